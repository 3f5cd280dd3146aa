import { categoryMeaning, isCategory } from '../disclosure/categories';
import { valueMeaning } from '../words/factWords';
import { message, type Message } from '../words/message';
import type { FactName } from './facts';
import type { Field, RecordKind, Who } from './field';
import { fields } from './fields';
import type { ListName } from './lists';

type Fields = typeof fields;
type OtherField = {
  [Kind in RecordKind]: {
    [Name in keyof Fields[Kind] & string]: Fields[Kind][Name] extends { readonly fact: true }
      ? never
      : `field.${Kind}.${Name}.meaning`;
  }[keyof Fields[Kind] & string];
}[RecordKind];

/** How somebody on the production is asked for a fact. */
export function factQuestion(name: FactName): Message {
  return message(`fact.${name}.question`);
}

export function factMeaning(name: FactName): Message {
  return message(`fact.${name}.meaning`);
}

/** What a field of a record means, in one or two sentences; undefined for a field that the record does not have. */
export function fieldMeaning(kind: RecordKind, name: string): Message | undefined {
  const table: { readonly [name: string]: Field } = fields[kind];
  const field = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!field) return undefined;
  return field.fact ? factMeaning(name as FactName) : message(`field.${kind}.${name}.meaning` as OtherField);
}

/** What a word of a field's list means, in one line; undefined for words that are not on the list. */
export function wordMeaning(field: string, word: string): Message | undefined {
  if (field === 'category') return isCategory(word) ? categoryMeaning(word) : undefined;
  return valueMeaning(field, word);
}

/** What a list at the top of a manifest is for. */
export function listMeaning(list: ListName | 'production' | 'renumbered'): Message {
  return message(`list.${list}.meaning`);
}

/** Who is likely to know a fact: `the assistant director`. */
export function whoLabel(who: Who): Message {
  return message(`who.${who}`);
}
