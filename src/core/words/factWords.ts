import { en } from './en';
import { message, plainMessage, type Argument, type Message, type MessageCode } from './message';

/** The name a reader knows a fact by: its label, or an agreement's own word in plain letters. */
export function factLabel(name: string): Argument {
  const code = `fact.${name}.label`;
  return isCode(code) ? plainMessage(code) : name.replace(/^judged-/, '').replaceAll('-', ' ');
}

/** A value as shown, or the values of a list: yes and no in the reader's language, the manifest's own words as they are. */
export function valueLabel(fact: string, value: string): Argument {
  if (value === '') return message('value.none');
  const code = valueCode(fact, value);
  if (isCode(code)) return plainMessage(code);
  const words = value.split(', ');
  if (words.length > 1 && words.every((word) => isCode(valueCode(fact, word))))
    return words.map((word) => valueLabel(fact, word));
  if (value === 'yes' || value === 'no') return message(`value.${value}`);
  // Of two days that a term may count from, each is named as the fact it is.
  const ofFact = `fact.${value}.label`;
  return isCode(ofFact) ? plainMessage(ofFact) : value;
}

/** What a word of a list means, in one line; undefined for a word that is on no list. */
export function valueMeaning(fact: string, value: string): Message | undefined {
  const code = `${valueCode(fact, value)}.meaning`;
  return isCode(code) ? plainMessage(code) : undefined;
}

/** Categories have words of their own; two fields may hold words of one list. */
function valueCode(fact: string, value: string): string {
  if (fact === 'category') return `category.${value}.label`;
  return `value.${fact === 'stages' ? 'stage' : fact}.${value}`;
}

/** Whether there is a message of this code. */
export function isCode(code: string): code is MessageCode {
  return Object.hasOwn(en, code);
}
