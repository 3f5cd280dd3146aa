import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { formatNames, reportFormats, type FormatName, type ReportFormat } from '../../../../src/core/reports/formats';
import type { Report } from '../../../../src/core/reports/report';
import { english, type Words } from '../../../../src/core/words/words';
import { heavyInTests } from '../../cli/memory';

/** The files of a report in a format. */
export async function rendered(
  report: Report,
  format: FormatName,
  words: Words = english,
): Promise<readonly { readonly suffix: string; readonly content: string | Uint8Array }[]> {
  const how: ReportFormat = reportFormats[format];
  const { ownFonts, ...heavy } = heavyInTests;
  const made = await how.render(report, words, { ...heavy, toFiles: '', fromRoot: 'shows/night/', fonts: ownFonts });
  if ('code' in made) assert.fail(words.say(made));
  return made;
}

/** The letters of every format that holds letters, by its name; those of a workbook are its XML. */
export async function lettersOfAll(report: Report, words: Words = english): Promise<ReadonlyMap<FormatName, string>> {
  const found = new Map<FormatName, string>();
  for (const format of formatNames.filter((name) => name !== 'pdf')) {
    const files = await rendered(report, format, words);
    found.set(format, files.map(({ content }) => (typeof content === 'string' ? content : xmlOf(content))).join('\n'));
  }
  return found;
}

/** The XML of a workbook, part after part. */
export function xmlOf(workbook: Uint8Array): string {
  return Object.entries(unzipSync(workbook))
    .filter(([name]) => name.startsWith('xl/'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n');
}

/** The fields of a CSV text by RFC 4180. */
export function fieldsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const text = csv.replace(/^\ufeff/, '');
  for (const match of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gy)) {
    rows.at(-1)?.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
