import type { Demand, Exception } from '../agreements/agreement';
import type { Accepted, Evidence, Waiver } from '../manifest/manifest';
import type { Deadline } from './deadline';
import { subjectKey } from './subject';
import type { Ground, Missing } from './truth';

/** Why an item stands as it does, as data: `explanations.ts` alone puts it into words. The first reason of an item leads. */
export type Reason = OwedReason | SettledReason | FreeReason | AskedReason | AddedReason;

/** What is required and missing. */
export interface DemandsReason {
  readonly kind: 'demands';
  /** Of several demands, whether all are owed or one is enough. */
  readonly need: 'all' | 'either';
  readonly demands: readonly UnmetDemand[];
}

/** What is owed: documents that are missing, or something that is not allowed and recorded all the same. */
export type OwedReason = DemandsReason | { readonly kind: 'blocked'; readonly summary: string };

/** One thing that is required, and what there is instead. */
export interface UnmetDemand {
  readonly demand: Demand;
  readonly deadline?: Deadline;
  /** The date that the deadline stands for as long as it is not recorded. */
  readonly dueAtLast?: string;
  readonly faults: readonly DocumentFault[];
}

type SettledReason =
  | { readonly kind: 'met'; readonly evidence: readonly Evidence[]; readonly isOnFile: boolean }
  | { readonly kind: 'stated'; readonly grounds: readonly Ground[] }
  | { readonly kind: 'waived'; readonly waiver: Waiver; readonly isStatedOnly: boolean };

type FreeReason =
  | { readonly kind: 'not-required'; readonly grounds: readonly Ground[] }
  | { readonly kind: 'exception'; readonly exception: Exception; readonly grounds: readonly Ground[] }
  | { readonly kind: 'not-required-whatever'; readonly facts: readonly Missing[] }
  | { readonly kind: 'before-published'; readonly published: string; readonly ground: Ground }
  | { readonly kind: 'not-yet'; readonly from: string; readonly grounds: readonly Ground[] }
  | { readonly kind: 'on-request'; readonly open?: Missing }
  | { readonly kind: 'information' };

type AskedReason =
  | { readonly kind: 'question'; readonly missing: Missing }
  /** Another open item of the same use asks for a document that would settle this too. */
  | { readonly kind: 'held-back'; readonly missing: Missing; readonly what: string; readonly other: string }
  /** Another open item wants these facts found out first. */
  | {
      readonly kind: 'asked-after';
      readonly missing: Missing;
      readonly facts: readonly string[];
      readonly other: string;
    }
  | { readonly kind: 'coverage-unknown'; readonly missing: Missing }
  | { readonly kind: 'terms-unknown' };

type AddedReason =
  | { readonly kind: 'because'; readonly grounds: readonly Ground[] }
  | { readonly kind: 'document'; readonly fault: DocumentFault }
  | { readonly kind: 'instead'; readonly exception: Exception; readonly grounds: readonly Ground[] }
  | { readonly kind: 'instead-unknown'; readonly exception: Exception; readonly missing: Missing }
  | { readonly kind: 'exception-refused'; readonly exception: Exception; readonly grounds: readonly Ground[] }
  | { readonly kind: 'exception-not-shown'; readonly exception: Exception; readonly facts: readonly string[] }
  | { readonly kind: 'exception-not-claimed'; readonly exception: Exception; readonly missing: Missing }
  | { readonly kind: 'whatever'; readonly facts: readonly Missing[] }
  | { readonly kind: 'terms-alike'; readonly agreements: readonly string[] }
  | { readonly kind: 'accepted'; readonly accepted: Accepted }
  | { readonly kind: 'recommended' }
  | { readonly kind: 'note'; readonly note: string };

export type ReasonOf<Kind extends Reason['kind']> = Extract<Reason, { readonly kind: Kind }>;

