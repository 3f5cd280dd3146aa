import type { Sheet } from '../../sheets/sheet';
import { cellName } from '../../sheets/sheet';
import { message, type Message } from '../../words/message';
import type { Column, Meaning } from './columns';
import type { Table } from './findTable';
import { isBlankCell, readAnswer, readStatus } from './listWords';

/** One shot of a list: what its row says, blank cells left out. */
export interface ShotRow {
  /** As a person counts. */
  readonly row: number;
  readonly code: string;
  readonly scene?: string;
  readonly episode?: string;
  readonly description?: string;
  readonly status?: string;
  readonly version?: string;
  readonly 'timecode-in'?: string;
  readonly 'timecode-out'?: string;
  readonly 'used-ai'?: 'yes' | 'no';
  readonly 'used-generative-ai'?: 'yes' | 'no';
  readonly category?: string;
  readonly tool?: string;
  readonly 'ai-note'?: string;
}

/** Something in a cell or row that was not taken over, and why. */
export interface RowFault {
  readonly cell: string;
  readonly fault: Message;
}

export interface ReadRows {
  readonly rows: readonly ShotRow[];
  readonly faults: readonly RowFault[];
  /** How many rows belong to other vendors, by the vendor’s name on the list. */
  readonly ofOthers: ReadonlyMap<string, number>;
  /** Every code on the list, those included that are not taken over. */
  readonly codes: ReadonlySet<string>;
}

const asWritten = [
  'scene',
  'episode',
  'description',
  'version',
  'timecode-in',
  'timecode-out',
  'category',
  'tool',
  'ai-note',
] as const;

/** Reads the rows below the headings. `isOwn` says whether a name in the vendor’s column is the vendor whose list it is. */
export function readShotRows(table: Table, isOwn: (vendor: string) => boolean): ReadRows {
  const reader = new RowReader(table);
  const ofOthers = new Map<string, number>();
  const rows: ShotRow[] = [];
  for (let index = table.firstRow; index < table.sheet.rows.length; index++) {
    const vendor = reader.text(index, 'vendor');
    if (vendor !== '' && !isOwn(vendor)) {
      ofOthers.set(vendor, (ofOthers.get(vendor) ?? 0) + 1);
      continue;
    }
    const row = reader.row(index);
    if (row) rows.push(row);
  }
  const once = withoutRepeats(rows, reader);
  return { rows: once, faults: reader.faults, ofOthers, codes: new Set(rows.map(({ code }) => code)) };
}

class RowReader {
  readonly faults: RowFault[] = [];
  private readonly columnOf: ReadonlyMap<Meaning, number>;
  private readonly read: readonly Column[];
  private readonly sheet: Sheet;

  constructor({ sheet, columns }: Table) {
    this.sheet = sheet;
    this.read = columns.filter(({ means }) => means !== undefined);
    this.columnOf = new Map(
      columns.flatMap(({ means, column }) => (means === undefined ? [] : [[means, column] as const])),
    );
  }

  /** A cell’s text; empty for a cell that only looks filled. */
  text(row: number, means: Meaning): string {
    const column = this.columnOf.get(means);
    const text = column === undefined ? '' : (this.sheet.rows[row]?.[column] ?? '');
    return isBlankCell(text) ? '' : text;
  }

