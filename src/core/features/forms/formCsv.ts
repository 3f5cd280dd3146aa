/**
 * The cells of a form as CSV (RFC 4180), every field in quotes; what a spreadsheet would calculate begins with an apostrophe.
 * The byte order mark tells Excel that it is UTF-8.
 */
export function writeFormCsv(cells: readonly (readonly string[])[]): string {
  const lines = cells.map((row) => row.map((text) => `"${asText(text).replaceAll('"', '""')}"`).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function asText(text: string): string {
  const shown = text.replace(/\s+/gu, ' ').trim();
  return /^['=+\-@＝＋－＠]/u.test(shown) ? `'${shown}` : shown;
}
