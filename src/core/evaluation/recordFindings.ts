import { findObligation } from '../agreements/catalogue';
import { nearestWord } from '../text/nearest';
import { message, type Message } from '../words/message';
import type { RecordPlace } from '../manifest/manifest';
import type { Assessment, Evaluation } from './assessment';
import type { Reading, Situation } from './scope';
import { mayBeWaived, partiesOwed } from './settleOpen';

type Found = Evaluation['findings'][number];

/** Waivers, acceptances, decisions and requests that match nothing or have run out, and agreements that nobody knows. */
export function recordFindings(situation: Situation, assessments: readonly Assessment[]): readonly Found[] {
  return [...agreementFindings(situation), ...waiverFindings(situation, assessments), ...acceptanceFindings(situation, assessments), ...decisionFindings(situation), ...requestFindings(situation)];
}

function finding(text: Message, at: RecordPlace, severity: Found['severity'] = 'warning'): Found {
  return { message: text, severity, place: at };
}

function agreementFindings({ production, catalogue }: Situation): readonly Found[] {
  const names = new Set(catalogue.entries.flatMap(({ agreement }) => [agreement.id, agreement.family]));
  return (production.record.agreements ?? []).flatMap((agreement, index) => {
    if (names.has(agreement) || agreement === 'unknown') return [];
    const near = nearestWord(agreement, names);
    const text = near === undefined ? message('evaluation.unknown-agreement', { agreement }) : message('evaluation.unknown-agreement-near', { agreement, near });
    return [finding(text, { file: production.record.at.file, path: [...production.record.at.path, 'agreements', index] }, 'error')];
  });
}

function waiverFindings(situation: Situation, assessments: readonly Assessment[]): readonly Found[] {
  const { production, catalogue, asOf } = situation;
  const used = new Set(assessments.map((one) => one.waiver));
  return production.records.waivers.flatMap((waiver) => {
    if (used.has(waiver)) return [];
    const obligation = waiver.obligation ?? '';
    if (waiver.until !== undefined && waiver.until < asOf) return [finding(message('evaluation.waiver-expired', { obligation, until: waiver.until }), waiver.at)];
    if (waiver.document === undefined || waiver.document === 'unknown') return [finding(message('evaluation.waiver-undocumented', { obligation }), waiver.at)];
    const found = findObligation(catalogue, obligation);
    const concerned = assessments.filter((one) => found !== undefined && one.obligation === found.obligation.id && one.agreement === found.agreement.id && one.outcome === 'open');
    if (!found || concerned.length === 0) return [finding(message('evaluation.waiver-unmatched', { obligation }), waiver.at)];
    const scope = situation.subjects(found.obligation.level).find((one) => one.parts.use?.id === waiver.use || one.personId === waiver.person);
    const reading: Reading | undefined = scope && { agreement: found.agreement, scope };
    if (reading && !mayBeWaived(found.obligation, reading.agreement)) {
      const reason = message(found.obligation.kind === 'restriction' ? 'evaluation.reason.forbidden' : 'evaluation.reason.law');
      return [finding(message('evaluation.waiver-not-waivable', { obligation, reason }), waiver.at)];
    }
    const parties = reading ? [...partiesOwed(reading, found.obligation.requires?.demands ?? [])] : [];
    const by = waiver['granted-by'] ?? message('name.unstated');
    return parties.includes((waiver['granted-by'] ?? '').toLowerCase())
      ? [finding(message('evaluation.waiver-unmatched', { obligation }), waiver.at)]
      : [finding(message('evaluation.waiver-party', { parties, by }), waiver.at)];
  });
}

function acceptanceFindings({ production, asOf }: Situation, assessments: readonly Assessment[]): readonly Found[] {
  const used = new Set(assessments.map((one) => one.accepted));
  return production.records.accepted.flatMap((accepted) => {
    const obligation = accepted.obligation ?? '';
    if (!used.has(accepted)) return [finding(message('evaluation.accepted-unmatched', { obligation }), accepted.at, 'information')];
    const { until } = accepted;
    return until !== undefined && until < asOf ? [finding(message('evaluation.accepted-expired', { obligation, until }), accepted.at)] : [];
  });
}

function decisionFindings({ production, catalogue }: Situation): readonly Found[] {
  const questions = new Set(
    catalogue.entries.flatMap(({ agreement }) => [...agreement.questions.keys(), 'judged-which-date-governs'].flatMap((name) => [`${agreement.id}/${name}`, `${agreement.family}/${name}`])),
  );
  return production.records.decisions.flatMap((decision) => {
    const question = decision.question ?? '';
    return questions.has(question) ? [] : [finding(message('evaluation.decision-unmatched', { question }), decision.at)];
  });
}

function requestFindings({ production, catalogue }: Situation): readonly Found[] {
  return production.records.requests.flatMap((request) => {
    const obligation = request.obligation ?? '';
    return findObligation(catalogue, obligation)?.obligation.onRequest ? [] : [finding(message('evaluation.request-unmatched', { obligation }), request.at)];
  });
}
