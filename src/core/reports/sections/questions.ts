import { whoLabel } from '../../manifest/fieldWords';
import { message } from '../../words/message';
import { paragraph, points, table, type Block } from '../document/document';
import { code, entry, joined, plain, rich } from '../document/rich';
import { profileLine } from '../../judged/profile';
import { groupQuestions } from '../groupQuestions';
import { questionEntry, type Page } from './page';

/** Every open question once, with who is likely to know, what may be answered, and where the answer is written. */
export function questions(page: Page): readonly Block[] {
  const { questions: asked } = page.report;
  const profile = page.report.profile?.open ?? [];
  if (asked.length + profile.length === 0) return [paragraph(page.say(message('report.questions.none')))];
  const columns = ['number', 'question', 'about', 'who', 'answers', 'write', 'decides'] as const;
  const line = page.report.profile && profileLine(page.report.profile);
  const rows = groupQuestions(asked).map((group) => {
    const [{ question: first }] = group;
    const each = group.map(({ question }) => question);
    return [
      joined(
        group.map(({ number }) => entry(plain(String(number)), questionEntry(number))),
        ', ',
      ),
      plain([first.question, ...first.leads].join(' ')),
      joined(
        each.map(({ about }) => page.subject(about)),
        '; ',
      ),
      joined(
        first.who.map((one) => page.say(whoLabel(one))),
        ', ',
      ),
      joined(first.answers.map(plain), ', '),
      joined(
        each.map(({ place, write }) => (write === undefined ? page.place(place) : code(write))),
        '; ',
      ),
      page.say(message('report.decides', { n: each.reduce((sum, { decides }) => sum + decides, 0) })),
    ];
  });
  return [
    ...(line
      ? [
          paragraph(page.say(message('profile.sentence', { line }))),
          points(profile.map(({ question, place }) => rich`${plain(question)} ${page.place(place)}`)),
        ]
      : []),
    ...(rows.length > 0 ? [table(page.columns(columns), rows)] : []),
  ];
}
