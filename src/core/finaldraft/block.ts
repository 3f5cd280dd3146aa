import type { ElementKind } from '../fountain/screenplay';
import { isPageBreak, isParenthetical, lyricsOf } from '../fountain/lineForms';
import { isOmitted } from '../fountain/heading';
import type { Span } from '../text/range';
import { fountainLines } from './fountainText';
import type { Paragraph, Run } from './paragraph';
import { outlineNotes, withoutNotes, type DraftNote } from './scriptNotes';

/** An element of the script, with all that hangs on it. `text` is as Fountain has it, without forcing marks. */
export interface Block {
  readonly kind: Exclude<ElementKind, 'note' | 'boneyard'>;
  readonly text: string;
  /** Of its words. */
  readonly span: Span;
  /** Where its paragraph begins. */
  readonly start: number;
  readonly depth?: number;
  readonly dual?: boolean;
  readonly number?: string;
  readonly numberSpan?: Span;
  readonly omitted?: { readonly span: Span; readonly blocks: readonly Block[] };
  readonly notes: readonly DraftNote[];
  readonly tagged: readonly { readonly number: string; readonly span: Span }[];
}

const kinds: { readonly [type: string]: Block['kind'] } = {
  'Scene Heading': 'scene-heading',
  Character: 'character',
  Parenthetical: 'parenthetical',
  Dialogue: 'dialogue',
  Dialog: 'dialogue',
  Singing: 'lyrics',
  Lyrics: 'lyrics',
  Transition: 'transition',
  'Outline Body': 'synopsis',
  Summary: 'synopsis',
};

/** How paragraphs become blocks: which kinds of them print in capitals, and which notes are tied to them from elsewhere. */
export interface Setting {
  readonly inCapitals: ReadonlySet<string>;
  readonly notesOf: (paragraph: Paragraph) => readonly DraftNote[];
}

/** Makes blocks of paragraphs; an empty one gives none, and what hangs on it goes to the one before or, at the start, to an empty block. */
export function blocksOf(paragraphs: readonly Paragraph[], setting: Setting): readonly Block[] {
  const blocks: Block[] = [];
  let hanging: Hanging = { notes: [], tagged: [] };
  for (const paragraph of paragraphs) {
    const { runs, notes } =
      paragraph.type === 'Note' ? { runs: [], notes: outlineNotes(paragraph.runs) } : withoutNotes(paragraph.runs);
    const made = [
      ...headed(paragraph, runs, setting),
      ...(paragraph.dual.length > 0 ? dualBlocks(paragraph, setting) : []),
    ];
    if (made.length > 0) {
      hang(blocks, hanging);
      hanging = { notes: [], tagged: [] };
    }
    for (const block of made) blocks.push(block);
    if (blocks.length === 0)
      blocks.push({
        kind: 'action',
        text: '',
        span: paragraph.words,
        start: paragraph.span.start,
        notes: [],
        tagged: [],
      });
    for (const note of [...setting.notesOf(paragraph), ...notes]) hanging.notes.push(note);
    for (const tagged of taggedIn(paragraph.runs)) hanging.tagged.push(tagged);
  }
  hang(blocks, hanging);
  return blocks;
}

/** What hangs on a block: its own, and that of the empty paragraphs after it. */
interface Hanging {
  readonly notes: Block['notes'][number][];
  readonly tagged: Block['tagged'][number][];
}

/** Adds it to the last block. */
function hang(blocks: Block[], { notes, tagged }: Hanging): void {
  const last = blocks.pop();
  if (last)
    blocks.push(
      notes.length + tagged.length === 0
        ? last
        : { ...last, notes: [...last.notes, ...notes], tagged: [...last.tagged, ...tagged] },
    );
}

function taggedIn(runs: readonly Run[]): Block['tagged'] {
  return runs.flatMap(({ tagNumbers, span }) => tagNumbers.map((number) => ({ number, span })));
}

/** A page break before the paragraph, its words, and a scene's synopsis below its heading. */
function headed(paragraph: Paragraph, runs: readonly Run[], setting: Setting): readonly Block[] {
  const words = wordBlocks(paragraph, runs, setting);
  const spoken = words.some(({ kind }) => kind === 'dialogue' || kind === 'parenthetical');
  const at = paragraph.span.start;
  const page =
    paragraph.startsPage && words.length > 0 && !spoken
      ? [bare('page-break', '', { ...paragraph, words: { start: at, end: at } })]
      : [];
  const synopses =
    words.length > 0
      ? paragraph.synopses.flatMap((one) =>
          fountainLines(one.runs, { plain: true }).map((text) => bare('synopsis', text, one)),
        )
      : [];
  return [...page, ...words, ...synopses];
}

