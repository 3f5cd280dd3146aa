import { importForm, refuseForm, type FormChange, type ImportedForm, type ReturnedForm } from '../../core/index';
import { Failure } from '../failure';
import { jsonOf } from '../output';
import { displayPath } from '../paths';
import { importText } from '../text/importText';
import { writePlan, type Taken } from './taken';

/** Shows what a form that came back says beyond the record, and writes it when told to; never over what is recorded. */
export async function takeForm(form: ReturnedForm, taken: Taken): Promise<0 | 1> {
  const { file, hash, on, format, given, production, io } = taken;
  const refused = refuseForm(form, production);
  if (refused) throw new Failure(refused);
  const imported = importForm(form, production, { path: file, hash, on });
  const files = given.options.has('write') ? await writePlan(imported.plan, io) : undefined;
  io.out(
    format === 'json'
      ? jsonOf([shown(imported)])
      : importText({ path: displayPath(file, io), whom: form.whom.id, imported, files }, io),
  );
  return imported.conflicts.length + imported.faults.length > 0 ? 1 : 0;
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
