import { englishIntros } from '../fountain/sceneIntros';
import { unreadHeading } from '../fountain/unreadHeading';
import type { TitlePageEntry } from '../fountain/screenplay';
import type { Problem } from '../text/problem';
import type { Span } from '../text/range';
import { message } from '../words/message';
import { blocksOf, settled, type Block } from './block';
import { readParagraphs, type Paragraph } from './paragraph';
import { inBrackets, noteTexts, RangeIndex, withoutNotes, type DraftNote } from './scriptNotes';
import { readEntry, readTagger } from './tagger';
import { readTitlePage } from './titlePage';
import { childrenOf, readXml, type XmlElement } from './xmlTree';

/** A Final Draft script as it was read: what a screenplay and a Fountain text are made of. */
export interface Draft {
  readonly titlePage: readonly TitlePageEntry[];
  readonly blocks: readonly Block[];
  /** Notes that are tied to no place in the script. */
  readonly unplaced: readonly DraftNote[];
  readonly problems: readonly Problem[];
}

/** Reads the XML of a `.fdx` file. Never throws; problems: malformed XML, no script in it, tags without a place or that print. */
export function readDraft(text: string): Draft {
  const { roots, fault, beyond } = readXml(text);
  const problems: Problem[] = fault === undefined || roots.length === 0 ? [] : [malformed(fault, text)];
  if (beyond !== undefined) problems.push(tooMany(beyond));
  const root = roots.find(({ name }) => name === 'FinalDraft');
  const [content] = childrenOf(root, 'Content');
  if (!root || !content) return { titlePage: [], blocks: [], unplaced: [], problems: [...problems, noScript()] };
  const paragraphs = readParagraphs(content, text);
  const { tied, unplaced } = tieNotes(root, paragraphs);
  const inCapitals = new Set(
    childrenOf(root, 'ElementSettings')
      .filter((one) => styleOf(one).includes('AllCaps'))
      .map(({ attributes }) => attributes.Type ?? ''),
  );
  const alternatives = readAlternatives(root, text);
  const notesOf = (paragraph: Paragraph): readonly DraftNote[] => [
    ...paragraph.notes.flatMap((note) => notesIn(note, wordsOf(note))),
    ...(tied.get(paragraph) ?? []),
    ...paragraph.alternatives.flatMap((id) => alternativeNotes(alternatives.get(id) ?? [], paragraph)),
  ];
  const blocks = settled(blocksOf(paragraphs, { inCapitals, notesOf }));
  const tagger = addTaggerNotes(blocks, root);
  return {
    titlePage: readTitlePage(root, text),
    blocks: tagger.blocks,
    unplaced: unplaced.map(({ text: said, place }) => ({ text: `Final Draft: ${said}`, place })),
    problems: [
      ...problems,
      ...tagger.problems,
      ...blocks.flatMap(unreadProblem),
      ...tagsAmong(unplaced).map(
        ({ place }): Problem => ({ message: message('finaldraft.unplaced-tag'), severity: 'warning', span: place }),
      ),
      ...tagsAmong(blocks.flatMap(({ notes }) => notes))
        .filter(({ printed }) => printed)
        .map(
          ({ place }): Problem => ({
            message: message('finaldraft.printed-tag'),
            severity: 'information',
            span: place,
          }),
        ),
    ],
  };
}

/** Notes that stand apart from the script, by the paragraph to which their range ties them. */
function tieNotes(
  root: XmlElement,
  paragraphs: readonly Paragraph[],
): { readonly tied: ReadonlyMap<Paragraph, readonly DraftNote[]>; readonly unplaced: readonly DraftNote[] } {
  const index = new RangeIndex(paragraphs);
  const tied = new Map<Paragraph, DraftNote[]>();
  const unplaced = childrenOf(root, 'UnanchoredScriptNotes', 'ScriptNote').flatMap((note) => notesIn(note, note.span));
  for (const note of childrenOf(root, 'ScriptNotes', 'ScriptNote')) {
    const paragraph = index.find(note.attributes.Range);
    const notes = paragraph ? (tied.get(paragraph) ?? []) : unplaced;
    for (const one of notesIn(note, paragraph?.words ?? note.span)) notes.push(one);
    if (paragraph) tied.set(paragraph, notes);
  }
  return { tied, unplaced };
}

