import {
  firstQuestion,
  formCells,
  judgeProduction,
  makeForm,
  message,
  today,
  writeFormCsv,
  type Form,
  type Production,
  type Whom,
} from '../core/index';
import { Failure } from './failure';
import type { Io } from './io';
import { openProductions, type Opened } from './openProductions';
import type { Given } from './options';
import { writeOut } from './output';
import { dayGiven } from './session';

/** For whom a command line asks for a form, if it does. */
export function formGiven({ options }: Given): Whom | undefined {
  const [vendor, person] = [options.get('vendor')?.[0], options.get('person')?.[0]];
  if (vendor !== undefined && person !== undefined) throw new Failure(message('cli.failure.one-whom'));
  return vendor !== undefined
    ? { kind: 'vendor', id: vendor }
    : person === undefined
      ? undefined
      : { kind: 'person', id: person };
}

/** Writes the form for one vendor or person. */
export async function writeForm(path: string, whom: Whom, format: 'csv' | 'xlsx', given: Given, io: Io): Promise<0> {
  const { production, catalogue } = await onlyOpened(path, io);
  const form = makeForm(
    whom,
    judgeProduction(production, catalogue, dayGiven(given) ?? today(production.record['time-zone'], io.now())),
  );
  if (!form) throw new Failure(unknownWhom(whom, production));
  const cells = formCells(form, io.words);
  const text = format === 'csv' ? writeFormCsv(cells) : await workbookOf(form, cells, io);
  if (form.rows.length === 0) io.err(`${io.words.say(message('cli.form.nothing', { whom: whom.id }))}\n`);
  await writeOut([{ name: `ai-slate-form-${whom.id.replace(/[^\p{L}\p{N}._-]/gu, '-')}.${format}`, text }], given, io);
  return 0;
}

/** The one production that a path means. Throws `Failure` where there are several. */
export async function onlyOpened(path: string, io: Io): Promise<Opened> {
  const [only, another] = await openProductions(path, io);
  if (!only || another) throw new Failure(message('cli.failure.one-production', { path }));
  return only;
}

async function workbookOf(form: Form, cells: readonly (readonly string[])[], io: Io): Promise<Uint8Array> {
  const choices = form.rows.flatMap(({ answers, several }, index) =>
    answers.length > 0 && !several ? [{ row: firstQuestion + index, column: 3, words: answers }] : [],
  );
  const { formWorkbook } = await io.heavy.xlsx();
  return formWorkbook({
    title: io.words.say(message('form.title', { whom: form.whom.id })),
    cells,
    head: firstQuestion - 1,
    answer: 3,
    choices,
    widths: [24, 32, 48, 24, 40],
    asOf: form.asOf,
  });
}

function unknownWhom({ kind, id }: Whom, { records }: Production): ReturnType<typeof message> {
  const ids = records[kind === 'vendor' ? 'vendors' : 'people'].flatMap((record) => record.id ?? []);
  if (ids.length === 0) return message('cli.failure.nobody', { id });
  return kind === 'vendor'
    ? message('cli.failure.no-such-vendor', { id, ids })
    : message('cli.failure.no-such-person', { id, ids });
}
