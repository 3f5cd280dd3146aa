import type { Tag, TagValue } from './tag';

/** What a tag says, without its place: categories (or `none`) and values as they are to be written. */
export interface TagContent {
  readonly categories: readonly string[];
  readonly uses?: readonly string[];
  readonly characters?: readonly string[];
  readonly stages?: readonly string[];
  readonly by?: string;
  readonly on?: string;
  readonly note?: string;
}

/**
 * Writes a tag on one line: `[[ai: de-aging; use: U-007; character: ELENA]]`. Never all in capitals, because programs
 * that wrap lines would take it for a character. Marks that would end the note or one of its parts are taken out.
 */
export function formatTag(tag: TagContent): string {
  const parts = [
    tag.categories.map(inList).join(', '),
    keyed('use', tag.uses?.map(inList)),
    keyed('character', tag.characters?.map(inList)),
    keyed('stage', tag.stages?.map(inList)),
    keyed('by', tag.by === undefined ? undefined : [inPart(tag.by)]),
    keyed('on', tag.on === undefined ? undefined : [inPart(tag.on)]),
    keyed('note', tag.note === undefined ? undefined : [inNote(tag.note)]),
  ];
  const content = parts.filter((part) => part !== '').join('; ');
  return `[[ai: ${content}${content.endsWith(']') ? ' ' : ''}]]`;
}

/** What a tag that was read says, to be written again with changes. */
export function contentOf(tag: Tag): TagContent {
  return {
    categories:
      tag.declares === 'none' ? ['none'] : tag.categories.map((category) => category.category ?? category.text),
    uses: texts(tag.uses),
    characters: texts(tag.characters),
    stages: texts(tag.stages),
    ...(tag.by && { by: tag.by.text }),
    ...(tag.on && { on: tag.on.text }),
    ...(tag.note && { note: tag.note.text }),
  };
}

function texts(values: readonly TagValue[]): readonly string[] {
  return values.map((value) => value.text);
}

function keyed(key: string, values: readonly string[] | undefined): string {
  const written = values?.filter((value) => value !== '') ?? [];
  return written.length > 0 ? `${key}: ${written.join(', ')}` : '';
}

function inList(text: string): string {
  return oneSpaced(inPart(text).replaceAll(',', ' '));
}

function inPart(text: string): string {
  return oneSpaced(inNote(text).replace(/[;|]/g, ' '));
}

/** Brackets and boneyard marks lose their pair, line breaks become spaces. */
function inNote(text: string): string {
  return oneSpaced(text.replace(/\[(?=\[)|\](?=\])|\/(?=\*)|\*(?=\/)/g, '$& '));
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
