import type { Assessment } from '../evaluation/assessment';
import { reasonsOf } from '../evaluation/reason';
import type { Severity } from '../text/problem';
import type { Argument, Message } from '../words/message';
import type { DiagnosticKind } from './diagnostics';
import { rankOf } from '../judged/rank';
import type { JudgedProduction } from '../judged/judgedProduction';
import type { Located } from '../judged/places';

/** What is blocked or not on record, the most pressing first. */
export const openKinds = [
  'blocked',
  'overdue',
  'open',
  'recommended',
  'accepted',
] as const satisfies readonly DiagnosticKind[];
type OpenKind = (typeof openKinds)[number];

/** One obligation that asks something of a record; all of a record's are one entry of the Problems list. */
export interface OpenItem {
  /** The full id of the obligation. */
  readonly code: string;
  readonly kind: OpenKind;
  readonly severity: Severity;
  readonly assessment: Assessment;
  /** What is asked for: `a written approval`. */
  readonly what: Argument;
  /** By which agreement, by its short name. */
  readonly agreement: string;
  /** When it is due, where it has a day. */
  readonly due?: Message;
  /** Why it is so: what is wrong with a paper that is on record, who accepted it. */
  readonly reasons: readonly Message[];
  /** The record that it is about. */
  readonly place: Located;
  /** Where the rule can be read. */
  readonly source?: string;
  /** Its page: folder of the production, agreement, obligation. */
  readonly reads: readonly string[];
}

/** What an assessment asks of its record; undefined where it asks nothing, or waits for an answer and is told by its question. */
export function openItem(assessment: Assessment, judged: JudgedProduction): OpenItem | undefined {
  const kind = kindOf(assessment, judged.evaluation.asOf);
  if (!kind) return undefined;
  const { agreement, obligation, subject } = assessment;
  const code = obligation === null ? agreement : `${agreement}/${obligation}`;
  const source = sourceOf(assessment, judged);
  const { deadline } = assessment;
  return {
    code,
    kind,
    assessment,
    severity: severities[kind],
    what: whatIsAsked(assessment),
    agreement: judged.agreement(agreement)?.shortName ?? agreement,
    reasons: judged.explanations.beside(assessment),
    place: judged.places.ofSubject(subject),
    reads: [judged.production.folder, agreement, ...(obligation === null ? [] : [obligation])],
    ...(deadline && { due: judged.dueText(deadline) }),
    ...(source !== undefined && { source }),
  };
}

const severities: { readonly [K in OpenKind]: Severity } = {
  blocked: 'error',
  overdue: 'error',
  open: 'warning',
  recommended: 'information',
  accepted: 'information',
};

function kindOf(assessment: Assessment, asOf: string): OpenKind | undefined {
  const rank = rankOf(assessment, asOf);
  return openKinds.find((kind) => kind === rank);
}

/** The first paper that is expected; for what is forbidden the rule itself. */
function whatIsAsked({ reasons, summary }: Assessment): Argument {
  const [first] = reasonsOf(reasons, 'demands').flatMap(({ demands }) => demands);
  return first?.demand.what ?? summary.replace(/\.$/u, '');
}

/** Only an encrypted address is offered: a production's own agreement file may name any. */
function sourceOf({ agreement, sources }: Assessment, judged: JudgedProduction): string | undefined {
  const known = judged.agreement(agreement)?.sources;
  return sources.map((id) => known?.get(id)?.address).find((address) => address?.startsWith('https://'));
}
