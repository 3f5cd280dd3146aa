import { uriPath } from '../../text/uriPart';
import { message } from '../../words/message';
import type { Words } from '../../words/words';
import type { PlacePart } from '../report';
import { sarifText } from './text';

export interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: {
      readonly startLine: number;
      readonly startColumn: number;
      readonly endLine: number;
      readonly endColumn: number;
    };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  readonly message?: { readonly text: string };
}

/** A place of a production in a checkout; SARIF counts lines and columns from one. */
export function locationOf({ path, range, field }: PlacePart, fromRoot: string): Location {
  const { start, end } = range;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriPath(`${fromRoot}${path}`), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
    ...(field === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: field }] }),
  };
}

/** Another place of the same fault. */
export function relatedLocation(place: PlacePart, fromRoot: string, words: Words): Location {
  return { ...locationOf(place, fromRoot), message: sarifText(words.say(message('sarif.related'))) };
}