function wordBlocks(paragraph: Paragraph, runs: readonly Run[], setting: Setting): readonly Block[] {
  const { type, centered } = paragraph;
  const outline = /^Outline (\d)$/.exec(type)?.[1];
  const kind = outline === undefined ? (kinds[type] ?? (centered ? 'centered' : 'action')) : 'section';
  const plain = !['action', 'centered', 'dialogue', 'parenthetical', 'lyrics'].includes(kind);
  const lines = fountainLines(runs, { plain, capitals: setting.inCapitals.has(type) });
  if (kind === 'scene-heading') return headingBlocks(paragraph, lines.join(' '), setting);
  if (lines.length === 0) return [];
  switch (kind) {
    case 'dialogue':
      return lines.map((line) =>
        isParenthetical(line) ? bare('parenthetical', line, paragraph) : bare('dialogue', asSpoken(line), paragraph),
      );
    case 'parenthetical':
      return [bare(kind, bracketed(lines.join(' ')), paragraph)];
    case 'character':
      return cueBlocks(paragraph, lines.join(' '));
    case 'section':
      return [{ ...bare(kind, lines.join(' '), paragraph), depth: Number(outline) || 1 }];
    // Fountain reads `> x <` as centred and has no other way to write it.
    case 'transition':
      return [bare(/<$/.test(lines.join(' ')) ? 'action' : kind, lines.join(' '), paragraph)];
    case 'action':
      return [bare(kind, lines.join('\n'), paragraph)];
    default:
      return lines.map((line) => bare(kind, line, paragraph));
  }
}

function bare(kind: Block['kind'], text: string, { words, span }: Pick<Paragraph, 'words' | 'span'>): Block {
  return { kind, text, span: words, start: span.start, notes: [], tagged: [] };
}

/** A heading without words is one all the same when it has a number or stands for an omitted scene. */
function headingBlocks(paragraph: Paragraph, written: string, setting: Setting): readonly Block[] {
  const { number, numberSpan, omitted } = paragraph;
  if (written === '' && number === undefined && !omitted) return [];
  const text = !omitted || isOmitted(written) ? written : written === '' ? 'OMITTED' : `${written} (OMITTED)`;
  const inside = omitted && { span: omitted.span, blocks: settled(blocksOf(omitted.paragraphs, setting)) };
  return [
    {
      ...bare('scene-heading', text, paragraph),
      ...(number !== undefined && { number }),
      ...(numberSpan && { numberSpan }),
      ...(inside && { omitted: inside }),
    },
  ];
}

/** A `^` is Fountain's mark of dual dialogue, left over from a script that once was Fountain. */
function cueBlocks(paragraph: Paragraph, written: string): readonly Block[] {
  const text = written.replace(/(?<!\s)\s*\^\s*$/, '');
  return text === '' ? [] : [{ ...bare('character', text, paragraph), ...(text !== written && { dual: true }) }];
}

/** The second of two speeches side by side carries the mark. */
function dualBlocks({ dual }: Paragraph, setting: Setting): readonly Block[] {
  let cues = 0;
  return blocksOf(dual, setting).map((block) =>
    block.kind === 'character' && ++cues > 1 ? { ...block, dual: true } : block,
  );
}

function bracketed(text: string): string {
  return isParenthetical(text) ? text : `(${text})`;
}

/** A backslash keeps a spoken line from being read as lyrics or as a page break. */
function asSpoken(line: string): string {
  return lyricsOf(line) !== undefined || isPageBreak(line) ? `\\${line}` : line;
}

/** Makes speeches whole, and action of a cue that nobody speaks under and of words that nobody speaks. */
export function settled(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let speaking = false;
  blocks.forEach((block, at) => {
    const spoken = isSpoken(block);
    const before = result.at(-1);
    if (speaking && block.kind === 'dialogue' && before?.kind === 'dialogue') {
      result[result.length - 1] = joined(before, block);
      return;
    }
    const next = blocks[at + 1];
    const silent =
      block.kind === 'character' ? !next || !isSpoken(next) : spoken && !speaking && block.kind !== 'lyrics';
    speaking = !silent && (block.kind === 'character' || (spoken && speaking));
    result.push(silent ? asAction(block) : block);
  });
  return result;
}

function asAction({ text, span, start, notes, tagged }: Block): Block {
  return { kind: 'action', text, span, start, notes, tagged };
}

function isSpoken({ kind }: Block): boolean {
  return kind === 'dialogue' || kind === 'parenthetical' || kind === 'lyrics';
}

function joined(one: Block, other: Block): Block {
  return {
    ...one,
    text: `${one.text}\n${other.text}`,
    span: { start: one.span.start, end: Math.max(one.span.end, other.span.end) },
    notes: [...one.notes, ...other.notes],
    tagged: [...one.tagged, ...other.tagged],
  };
}
