import { whoLabel } from '../../manifest/fieldWords';
import { message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { table, type Page } from './page';

/** Every open question once, with who is likely to know and where the answer is written. */
export function questions(page: Page): readonly string[] {
  const { questions: asked } = page.report;
  if (asked.length === 0) return [page.say(message('report.questions.none'))];
  const columns = ['number', 'question', 'about', 'who', 'write', 'decides'] as const;
  const rows = asked.map(({ question, about, who, place, write, decides }, index) => [
    String(index + 1),
    escapeMarkdown(question),
    page.subject(about),
    who.map((one) => page.say(whoLabel(one))).join(', '),
    write === undefined ? page.place(place) : codeSpan(write),
    page.say(message('report.decides', { n: decides })),
  ]);
  return [table(columns.map((column) => page.say(message(`report.column.${column}`))), rows)];
}
