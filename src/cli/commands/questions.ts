import { message } from '../../core/index';
import { Failure } from '../failure';
import { formGiven, writeForm } from '../forms';
import type { Given } from '../options';
import { formatOf, jsonOf, writeOut } from '../output';
import { judgePath } from '../session';
import { styleOf } from '../style';
import { questionsText } from '../text/questionsText';
import type { Command } from './command';

const formats = ['text', 'json', 'csv', 'xlsx'] as const;

/** `questions`: what is asked in each production, who is likely to know, and where the answer is written; or a form for one vendor or person. */
export const questions: Command = {
  options: ['format', 'output', 'for', 'for-version', 'vendor', 'person', 'as-of', 'redacted'],
  formats,
  words: 1,
  run: async ([path = '.'], given, io) => {
    const whom = formGiven(given);
    if (whom) return writeForm(path, whom, formFormat(given), given, io);
    const format = formatOf(given, formats);
    if (format === 'csv' || format === 'xlsx') throw new Failure(message('cli.failure.form-format'));
    const judged = await judgePath(path, given, io);
    const style = styleOf(given, io);
    const text =
      format === 'text'
        ? judged.map((one) => questionsText(one, style, io)).join('\n')
        : jsonOf(
            judged.map(({ report }) => ({
              schema: 'ai-slate/questions/1',
              asOf: report.asOf,
              title: report.production.title,
              profile: report.profile,
              questions: report.questions,
            })),
          );
    await writeOut([{ name: `ai-slate-questions.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
    return 0;
  },
};

/** The format that is asked for, else that of the file's name. */
function formFormat(given: Given): 'csv' | 'xlsx' {
  const byName = given.options.get('output')?.some((file) => /\.xlsx$/i.test(file)) ? 'xlsx' : 'csv';
  const format = given.options.has('format') ? formatOf(given, formats) : byName;
  if (format !== 'csv' && format !== 'xlsx') throw new Failure(message('cli.failure.form-format'));
  return format;
}
