import type { Confidence, ObligationKind, Strength } from '../agreements/agreement';
import type { Outcome } from '../evaluation/assessment';
import type { Subject } from '../evaluation/subject';
import type { Ground } from '../evaluation/truth';
import type { Who } from '../manifest/field';
import type { PlacePart, Recorded } from './recordParts';

/** How one subject stands with one obligation. */
export interface AssessmentPart {
  readonly agreement: string;
  /** Null where the agreement gives one answer as a whole. */
  readonly obligation: string | null;
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly strength: Strength;
  /** What a reader must see first of what its agreement asks here. */
  readonly main?: true;
  readonly kind?: ObligationKind;
  readonly confidence: Confidence;
  readonly summary: string;
  /** What a reader of the obligation should also know, from the agreement's file. */
  readonly note?: string;
  readonly cite?: string;
  readonly sources: readonly string[];
  /** The exception that lifts it, in the words of the agreement's file. */
  readonly exception?: string;
  /** It asks for nothing and is only told. */
  readonly information: boolean;
  readonly explanation: readonly string[];
  /** Of the explanation what says what is missing, or for what it is blocked: every demand with what is wrong with its papers. */
  readonly asked: readonly string[];
  /** Everything that decided, one fact a line, each below what it decided. */
  readonly trace: readonly { readonly depth: number; readonly text: string }[];
  readonly because: readonly GroundPart[];
  readonly missing: readonly MissingPart[];
  /** Who has to give what is asked for, as the agreement names them: `performer`, `producer`. */
  readonly from: readonly string[];
  /** Of what is met or waived: whether it rests on documents that are on file, or on what the record says alone. */
  readonly basis?: 'document' | 'statement';
  readonly deadline?: {
    readonly due: string;
    readonly reading: 'before' | 'at';
    readonly overdue: boolean;
    readonly earliestReading: boolean;
    readonly countedFrom?: string;
  };
  /** Of an open item: its document is there, and was given after its day. */
  readonly late?: true;
  /** Of an open item: its document may be in what was not read, or in a list that is unknown. */
  readonly unseen?: true;
  /** Of what is not in force yet: its first day (ISO). */
  readonly starts?: string;
  /** Numbers in the evidence register. */
  readonly evidence: readonly number[];
  readonly scenes: readonly string[];
  readonly waiver?: Recorded;
  readonly accepted?: Recorded;
  /** It still asks for work: `check` fails because of it unless told otherwise. */
  readonly remains: boolean;
  readonly place: PlacePart;
}

export interface GroundPart {
  readonly fact: string;
  readonly value: string;
  readonly source: Ground['source'];
  readonly text: string;
  /** The recorded facts that it rests on, where it is an agreement’s own word. */
  readonly rests?: readonly string[];
  readonly place?: PlacePart;
}

export interface MissingPart {
  readonly fact: string;
  readonly kind: 'fact' | 'judgement';
  readonly about: Subject;
  readonly question: string;
  readonly place: PlacePart;
}

/** A question, asked once, with how many assessments wait for it. */
export interface QuestionPart extends MissingPart {
  /** What follows from each answer, a sentence each, as far as that can be told before the others. */
  readonly leads: readonly string[];
  /** Who is likely to know, the likeliest first. */
  readonly who: readonly Who[];
  /** What may be answered: the words of the field or the decision, or what form a date has; empty where records answer it. */
  readonly answers: readonly string[];
  /** What to write, in the manifest's words, where the place alone does not say it. */
  readonly write?: string;
  readonly decides: number;
  readonly obligations: readonly string[];
  readonly agreements: readonly string[];
}

/** The production profile: how many of its answers are there, and those that are missing. */
export interface ProfilePart {
  readonly answered: number;
  readonly of: number;
  /** How many requirements wait for the missing answers. */
  readonly waiting: number;
  readonly open: readonly QuestionPart[];
}
