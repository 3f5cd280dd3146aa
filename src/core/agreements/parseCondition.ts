import { isDay } from '../text/days';
import { message } from '../words/message';
import type { YamlEntry, YamlNode } from '../yaml/node';
import type { Condition, Line, Test } from './agreement';
import type { Reader } from './reader';

/** Reads a condition, `{ generative: yes, output: [final, replaced], none-of: [ … ] }`; every line must hold. */
export function parseCondition(
  reader: Reader,
  node: YamlNode | null | undefined,
  where: YamlEntry | undefined,
): Condition {
  if (node?.kind !== 'map') {
    const span = node?.span ?? where?.keySpan ?? { start: 0, end: 0 };
    reader.report(message('agreement.expected-condition'), span);
    return { lines: [], span };
  }
  return { lines: node.entries.map((entry) => line(reader, entry)), span: node.span };
}

/** The condition under a key, if the key is there. */
export function conditionOf(reader: Reader, entry: YamlEntry | undefined): Condition | undefined {
  return entry && parseCondition(reader, entry.value, entry);
}

function line(reader: Reader, entry: YamlEntry): Line {
  const span = entry.span;
  switch (entry.key) {
    case 'any-of':
    case 'all-of':
    case 'none-of':
      return {
        kind: entry.key,
        conditions: reader.list(entry.value).map((one) => parseCondition(reader, one, entry)),
        span,
      };
    case 'some-use':
    case 'some-person':
      return { kind: entry.key, condition: parseCondition(reader, entry.value, entry), span };
    default:
      return { kind: 'fact', fact: entry.key, test: test(reader, entry), span };
  }
}

function test(reader: Reader, entry: YamlEntry): Test {
  const value = entry.value;
  if (value?.kind !== 'map') return { kind: 'is', values: words(reader, value, entry) };
  const [only, ...more] = value.entries;
  if (only && more.length === 0) {
    if (only.key === 'only') return { kind: 'only', values: words(reader, only.value, only) };
    if ((only.key === 'before' || only.key === 'from') && only.value?.kind === 'scalar')
      return { kind: only.key, date: only.value.source };
  }
  reader.report(message('agreement.unknown-test', { fact: entry.key }), value.span);
  return { kind: 'is', values: [] };
}

function words(reader: Reader, node: YamlNode | null | undefined, entry: YamlEntry): readonly string[] {
  const found = reader.scalars(node, entry.key).map(plainYesNo);
  if (found.length === 0) reader.report(message('agreement.expected-value', { fact: entry.key }), entry.keySpan);
  return found;
}

/** `true` and `false` are read as yes and no. */
export function plainYesNo(word: string): string {
  return word === 'true' ? 'yes' : word === 'false' ? 'no' : word;
}

/** True when a date test names a fact instead of a day. */
export function namesFact(date: string): boolean {
  return !isDay(date);
}
