import { message, type Message } from '../../words/message';
import type { Block, ReportDocument } from '../document/document';
import { lettersOf, type Rich } from '../document/rich';
import type { Faces } from './fonts';

/** Characters that are named in one answer. */
const MOST = 5;

/** The characters of a document that none of the fonts can show, each with where it first stands; undefined when all can be shown. */
export function unshowable({ blocks }: ReportDocument, faces: Faces): Message | undefined {
  const missing = new Map<string, string>();
  for (const block of blocks) {
    for (const text of textsOf(block)) {
      for (const { text: letters, strong } of text) {
        for (const character of letters) {
          if (
            faces.for(character, strong === true) ||
            /\p{Default_Ignorable_Code_Point}/u.test(character) ||
            missing.has(character)
          )
            continue;
          missing.set(character, lettersOf(text).slice(0, 60));
        }
      }
    }
  }
  if (missing.size === 0) return undefined;
  const named = [...missing]
    .slice(0, MOST)
    .map(([character, where]) => message('pdf.character', { character, point: pointOf(character), where }));
  return message('pdf.no-glyph', { n: missing.size, characters: named });
}

function pointOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function textsOf(block: Block): readonly Rich[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'callout':
      return [block.text];
    case 'points':
      return block.items;
    case 'contents':
      return block.entries.map(({ title }) => title);
    case 'table':
      return [...(block.head ? [block.head] : []), ...block.rows].flat();
    case 'glance':
      return [...block.first, ...block.numbers.map(({ label }) => [{ text: label }])];
    case 'chart':
      return [
        [{ text: block.title }],
        ...block.drawing.shapes.flatMap((shape) => (shape.kind === 'label' ? [[{ text: shape.text }]] : [])),
      ];
  }
}