/** Why a demand has no document that counts, or what its facts lack. */
export type DocumentFault =
  | { readonly kind: 'none' | 'none-here' | 'none-known' }
  | { readonly kind: 'facts-missing'; readonly facts: readonly string[] }
  | { readonly kind: 'facts-differ'; readonly grounds: readonly Ground[] }
  | (OfDocument & { readonly kind: 'names-no-use' | 'names-nobody' | 'unread-name' })
  | (OfDocument & {
      readonly kind: 'names-other' | 'held-elsewhere' | 'ambiguous-name' | 'unknown-name';
      readonly names: readonly string[];
    })
  | (OfDocument & { readonly kind: 'other'; readonly what: Limit; readonly named: readonly string[] })
  | (OfDocument & { readonly kind: 'superseded'; readonly by: readonly Evidence[] })
  | (OfDocument & { readonly kind: 'superseded-ambiguous'; readonly id: string })
  | (OfDocument & { readonly kind: 'absent' })
  | (OfDocument & { readonly kind: 'some-of-group'; readonly counted: number; readonly of: number })
  | (OfDocument & { readonly kind: 'after-day'; readonly asOf: string })
  | (OfDocument & { readonly kind: 'to-each'; readonly holder: string })
  | (OfDocument & { readonly kind: 'addressee'; readonly to: string })
  | (OfDocument & { readonly kind: 'condition'; readonly grounds: readonly Ground[] })
  | (OfDocument & { readonly kind: 'expired'; readonly expires: string })
  | (OfDocument & { readonly kind: 'scenes-changed'; readonly scenes: readonly string[] })
  | (OfDocument & { readonly kind: 'late'; readonly deadline: Deadline })
  | (OfDocument & { readonly kind: 'overtaken'; readonly uses: readonly string[] })
  | (OfDocument & { readonly kind: 'asks'; readonly missing: Missing });

interface OfDocument {
  readonly evidence: Evidence;
}

/** What bounds a document by its own words. */
export type Limit = 'scenes' | 'picture' | 'version' | 'language' | 'tool';

/** Whether a document may be in what was not read, or in a list that is unknown. */
export function isUnseen({ kind }: DocumentFault): boolean {
  return kind === 'none-here' || kind === 'none-known';
}

/** The reasons of one kind. */
export function reasonsOf<Kind extends Reason['kind']>(
  reasons: readonly Reason[],
  kind: Kind,
): readonly ReasonOf<Kind>[] {
  return reasons.filter((one): one is ReasonOf<Kind> => one.kind === kind);
}

/** What is owed by these reasons: each demand of several for itself, alternatives together. */
export function owedIn(reasons: readonly Reason[]): readonly OwedReason[] {
  return reasons.flatMap((one): readonly OwedReason[] => {
    if (one.kind === 'blocked') return [one];
    if (one.kind !== 'demands') return [];
    return one.need === 'either' ? [one] : one.demands.map((demand) => ({ ...one, demands: [demand] }));
  });
}

/** Everything that is wrong with a document or a fact, in the order of the demands. */
export function faultsIn(reasons: readonly Reason[]): readonly DocumentFault[] {
  return reasons.flatMap((one) => {
    if (one.kind === 'document') return [one.fault];
    return one.kind === 'demands' ? one.demands.flatMap(({ faults }) => faults) : [];
  });
}

/** Equal for reasons that say the same, each under its own agreement: clauses and places of rules do not tell them apart. */
export function reasonKey(reason: Reason | DocumentFault): string {
  return JSON.stringify(reason, (name, value: unknown) => signs[name]?.(value) ?? value);
}

/** What a reason says by what it refers to. */
const signs: { readonly [Name in string]?: (value: unknown) => unknown } = {
  demand: (value) => {
    const { what, from, to } = value as Demand;
    return [what, from, to];
  },
  exception: (value) => (value as Exception).id,
  evidence: (value) => placesOf(value as Evidence | readonly Evidence[]),
  by: (value) => (Array.isArray(value) ? placesOf(value as readonly Evidence[]) : value),
  missing: (value) => {
    const { fact, about } = value as Missing;
    return [fact, subjectKey(about)];
  },
  about: () => '',
  place: () => '',
};

function placesOf(evidence: Evidence | readonly Evidence[]): unknown {
  return [evidence].flat().map(({ at }) => at);
}
