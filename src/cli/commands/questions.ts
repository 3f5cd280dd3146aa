import { formatOf, jsonOf, writeOut } from '../output';
import { judgePath } from '../session';
import { styleOf } from '../style';
import { questionsText } from '../text/questionsText';
import type { Command } from './command';

const formats = ['text', 'json'] as const;

/** `questions`: what is asked in each production, who is likely to know, and where the answer is written. */
export const questions: Command = {
  options: ['format', 'output', 'for', 'as-of', 'redacted'],
  formats,
  words: 1,
  run: async ([path = '.'], given, io) => {
    const format = formatOf(given, formats);
    const judged = await judgePath(path, given, io);
    const style = styleOf(given, io);
    const text = format === 'text'
      ? judged.map((one) => questionsText(one, style, io)).join('\n')
      : jsonOf(judged.map(({ report }) => ({ schema: 'ai-slate/questions/1', asOf: report.asOf, title: report.production.title, questions: report.questions })));
    await writeOut([{ name: `ai-slate-questions.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
    return 0;
  },
};
