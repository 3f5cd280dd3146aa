import type { Production } from '../../production/production';
import type { ReadSheets } from '../../sheets/sheet';
import { message, type Message } from '../../words/message';
import { columnMeanings } from '../../manifest/fields/shotFields';
import { plainHeading, type Meaning } from './columns';
import { findTables } from './findTable';
import { holdShots, type ListedShots } from './importShots';
import { readShotRows } from './readShotRows';

/** Whether a file holds a table of shots, whosever it is. */
export function isShotList(read: ReadSheets): boolean {
  return !('fault' in read) && findTables(read.sheets, new Map()).table !== undefined;
}

/** Whose list it is, and how it is to be read. */
export interface ListAsked {
  readonly vendor: string;
  /** ISO day for which the list speaks. */
  readonly dated: string;
  /** The sheet to read, where there are several. */
  readonly sheet?: string;
  /** What headings mean, as the person says. */
  readonly columns?: readonly { readonly heading: string; readonly means: Meaning }[];
}

/**
 * Finds the shots in a vendor’s list and holds them against the record, or says why it holds none. What the person, and then the
 * vendor’s record, say of headings comes before what headings usually mean.
 */
export function openList(
  read: ReadSheets,
  { vendor, dated, sheet, columns = [] }: ListAsked,
  production: Production,
): (ListedShots & { readonly notes: readonly Message[] }) | { readonly fault: Message } {
  if ('fault' in read) return read;
  const record = production.records.vendors.find(({ id }) => id === vendor);
  if (!record)
    return {
      fault: message('shots.failure.no-vendor', {
        vendor,
        known: production.records.vendors.flatMap(({ id }) => id ?? []),
      }),
    };
  const told = new Map<string, Meaning>();
  for (const { heading, means } of [...(record.columns ?? []), ...columns]) {
    const known = columnMeanings.find((one) => one === means);
    if (heading !== undefined && known) told.set(plainHeading(heading), known);
  }
  const sheets = sheet === undefined ? read.sheets : read.sheets.filter(({ name }) => name === sheet);
  if (sheets.length === 0)
    return {
      fault: message('shots.failure.no-sheet', { sheet: sheet ?? '', sheets: read.sheets.map(({ name }) => name) }),
    };
  const { table, others } = findTables(sheets, told);
  if (!table) return { fault: message('shots.failure.no-table') };
  const names = [vendor, record.name].flatMap((name) => (name === undefined ? [] : [plainHeading(name)]));
  const rows = readShotRows(table, (name) => names.includes(plainHeading(name)));
  if (rows.codes.size === 0 && rows.ofOthers.size > 0)
    return { fault: message('shots.failure.other-vendors', { vendor, names: [...rows.ofOthers.keys()].slice(0, 5) }) };
  if (rows.codes.size === 0) return { fault: message('shots.failure.no-shots') };
  const { outside } = table.sheet;
  const held = holdShots(rows, vendor, dated, production);
  return {
    ...held,
    // A list that was read in part leaves nothing out that could be told.
    ...(outside !== undefined && { leftOut: [] }),
    columns: table.columns,
    sheet: table.sheet.name,
    otherSheets: others,
    ...(outside !== undefined && { outside }),
    notes: read.notes,
  };
}
