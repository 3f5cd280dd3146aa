import {
  formIn,
  hashOf,
  isWorkbook,
  message,
  readListText,
  today,
  UnreadableFile,
  fileNameOf,
  type ReadSheets,
} from '../../core/index';
import { Failure } from '../failure';
import { reasonInWords } from '../fileFaults';
import { onlyOpened } from '../forms';
import { takeForm } from '../import/takeForm';
import { takeList } from '../import/takeList';
import type { Io } from '../io';
import { formatOf } from '../output';
import { displayPath, wholePath } from '../paths';
import { dayGiven } from '../session';
import type { Command } from './command';

const formats = ['text', 'json'] as const;

/** `import`: shows what a vendor’s shot list, or a form that came back, says beyond the record, and writes it when told to. */
export const importCommand: Command = {
  options: ['vendor', 'dated', 'sheet', 'column', 'omitted', 'format', 'write', 'as-of'],
  formats,
  words: 2,
  run: async ([written, path = '.'], given, io) => {
    const format = formatOf(given, formats);
    if (written === undefined) throw new Failure(message('cli.failure.expected-form'));
    const file = wholePath(written, io);
    const bytes = await bytesOf(file, io);
    const read = await sheetsOf(file, bytes, io);
    const { production } = await onlyOpened(path, io);
    const on = dayGiven(given) ?? today(production.record['time-zone'], io.now());
    const taken = { file, hash: hashOf(bytes), on, format, path, given, production, io };
    const form = formIn(read);
    return form ? takeForm(form, taken) : takeList(read, taken);
  },
};

async function bytesOf(file: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.files.bytes(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Failure(message('cli.failure.read', { path: displayPath(file, io), reason: reasonInWords(error) }));
  }
}

async function sheetsOf(file: string, bytes: Uint8Array, io: Io): Promise<ReadSheets> {
  const name = fileNameOf(file);
  return isWorkbook(name, bytes) ? (await io.heavy.xlsx()).readSheets(bytes) : readListText(bytes, name);
}
