import type { Message } from '../../words/message';

/** What the first cell of every form says, by which it is known again. */
export const formMark = 'AI Slate form 1';

/** Who fills a form in. */
export interface Whom {
  readonly kind: 'vendor' | 'person';
  readonly id: string;
}

/** A form with what is not recorded about somebody's own uses, and nothing else of the production. */
export interface Form {
  readonly whom: Whom;
  readonly name?: string;
  readonly title: string;
  /** ISO day. */
  readonly asOf: string;
  readonly rows: readonly FormRow[];
}

/** One question of a form. */
export interface FormRow {
  /** Which field of which record the answer is for. */
  readonly reference: string;
  readonly about: string;
  readonly question: Message;
  /** The words that may be the answer, as the manifest writes them; empty where it is typed. */
  readonly answers: readonly string[];
  /** What may be typed instead, or what form an answer has. */
  readonly expects?: Message;
  /** Several answers may stand there, with commas. */
  readonly several: boolean;
}

/** The columns of a form, the first of which is for machines. */
export const formColumns = ['reference', 'about', 'question', 'answer', 'allowed'] as const;
