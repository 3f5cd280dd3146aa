import { groupBy } from '../../evaluation/groupBy';
import { whoLabel } from '../../manifest/fieldWords';
import { message } from '../../words/message';
import { paragraph, points, type Block } from '../document/document';
import { plain, rich, strong, type Rich } from '../document/rich';
import { deadlineChart } from '../sections/deadlineChart';
import type { Page } from '../sections/page';
import { gapActions, itemActions, questionActions, type Action } from './actions';
import { limited, limitedPoints, MOST_ROWS } from './limited';
import { by, numbersOf, sourcesOf, what, who } from './rows';

/** What is not allowed or missing, each action with all that it closes; then what nobody has said, and what somebody has accepted. */
export function actions(page: Page): readonly Block[] {
  const items = itemActions(page);
  const gaps = gapActions(page);
  const accepted = page.report.assessments.filter((one) => one.outcome === 'open' && !one.remains);
  return [
    ...(items.length === 0
      ? [
          paragraph(
            page.say(message(page.report.verdict.settled ? 'short.nothing-missing' : 'short.none-known-missing')),
          ),
        ]
      : [
          ...limited(
            page,
            ['number', 'what', 'who', 'by'],
            items.map((one) => actionRow(one, page)),
          ),
          ...deadlineChart(page),
        ]),
    ...(gaps.length > 0
      ? [
          paragraph(strong(page.say(message('short.gaps')))),
          ...limitedPoints(
            page,
            gaps.map((one) => what(one, page)),
          ),
        ]
      : []),
    ...(accepted.length > 0
      ? [
          paragraph(strong(page.say(message('report.first.accepted')))),
          ...limitedPoints(
            page,
            accepted.map((one) => rich`${page.subject(one.subject)}: ${plain(one.summary)}`),
          ),
        ]
      : []),
  ];
}

function actionRow(action: Action, page: Page): readonly Rich[] {
  return [
    numbersOf(action, page),
    rich`${what(action, page)}${sourcesOf(action, page)}`,
    who(action, page),
    by(action, page),
  ];
}

/** The questions under the one who is likeliest to know. */
export function questions(page: Page): readonly Block[] {
  const groups = groupBy(questionActions(page), ({ asked: [{ question }] }) => question.who[0] ?? 'producer');
  let left = MOST_ROWS;
  return [
    ...profileAsked(page),
    ...[...groups].flatMap(([knows, asked]): readonly Block[] => {
      const most = Math.max(0, left);
      left -= asked.length;
      return [
        page.heading(3, whoLabel(knows)),
        ...limited(
          page,
          ['number', 'what'],
          asked.map((one) => [numbersOf(one, page), what(one, page)]),
          most,
        ),
      ];
    }),
  ];
}

/** What is still asked about the production as a whole, apart from the rest. */
function profileAsked(page: Page): readonly Block[] {
  const open = page.report.profile?.open ?? [];
  return open.length === 0
    ? []
    : [
        page.heading(3, message('profile.title')),
        points(open.map(({ question, place }) => rich`${plain(question)} ${page.place(place)}`)),
      ];
}
