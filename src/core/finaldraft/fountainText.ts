import type { Run } from './paragraph';

/** The marks of Fountain's emphasis, outermost first. */
const marks = [
  ['Underline', '_'],
  ['Bold', '**'],
  ['Italic', '*'],
] as const;

/**
 * The words of runs as Fountain writes them, line by line and without empty lines: `He *runs*.` With `plain`, emphasis is
 * left out: names and headings have none. Marks that Fountain would take for something else are parted or escaped, so that
 * a script says the same before and after it is converted.
 */
export function fountainLines(runs: readonly Run[], { capitals = false, plain = false } = {}): readonly string[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const cased = capitals || run.styles.includes('AllCaps') ? run.text.toUpperCase() : run.text;
    cased.split(/[\n\r\u2028\u2029\u0085]/).forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text: text.replace(/[\t\v\f\uFEFF]/g, ' ') });
    });
  }
  return lines.map((line) => parted(plain ? joined(line) : emphasized(line)).trim()).filter((line) => line !== '');
}

/** Puts a space between the signs that open a note or a boneyard. */
export function parted(text: string): string {
  return text.replace(/\[(?=\[)|\/(?=\*)/g, '$& ');
}

function joined(line: readonly Run[]): string {
  return line.map(({ text }) => text).join('');
}

function emphasized(line: readonly Run[]): string {
  const merged: { text: string; look: string }[] = [];
  for (const { text, styles } of line) {
    const look = marks
      .filter(([style]) => styles.includes(style))
      .map(([, mark]) => mark)
      .join('');
    const before = merged.at(-1);
    if (before?.look === look) before.text += text;
    else merged.push({ text, look });
  }
  return merged.map(({ text, look }) => marked(text.replace(/[*_]/g, '\\$&'), look)).join('');
}

/** The marks stand close to the words, or Fountain does not read them. */
function marked(text: string, look: string): string {
  const words = text.trim();
  if (look === '' || words === '') return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + look + words + Array.from(look).reverse().join('') + text.slice(start + words.length);
}
