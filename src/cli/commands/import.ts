import {
  hashOf,
  importForm,
  message,
  readFormCells,
  readFormCsv,
  today,
  UnreadableFile,
  type Change,
  type FormChange,
  type ImportedForm,
} from '../../core/index';
import { decodeText } from '../decodeText';
import { Failure } from '../failure';
import { reasonInWords } from '../fileFaults';
import { onlyOpened } from '../forms';
import type { Io } from '../io';
import { formatOf, jsonOf } from '../output';
import { displayPath, wholePath } from '../paths';
import { dayGiven } from '../session';
import { importText } from '../text/importText';
import type { Command } from './command';

const formats = ['text', 'json'] as const;

/** `import`: shows what a form that came back says beyond the record, and writes it when told to; never over what is recorded. */
export const importCommand: Command = {
  options: ['format', 'write', 'as-of'],
  formats,
  words: 2,
  run: async ([written, path = '.'], given, io) => {
    const format = formatOf(given, formats);
    if (written === undefined) throw new Failure(message('cli.failure.expected-form'));
    const file = wholePath(written, io);
    const bytes = await formBytes(file, io);
    const form = readFormCells(await cellsOf(file, bytes, io));
    if (!form) throw new Failure(message('cli.failure.not-a-form', { path: displayPath(file, io) }));
    const { production } = await onlyOpened(path, io);
    const title = production.record.title ?? '';
    if (form.title.trim() !== title.replace(/\s+/gu, ' ').trim())
      throw new Failure(message('cli.failure.other-title', { form: form.title, title }));
    if (!production.records[form.whom.kind === 'vendor' ? 'vendors' : 'people'].some(({ id }) => id === form.whom.id))
      throw new Failure(message('cli.failure.form-for-nobody', { id: form.whom.id }));
    const imported = importForm(form, production, {
      path: file,
      hash: hashOf(bytes),
      on: dayGiven(given) ?? today(production.record['time-zone'], io.now()),
    });
    const files = given.options.has('write') ? await write(imported, io) : undefined;
    io.out(
      format === 'json'
        ? jsonOf([shown(imported)])
        : importText({ path: displayPath(file, io), whom: form.whom.id, imported, files }, io),
    );
    return imported.conflicts.length + imported.faults.length > 0 ? 1 : 0;
  },
};

async function formBytes(file: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.files.bytes(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Failure(message('cli.failure.read', { path: displayPath(file, io), reason: reasonInWords(error) }));
  }
}

async function cellsOf(file: string, bytes: Uint8Array, io: Io): Promise<readonly (readonly string[])[]> {
  if (!/\.xlsx$/i.test(file)) return readFormCsv(decodeText(bytes, file).text) ?? [];
  const cells = await (await io.heavy.xlsx()).readWorkbook(bytes);
  if (!cells) throw new Failure(message('cli.failure.not-a-workbook', { path: displayPath(file, io) }));
  return cells;
}

/** All of it or nothing, and only into what still reads as it did. */
async function write({ plan }: ImportedForm, io: Io): Promise<readonly string[]> {
  if ('refused' in plan) throw new Failure(message('cli.failure.refused', { reason: plan.refused }));
  for (const { path, before } of plan.changes) {
    const bytes = await io.files.bytes(path);
    if (decodeText(bytes, path).text === before && hashOf(bytes) !== hashOf(encoded(before)))
      throw new Failure(message('cli.failure.not-utf8', { path: displayPath(path, io) }));
  }
  await io.files.write(
    plan.changes.map((change) => ({ path: change.path, before: encoded(change.before), content: applied(change) })),
  );
  return plan.changes.map(({ path }) => displayPath(path, io));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text with its edits, the last one first, so that the others keep their places. */
function applied({ before, edits }: Change): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), before);
}

function shown({ changes, conflicts, faults, same, unanswered }: ImportedForm): object {
  const plain = ({ ids, field, words }: FormChange): object => ({ about: ids, field, answer: words });
  return {
    schema: 'ai-slate/import/1',
    changes: changes.map(plain),
    conflicts: conflicts.map((one) => ({ ...plain(one), recorded: one.recorded, uses: one.uses })),
    faults: faults.map(({ question, answer, fault }) => ({ question, answer, fault: fault.code })),
    same,
    unanswered,
  };
}
