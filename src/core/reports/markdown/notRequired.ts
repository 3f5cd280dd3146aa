import { groupBy } from '../../evaluation/groupBy';
import { message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { subjectLabel } from '../labels';
import type { AssessmentPart } from '../report';
import { references } from './obligations';
import { points, table, type Page } from './page';

/**
 * What is not required, short and traceable: for each set of subjects and each reason one row with all obligations that
 * fall away for it, then the obligations that stand nowhere else with their clauses.
 */
export function notRequired(assessments: readonly AssessmentPart[], shown: ReadonlySet<string | null>, page: Page): readonly string[] {
  if (assessments.length === 0) return [];
  const rows = [...groupBy(sameSubjects(assessments, page), ({ subjects, reason }) => JSON.stringify([subjects, reason])).values()].flatMap((group) => {
    const [first] = group;
    return first ? [[first.subjects.join('; '), first.reason, group.map(({ obligation }) => codeSpan(obligation)).join(', ')]] : [];
  });
  const named = [...groupBy(assessments, (one) => one.obligation).values()].flatMap(([first]) => (first && !shown.has(first.obligation) ? [first] : []));
  return [
    `**${page.say(message('report.agreement.not-required'))}**`,
    table((['about', 'because', 'not-required'] as const).map((column) => page.say(message(`report.column.${column}`))), rows),
    ...(named.length > 0 ? [page.say(message('report.agreement.named')), points(named.map((one) => `${escapeMarkdown(one.summary)} ${references(one, page)}`))] : []),
  ];
}

interface Group {
  readonly obligation: string;
  readonly reason: string;
  readonly subjects: readonly string[];
}

function sameSubjects(assessments: readonly AssessmentPart[], page: Page): readonly Group[] {
  return [...groupBy(assessments, (one) => JSON.stringify([one.obligation, reasonOf(one, page)])).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ obligation: first.obligation ?? first.agreement, reason: reasonOf(first, page), subjects: group.map((one) => page.say(subjectLabel(one.subject))) }] : [];
  });
}

/** The facts that decided, and the exception if one did. */
function reasonOf({ because, exception, explanation }: AssessmentPart, page: Page): string {
  const facts = because.map(({ text }) => text);
  if (exception !== undefined) return page.say(message('report.agreement.exception', { exception, because: facts }));
  return escapeMarkdown(facts.length > 0 ? facts.join(', ') : (explanation[0] ?? ''));
}
