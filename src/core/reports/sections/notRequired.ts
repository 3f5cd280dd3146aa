import { groupBy } from '../../evaluation/groupBy';
import { message } from '../../words/message';
import { paragraph, points, table, type Block } from '../document/document';
import { code, entry, joined, plain, rich, strong, type Rich } from '../document/rich';
import { subjectLabel } from '../labels';
import type { AssessmentPart } from '../report';
import { references } from './obligations';
import { obligationEntry, type Page } from './page';

/**
 * What is not required, short and traceable: for each set of subjects and each reason one row with all obligations that
 * fall away for it, then the obligations that stand nowhere else with their clauses.
 */
export function notRequired(
  assessments: readonly AssessmentPart[],
  shown: ReadonlySet<string | null>,
  page: Page,
): readonly Block[] {
  if (assessments.length === 0) return [];
  const rows = [
    ...groupBy(sameSubjects(assessments, page), ({ subjects, reason }) => JSON.stringify([subjects, reason])).values(),
  ].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          [
            joined(first.subjects, '; '),
            first.reason,
            joined(
              group.map(({ obligation }) => code(obligation)),
              ', ',
            ),
          ],
        ]
      : [];
  });
  const named = [...groupBy(assessments, (one) => one.obligation).values()].flatMap(([first]) =>
    first && !shown.has(first.obligation) ? [first] : [],
  );
  return [
    paragraph(strong(page.say(message('report.agreement.not-required')))),
    table(page.columns(['about', 'because', 'not-required']), rows),
    ...(named.length > 0
      ? [
          paragraph(page.say(message('report.agreement.named'))),
          points(named.map((one) => rich`${plain(one.summary)} ${entry(references(one, page), obligationEntry(one))}`)),
        ]
      : []),
  ];
}

interface Group {
  readonly obligation: string;
  readonly reason: Rich;
  readonly subjects: readonly Rich[];
}

function sameSubjects(assessments: readonly AssessmentPart[], page: Page): readonly Group[] {
  return [...groupBy(assessments, (one) => JSON.stringify([one.obligation, reasonOf(one, page)])).values()].flatMap(
    (group) => {
      const [first] = group;
      return first
        ? [
            {
              obligation: first.obligation ?? first.agreement,
              reason: reasonOf(first, page),
              subjects: group.map((one) => page.say(subjectLabel(one.subject))),
            },
          ]
        : [];
    },
  );
}

/** The recorded facts that decided, and the exception if one did. */
function reasonOf({ because, exception, explanation }: AssessmentPart, page: Page): Rich {
  const facts = [...new Set(because.flatMap(({ text, rests }) => rests ?? [text]))];
  if (exception !== undefined) return page.say(message('report.agreement.exception', { exception, because: facts }));
  return plain(facts.length > 0 ? facts.join(', ') : (explanation[0] ?? ''));
}
