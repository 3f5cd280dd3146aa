import { formMark } from './form';

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

/**
 * The cells of a form that a spreadsheet has saved as text: with commas, semicolons or tabs between them, as the country
 * has it; undefined where the text does not begin as a form does. Takes time in proportion to the text.
 */
export function readFormCsv(text: string): readonly (readonly string[])[] | undefined {
  const body = text.replace(/^\ufeff/, '');
  const start = body.indexOf(formMark);
  const between =
    start < 0 ? undefined : /^"?([,;\t])/.exec(body.slice(start + formMark.length, start + formMark.length + 2))?.[1];
  return between === undefined ? undefined : rowsOf(body, between);
}

function rowsOf(text: string, between: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    row.push(field.replace(/^'(?=['=+\-@])/, ''));
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text.charAt(at++);
      else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === between) endField();
    else if (letter === '\n') {
      endField();
      rows.push(row);
      row = [];
    } else if (letter !== '\r') field += letter;
  }
  endField();
  return [...rows, row];
}
