import type { Words } from '../words/words';
import { visible } from './escapeMarkdown';
import type { Report } from './report';
import { sheetsOf } from './tables/sheets';
import type { Cell, Sheet } from './tables/table';

/**
 * The tables as CSV (RFC 4180), one file each. Every field stands in quotes, so that only two rules are left: a quote is
 * doubled, and what a spreadsheet would calculate begins with an apostrophe. The byte order mark tells Excel that it is UTF-8.
 */
export function renderCsv(
  report: Report,
  words: Words,
): readonly { readonly suffix: string; readonly content: string }[] {
  return sheetsOf(report, words).map((sheet) => ({ suffix: `-${sheet.id}`, content: csv(sheet) }));
}

function csv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(field).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  const text =
    typeof cell === 'object' ? cell.day.replace('T', ' ') : typeof cell === 'number' ? String(cell) : asText(cell);
  return `"${text.replaceAll('"', '""')}"`;
}

/** A text that a spreadsheet takes for a formula, also in the wide letters of East Asian keyboards, made a text. */
function asText(text: string): string {
  const shown = visible(text);
  return /^['=+\-@＝＋－＠]/u.test(shown) ? `'${shown}` : shown;
}
