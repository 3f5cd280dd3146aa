import type { RecordKind } from '../manifest/field';
import { walkRecords, type AnyRecord } from '../manifest/walkRecords';
import { dateText } from '../text/dateText';
import { isLater } from '../text/moments';
import type { Steps } from '../text/steps';
import { factLabel, valueLabel } from '../words/factWords';
import { message, type Argument, type Message } from '../words/message';
import { contradictions, dateOrders, type Contradiction, type DateOrder, type Side } from './contradictions';
import { inRecord, type Findings } from './findings';
import type { Merged } from './mergeManifests';

/** Points out recorded facts that exclude each other, and days in an order that cannot be: both facts, both places. */
export function* checkContradictions({ record, records, manifests }: Merged, findings: Findings): Steps<void> {
  const check = new ContradictionCheck(record, byId(records.people), byId(records.vendors), findings);
  for (const manifest of manifests) {
    for (const { kind, record: one } of walkRecords(manifest)) {
      check.record(kind, one);
      yield;
    }
  }
}

/** Where a field is read: the record, and its place in a sentence where that is not the record looked at. */
interface Seat {
  readonly record: AnyRecord;
  readonly whose?: Argument;
}

class ContradictionCheck {
  /** The use that the records now looked at belong to; its people come right after it. */
  private use: AnyRecord | undefined;

  constructor(
    private readonly production: AnyRecord,
    private readonly people: ReadonlyMap<string, AnyRecord>,
    private readonly vendors: ReadonlyMap<string, AnyRecord>,
    private readonly findings: Findings,
  ) {}

  record(kind: RecordKind, record: AnyRecord): void {
    if (kind === 'use') this.use = record;
    for (const row of rowsAt.get(kind) ?? []) this.contradiction(row, record);
    for (const row of ordersAt.get(kind) ?? []) this.order(row, record);
  }

  private contradiction({ at, one, other }: Contradiction, record: AnyRecord): void {
    const [first, second] = [this.seat(one.of ?? at, at, record), this.seat(other.of ?? at, at, record)];
    if (!first || !second || !says(one, first.record) || !says(other, second.record)) return;
    // The record looked at is named first, whichever side of the row it is.
    const [mine, theirs] = first.whose === undefined ? [one, other] : [other, one];
    const [here, there] = first.whose === undefined ? [first, second] : [second, first];
    const clauses = { one: clause(mine, here.record), other: clause(theirs, there.record) };
    const text: Message =
      there.whose === undefined
        ? message('finding.contradiction', clauses)
        : message('finding.contradiction-of', { ...clauses, whose: there.whose });
    this.findings.add('error', inRecord(here.record.at, mine.fact), text, [inRecord(there.record.at, theirs.fact)]);
  }

  private order({ at, first, then, where }: DateOrder, record: AnyRecord): void {
    const [from, to] = [this.seat(first.of ?? at, at, record), this.seat(then.of ?? at, at, record)];
    if (!from || !to || (where && !says(where, record))) return;
    const [earlier, later] = [dateOf(from.record[first.fact]), dateOf(to.record[then.fact])];
    if (isLater(earlier, later) !== true) return;
    const text = message('finding.date-order', {
      then: factLabel(then.fact),
      thenDate: dateText(later),
      first: factLabel(first.fact),
      firstDate: dateText(earlier),
    });
    this.findings.add('error', inRecord(to.record.at, then.fact), text, [inRecord(from.record.at, first.fact)]);
  }

  /** The record in which a side stands, seen from the one looked at. */
  private seat(kind: RecordKind, at: RecordKind, record: AnyRecord): Seat | undefined {
    if (kind === at) return { record };
    if (kind === 'production') return { record: this.production, whose: message('name.production') };
    const found = kind === 'use' ? this.use : this.named(kind, record);
    return found && { record: found, whose: idOf(found) };
  }

  private named(kind: RecordKind, record: AnyRecord): AnyRecord | undefined {
    const id = record[kind];
    if (typeof id !== 'string') return undefined;
    return kind === 'person' ? this.people.get(id) : kind === 'vendor' ? this.vendors.get(id) : undefined;
  }
}

/** What somebody wrote in a field, as words; undefined where nothing is known. */
function wordsOf(value: unknown): readonly string[] | undefined {
  const words = [value].flat().map((one) => (typeof one === 'string' ? one : ''));
  return value === undefined || words.includes('unknown') ? undefined : words;
}

function says({ fact, says: wanted }: Side, record: AnyRecord): boolean {
  const value = record[fact];
  if (wanted === 'empty') return Array.isArray(value) && value.length === 0;
  if (wanted === 'written') return wordsOf(value) !== undefined && !(Array.isArray(value) && value.length === 0);
  const words = [value].flat();
  if ('is' in wanted) return words.some((word) => typeof word === 'string' && wanted.is.includes(word));
  const known = wordsOf(value);
  return known !== undefined && known.length > 0 && known.every((word) => wanted.only.includes(word));
}

function clause({ fact }: Side, record: AnyRecord): Message {
  const values = [record[fact]].flat().filter((word) => typeof word === 'string' && word !== 'unknown');
  const value: Argument =
    values.length === 0 ? message('value.none') : values.map((word) => valueLabel(fact, String(word)));
  return message('ground.written', { fact: factLabel(fact), value });
}

function dateOf(value: unknown): string {
  return typeof value === 'string' ? value : 'unknown';
}

function idOf(record: AnyRecord): Argument {
  const id = record['id'];
  return typeof id === 'string' ? id : message('name.unstated');
}

function byId(records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> {
  return new Map([...records].reverse().flatMap((one) => (typeof one['id'] === 'string' ? [[one['id'], one]] : [])));
}

function grouped<Row extends { readonly at: RecordKind }>(
  rows: readonly Row[],
): ReadonlyMap<RecordKind, readonly Row[]> {
  const groups = new Map<RecordKind, Row[]>();
  for (const row of rows) groups.set(row.at, [...(groups.get(row.at) ?? []), row]);
  return groups;
}

const rowsAt = grouped(contradictions);
const ordersAt = grouped(dateOrders);
