import type { DocumentState } from '../production/documents';
import type { Stage } from '../manifest/fields/kinds';
import type { SceneStatus } from '../production/production';
import type { VendorGap } from '../production/vendorBlockers';
import type { Range } from '../text/range';

/** A place in a file; lines and characters from zero, in UTF-16, as editors count. */
export interface PlacePart {
  readonly path: string;
  readonly range: Range;
  /** The way to a field of a manifest: `uses[3].people[0].living`. */
  readonly field?: string;
}

/** Fields of a record as written, by name; a list where there may be several words. */
export type Recorded = { readonly [field: string]: string | readonly string[] };

/** A scene with all that script and manifest say about it; its text and record as fingerprints. */
export interface ScenePart {
  readonly name: string;
  readonly number?: string;
  readonly heading: string;
  readonly place: PlacePart;
  readonly status: SceneStatus;
  /** The stages for which no AI is declared, and no use is recorded. */
  readonly noneAt: readonly Stage[];
  /** The stages of the work of which nobody has spoken. */
  readonly silent: readonly Stage[];
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
  readonly by: string;
  readonly on: string;
  readonly place: PlacePart;
}

export interface SignOffPart {
  readonly recorded: Recorded;
  /** What changed since. */
  readonly stale: readonly ('text' | 'record')[];
  /** Dated after the report's day, on which it does not count yet. */
  readonly ahead?: true;
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
  /** What is not recorded and is taken from the categories when it is judged. */
  readonly implied: Recorded;
  /** The same of facts of each person whom it touches. */
  readonly impliedOfPeople: Recorded;
  /** Whether the recorded category says so, or it is only assumed from a tag's. */
  readonly impliedBy: 'category' | 'tag';
  readonly tool?: Recorded;
  /** Of fields that were recorded once for all uses: the tool or vendor of which, empty for the production. */
  readonly sharedFrom?: { readonly [field: string]: string };
  readonly people: readonly PersonOfUsePart[];
  /** Nobody has recorded who is touched. */
  readonly peopleUnrecorded: boolean;
  /** The work lies after the report's day: planned. */
  readonly ahead: boolean;
  /** Its date is a month or a year that may lie after the day of the report. */
  readonly maybeAhead?: true;
  /** It is in other versions than the one reported on, and says nothing of that one. */
  readonly otherVersion: boolean;
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
  /** Terms of agreements that apply to the production and were not applied to this person, each with its reason. */
  readonly notApplied: readonly string[];
  readonly evidence: readonly number[];
  readonly place: PlacePart;
}

export interface VendorPart {
  readonly id: string;
  readonly recorded: Recorded;
  readonly uses: readonly string[];
  /** Why its answer does not count on the report's day; absent for one that does. */
  readonly gap?: VendorGap;
  readonly place: PlacePart;
}

/** A shot as its vendor lists it. */
export interface ShotPart {
  readonly code: string;
  readonly vendor?: string;
  /** As the script names it; absent where the record names no scene that is found. */
  readonly scene?: string;
  /** Whether the vendor says that it used AI, in a list that counts on the report's day; absent where it has not said. */
  readonly answer?: 'yes' | 'no';
  /** The ISO day of that list. */
  readonly dated?: string;
  readonly uses: readonly string[];
  readonly recorded: Recorded;
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
  /** The record says that it is not there: refused, no reply, or none exists. */
  readonly absent?: true;
  readonly expired: boolean;
  /**
   * How the document stands on disk: `present` as recorded, `unchecked` because it is too large, `changed` since its
   * fingerprint was recorded, `missing`, `outside` the production's folder, `unreadable`. Absent where no document is
   * recorded.
   */
  readonly file?: DocumentState;
  /** The document lies there, and no fingerprint of it is recorded: a change of it would not show. */
  readonly unhashed?: true;
  /** Dated after the report's day, on which it does not count yet. */
  readonly ahead?: true;
  /** The number of a later paper that takes its place by the report's day. */
  readonly supersededBy?: number;
  readonly place: PlacePart;
}

/** A decision with the question that it answers, as the agreement puts it. */
export interface DecisionPart extends RecordPart {
  readonly ask?: string;
  readonly note?: string;
}

/** A record of the manifest as it is written: a declaration, a decision, a waiver. */
export interface RecordPart {
  readonly recorded: Recorded;
  readonly place: PlacePart;
}
