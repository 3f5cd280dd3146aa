import type { AgreementKind, AgreementStatus, Confidence, ObligationKind, Strength } from '../agreements/agreement';
import type { Outcome, Standing } from '../evaluation/assessment';
import type { Subject } from '../evaluation/subject';
import type { Ground } from '../evaluation/truth';
import type { Who } from '../manifest/field';
import type { SceneStatus } from '../production/production';
import type { Severity } from '../text/problem';
import type { Range } from '../text/range';

/** The version of the model below; it changes only when something is taken out or means something else. */
export const reportSchema = 'ai-slate/report/1';

/**
 * Everything a disclosure report says about one production on one day, as plain data: Markdown, JSON and every other
 * format show the same. Texts are in the reader's language, codes are not. No clock, all sorted: same input, same bytes.
 */
export interface Report {
  readonly schema: typeof reportSchema;
  /** ISO day on which everything is judged. */
  readonly asOf: string;
  readonly tool: Tool;
  /** Names of people, documents and prompts are left out. */
  readonly redacted: boolean;
  /** Set when only these agreements were asked for. */
  readonly only?: readonly string[];
  readonly inputs: readonly Input[];
  /** One SHA-256 over all inputs: what the statement is about. */
  readonly inputsSha256: string;
  readonly production: ProductionPart;
  readonly verdict: Verdict;
  readonly agreements: readonly AgreementPart[];
  readonly scenes: readonly ScenePart[];
  readonly uses: readonly UsePart[];
  readonly people: readonly PersonPart[];
  readonly vendors: readonly VendorPart[];
  readonly evidence: readonly EvidencePart[];
  readonly assessments: readonly AssessmentPart[];
  readonly questions: readonly QuestionPart[];
  readonly declarations: readonly RecordPart[];
  readonly decisions: readonly RecordPart[];
  readonly waivers: readonly RecordPart[];
  readonly accepted: readonly RecordPart[];
  readonly requests: readonly RecordPart[];
  readonly transfers: readonly RecordPart[];
  readonly problems: readonly ProblemPart[];
}

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** A file the report rests on. */
export interface Input {
  readonly kind: 'script' | 'manifest' | 'agreement';
  /** From the production's folder on; a built-in agreement's file name. */
  readonly path: string;
  /** Of the file's text in UTF-8. */
  readonly sha256: string;
}

/** A place in a file; lines and characters from zero, in UTF-16, as editors count. */
export interface PlacePart {
  readonly path: string;
  readonly range: Range;
  /** The way to a field of a manifest: `uses[3].people[0].living`. */
  readonly field?: string;
}

/** Fields of a record as written, by name; a list where there may be several words. */
export type Recorded = { readonly [field: string]: string | readonly string[] };

export interface ProductionPart {
  readonly title: string;
  readonly recorded: Recorded;
  readonly scripts: readonly ScriptPart[];
  readonly versions: readonly RecordPart[];
  /** Every scene declared and every vendor answered. */
  readonly registerComplete: boolean;
  /** Whether a use of generative AI is recorded anywhere; `unknown` while uses or scenes are. */
  readonly generative: 'yes' | 'no' | 'unknown';
  readonly usesTouchingPerformers: readonly string[];
}

export interface ScriptPart {
  readonly path: string;
  readonly id?: string;
  readonly recorded: Recorded;
  readonly revisions: readonly Recorded[];
  readonly scenes: number;
}

/** What still asks for work, counted; `settled` when nothing does. */
export interface Verdict {
  readonly text: string;
  /** What the verdict does not say: agreements without AI terms on file, nothing judged. */
  readonly caveats: readonly string[];
  readonly settled: boolean;
  readonly counts: Counts;
  readonly outcomes: { readonly [Each in Outcome]: number };
}

export interface Counts {
  readonly errors: number;
  readonly blocked: number;
  /** Required, open, and not accepted by the production. */
  readonly open: number;
  readonly overdue: number;
  /** Open, but the production goes on until a date it set. */
  readonly accepted: number;
  /** Open, but only recommended. */
  readonly recommended: number;
  readonly needsFacts: number;
  readonly needsJudgement: number;
  readonly questions: number;
  readonly undeclared: number;
  readonly unclear: number;
}

