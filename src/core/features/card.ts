import type { Range } from '../text/range';
import type { Argument, Message } from '../words/message';
import type { Words } from '../words/words';
import { spoken } from './spoken';

/** A hover card before a shell draws it: plain parts, every text of it still to be escaped. */
export interface Card {
  /** The text that the card is about. */
  readonly range: Range;
  readonly blocks: readonly Block[];
}

/** A title, a paragraph, an item with its icon, or the things one can do from here. */
export type Block =
  | { readonly kind: 'title' | 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'item';
      readonly icon: string;
      readonly runs: readonly Run[];
      readonly detail: readonly Argument[] /** What the last line of the detail leads to. */;
      readonly source?: Way /** What can be done about it. */;
      readonly acts?: readonly Link[];
    }
  | { readonly kind: 'links'; readonly links: readonly Link[] };

/** A stretch of a line. */
export interface Run {
  readonly text: Argument;
  readonly style?: 'strong' | 'quiet' | 'code';
  readonly leads?: Way;
}

/** Commands a card may offer: the shell registers each of them and lets a card run no other. */
export const linkCommands = [
  'aiSlate.answerQuestion',
  'aiSlate.createRecord',
  'aiSlate.decide',
  'aiSlate.declareNone',
  'aiSlate.goToRecord',
  'aiSlate.goToScene',
  'aiSlate.recordEvidence',
  'aiSlate.showAgreement',
  'aiSlate.showStatus',
  'aiSlate.signOff',
  'aiSlate.tagScene',
] as const;

/** What a click does. */
export interface Way {
  readonly command: (typeof linkCommands)[number];
  readonly args: readonly string[];
}

export interface Link extends Way {
  readonly title: Message;
}

/** The card as lines of plain text, as a test or a screen reader has them. */
export function plainText(card: Card, words: Words): string {
  return card.blocks.map((block) => plainBlock(block, words)).join('\n');
}

function plainBlock(block: Block, words: Words): string {
  if (block.kind === 'links') return block.links.map(({ title }) => words.say(title)).join(' | ');
  const line = block.runs
    .map(({ text }) => spoken(words, text))
    .filter((text) => text !== '')
    .join(' ');
  if (block.kind !== 'item') return line;
  const acts = (block.acts ?? []).map(({ title }) => `[${words.say(title)}]`);
  return [[`- ${line}`, ...acts].join(' '), ...block.detail.map((one) => `  ${spoken(words, one)}`)].join('\n');
}
