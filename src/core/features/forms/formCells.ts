import { uriPart } from '../../text/uriPart';
import { message } from '../../words/message';
import type { Words } from '../../words/words';
import { formColumns, formMark, type Form, type Whom } from './form';
import { decoded } from './reference';

/** A form as rows of cells: what it is, how to fill it in, the head, and a row for each question. The answers are empty. */
export function formCells({ whom, name, title, asOf, rows }: Form, words: Words): readonly (readonly string[])[] {
  const say = (text: ReturnType<typeof message>): string => words.say(text);
  return [
    [formMark, title, `${whom.kind}:${uriPart(whom.id)}`, name ?? '', asOf],
    [say(message('form.how'))],
    formColumns.map((column) => say(message(`form.column.${column}`))),
    ...rows.map(({ reference, about, question, answers, expects, several }) => [
      reference,
      about,
      say(question),
      '',
      [...(several ? [say(message('form.several'))] : []), ...answers, ...(expects ? [say(expects)] : [])].join(
        several ? '; ' : ' / ',
      ),
    ]),
  ];
}

/** The number of the first row with a question, from zero. */
export const firstQuestion = 3;

/** A form that came back: whom it was for, and what stands in its cells. */
export interface ReturnedForm {
  readonly whom: Whom;
  readonly title: string;
  readonly answers: readonly { readonly reference: string; readonly question: string; readonly answer: string }[];
}

/** Finds a form in rows of cells, whatever somebody has put above or between; undefined where there is none. Cells are data only. */
export function readFormCells(cells: readonly (readonly string[])[]): ReturnedForm | undefined {
  const at = cells.findIndex(([mark]) => mark?.trim() === formMark);
  const [, title = '', who = ''] = cells[at] ?? [];
  const [, kind, id] = /^(vendor|person):(\S+)$/.exec(who.trim()) ?? [];
  if ((kind !== 'vendor' && kind !== 'person') || id === undefined) return undefined;
  return {
    whom: { kind, id: decoded(id) },
    title,
    answers: cells
      .slice(at + 1)
      .flatMap(([reference = '', , question = '', answer = '']) =>
        reference.includes(':')
          ? [{ reference: reference.trim(), question: question.trim(), answer: answer.trim() }]
          : [],
      ),
  };
}
