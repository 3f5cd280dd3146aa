import type { Confidence } from '../../agreements/agreement';

/** Somebody to whom a production answers about AI, with the questions that it asks, in its order. Data from one YAML file. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  /** Id or family of the agreement under which it asks. */
  readonly agreement: string;
  /** What its questions are about: the finished film alone, everything in production, written material. */
  readonly about: string;
  /** Who may sign for whom. */
  readonly signs: readonly string[];
  readonly read: 'full' | 'part' | 'second-hand';
  readonly confidence: Confidence;
  /** The day the sources were looked up, ISO. */
  readonly checked: string;
  readonly note?: string;
  readonly asks: readonly Ask[];
}

/** One question of a recipient, and what of the record answers it. */
export interface Ask {
  readonly id: string;
  readonly ask: string;
  readonly cite?: string;
  readonly note?: string;
  readonly confidence: Confidence;
  /** The question is one of yes or no: yes as soon as one use fits. */
  readonly yesNo: boolean;
  readonly uses?: Selection;
  readonly people?: Selection;
  /** Fields of the production that answer it. */
  readonly production: readonly string[];
  /** Obligations of the agreement that stand behind it, by id. */
  readonly obligations: readonly string[];
}

/** Which uses, or people in uses, answer a question, and what of them is shown. */
export interface Selection {
  /** One of these must fit; without any all do. */
  readonly which: readonly Fits[];
  readonly show: readonly string[];
}

/** Facts with the words of which each must have one. */
export type Fits = ReadonlyMap<string, readonly string[]>;
