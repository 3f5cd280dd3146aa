import type { Obligation } from '../agreements/agreement';
import { findObligation, findObligations } from '../agreements/catalogue';
import { sameOfAnotherYear } from '../agreements/otherYear';
import { nearestWord } from '../text/nearest';
import { dateText } from '../text/dateText';
import { message } from '../words/message';
import type { Accepted, Evidence, RecordPlace, Waiver } from '../manifest/manifest';
import { isAbsence, isToldAbsence } from '../production/absence';
import { papersOf } from '../production/papersOf';
import type { Assessment } from './assessment';
import { decisionFindings } from './decisionFindings';
import { namesEnough } from './decisionReach';
import { finding, type Found } from './found';
import { isAbout } from './isAbout';
import { isLater } from '../text/moments';
import type { Reading, Situation } from './scope';
import { isOfNobody, mayBeWaived, partiesOwed, whyNotAccepted, whyNoWaiver } from './settleOpen';

/** Waivers, acceptances, decisions and requests that match nothing or have run out, and agreements that nobody knows. */
export function recordFindings(situation: Situation, assessments: readonly Assessment[]): readonly Found[] {
  return [
    ...agreementFindings(situation),
    ...waiverFindings(situation, assessments),
    ...acceptanceFindings(situation, assessments),
    ...decisionFindings(situation),
    ...documentFindings(situation),
    ...requestFindings(situation),
  ];
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
    const found = finding(text, at(index), 'error');
    return [near === undefined ? found : { ...found, cure: { kind: 'replace', words: [near] } as const }];
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
    const why = whyNoWaiver(waiver, asOf, production);
    if (why === 'expired')
      return [
        finding(message('evaluation.waiver-expired', { obligation, until: dateText(waiver.until ?? '') }), waiver.at),
      ];
    if (why === 'after')
      return [finding(message('evaluation.waiver-after', { obligation, on: dateText(waiver.dated ?? '') }), waiver.at)];
    if (why === 'day-open')
      return [
        finding(message('evaluation.waiver-day-open', { obligation, on: dateText(waiver.dated ?? '') }), waiver.at),
      ];
    if (why !== undefined) return [finding(message(`evaluation.waiver-${why}`, { obligation }), waiver.at)];
    const found = findObligations(catalogue, obligation).find((named) =>
      assessments.some(
        (one) =>
          one.obligation === named.obligation.id && one.agreement === named.agreement.id && one.outcome === 'open',
      ),
    );
    if (!found) return [finding(message('evaluation.waiver-unmatched', { obligation }), waiver.at)];
    if (namesTooLittle(waiver, waiver.dated ?? '', found.obligation, situation))
      return [finding(message('evaluation.waiver-names', { obligation }), waiver.at)];
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
    if (reading && isOfNobody(waiver, reading, found.obligation.requires?.demands ?? []))
      return [finding(message('evaluation.waiver-whose', { obligation, by: waiver['granted-by'] ?? '' }), waiver.at)];
    const parties = reading ? [...partiesOwed(reading, found.obligation.requires?.demands ?? [])] : [];
    const by = waiver['granted-by'] ?? message('name.unstated');
    return parties.includes((waiver['granted-by'] ?? '').toLowerCase())
      ? [finding(message('evaluation.waiver-unmatched', { obligation }), waiver.at)]
      : [finding(message('evaluation.waiver-party', { parties, by }), waiver.at)];
  });
}

/** Whether a waiver or an acceptance fits what there is, and leaves out which of it it is about. */
function namesTooLittle(record: Waiver | Accepted, day: string, { level }: Obligation, situation: Situation): boolean {
  const about = situation.subjects(level).filter((scope) => isAbout(record, scope));
  return about.length > 0 && !about.some((scope) => namesEnough(record, day, scope));
}

function acceptanceFindings(situation: Situation, assessments: readonly Assessment[]): readonly Found[] {
  const { production, catalogue, asOf } = situation;
  const used = new Set(assessments.map((one) => one.accepted));
  return production.records.accepted.flatMap((accepted) => {
    const obligation = accepted.obligation ?? '';
    const why = whyNotAccepted(accepted, asOf, production);
    if (why === 'after' || why === 'day-open')
      return [
        finding(message(`evaluation.accepted-${why}`, { obligation, on: dateText(accepted.on ?? '') }), accepted.at),
      ];
    if (why !== undefined) return [finding(message(`evaluation.accepted-${why}`, { obligation }), accepted.at)];
    if (!used.has(accepted)) {
      const named = findObligations(catalogue, obligation).at(-1);
      if (named && namesTooLittle(accepted, accepted.on ?? '', named.obligation, situation))
        return [finding(message('evaluation.accepted-names', { obligation }), accepted.at)];
      return [finding(message('evaluation.accepted-unmatched', { obligation }), accepted.at, 'information')];
    }
    const { until } = accepted;
    return isLater(asOf, until) === true
      ? [finding(message('evaluation.accepted-expired', { obligation, until: dateText(until ?? '') }), accepted.at)]
      : [];
  });
}

/** Names in documents that lead to nothing or to several records; ids that nobody has are a problem of the manifest itself. */
function documentFindings({ production, documents, asOf }: Situation): readonly Found[] {
  return papersOf(production).flatMap((evidence) => {
    const { people, uses, sessions, transfers } = documents.named(evidence);
    const names = [people, uses, sessions, transfers].flatMap((one) => one.faults);
    const unsaid =
      isAbsence(evidence) && !isToldAbsence(evidence, asOf)
        ? [finding(message('evaluation.absence-unsigned'), evidence.at)]
        : [];
    const replaces = evidence.supersedes;
    if (replaces !== undefined) {
      const standing = documents.ids.standing('evidence', replaces);
      if (standing !== 'one') names.push({ name: replaces, standing });
    }
    const misnamed = names.flatMap(({ name, standing }) => {
      if (standing === 'none') return [];
      const at = placeOfName(evidence, name);
      return standing === 'elsewhere'
        ? [finding(message('evaluation.document-name-elsewhere', { name }), at, 'information')]
        : [finding(message(`evaluation.document-name-${standing}`, { name }), at)];
    });
    return [...unsaid, ...misnamed];
  });
}

/** The place of a name in a document. */
function placeOfName(evidence: Evidence, name: string): RecordPlace {
  const fields = ['person', 'people', 'from', 'uses', 'sessions', 'transfers', 'supersedes'] as const;
  const field = fields.find(
    (one) => evidence[one] === name || (Array.isArray(evidence[one]) && evidence[one].includes(name)),
  );
  return { file: evidence.at.file, path: field === undefined ? evidence.at.path : [...evidence.at.path, field] };
}

function requestFindings({ production, catalogue, asOf }: Situation): readonly Found[] {
  return production.records.requests.flatMap((request) => {
    const obligation = request.obligation ?? '';
    if (isLater(request.on, asOf, production.record['time-zone']) === true)
      return [finding(message('evaluation.request-after', { obligation, on: dateText(request.on ?? '') }), request.at)];
    return findObligation(catalogue, obligation)?.obligation.onRequest
      ? []
      : [finding(message('evaluation.request-unmatched', { obligation }), request.at)];
  });
}
