import { outcomes } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { message } from '../../words/message';
import { isAside } from '../aside';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { obligationId, subjectLabel } from '../labels';
import type { AgreementPart, AssessmentPart } from '../report';
import { about } from './first';
import { notRequired } from './notRequired';
import { points, type Page } from './page';

/** Under every agreement each obligation with its outcomes, subjects and reasons; what is not required last and short. */
export function obligations(page: Page): readonly string[] {
  return page.report.agreements.filter((one) => !isAside(one)).flatMap((agreement) => underAgreement(agreement, page));
}

function underAgreement(agreement: AgreementPart, page: Page): readonly string[] {
  const own = page.report.assessments.filter((one) => one.agreement === agreement.id);
  const { kind, status, confidence, read, checked, banner, statusNote, explanation } = agreement;
  const line = message('report.agreement.line', {
    kind: message(`agreement.kind.${kind}`), status: message(`agreement.status.${status}`), confidence: message(`confidence.${confidence}`),
    read: message(`agreement.read.${read}`), checked,
  });
  const bare = own.filter(isBare);
  const shown = own.filter((one) => one.outcome !== 'not-required' && !isBare(one));
  const information = own.filter((one) => one.information);
  return [
    `### ${escapeMarkdown(agreement.name)}`,
    [codeSpan(agreement.id), page.say(line)].join(': '),
    ...(banner === undefined ? [] : [`> ${escapeMarkdown(banner)}`]),
    ...(statusNote === undefined ? [] : [escapeMarkdown(statusNote)]),
    ...explanation.map(escapeMarkdown),
    ...(own.length === 0 && explanation.length === 0 ? [page.say(message('report.agreement.judged-nothing'))] : []),
    ...byObligation(shown).flatMap((group) => obligation(group, page)),
    ...forBareTags(bare, page),
    ...forInformation(information, page),
    ...notRequired(own.filter((one) => one.outcome === 'not-required' && !one.information), new Set([...shown, ...information].map((one) => one.obligation)), page),
  ];
}

/** It waits for nothing but the record of a use that is known from a tag alone. */
function isBare({ outcome, missing }: AssessmentPart): boolean {
  return outcome === 'needs-facts' && missing[0]?.fact === 'record';
}

/** The same question under each of an agreement's obligations would be the same line over and over. */
function forBareTags(assessments: readonly AssessmentPart[], page: Page): readonly string[] {
  const groups = [...groupBy(assessments, (one) => page.waitsFor(one) ?? 0)].sort(([a], [b]) => a - b);
  if (groups.length === 0) return [];
  return [points(groups.map(([number, group]) => {
    const subjects = [...new Set(group.map((one) => page.say(subjectLabel({ level: 'use', ...(one.subject.use === undefined ? {} : { use: one.subject.use }) }))))].join('; ');
    return `**${page.say(message('outcome.needs-facts'))}** ${subjects}: ${page.say(number === 0 ? message('report.waiting-recommended', { n: group.length }) : message('report.waiting', { n: group.length, question: number }))}`;
  }))];
}

/** The assessments of each obligation together, those that ask for most first. */
function byObligation(assessments: readonly AssessmentPart[]): readonly (readonly AssessmentPart[])[] {
  const groups = [...groupBy(assessments, (one) => one.obligation).values()];
  const worst = (group: readonly AssessmentPart[]): number => Math.min(...group.map((one) => outcomes.indexOf(one.outcome)));
  return groups.sort((a, b) => worst(a) - worst(b));
}

function obligation(group: readonly AssessmentPart[], page: Page): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const sorted = [...group].sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  return [
    `#### ${escapeMarkdown(first.summary)}`,
    references(first, page),
    ...(first.note === undefined ? [] : [escapeMarkdown(first.note)]),
    points(alike(sorted).map((same) => standing(same, page))),
  ];
}

/** The obligation's id, clause, confidence and sources. */
export function references(one: AssessmentPart, page: Page): string {
  const sources = one.sources.length > 0 ? [page.say(message('report.sources', { keys: one.sources }))] : [];
  return [codeSpan(obligationId(one)), escapeMarkdown(page.cite(one)), page.say(message(`confidence.${one.confidence}`)), ...sources].join(' · ');
}

/** Subjects that stand alike, and for the same reasons, are told in one line. */
function alike(assessments: readonly AssessmentPart[]): readonly (readonly AssessmentPart[])[] {
  return [...groupBy(assessments, (one) => JSON.stringify([one.obligation, one.outcome, one.explanation, one.evidence, one.remains])).values()];
}

function standing(same: readonly AssessmentPart[], page: Page): string {
  const [first] = same;
  if (!first) return '';
  const see = page.see(...same);
  const papers = first.evidence.length > 0 ? [page.say(message('report.papers', { n: first.evidence.length, numbers: first.evidence.map(String) }))] : [];
  const head = `**${page.outcome(first)}**${see === '' ? '' : ` (${see})`}`;
  // The clause stands above; in each sentence it would only be in the way.
  const reasons = first.explanation.map((sentence) => escapeMarkdown(sentence.replace(` (${page.cite(first)})`, '')));
  return [`${head} ${same.map((one) => about(one, page)).join('; ')}:`, ...reasons, ...papers].join(' ');
}

function forInformation(assessments: readonly AssessmentPart[], page: Page): readonly string[] {
  if (assessments.length === 0) return [];
  const lines = [...groupBy(assessments, (one) => one.obligation).values()].flatMap((group) => {
    const [first] = group;
    return first ? [[escapeMarkdown(first.summary), group.map((one) => about(one, page)).join('; '), references(first, page)].join(' · ')] : [];
  });
  return [`**${page.say(message('report.agreement.information'))}**`, points(lines)];
}
