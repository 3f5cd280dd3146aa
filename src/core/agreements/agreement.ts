import type { Span } from '../text/range';
import type { YamlPath } from '../yaml/node';

/** How sure the research is of a statement; in doubt the lower. */
export type Confidence = 'high' | 'medium' | 'low';

export const agreementKinds = ['union', 'buyer', 'law', 'award', 'standard', 'custom'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export const agreementStatuses = [
  'in-force',
  'lapsed',
  'expired',
  'draft',
  'soft',
  'terms-unknown',
  'none-found',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export const levels = ['production', 'company', 'person', 'session', 'use', 'person-in-use', 'transfer'] as const;
/** What an obligation is judged once for. */
export type Level = (typeof levels)[number];

export const obligationKinds = [
  'notice',
  'consent',
  'approval',
  'disclosure',
  'consultation',
  'record',
  'payment',
  'bargaining',
  'security',
  'restriction',
] as const;
export type ObligationKind = (typeof obligationKinds)[number];

export const strengths = ['required', 'recommended', 'information'] as const;
export type Strength = (typeof strengths)[number];

/** A union agreement, a buyer's policy, a law, an award rule, a standard or a private rider, as data from one YAML file. */
export interface Agreement {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgreementKind;
  readonly parties: readonly string[];
  readonly jurisdiction: readonly string[];
  /** What it is a version of: `sagaftra-tvth`; its own id when it has no other versions. */
  readonly family: string;
  readonly continues?: Continuation;
  readonly status: AgreementStatus;
  readonly statusNote?: string;
  /** A family whose terms may be shown for reference when its own are unknown. */
  readonly forReference?: string;
  readonly term?: Term;
  readonly covers: Coverage;
  readonly read: 'full' | 'part' | 'second-hand';
  readonly confidence: Confidence;
  /** The day the sources were looked up, ISO. */
  readonly checked: string;
  /** The first day on which the text was known, ISO; work finished before it is not reached. */
  readonly published?: string;
  /** Categories of use for which no duty comes first, and why. */
  readonly withoutMain: readonly WithoutMain[];
  /** What changed since the file was first written, as it stands there. */
  readonly changes: readonly Change[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly obligations: readonly Obligation[];
}

/** What changed in the reading of an agreement on a day. */
export interface Change {
  /** ISO day. */
  readonly on: string;
  readonly what: string;
}

export interface WithoutMain {
  readonly categories: readonly string[];
  readonly why: string;
}

export interface Source {
  readonly title: string;
  readonly address?: string;
  readonly note?: string;
}

/** Whose terms an agreement carries on. */
export interface Continuation {
  readonly agreement: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Where the other agreement is named. */
  readonly span: Span;
}

/** A stretch of time, ISO days inclusive, and the facts any of which may be the date that counts. */
export interface Term {
  readonly from?: string;
  readonly until?: string;
  readonly by: readonly string[];
}

export interface Coverage {
  readonly production?: Condition;
  readonly person?: Condition;
}

/** A condition: every line must hold. */
export interface Condition {
  readonly lines: readonly Line[];
  readonly span: Span;
}

export type Line =
  | FactLine
  | GroupLine<'any-of'>
  | GroupLine<'all-of'>
  | GroupLine<'none-of'>
  | SomeLine<'some-use'>
  | SomeLine<'some-person'>;

export interface FactLine {
  readonly kind: 'fact';
  readonly fact: string;
  readonly test: Test;
  readonly span: Span;
}

interface GroupLine<Kind> {
  readonly kind: Kind;
  readonly conditions: readonly Condition[];
  readonly span: Span;
}

interface SomeLine<Kind> {
  readonly kind: Kind;
  readonly condition: Condition;
  readonly span: Span;
}

/** What a fact is held against: one of some values; no values but these; a date before another or from it on. */
export type Test =
  | { readonly kind: 'is'; readonly values: readonly string[] }
  | { readonly kind: 'only'; readonly values: readonly string[] }
  | { readonly kind: 'before' /** An ISO date or the name of a date fact. */; readonly date: string }
  | { readonly kind: 'from'; readonly date: string };

/** A fact in an agreement's own words, worked out from others: yes or no by `when`, or the first case that holds. */
export interface Definition {
  readonly name: string;
  readonly level: Level;
  readonly means?: string;
  readonly note?: string;
  readonly when?: Condition;
  readonly cases?: readonly Case[];
  readonly confidence?: Confidence;
  readonly sources: readonly string[];
}

export interface Case {
  readonly is: string;
  /** Undefined for `otherwise`. */
  readonly when?: Condition;
  readonly note?: string;
}

/** A fact only a person can decide; its name begins with `judged-`. */
export interface Question {
  readonly name: string;
  readonly level: Level;
  readonly ask: string;
  readonly note?: string;
  readonly values: readonly string[];
  /** Later work does not put it anew: it asks about a contract, not about what was done. */
  readonly lasting?: true;
  /** Where its name stands. */
  readonly span: Span;
}

/** A paper named once and asked for by many obligations. */
export interface Paper {
  readonly name: string;
  readonly what: string;
  readonly accepts: readonly string[];
  readonly validWhen?: Condition;
  readonly note?: string;
}

/** One demand in an agreement. */
export interface Obligation {
  readonly id: string;
  /** The agreement in whose file it is written; differs from the agreement judged when its terms are carried on. */
  readonly agreement: string;
  readonly formerly: readonly string[];
  readonly cite: string;
  readonly summary: string;
  readonly note?: string;
  readonly level: Level;
  /** The file names no level that is known; `level` stands in for it, and nothing that depends on it is reported. */
  readonly levelUnread?: true;
  readonly kind: ObligationKind;
  readonly strength: Strength;
  readonly onRequest: boolean;
  readonly waivable?: boolean;
  /** What a reader must see first: it stands before others of the same status and date. */
  readonly main?: true;
  readonly when?: Condition;
  readonly exceptions: readonly Exception[];
  readonly requires?: Requirement;
  readonly forbids?: Condition;
  readonly term?: Term;
  readonly replaces: readonly string[];
  /** Ids of obligations of the same agreement; what this one asks waits until the record shows what they want found out. */
  readonly askedAfter: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly sourcesSpan: Span;
  readonly examples: readonly Example[];
  readonly span: Span;
}

/** All of some demands, or one of them. */
export interface Requirement {
  readonly need: 'all' | 'either';
  readonly demands: readonly Demand[];
}

/** One thing asked for: a paper, or that the record itself shows something. */
export interface Demand {
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
  /** Kinds of evidence that are accepted; empty with `shownBy`. */
  readonly accepts: readonly string[];
  readonly evidenceSpan: Span;
  readonly validWhen?: Condition;
  readonly by?: DeadlineRule;
  readonly bySpan: Span;
  readonly shownBy?: Condition;
  /** The production has to establish what is shown: while a fact is missing the demand is open, and nobody is asked. */
  readonly owedUntilShown?: true;
  /** The demand exists only then. */
  readonly when?: Condition;
}

/** When something is due, before any date is known. */
export interface DeadlineRule {
  readonly before?: string;
  readonly at?: string;
  readonly after?: string;
  readonly hours?: number;
  readonly days?: number;
  readonly businessDays?: number;
  readonly orAt?: string;
  /** A later date that is told, and held against papers, while the first is not on record. */
  readonly noLaterThan?: string;
}

export interface Exception {
  readonly id: string;
  readonly when: Condition;
  /** While the record is silent on it, the obligation is open without the exception, and nobody is asked. */
  readonly owedUntilShown?: true;
  readonly instead?: Requirement;
  readonly note?: string;
  readonly confidence: Confidence;
  /** Its own, where they are others than the obligation's. */
  readonly sources: readonly string[];
}

/** A small situation with the outcome it must have: the obligation's test, hover text and documentation. */
export interface Example {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly evidence: readonly ReadonlyMap<string, readonly string[]>[];
  readonly then: string;
  readonly note?: string;
  readonly path: YamlPath;
  readonly span: Span;
}
