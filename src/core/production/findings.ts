import type { RecordPlace } from '../manifest/manifest';
import type { Severity } from '../text/problem';
import type { Span } from '../text/range';
import type { Message } from '../words/message';
import type { YamlPath } from '../yaml/node';
import type { Cure, Finding, Place } from './production';

/** Collects what the join finds, in the order in which it reads the texts. */
export class Findings {
  readonly list: Finding[] = [];

  add(severity: Severity, place: Place, message: Message, related: readonly Place[] = [], cure?: Cure): void {
    this.list.push({ severity, place, message, related, ...(cure && { cure }) });
  }

  /** What two texts disagree on is said at both places, each pointing to the other. */
  addAtBoth(severity: Severity, one: Place, other: Place, message: Message, cure?: Cure): void {
    this.add(severity, one, message, [other], cure);
    this.add(severity, other, message, [one], cure);
  }
}

/** A near word in the place of the one that is there, where there is one. */
export function replacing(near: string | undefined): Cure | undefined {
  return near === undefined ? undefined : { kind: 'replace', words: [near] };
}

/** A place in a script. */
export function inScript(path: string, span: Span): Place {
  return { kind: 'script', path, span };
}

/** A place in a manifest: a record, or further steps into it. */
export function inRecord(record: RecordPlace, ...steps: YamlPath): Place {
  return { kind: 'record', record: { file: record.file, path: record.path.concat(steps) } };
}

/** A finding points at and names a handful; the rest is found once these are looked at. */
export function someOf<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, 8);
}