/** The lines that an actor may say instead, by the id under which a paragraph names them. */
function readAlternatives(root: XmlElement, text: string): ReadonlyMap<string, readonly Paragraph[]> {
  return new Map(
    childrenOf(root, 'AltCollection', 'Alt').map((one) => [one.attributes.Id ?? '', readParagraphs(one, text)]),
  );
}

/** An alternative line does not print; a tag that was typed into it still counts. */
function alternativeNotes(paragraphs: readonly Paragraph[], { words }: Paragraph): readonly DraftNote[] {
  return paragraphs.flatMap(({ runs }) => {
    const { runs: left, notes } = withoutNotes(runs);
    const line = inBrackets(left.map(({ text }) => text).join(''));
    return [
      ...(line.trim() === '' ? [] : [{ text: `Alternative line: ${line.trim()}`, place: words }]),
      ...notes.map(({ text }) => ({ text, place: words })),
    ];
  });
}

function notesIn(note: XmlElement, place: Span): readonly DraftNote[] {
  return noteTexts(note).map((text) => ({ text, place }));
}

function wordsOf(note: XmlElement): Span {
  const texts = childrenOf(note, 'Paragraph', 'Text');
  return { start: texts[0]?.content.start ?? note.span.start, end: texts.at(-1)?.content.end ?? note.span.end };
}

/** Each entry of the tagger that speaks of AI or of visual effects becomes one note in each scene where it is used. */
function addTaggerNotes(blocks: readonly Block[], root: XmlElement): Pick<Draft, 'blocks' | 'problems'> {
  const entries = readTagger(root);
  const problems: Problem[] = [];
  let seen = new Set<string>();
  const noted = blocks.map((block) => {
    if (block.kind === 'scene-heading') seen = new Set();
    const notes = block.tagged.flatMap(({ number, span }) =>
      (entries.get(number) ?? []).flatMap((entry) => {
        const reading = readEntry(entry);
        if (!reading || seen.has(reading.note)) return [];
        seen.add(reading.note);
        if (reading.kind === 'effect')
          problems.push({ message: message('finaldraft.tagged-effect', { ...entry }), severity: 'hint', span });
        return [{ text: reading.note, place: span }];
      }),
    );
    return notes.length === 0 ? block : { ...block, notes: [...block.notes, ...notes] };
  });
  return { blocks: noted, problems };
}

function styleOf(settings: XmlElement): readonly string[] {
  return (childrenOf(settings, 'FontSpec')[0]?.attributes.Style ?? '').split('+');
}

/** Final Draft says what each paragraph is; one that begins like a scene heading and is none may be a slip. */
function unreadProblem({ kind, text, span }: Block): readonly Problem[] {
  if (kind !== 'action' && kind !== 'character' && kind !== 'dialogue') return [];
  const [visible = ''] = text.split('\n');
  return unreadHeading({ visible, first: visible.charCodeAt(0) }, englishIntros)
    ? [{ message: message('finaldraft.unread-heading'), severity: 'warning', span }]
    : [];
}

function tagsAmong(notes: readonly DraftNote[]): readonly DraftNote[] {
  return notes.filter(({ text }) => /^\s*ai\s*:/i.test(text));
}

function tooMany(start: number): Problem {
  return { message: message('finaldraft.too-many'), severity: 'error', span: { start, end: start + 1 } };
}

function malformed(fault: number, text: string): Problem {
  const start = Math.max(Math.min(fault, text.length) - 1, 0);
  return {
    message: message('finaldraft.malformed'),
    severity: 'error',
    span: { start, end: Math.min(start + 1, text.length) },
  };
}

function noScript(): Problem {
  return { message: message('finaldraft.no-script'), severity: 'error', span: { start: 0, end: 0 } };
}
