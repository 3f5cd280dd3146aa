import type { RecordPlace } from '../manifest/manifest';
import type { Severity } from '../text/problem';
import type { Span } from '../text/range';
import type { Message } from '../words/message';
import type { YamlPath } from '../yaml/node';
import type { Finding, Place } from './production';

/** Collects what the join finds, in the order in which it reads the texts. */
export class Findings {
  readonly list: Finding[] = [];

  add(severity: Severity, place: Place, message: Message, related: readonly Place[] = []): void {
    this.list.push({ severity, place, message, related });
  }

  /** What two texts disagree on is said at both places, each pointing to the other. */
  addAtBoth(severity: Severity, one: Place, other: Place, message: Message): void {
    this.add(severity, one, message, [other]);
    this.add(severity, other, message, [one]);
  }
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
