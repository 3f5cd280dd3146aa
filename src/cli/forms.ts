import {
  formCells,
  formSheet,
  judgeProduction,
  makeForm,
  message,
  today,
  writeFormCsv,
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
  const text =
    format === 'csv'
      ? writeFormCsv(formCells(form, io.words))
      : await (await io.heavy.xlsx()).formWorkbook(formSheet(form, io.words));
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

function unknownWhom({ kind, id }: Whom, { records }: Production): ReturnType<typeof message> {
  const ids = records[kind === 'vendor' ? 'vendors' : 'people'].flatMap((record) => record.id ?? []);
  if (ids.length === 0) return message('cli.failure.nobody', { id });
  return kind === 'vendor'
    ? message('cli.failure.no-such-vendor', { id, ids })
    : message('cli.failure.no-such-person', { id, ids });
}
