import { whoLabel } from '../../manifest/fieldWords';
import { message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { groupQuestions } from '../groupQuestions';
import { table, type Page } from './page';

/** Every open question once, with who is likely to know, what may be answered, and where the answer is written. */
export function questions(page: Page): readonly string[] {
  const { questions: asked } = page.report;
  if (asked.length === 0) return [page.say(message('report.questions.none'))];
  const columns = ['number', 'question', 'about', 'who', 'answers', 'write', 'decides'] as const;
  const rows = groupQuestions(asked).map((group) => {
    const [{ question: first }] = group;
    const each = group.map(({ question }) => question);
    return [
      group.map(({ number }) => String(number)).join(', '),
      escapeMarkdown(first.question),
      each.map(({ about }) => page.subject(about)).join('; '),
      first.who.map((one) => page.say(whoLabel(one))).join(', '),
      first.answers.map(escapeMarkdown).join(', '),
      each.map(({ place, write }) => (write === undefined ? page.place(place) : codeSpan(write))).join('; '),
      page.say(message('report.decides', { n: each.reduce((sum, { decides }) => sum + decides, 0) })),
    ];
  });
  return [table(columns.map((column) => page.say(message(`report.column.${column}`))), rows)];
}
