import type { Demand, Obligation, Requirement } from '../../agreements/agreement';
import type { Assessment } from '../../evaluation/assessment';
import { Situation, type Scope } from '../../evaluation/scope';
import { mayBeWaived, partiesOwed } from '../../evaluation/settleOpen';
import { subjectKey, subjectName } from '../../evaluation/subject';
import { message, type Message } from '../../words/message';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { openItem, openKinds, type OpenItem } from '../openItem';

/** By what an open item is found again after the texts have changed: `netflix-genai/report-intended-use`, `U-007 · P-7`. */
export function itemRef({ agreement, obligation, subject }: Assessment): readonly [code: string, about: string] {
  return [obligation === null ? agreement : `${agreement}/${obligation}`, subjectName(subject)];
}

/** Everything for which a paper, a waiver or an acceptance can be recorded, the most pressing first. */
export function openItems(judged: JudgedProduction): readonly OpenItem[] {
  const items = judged.evaluation.assessments.flatMap((one) =>
    one.outcome === 'open' ? (openItem(one, judged) ?? []) : [],
  );
  return items.sort((one, other) => openKinds.indexOf(one.kind) - openKinds.indexOf(other.kind));
}

export function findItem(judged: JudgedProduction, code: string, about: string): Assessment | undefined {
  return judged.evaluation.assessments.find((one) => {
    const [itsCode, itsAbout] = itemRef(one);
    return itsCode === code && itsAbout === about;
  });
}

/** The obligation of an assessment. */
export function obligationOf({ agreement, obligation }: Assessment, judged: JudgedProduction): Obligation | undefined {
  return judged.agreement(agreement)?.obligations.find(({ id }) => id === obligation);
}

/** How records name an obligation, whichever term of its agreement governs: `sagaftra-tvth/ebdr-create-notice`. */
export function obligationName({ agreement, obligation }: Assessment, judged: JudgedProduction): string {
  return `${judged.agreement(agreement)?.family ?? agreement}/${obligation ?? ''}`;
}

/** The kinds of paper that an obligation accepts, those of its lesser demands included. */
export function acceptedPapers(obligation: Obligation): readonly string[] {
  return [...new Set(requirementsOf(obligation).flatMap(({ demands }) => demands.flatMap(({ accepts }) => accepts)))];
}

/** The demands of an obligation, those of its exceptions included, that a kind of paper can meet. */
export function acceptingDemands(obligation: Obligation, kind: string): readonly Demand[] {
  return requirementsOf(obligation).flatMap(({ demands }) => demands.filter(({ accepts }) => accepts.includes(kind)));
}

function requirementsOf({ requires, exceptions }: Obligation): readonly Requirement[] {
  return [requires, ...exceptions.map(({ instead }) => instead)].filter((one) => one !== undefined);
}

/** Who may lift an obligation for its subject; or why nobody can. */
export function mayWaive(
  assessment: Assessment,
  judged: JudgedProduction,
): { readonly parties: readonly string[] } | { readonly refused: Message } {
  const agreement = judged.agreement(assessment.agreement);
  const obligation = obligationOf(assessment, judged);
  const scope = scopeOf(assessment, judged);
  const [code] = itemRef(assessment);
  if (!agreement || !obligation || !scope) return { refused: message('manifest.refused.no-record') };
  if (!mayBeWaived(obligation, agreement)) {
    const reason = message(obligation.kind === 'restriction' ? 'evaluation.reason.forbidden' : 'evaluation.reason.law');
    return { refused: message('evaluation.waiver-not-waivable', { obligation: code, reason }) };
  }
  const parties = [...partiesOwed({ agreement, scope }, obligation.requires?.demands ?? [])];
  return parties.length > 0 ? { parties } : { refused: message('edit.refused.nobody-waives', { obligation: code }) };
}

function scopeOf({ subject }: Assessment, { production, catalogue, evaluation }: JudgedProduction): Scope | undefined {
  const key = subjectKey(subject);
  return new Situation(production, catalogue, evaluation.asOf)
    .subjects(subject.level)
    .find((scope) => subjectKey(scope.subject) === key);
}
