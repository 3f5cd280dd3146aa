import { message, type Argument, type Message } from '../words/message';
import type { Words } from '../words/words';

/** What stands in a label, as text: somebody's own words as they are, messages in the reader's language. */
export function spoken(words: Words, argument: Argument): string {
  return typeof argument === 'string' ? argument : words.say(message('editor.text', { text: argument }));
}

/** Several sentences as one message. */
export function sentences(all: readonly Message[]): Message {
  const [first, ...rest] = all;
  if (!first) return message('editor.text', { text: '' });
  return rest.length === 0 ? first : message('editor.sentences', { first, rest: sentences(rest) });
}

/** Parts of a label with a dot between them; empty ones are left out. */
export function dotted(parts: readonly Argument[]): Argument {
  const [first, ...rest] = parts.filter((part) => part !== '');
  if (first === undefined) return '';
  return rest.length === 0 ? first : message('editor.dotted', { first, rest: dotted(rest) });
}

/** Equal for two texts that say the same in every language. */
export function spokenKey(argument: Argument): string {
  return JSON.stringify(argument);
}
