import type { AgreementStatus, Confidence, ObligationKind, Strength } from '../agreements/agreement';
import type { Accepted, Evidence, RecordPlace, Waiver } from '../manifest/manifest';
import type { Argument, Message } from '../words/message';
import type { Outcome } from '../agreements/outcome';
import type { Deadline } from './deadline';
import type { Reason } from './reason';
import type { Cure } from '../production/production';
import type { Subject } from './subject';
import type { Ground, Missing } from './truth';

export { outcomes, type Outcome } from '../agreements/outcome';

/** How a use, a person, a session or the production stands with one obligation, and why. */
export interface Assessment {
  /** The agreement under which it is judged. */
  readonly agreement: string;
  /** Null where the agreement gives one answer as a whole. */
  readonly obligation: string | null;
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly kind?: ObligationKind;
  readonly strength: Strength;
  /** What a reader must see first of what its agreement asks here. */
  readonly main?: true;
  readonly confidence: Confidence;
  /** The obligation in our own words; the agreement's name where it gives one answer. */
  readonly summary: string;
  readonly cite?: string;
  readonly sources: readonly string[];
  /** Why it stands so: the first reason leads, the others add to it. */
  readonly reasons: readonly Reason[];
  readonly grounds: readonly Ground[];
  readonly missing: readonly Missing[];
  /** How it would stand if these terms govern, where that is open: compared with the other terms of the family. */
  readonly governed?: Assessment;
  /** It stands so under all terms of the family that may govern. */
  readonly whicheverGoverns?: true;
  /** The full id of an open obligation that comes first: its paper would settle this too, or what it wants found out is not on record. Nothing is asked until then. */
  readonly heldBackBy?: string;
  /** Of an open item: the facts that the production has to find out for it and that nobody has recorded. */
  readonly unrecorded?: readonly string[];
  /** Of what is met or waived: whether it rests on documents that are on file, or on what the record says alone. */
  readonly basis?: 'document' | 'statement';
  readonly deadline?: Deadline;
  /** Of an open item: its document is there, and was given after its day. */
  readonly late?: true;
  /** Of an open item: its document may be in what was not read, or in a list that is unknown. */
  readonly unseen?: true;
  /** Of what is not in force yet: its first day (ISO). */
  readonly starts?: string;
  readonly evidence: readonly Evidence[];
  readonly waiver?: Waiver;
  /** The production goes on although the item is open. */
  readonly accepted?: Accepted;
  /** Names of the scenes concerned. */
  readonly scenes: readonly string[];
}

/** How an agreement stands to the production as a whole. */
export interface Standing {
  readonly agreement: string;
  readonly standing:
    | 'applies'
    | 'does-not-cover'
    | 'coverage-unknown'
    | 'terms-unknown'
    | 'none-found'
    | 'draft'
    | 'not-adopted'
    | 'other-term';
  readonly status: AgreementStatus;
  readonly explanation: readonly Message[];
  /** Shown above its assessments: "stated term has ended, continuation not confirmed". */
  readonly banner?: Message;
}

/** A fact or decision that is asked for once, however many assessments wait for it. */
export interface OpenQuestion {
  readonly missing: Missing;
  readonly text: Argument;
  /** Those that would go on with the answer. */
  readonly waiting: readonly Assessment[];
  /** How many assessments would go on with the answer. */
  readonly decides: number;
  /** Full ids of the obligations that wait for it, sorted. */
  readonly obligations: readonly string[];
  readonly agreements: readonly string[];
  /** For a decision: the agreements that leave it to a person in these words, sorted; one answer may serve them all. */
  readonly putBy: readonly string[];
}

/** Terms that were not applied where a reader may expect them, and the fact that decided. */
export interface NotApplied {
  /** An agreement's id; for one that is listed the name in the list, also where no agreement on file has it. */
  readonly agreement: string;
  /** The id of the person to whom it was not applied; absent where it is the agreement as a whole. */
  readonly person?: string;
  /** Whether no agreement on file has the name in the list. */
  readonly kind: 'not-on-file' | 'does-not-apply';
  readonly text: Message;
  readonly place: RecordPlace;
}

/** Everything that is judged about a production on one day. */
export interface Evaluation {
  readonly asOf: string;
  readonly standings: readonly Standing[];
  readonly assessments: readonly Assessment[];
  /** What is asked about scenes, uses, people and papers. */
  readonly questions: readonly OpenQuestion[];
  /** What is asked about the production as a whole, in the order of the profile. */
  readonly profile: readonly OpenQuestion[];
  /** Agreements that are listed, and terms for people who are touched, that were not applied. */
  readonly notApplied: readonly NotApplied[];
  /** Waivers, acceptances and decisions that match nothing or have run out. */
  readonly findings: readonly {
    readonly message: Message;
    readonly severity: 'error' | 'warning' | 'information';
    readonly place: RecordPlace;
    readonly cure?: Cure;
  }[];
}
