import { groupBy } from '../../evaluation/groupBy';
import { comparePressing } from '../../judged/rank';
import { message } from '../../words/message';
import { isAside } from '../aside';
import { callout, heading, paragraph, points, type Block } from '../document/document';
import { code, entry, isBlank, joined, link, linkOnly, plain, rich, strong, type Rich } from '../document/rich';
import { obligationId, subjectLabel } from '../labels';
import type { AgreementPart, AssessmentPart } from '../report';
import { about } from './first';
import { notRequired } from './notRequired';
import { obligationEntry, questionEntry, type Page } from './page';

/** Under every agreement each obligation with its outcomes, subjects and reasons; what is not required last and short. */
export function obligations(page: Page): readonly Block[] {
  return page.report.agreements.filter((one) => !isAside(one)).flatMap((agreement) => underAgreement(agreement, page));
}

function underAgreement(agreement: AgreementPart, page: Page): readonly Block[] {
  const own = page.ofAgreement(agreement.id);
  const { kind, status, confidence, read, checked, banner, statusNote, explanation } = agreement;
  const line = message('report.agreement.line', {
    kind: message(`agreement.kind.${kind}`),
    status: message(`agreement.status.${status}`),
    confidence: message(`confidence.${confidence}`),
    read: message(`agreement.read.${read}`),
    checked,
  });
  const bare = own.filter(isBare);
  const shown = own.filter((one) => one.outcome !== 'not-required' && !isBare(one));
  const information = own.filter((one) => one.information);
  return [
    heading(3, plain(agreement.name), `agreement-${agreement.id}`),
    paragraph(rich`${code(agreement.id)}: ${page.say(line)}`),
    ...(banner === undefined ? [] : [callout(plain(banner))]),
    ...(statusNote === undefined ? [] : [paragraph(plain(statusNote))]),
    ...explanation.map((one) => paragraph(plain(one))),
    ...(own.length === 0 && explanation.length === 0
      ? [paragraph(page.say(message('report.agreement.judged-nothing')))]
      : []),
    ...byObligation(shown, page.report.asOf).flatMap((group) => obligation(group, page)),
    ...forBareTags(bare, page),
    ...forInformation(information, page),
    ...notRequired(
      own.filter((one) => one.outcome === 'not-required' && !one.information),
      new Set([...shown, ...information].map((one) => one.obligation)),
      page,
    ),
  ];
}

/** It waits for nothing but the record of a use that is known from a tag alone. */
function isBare({ outcome, missing }: AssessmentPart): boolean {
  return outcome === 'needs-facts' && missing[0]?.fact === 'record';
}

/** The same question under each of an agreement's obligations would be the same line over and over. */
function forBareTags(assessments: readonly AssessmentPart[], page: Page): readonly Block[] {
  const groups = [...groupBy(assessments, (one) => page.waitsFor(one) ?? 0)].sort(([a], [b]) => a - b);
  if (groups.length === 0) return [];
  return [
    points(
      groups.map(([number, group]) => {
        const subjects = [
          ...new Set(
            group.map((one) =>
              page.letters(
                subjectLabel({ level: 'use', ...(one.subject.use === undefined ? {} : { use: one.subject.use }) }),
              ),
            ),
          ),
        ].map(plain);
        const waiting =
          number === 0
            ? page.say(message('report.waiting-recommended', { n: group.length }))
            : link(page.say(message('report.waiting', { n: group.length, question: number })), {
                kind: 'entry',
                id: questionEntry(number),
              });
        return rich`${strong(page.say(message('outcome.needs-facts')))} ${joined(subjects, '; ')}: ${waiting}`;
      }),
    ),
  ];
}

/** The assessments of each obligation together, those that ask for most first. */
function byObligation(assessments: readonly AssessmentPart[], asOf: string): readonly (readonly AssessmentPart[])[] {
  const groups = [...groupBy(assessments, (one) => one.obligation).values()];
  return groups
    .map((group) => [...group].sort((a, b) => comparePressing(a, b, asOf)))
    .sort(([a], [b]) => (a && b ? comparePressing(a, b, asOf) : 0));
}

function obligation(group: readonly AssessmentPart[], page: Page): readonly Block[] {
  const [first] = group;
  if (!first) return [];
  return [
    heading(4, plain(first.summary), obligationEntry(first)),
    paragraph(references(first, page)),
    ...(first.note === undefined ? [] : [paragraph(plain(first.note))]),
    points(alike(group).map((same) => standing(same, page))),
  ];
}

/** The obligation's id, clause, confidence and sources. */
export function references(one: AssessmentPart, page: Page): Rich {
  const sources = one.sources.length > 0 ? [sourcesAt(one, page)] : [];
  return joined(
    [code(obligationId(one)), plain(page.cite(one)), page.say(message(`confidence.${one.confidence}`)), ...sources],
    ' · ',
  );
}

/** `sources S1, S2`, each a link where the agreement's file has its address. */
function sourcesAt(one: AssessmentPart, page: Page): Rich {
  return joined([page.say(message('report.sources', { keys: '' })), joined(page.sourcesOf(one), ', ')], ' ');
}

/** Subjects that stand alike, and for the same reasons, are told in one line. */
function alike(assessments: readonly AssessmentPart[]): readonly (readonly AssessmentPart[])[] {
  return [
    ...groupBy(assessments, (one) =>
      JSON.stringify([one.obligation, one.outcome, one.explanation, one.evidence, one.remains]),
    ).values(),
  ];
}

function standing(same: readonly AssessmentPart[], page: Page): Rich {
  const [first] = same;
  if (!first) return [];
  const see = page.see(...same);
  const papers =
    first.evidence.length > 0
      ? [page.say(message('report.papers', { n: first.evidence.length, numbers: first.evidence.map(String) }))]
      : [];
  const head = isBlank(see) ? page.outcome(first) : rich`${page.outcome(first)} (${see})`;
  const reasons = first.explanation.map(plain);
  const subjects = joined(
    same.map((one) => rich`${about(one, page)}${linkOnly(rich` ${page.place(one.place)}`)}`),
    '; ',
  );
  return joined([rich`${head} ${subjects}:`, ...reasons, ...papers], ' ');
}

function forInformation(assessments: readonly AssessmentPart[], page: Page): readonly Block[] {
  if (assessments.length === 0) return [];
  const lines = [...groupBy(assessments, (one) => one.obligation).values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          joined(
            [
              plain(first.summary),
              joined(
                group.map((one) => about(one, page)),
                '; ',
              ),
              entry(references(first, page), obligationEntry(first)),
            ],
            ' · ',
          ),
        ]
      : [];
  });
  return [paragraph(strong(page.say(message('report.agreement.information')))), points(lines)];
}
