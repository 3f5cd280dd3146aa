import {
  isDay,
  isMonthOrYear,
  message,
  spoken,
  type Choice,
  type JudgedProduction,
  type MessageCode,
} from '../../../core/index';
import type { Shell } from '../../shell';
import { pickOrType, typeIn, type Item } from './ask';

const WHO = 'aiSlate.by';

/** The person who says, decides or signs: one on record or a name, whoever it was last time first. */
export async function askWho(
  shell: Shell,
  { production }: JudgedProduction,
  title: string,
  question: MessageCode,
): Promise<string | undefined> {
  const { words, memory } = shell;
  const key = `${WHO} ${production.folder}`;
  const last = memory.get<string>(key);
  const people = production.records.people.flatMap(({ id, name }) =>
    id === undefined ? [] : [{ value: id, label: name ?? id, description: name === undefined ? '' : id }],
  );
  const known =
    last === undefined || people.some(({ value }) => value === last)
      ? people
      : [{ value: last, label: last }, ...people];
  const items: readonly Item<string>[] = [
    ...known.filter(({ value }) => value === last),
    ...known.filter(({ value }) => value !== last),
  ];
  const chosen = await pickOrType(
    {
      title,
      question: `${say(shell, question)} ${items.length > 0 ? words.say(message('edit.other-hint')) : ''}`.trim(),
    },
    items,
    {
      label: (text) => words.say(message('edit.other', { text })),
      valueOf: (text) => text,
    },
  );
  if (chosen !== undefined) await memory.update(key, chosen);
  return chosen;
}

/** A day in ISO, or its month or year; where it is `optional` the answer may be empty. */
export function askDay(
  shell: Shell,
  title: string,
  question: MessageCode,
  { value = '', optional = false }: { readonly value?: string; readonly optional?: boolean } = {},
): Promise<string | undefined> {
  const { words } = shell;
  const expects = words.say(message(optional ? 'edit.day-or-never' : 'edit.day'));
  return typeIn(
    { title, question: say(shell, question) },
    (text) => (isDay(text) || isMonthOrYear(text) || (optional && text === '') ? undefined : expects),
    value,
    expects,
  );
}

/** A sentence; it may be left out. */
export function askSentence(shell: Shell, title: string, question: MessageCode): Promise<string | undefined> {
  return typeIn(
    { title, question: say(shell, question) },
    () => undefined,
    '',
    shell.words.say(message('edit.optional')),
  );
}

/** Choices of the core as lines to pick from. */
export function itemsOf({ words }: Shell, choices: readonly Choice[]): readonly Item<string>[] {
  return choices.map(({ value, label, detail }) => ({
    value,
    label: spoken(words, label),
    ...(detail !== undefined && { description: spoken(words, detail) }),
  }));
}

function say({ words }: Shell, code: MessageCode): string {
  return words.say({ code, args: {} });
}
