import { isOmitted, isSyntaxHeading } from '../fountain/heading';
import { parseScreenplay } from '../fountain/parseScreenplay';
import type { Block } from './block';
import { readDraft } from './draft';

/**
 * Writes a `.fdx` text as Fountain: title page, scenes with their numbers, notes and tags each in a paragraph of its own,
 * omitted scenes in a boneyard below their heading. An element that Fountain would take for another is forced. Where the
 * syntax has no way at all, the scene is kept: a number that it cannot write becomes a note, and a heading that begins
 * with no letter gets `SCENE` before it.
 */
export function finalDraftToFountain(text: string): string {
  const { titlePage, blocks, unplaced } = readDraft(text);
  const cover = titlePage
    .map(({ key, values }) =>
      values.length === 1
        ? `${key}: ${values.join('')}`
        : [`${key}:`, ...values.map((value) => `    ${value}`)].join('\n'),
    )
    .join('\n');
  const paragraphs = [...unplaced.map((note) => `[[${note.text}]]`), ...written(blocks, cover === '')];
  return `${[...(cover === '' ? [] : [cover]), ...paragraphs].join('\n\n')}\n`;
}

/** The paragraphs of blocks; the very first of a script without a title page must not be read as one. */
function written(blocks: readonly Block[], first: boolean): readonly string[] {
  const paragraphs: string[] = [];
  let begins = first;
  for (let at = 0; at < blocks.length; ) {
    const group = speechAt(blocks, at);
    at += group.length;
    if (group[0]?.kind !== 'action' || group[0].text !== '') {
      paragraphs.push(paragraphOf(group, begins));
      begins = false;
    }
    for (const paragraph of below(group)) paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** A cue with all that is said under it, or one block. */
function speechAt(blocks: readonly Block[], at: number): readonly Block[] {
  let end = at + 1;
  if (blocks[at]?.kind === 'character')
    while (['dialogue', 'parenthetical', 'lyrics'].includes(blocks[end]?.kind ?? '')) end++;
  return blocks.slice(at, end);
}

/** What has no words of its own in the script: what an omitted scene said, and notes. */
function below(group: readonly Block[]): readonly string[] {
  return group.flatMap(({ omitted, notes, number }) => [
    ...(omitted && omitted.blocks.length > 0
      ? [
          `/*\n\n${written(omitted.blocks, false)
            .join('\n\n')
            .replace(/\*(?=\/)/g, '* ')}\n\n*/`,
        ]
      : []),
    ...(number === undefined || isWritable(number) ? [] : [`[[#${number.replace(/\]/g, ')')}#]]`]),
    ...notes.map(({ text }) => `[[${text}]]`),
  ]);
}

/** Letters, digits, dashes and dots (Fountain syntax, "Scene Numbers"). */
function isWritable(number: string): boolean {
  return /^[\p{L}\p{N}.-]+$/u.test(number);
}

/** The first way of writing a group that is read as what it is. */
function paragraphOf(group: readonly Block[], first: boolean): string {
  const ways = waysOf(group);
  return ways.find((way) => readsAs(way, group, first)) ?? ways.at(-1) ?? '';
}

function waysOf(group: readonly Block[]): readonly string[] {
  const [block] = group;
  if (!block) return [];
  const { kind, text, depth, dual } = block;
  switch (kind) {
    case 'scene-heading':
      return headingWays(block);
    case 'character': {
      const said = group.slice(1).map((one) => (one.kind === 'lyrics' ? `~${one.text}` : one.text));
      return ['', '@'].map((mark) => [`${mark}${text}${dual ? ' ^' : ''}`, ...said].join('\n'));
    }
    case 'transition':
      return [text, `> ${text}`, forced(text)];
    case 'centered':
      return [`> ${text} <`];
    case 'lyrics':
      return [`~${text}`];
    case 'section':
      return [`${'#'.repeat(depth ?? 1)} ${text}`];
    case 'synopsis':
      return [`= ${text}`];
    case 'page-break':
      return ['==='];
    default:
      return [text, forced(text)];
  }
}

function forced(text: string): string {
  return text
    .split('\n')
    .map((line) => `!${line}`)
    .join('\n');
}

/** A `#` at the end of a heading without a number would make one. */
function headingWays({ text, number }: Block): readonly string[] {
  const suffix = number !== undefined && isWritable(number) ? ` #${number}#` : '';
  const heading = suffix === '' ? text.replace(/#$/, ' #') : text;
  // What only we take for a heading is forced, so that every program does.
  const plain = isSyntaxHeading(heading) || isOmitted(heading) ? [`${heading}${suffix}`] : [];
  return [...plain, `.${heading}${suffix}`, `.SCENE ${heading}${suffix}`.replace(/ {2}/g, ' ')];
}

function readsAs(source: string, group: readonly Block[], first: boolean): boolean {
  const { elements, scenes } = parseScreenplay(`${first ? '' : 'She waits.\n\n'}${source}\n\n`);
  const read = first ? elements : elements.slice(1);
  const [block] = group;
  const number = block?.number !== undefined && isWritable(block.number) ? block.number : undefined;
  return (
    read.length === group.length &&
    scenes[0]?.heading.number === number &&
    group.every(
      ({ kind, text, dual }, at) =>
        read[at]?.kind === kind && letters(read[at].text, kind) === letters(text, kind) && read[at].dual === dual,
    )
  );
}

/** A heading may have got a space. */
function letters(text: string, kind: Block['kind']): string {
  return kind === 'scene-heading' ? text.replace(/\s/g, '') : text;
}
