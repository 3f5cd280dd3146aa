import type { AgreementKind, AgreementStatus, Confidence } from '../agreements/agreement';
import type { Stage } from '../manifest/fields/kinds';
import type { Outcome, Standing } from '../evaluation/assessment';
import type { Severity } from '../text/problem';
import type { Counts } from '../judged/counts';
import type { Changes } from './changes/changes';
import type { AssessmentPart, ProfilePart, QuestionPart } from './judgedParts';
import type {
  DecisionPart,
  EvidencePart,
  PersonPart,
  PlacePart,
  Recorded,
  RecordPart,
  ScenePart,
  UsePart,
  ShotPart,
  VendorPart,
} from './recordParts';

export * from './judgedParts';
export * from './recordParts';
export type { Counts } from '../judged/counts';

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
  /** Names of people, their characters, documents and prompts are left out. */
  readonly redacted: boolean;
  /** Set when every text that somebody wrote is left out, too. */
  readonly strict?: boolean;
  /** Of a redacted report the kinds of text that are still shown, and may name somebody who is not on record. */
  readonly unchecked?: readonly string[];
  /** Set when only what is in this version, by its id, was asked for. */
  readonly version?: string;
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
  /** Absent where no shot is on record. */
  readonly shots?: readonly ShotPart[];
  readonly evidence: readonly EvidencePart[];
  readonly assessments: readonly AssessmentPart[];
  /** What is asked about scenes, uses, people and papers. */
  readonly questions: readonly QuestionPart[];
  /** What is true of the production as a whole; absent in reports of before. */
  readonly profile?: ProfilePart;
  readonly declarations: readonly RecordPart[];
  readonly decisions: readonly DecisionPart[];
  readonly waivers: readonly RecordPart[];
  readonly accepted: readonly RecordPart[];
  readonly requests: readonly RecordPart[];
  readonly transfers: readonly RecordPart[];
  readonly problems: readonly ProblemPart[];
  /** What keeps negative and settled statements open; empty when an absence is an answer. */
  readonly blockers: readonly BlockerPart[];
  /** What changed since an earlier report, where one was given. */
  readonly changes?: Changes;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** A file the report rests on. */
export interface Input {
  readonly kind: 'script' | 'manifest' | 'document' | 'agreement';
  /** From the production's folder on; a built-in agreement's file name. */
  readonly path: string;
  /** Of the file's text in UTF-8. */
  readonly sha256: string;
}

export interface ProductionPart {
  readonly title: string;
  readonly recorded: Recorded;
  readonly scripts: readonly ScriptPart[];
  readonly versions: readonly RecordPart[];
  /** All input read and understood, every scene declared for all stages of the work, every vendor answered. */
  readonly registerComplete: boolean;
  /** Whether generative AI was used in the completed work, in the version reported on; `unknown` while anything keeps it open. */
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

/** What is not settled, counted; `settled` when nothing is left, nothing open that the production only goes on with, and no answer of a vendor. */
export interface Verdict {
  readonly text: string;
  /** What the verdict does not say: agreements without AI terms on file, nothing judged. */
  readonly caveats: readonly string[];
  readonly settled: boolean;
  readonly counts: Counts;
  readonly outcomes: { readonly [Each in Outcome]: number };
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

/** Something that keeps statements open, by name. */
export interface BlockerPart {
  /** `register`: whether everything is on record; `work`: what is in the finished work. */
  readonly of: 'register' | 'work';
  readonly kind: 'input' | 'scene' | 'vendor' | 'vendors' | 'use' | 'people' | 'replica' | 'agreement';
  /** The scene, vendor, use, session or agreement. */
  readonly name?: string;
  /** Of a scene, the stages of which nobody has spoken. */
  readonly stages?: readonly Stage[];
  /** It is among the errors of `problems` too. */
  readonly isError?: true;
  readonly code: string;
  readonly text: string;
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
