import type { Span } from '../text/range';
import { parted } from './fountainText';
import type { Paragraph, Run } from './paragraph';
import { childrenOf, type XmlElement } from './xmlTree';

/** The words of a note as Fountain has them between its brackets, and where in the file they belong. */
export interface DraftNote {
  readonly text: string;
  readonly place: Span;
  /** It stands among the script's words and prints with them. */
  readonly printed?: true;
}

const TAG = /^\s*ai\s*:/i;
const BRACKETED = /\[\[(?!\[)((?:(?!\[\[|\]\])[\s\S])*)\]\]/g;

/**
 * The notes that a `<ScriptNote>` holds: each tag by itself, bare (`ai: crowd`) or in brackets, and what else it says with
 * its title and its writer. Lines below a bare tag are its further parts.
 */
export function noteTexts(note: XmlElement): readonly string[] {
  const title = (note.attributes.Name ?? '').trim();
  const writer = (note.attributes.WriterName ?? note.attributes.Author ?? '').trim();
  const body = childrenOf(note, 'Paragraph')
    .map((paragraph) =>
      childrenOf(paragraph, 'Text')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
  const { bracketed, lines } = linesOf(body);
  const titled =
    /^ai$/i.test(title) && lines.length > 0 && !TAG.test(lines[0] ?? '')
      ? [`${title}: ${lines.join('; ')}`]
      : TAG.test(title)
        ? [title, ...lines]
        : undefined;
  const { plain, tags } = divided(titled ?? lines);
  const said = [titled ? '' : title, plain.join('\n')].filter((part) => part !== '').join(': ');
  const signed = said === '' || writer === '' ? said : `${said} (${writer})`;
  return [signed, ...bracketed, ...tags].map(inBrackets).filter((text) => text !== '');
}

/** The notes that a paragraph of the outline's own kind `Note` holds, which does not print. */
export function outlineNotes(runs: readonly Run[]): readonly DraftNote[] {
  const [place] = runs.map(({ span }) => span);
  const { bracketed, lines } = linesOf(runs.map(({ text }) => text).join(''));
  const { plain, tags } = divided(lines);
  return place
    ? [plain.join('\n'), ...bracketed, ...tags]
        .map(inBrackets)
        .filter((text) => text !== '')
        .map((text) => ({ text, place }))
    : [];
}

/** The lines of a note, and what in it stands in Fountain's own brackets. */
function linesOf(body: string): { readonly bracketed: readonly string[]; readonly lines: readonly string[] } {
  return {
    bracketed: [...body.matchAll(BRACKETED)].map((match) => match[1] ?? ''),
    lines: body
      .replace(BRACKETED, '')
      .split(/[\n\r\u2028\u2029]/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

function divided(lines: readonly string[]): { readonly plain: readonly string[]; readonly tags: readonly string[] } {
  const first = lines.findIndex((line) => TAG.test(line));
  if (first < 0) return { plain: lines, tags: [] };
  const tags: string[] = [];
  for (const line of lines.slice(first)) {
    const before = tags.at(-1);
    if (before === undefined || TAG.test(line)) tags.push(line);
    else tags[tags.length - 1] = `${before}${/[;|,]$/.test(before) || /^[;|]/.test(line) ? '' : ';'} ${line}`;
  }
  return { plain: lines.slice(0, first), tags };
}

/** Takes out what would end the note or begin another one. */
export function inBrackets(text: string): string {
  const lines = text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return parted(lines.join('\n'))
    .replace(/\](?=\])/g, '] ')
    .replace(/^\[/, ' [')
    .replace(/\]$/, '] ');
}

/** Notes typed into the script's own words, `[[ai: crowd]]`, and the words without them. */
export function withoutNotes(runs: readonly Run[]): {
  readonly runs: readonly Run[];
  readonly notes: readonly DraftNote[];
} {
  const found = [
    ...runs
      .map(({ text }) => text)
      .join('')
      .matchAll(BRACKETED),
  ].map((match) => ({ text: match[1] ?? '', start: match.index, end: match.index + match[0].length }));
  if (found.length === 0) return { runs, notes: [] };
  const notes: DraftNote[] = [];
  let from = 0;
  let next = 0;
  const kept = runs.map((run) => {
    const to = from + run.text.length;
    let left = '';
    let at = from;
    for (let note = found[next]; note && note.start < to; note = found[++next]) {
      if (note.start >= from) notes.push({ text: inBrackets(note.text), place: run.span, printed: true });
      left += run.text.slice(at - from, Math.max(note.start, at) - from);
      at = Math.min(note.end, to);
      if (note.end > to) break;
    }
    left += run.text.slice(at - from);
    from = to;
    return { ...run, text: left };
  });
  return { runs: kept, notes };
}

/**
 * The paragraph to which a note outside the script belongs by its `Range="120,134"`: characters from the script's start,
 * where each paragraph's end counts one and each dual dialogue and omitted scene two.
 */
export class RangeIndex {
  private readonly starts: number[] = [];
  private readonly end: number;

  constructor(private readonly paragraphs: readonly Paragraph[]) {
    let at = 0;
    for (const { runs, dual, omitted } of paragraphs) {
      this.starts.push(at);
      at +=
        runs.reduce((length, { text }) => length + text.length, 0) + (dual.length > 0 ? 2 : 0) + (omitted ? 2 : 0) + 1;
    }
    this.end = at;
  }

  find(range: string | undefined): Paragraph | undefined {
    const written = /^\s*(\d{1,12})\s*,\s*(\d{1,12})\s*$/.exec(range ?? '');
    const at = Math.min(Number(written?.[1]), Number(written?.[2]));
    if (!(at < this.end)) return undefined;
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return this.paragraphs[low - 1];
  }
}