export interface AgreementPart {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgreementKind;
  readonly family: string;
  readonly jurisdiction: readonly string[];
  readonly status: AgreementStatus;
  readonly statusNote?: string;
  readonly standing: Standing['standing'];
  readonly explanation: readonly string[];
  readonly banner?: string;
  readonly term?: { readonly from?: string; readonly until?: string };
  readonly confidence: Confidence;
  readonly read: 'full' | 'part' | 'second-hand';
  readonly checked: string;
  readonly sources: readonly SourcePart[];
  readonly sha256: string;
}

export interface SourcePart {
  readonly key: string;
  readonly title: string;
  readonly address?: string;
  readonly note?: string;
}

export interface ScenePart {
  readonly name: string;
  readonly number?: string;
  readonly heading: string;
  readonly place: PlacePart;
  readonly status: SceneStatus;
  readonly uses: readonly string[];
  readonly tags: readonly TagPart[];
  readonly none: readonly NonePart[];
  readonly signOffs: readonly SignOffPart[];
  readonly text: string;
  readonly record: string;
}

export interface TagPart {
  readonly declares: 'uses' | 'none' | 'unclear';
  /** Category ids; a word that is no category as it was written. */
  readonly categories: readonly string[];
  readonly uses: readonly string[];
  readonly characters: readonly string[];
  readonly note?: string;
  readonly place: PlacePart;
}

export interface NonePart {
  readonly stages: readonly string[];
  readonly by?: string;
  readonly on?: string;
  readonly place: PlacePart;
}

export interface SignOffPart {
  readonly recorded: Recorded;
  /** What changed since. */
  readonly stale: readonly ('text' | 'record')[];
  readonly place: PlacePart;
}

export interface UsePart {
  readonly id: string;
  /** Known from a tag alone. */
  readonly bare: boolean;
  readonly categories: readonly string[];
  readonly digitalSourceType?: string;
  readonly scenes: readonly string[];
  readonly recorded: Recorded;
  readonly tool?: Recorded;
  readonly people: readonly PersonOfUsePart[];
  /** Nobody has recorded who is touched. */
  readonly peopleUnrecorded: boolean;
  readonly evidence: readonly number[];
  readonly place: PlacePart;
}

export interface PersonOfUsePart {
  readonly id: string;
  readonly recorded: Recorded;
}

export interface PersonPart {
  readonly id: string;
  readonly name?: string;
  readonly recorded: Recorded;
  readonly parts: readonly Recorded[];
  readonly uses: readonly string[];
  readonly sessions: readonly string[];
  readonly evidence: readonly number[];
  readonly place: PlacePart;
}

export interface VendorPart {
  readonly id: string;
  readonly recorded: Recorded;
  readonly uses: readonly string[];
  readonly place: PlacePart;
}

/** A paper on record; `number` is how the report refers to it. */
export interface EvidencePart {
  readonly number: number;
  readonly id?: string;
  readonly kind: string;
  /** The records it hangs on, by kind and id; empty for the production's own. */
  readonly on: readonly { readonly record: 'use' | 'person' | 'session' | 'transfer'; readonly id: string }[];
  readonly recorded: Recorded;
  readonly scenes: readonly string[];
  /** Scenes whose text changed since the paper named them. */
  readonly stale: readonly string[];
  /** Run out on the report's day. */
  readonly expired: boolean;
  /** The number of a later paper that takes its place. */
  readonly supersededBy?: number;
  readonly place: PlacePart;
}

/** How one subject stands with one obligation. */
export interface AssessmentPart {
  readonly agreement: string;
  /** Null where the agreement gives one answer as a whole. */
  readonly obligation: string | null;
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly strength: Strength;
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
  readonly because: readonly GroundPart[];
  readonly missing: readonly MissingPart[];
  /** Who has to give what is asked for, as the agreement names them: `performer`, `producer`. */
  readonly from: readonly string[];
  readonly deadline?: { readonly due: string; readonly reading: 'before' | 'at'; readonly overdue: boolean; readonly earliestReading: boolean };
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
  /** Who is likely to know, the likeliest first. */
  readonly who: readonly Who[];
  /** What to write, in the manifest's words, where the place alone does not say it. */
  readonly write?: string;
  readonly decides: number;
  readonly obligations: readonly string[];
  readonly agreements: readonly string[];
}

/** A record of the manifest as it is written: a declaration, a decision, a waiver. */
export interface RecordPart {
  readonly recorded: Recorded;
  readonly place: PlacePart;
}

/** A fault in the texts, or between them. */
export interface ProblemPart {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly place: PlacePart;
  readonly related: readonly PlacePart[];
}
