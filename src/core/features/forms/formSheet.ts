import { message } from '../../words/message';
import type { Words } from '../../words/words';
import type { Form } from './form';
import { firstQuestion, formCells } from './formCells';

/** A form as a sheet of a workbook: which rows have a list of answers, and how wide its columns are. */
export function formSheet(form: Form, words: Words) {
  return {
    title: words.say(message('form.title', { whom: form.whom.id })),
    cells: formCells(form, words),
    head: firstQuestion - 1,
    answer: 3,
    choices: form.rows.flatMap(({ answers, several }, index) =>
      answers.length > 0 && !several ? [{ row: firstQuestion + index, column: 3, words: answers }] : [],
    ),
    widths: [24, 32, 48, 24, 40],
    asOf: form.asOf,
  };
}
