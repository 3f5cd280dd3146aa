import { findObligation } from '../agreements/catalogue';
import { sameOfAnotherYear } from '../agreements/otherYear';
import { nearestWord } from '../text/nearest';
import { message, type Message } from '../words/message';
import type { RecordPlace } from '../manifest/manifest';
import type { Assessment, Evaluation } from './assessment';
import type { Reading, Situation } from './scope';
import { mayBeWaived, partiesOwed } from './settleOpen';

type Found = Evaluation['findings'][number];

/** Waivers, acceptances, decisions and requests that match nothing or have run out, and agreements that nobody knows. */
export function recordFindings(situation: Situation, assessments: readonly Assessment[]): readonly Found[] {
  return [
    ...agreementFindings(situation),
    ...waiverFindings(situation, assessments),
    ...acceptanceFindings(situation, assessments),
    ...decisionFindings(situation),
    ...requestFindings(situation),
  ];
}

function finding(text: Message, at: RecordPlace, severity: Found['severity'] = 'warning'): Found {
  return { message: text, severity, place: at };
}

/** Names in `agreements` that nobody knows; and a list that is missing or unknown. */
function agreementFindings({ production, catalogue }: Situation): readonly Found[] {
  const { record } = production;
  const listed = record.agreements ?? ['unknown'];
  const at = (index?: number): RecordPlace => ({
    file: record.at.file,
    path: [...record.at.path, 'agreements', ...(index === undefined ? [] : [index])],
  });
  if (record['agreements-complete'] !== 'yes' && listed.includes('unknown'))
    return [finding(message('evaluation.no-agreements'), at(), 'error')];
  const names = new Set(catalogue.entries.flatMap(({ agreement }) => [agreement.family, agreement.id]));
  return listed.flatMap((agreement, index) => {
    if (names.has(agreement) || agreement === 'unknown') return [];
    const otherYear = sameOfAnotherYear(
      agreement,
      catalogue.entries.map((entry) => entry.agreement),
    );
    if (otherYear) {
      const text = message('evaluation.unknown-agreement-year', { agreement, onFile: otherYear.name });
      return [finding(text, at(index), 'error')];
    }
    const near = agreementMeant(agreement, names);
    const text =
      near === undefined
        ? message('evaluation.unknown-agreement', { agreement })
        : message('evaluation.unknown-agreement-near', { agreement, near });
    return [finding(text, at(index), 'error')];
  });
}

/** `wga` → `wga-mba`, `SAG-AFTRA` → `sagaftra-tvth`; else the name nearest in its letters. */
export function agreementMeant(written: string, names: ReadonlySet<string>): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const wanted = plain(written);
  const begins = [...names]
    .filter((name) => wanted.length > 2 && plain(name).startsWith(wanted))
    .sort((a, b) => preference(a) - preference(b) || a.length - b.length);
  return begins[0] ?? nearestWord(written, names);
}

/** Where several begin alike, the agreements that most productions have come first. */
function preference(name: string): number {
  const usual = ['sagaftra-tvth', 'wga-mba', 'dga', 'iatse-ba'].indexOf(name);
  return usual < 0 ? 9 : usual;
}

function waiverFindings(situation: Situation, assessments: readonly Assessment[]): readonly Found[] {
  const { production, catalogue, asOf } = situation;
  const used = new Set(assessments.map((one) => one.waiver));
  return production.records.waivers.flatMap((waiver) => {
    if (used.has(waiver)) return [];
    const obligation = waiver.obligation ?? '';
    if (waiver.until !== undefined && waiver.until < asOf)
      return [finding(message('evaluation.waiver-expired', { obligation, until: waiver.until }), waiver.at)];
    if (waiver.document === undefined || waiver.document === 'unknown')
      return [finding(message('evaluation.waiver-undocumented', { obligation }), waiver.at)];
    const found = findObligation(catalogue, obligation);
    const concerned = assessments.filter(
      (one) =>
        found !== undefined &&
        one.obligation === found.obligation.id &&
        one.agreement === found.agreement.id &&
        one.outcome === 'open',
    );
    if (!found || concerned.length === 0)
      return [finding(message('evaluation.waiver-unmatched', { obligation }), waiver.at)];
    const scope = situation
      .subjects(found.obligation.level)
      .find((one) => one.parts.use?.id === waiver.use || one.personId === waiver.person);
    const reading: Reading | undefined = scope && { agreement: found.agreement, scope };
    if (reading && !mayBeWaived(found.obligation, reading.agreement)) {
      const reason = message(
        found.obligation.kind === 'restriction' ? 'evaluation.reason.forbidden' : 'evaluation.reason.law',
      );
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
    if (!used.has(accepted))
      return [finding(message('evaluation.accepted-unmatched', { obligation }), accepted.at, 'information')];
    const { until } = accepted;
    return until !== undefined && until < asOf
      ? [finding(message('evaluation.accepted-expired', { obligation, until }), accepted.at)]
      : [];
  });
}

function decisionFindings({ production, catalogue }: Situation): readonly Found[] {
  const questions = new Set(
    catalogue.entries.flatMap(({ agreement }) =>
      [...agreement.questions.keys(), 'judged-which-date-governs'].flatMap((name) => [
        `${agreement.id}/${name}`,
        `${agreement.family}/${name}`,
      ]),
    ),
  );
  return production.records.decisions.flatMap((decision) =>
    (decision.question ?? [])
      .filter((question) => !questions.has(question))
      .map((question) => finding(message('evaluation.decision-unmatched', { question }), decision.at)),
  );
}

function requestFindings({ production, catalogue }: Situation): readonly Found[] {
  return production.records.requests.flatMap((request) => {
    const obligation = request.obligation ?? '';
    return findObligation(catalogue, obligation)?.obligation.onRequest
      ? []
      : [finding(message('evaluation.request-unmatched', { obligation }), request.at)];
  });
}
