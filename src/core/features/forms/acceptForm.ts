import type { Production } from '../../production/production';
import type { ReadSheets } from '../../sheets/sheet';
import { message, type Message } from '../../words/message';
import { readFormCells, type ReturnedForm } from './formCells';

/** The form in a file, on whichever sheet it stands; undefined where there is none. */
export function formIn(read: ReadSheets): ReturnedForm | undefined {
  if ('fault' in read) return undefined;
  for (const { rows } of read.sheets) {
    const form = readFormCells(rows);
    if (form) return form;
  }
  return undefined;
}

/** Why a form that came back is none of this production; undefined for one that is. */
export function refuseForm({ title: about, whom }: ReturnedForm, production: Production): Message | undefined {
  const title = production.record.title ?? '';
  if (about.trim() !== title.replace(/\s+/gu, ' ').trim())
    return message('cli.failure.other-title', { form: about, title });
  return production.records[whom.kind === 'vendor' ? 'vendors' : 'people'].some(({ id }) => id === whom.id)
    ? undefined
    : message('cli.failure.form-for-nobody', { id: whom.id });
}