  row(index: number): ShotRow | undefined {
    const code = this.sound(index, 'code');
    if (code === '') {
      if (this.says(index)) this.fault(index, 'code', message('shots.fault.no-code'));
      return undefined;
    }
    if (this.repeatsHeadings(index)) return undefined;
    if (this.isDivider(index, code)) {
      this.fault(index, 'code', message('shots.fault.divider', { text: code }));
      return undefined;
    }
    const texts = Object.fromEntries(
      asWritten.flatMap((means) => {
        const text = this.sound(index, means);
        return text === '' ? [] : [[means, text]];
      }),
    );
    const [all, generative] = [this.answer(index, 'used-ai'), this.answer(index, 'used-generative-ai')];
    const word = this.sound(index, 'status');
    const status = word === '' ? undefined : readStatus(word);
    if (word !== '' && status === undefined) this.fault(index, 'status', message('shots.fault.status', { word }));
    const torn = all.said === 'no' && generative.said === 'yes';
    if (torn) this.fault(index, 'used-ai', message('shots.fault.both'));
    // Who used generative AI has used AI; who used none may have used other AI.
    const used = torn ? undefined : (all.said ?? (generative.said === 'yes' ? 'yes' : undefined));
    const note = [texts['ai-note'], all.detail, generative.detail].filter((one) => one !== undefined).join('; ');
    return {
      row: index + 1,
      code,
      ...texts,
      ...(status !== undefined && { status }),
      ...(used && { 'used-ai': used }),
      ...(generative.said && !torn && { 'used-generative-ai': generative.said }),
      ...(note !== '' && { 'ai-note': note }),
    };
  }

  fault(row: number, means: Meaning, fault: Message): void {
    this.faults.push({ cell: cellName(row, this.columnOf.get(means) ?? 0), fault });
  }

  /** The text of a cell that holds what it shows; a day in place of a scene number, or an error, is a fault and says nothing. */
  private sound(row: number, means: Meaning): string {
    const column = this.columnOf.get(means);
    if (column === undefined) return '';
    const odd = this.sheet.odd.get(cellName(row, column));
    if (odd === 'error' || odd === 'formula-without-value' || odd === 'merged') {
      this.fault(row, means, message(`shots.fault.${odd}`));
      return '';
    }
    const text = this.text(row, means);
    if (
      odd === 'date' &&
      (means === 'code' || means === 'scene' || means === 'used-ai' || means === 'used-generative-ai')
    ) {
      this.fault(row, means, message('shots.fault.date', { date: text }));
      return '';
    }
    return text;
  }

  private answer(
    row: number,
    means: 'used-ai' | 'used-generative-ai',
  ): { readonly said?: 'yes' | 'no'; readonly detail?: string } {
    const word = this.sound(row, means);
    const { kind, detail } = readAnswer(word);
    if (kind === 'unclear') this.fault(row, means, message('shots.fault.unclear', { word }));
    if (kind === 'open' || kind === 'unclear') return {};
    return { said: kind, ...(detail !== undefined && { detail }) };
  }

  /** Whether a row without a code says something that would be lost. */
  private says(row: number): boolean {
    const filled = (this.sheet.rows[row] ?? []).filter((text) => !isBlankCell(text));
    const known = [...this.columnOf].some(([means]) => means !== 'code' && this.text(row, means) !== '');
    return known && filled.length > 1;
  }

  /** `REEL 4` or `Total`: words that stand alone in the column of the codes, and are written as no code is. */
  private isDivider(row: number, code: string): boolean {
    const others = [...this.columnOf.keys()].filter((means) => means !== 'code');
    const isCode = /\d/.test(code) && !/\s/.test(code);
    return others.length > 0 && !isCode && others.every((means) => this.text(row, means) === '');
  }

  /** A list that is printed page by page repeats its headings. */
  private repeatsHeadings(row: number): boolean {
    const titles = this.sheet.rows[row] ?? [];
    return this.read.every(({ column, heading }) => (titles[column] ?? '') === heading);
  }
}

/** A code that stands in two rows: once where both say the same, not at all where they differ. */
function withoutRepeats(rows: readonly ShotRow[], reader: RowReader): readonly ShotRow[] {
  const byCode = new Map<string, ShotRow[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  return [...byCode.values()].flatMap((all) => {
    const [first, ...others] = all;
    if (!first) return [];
    if (others.every((other) => saysTheSame(first, other))) return [first];
    for (const other of others)
      reader.fault(other.row - 1, 'code', message('shots.fault.twice', { code: first.code, row: first.row }));
    return [];
  });
}

function saysTheSame(one: ShotRow, other: ShotRow): boolean {
  return JSON.stringify({ ...one, row: 0 }) === JSON.stringify({ ...other, row: 0 });
}
