import { message, type JudgedProduction, type OpenQuestion } from '../../../core/index';
import type { Shell } from '../../shell';
import { pickOne } from './ask';

/** The agreements for which a decision is the answer: all that put the question in the same words, or one of them; versions of one agreement count as one. */
export async function askUnder(
  { words }: Shell,
  judged: JudgedProduction,
  title: string,
  { putBy }: OpenQuestion,
): Promise<readonly string[] | undefined> {
  const familyOf = (id: string): string | undefined => judged.agreement(id)?.family;
  const each = putBy.filter((id, index) => putBy.findIndex((one) => familyOf(one) === familyOf(id)) === index);
  if (each.length < 2) return putBy;
  const nameOf = (id: string): string => judged.agreement(id)?.shortName ?? id;
  const all = { value: each, label: words.say(message('edit.answer.under-all', { agreements: each.map(nameOf) })) };
  return pickOne({ title, question: words.say(message('edit.answer.under')) }, [
    all,
    ...each.map((id) => ({ value: [id], label: nameOf(id) })),
  ]);
}
