import type { Outcome } from '../../evaluation/assessment';
import type { Subject } from '../../evaluation/subject';
import type { Input, PlacePart, QuestionPart, Recorded, ScenePart, Tool } from '../report';

/** The version of the model below; it changes only when something is taken out or means something else. */
export const changesSchema = 'ai-slate/changes/1';

/**
 * What differs between two reports of one production, an earlier and a later one, as plain data. What is no longer
 * judged, because a use or an agreement is gone, is never counted as resolved.
 */
export interface Changes {
  readonly schema: typeof changesSchema;
  readonly before: Compared;
  readonly after: Compared;
  /** Owed now, and not before. */
  readonly new: readonly ItemChange[];
  /** Met, waived or not asked before, and owed or asked again. */
  readonly reopened: readonly ItemChange[];
  /** Owed before and after, but not in the same way: blocked now, overdue now, accepted for a time. */
  readonly changed: readonly ItemChange[];
  /** Owed before, and settled by a paper, a waiver or a fact. */
  readonly resolved: readonly ItemChange[];
  /** Owed before, and no longer judged. */
  readonly gone: readonly ItemChange[];
  readonly asked: readonly QuestionPart[];
  /** No longer asked: answered, or without consequence by now. */
  readonly answered: readonly QuestionPart[];
  /** Vendors that have not answered now, and had before, or were not on record. */
  readonly silent: readonly { readonly id: string; readonly place: PlacePart }[];
  readonly stale: readonly StaleChange[];
  readonly scenes: readonly SceneChange[];
  readonly facts: readonly FactChange[];
  readonly faults: { readonly new: readonly FaultChange[]; readonly gone: readonly FaultChange[] };
  readonly inputs: readonly InputChange[];
}

/** One of the two reports. */
export interface Compared {
  readonly title: string;
  readonly asOf: string;
  readonly tool: Tool;
  readonly inputsSha256: string;
}

/** How one subject stands with one obligation, then and now. */
export interface ItemChange {
  readonly agreement: string;
  readonly obligation: string | null;
  readonly subject: Subject;
  readonly before?: Standing;
  readonly after?: Standing;
  readonly summary: string;
  readonly cite?: string;
  /** What is missing, as the later report that has it says. */
  readonly asked: readonly string[];
  readonly place: PlacePart;
}

export interface Standing {
  readonly outcome: Outcome;
  /** The production goes on with it for a time. */
  readonly accepted: boolean;
  readonly due?: string;
  /** The last day (ISO) on which it is in time. */
  readonly day?: string;
  readonly overdue: boolean;
}

/** A sign-off or a paper that no longer fits: what it was about has changed since, or its time has run out. */
export type StaleChange =
  | {
      readonly kind: 'sign-off';
      readonly scene: string;
      readonly recorded: Recorded;
      readonly stale: readonly ('text' | 'record')[];
      readonly place: PlacePart;
    }
  | {
      readonly kind: 'evidence';
      readonly name: string;
      readonly scenes: readonly string[];
      readonly expired: boolean;
      readonly place: PlacePart;
    };

export interface SceneChange {
  readonly name: string;
  readonly heading: string;
  /** `renamed` when a scene of the same text stands under another name. */
  readonly change: 'added' | 'removed' | 'renamed' | 'changed';
  readonly formerly?: string;
  /** Set when it differs, and for a scene that was added. */
  readonly status?: { readonly before?: ScenePart['status']; readonly after: ScenePart['status'] };
  readonly text: boolean;
  readonly record: boolean;
}

/** A record that came or went, or one field of a record that says something else. */
export interface FactChange {
  readonly record: FactRecord;
  /** The record's ids: `U-7`, `U-7 · P-3`; empty for the production; for a record without an id, what it says. */
  readonly id: string;
  readonly field?: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before?: Recorded[string];
  readonly after?: Recorded[string];
}

export type FactRecord =
  | 'production'
  | 'script'
  | 'version'
  | 'person'
  | 'vendor'
  | 'shot'
  | 'use'
  | 'tool'
  | 'person-in-use'
  | 'evidence'
  | 'declaration'
  | 'decision'
  | 'waiver'
  | 'accepted'
  | 'request'
  | 'transfer'
  | 'sign-off';

export interface FaultChange {
  readonly code: string;
  readonly text: string;
  readonly place: PlacePart;
}

export interface InputChange extends Pick<Input, 'kind' | 'path'> {
  readonly change: 'added' | 'removed' | 'changed';
}
