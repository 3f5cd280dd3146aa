import type { Referable } from '../manifest/field';
import { listNames } from '../manifest/lists';
import { roles } from '../manifest/referenceProblems';
import { isPartial } from '../production/mergeManifests';
import { fileNameOf } from '../text/paths';
import type { Position } from '../text/range';
import { message, type Message } from '../words/message';
import { isWritable } from './edits/scriptEdits';
import type { JudgedProduction } from '../judged/judgedProduction';
import type { Located } from '../judged/places';
import { namedAt, placesOf, type Named, type NamedPlace } from './references';

/** A reason why something cannot be renamed, for a person to read. */
export interface NotRenamed {
  readonly refused: Message;
}

/** The id at a position, which may be renamed; or why what stands there may not. */
export function prepareRename(path: string, position: Position, judged: JudgedProduction): NamedPlace | NotRenamed {
  const place = namedAt(path, position, judged);
  if (!place) return { refused: message('rename.nothing') };
  const { named } = place;
  if (!isReferable(named.kind)) return { refused: notRenamed(named, judged) };
  const places = placesOf(named, judged);
  if (!places.some(({ defines }) => defines)) return { refused: message('rename.unrecorded', { id: named.name }) };
  if (isPartial(judged.production)) return { refused: message('rename.partial', { id: named.name }) };
  const readOnly = places.find((one) =>
    judged.production.scripts.some((script) => script.path === one.path && !isWritable(script)),
  );
  return readOnly
    ? { refused: message('rename.read-only', { id: named.name, file: fileNameOf(readOnly.path) }) }
    : place;
}

/** The places at which the new id is to be written, in scripts and manifests; or why it cannot be. */
export function rename(
  path: string,
  position: Position,
  newId: string,
  judged: JudgedProduction,
): readonly Located[] | NotRenamed {
  const place = prepareRename(path, position, judged);
  if ('refused' in place) return place;
  const refused = faultOf(newId, place.named, judged);
  return refused ? { refused } : placesOf(place.named, judged);
}

function faultOf(id: string, named: Named, judged: JudgedProduction): Message | undefined {
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u.test(id))
    return message('rename.bad-id', { example: named.name });
  if (['unknown', 'none', 'null', ...(named.kind === 'people' ? roles : [])].includes(id))
    return message('rename.role', { id });
  const taken = id !== named.name && placesOf({ kind: named.kind, name: id }, judged).some(({ defines }) => defines);
  return taken ? message('rename.taken', { id }) : undefined;
}

function isReferable(kind: Named['kind']): kind is Referable {
  return listNames.some((list) => list === kind);
}

function notRenamed({ kind, name }: Named, { production }: JudgedProduction): Message {
  switch (kind) {
    case 'scene':
      return message('rename.scene', {
        example: `renumbered: { ${production.scenes.find((one) => one.name === name)?.scene.heading.number ?? '12'}: 12A }`,
      });
    case 'character':
    case 'category':
    case 'agreement':
      return message(`rename.${kind}`);
    default:
      return message('rename.nothing');
  }
}
