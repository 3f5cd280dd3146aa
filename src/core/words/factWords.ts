import { en } from './en';
import { message, plainMessage, type Argument, type MessageCode } from './message';

/** The name a reader knows a fact by: its label, or an agreement's own word in plain letters. */
export function factLabel(name: string): Argument {
  const code = `fact.${name}.label`;
  return isCode(code) ? plainMessage(code) : name.replace(/^judged-/, '').replaceAll('-', ' ');
}

/** A value as shown: yes and no in the reader's language, the manifest's own words as they are. */
export function valueLabel(fact: string, value: string): Argument {
  if (value === '') return message('value.none');
  const code = `value.${fact}.${value}`;
  if (isCode(code)) return plainMessage(code);
  return value === 'yes' || value === 'no' ? message(`value.${value}`) : value;
}

/** Whether there is a message of this code. */
export function isCode(code: string): code is MessageCode {
  return Object.hasOwn(en, code);
}
