import { acceptWord } from '../../manifest/acceptWord';
import type { Field } from '../../manifest/field';
import { valueLabel } from '../../evaluation/explain';
import type { Production } from '../../production/production';
import { message, type Argument, type Message } from '../../words/message';

/** How a person gives an answer: picks among words, types it, or goes where it is to be written. */
export type AnswerWay =
  | {
      readonly kind: 'choice';
      readonly choices: readonly Choice[];
      readonly several: boolean /** Words of one's own are allowed too. */;
      readonly other?: Typed;
    }
  | { readonly kind: 'typed'; readonly typed: Typed }
  | { readonly kind: 'elsewhere'; readonly leads: 'declare-none' | 'agreement' | 'place' };

/** A word that may be the answer, as the manifest writes it and as people read it. */
export interface Choice {
  readonly value: string;
  readonly label: Argument;
  readonly detail?: Argument;
}

/** An answer that is typed; several words are typed with commas between them. */
export interface Typed {
  readonly several: boolean;
  readonly expects: Message;
  /** What is wrong with what was typed, if anything. */
  readonly fault: (text: string) => Message | undefined;
  /** What was typed as the manifest writes it. */
  readonly words: (text: string) => readonly string[];
}

export const elsewhere: AnswerWay = { kind: 'elsewhere', leads: 'place' };

/** The way to answer for a field of the manifest: its own words, the ids of its list, or something typed. */
export function wayOfField(name: string, field: Field, production: Production): AnswerWay {
  switch (field.type) {
    case 'yes-no':
      return choice(['yes', 'no'].map((value) => ({ value, label: message(`value.${value as 'yes' | 'no'}`) })));
    case 'one':
    case 'many':
      return choice(
        field.values.map((value) => ({ value, label: valueLabel(name, value) })),
        field.type === 'many',
        field.open && typedOf(name, field),
      );
    case 'reference':
    case 'references':
      return choice(recordsOf(field.to, production), field.type === 'references', typedOf(name, field));
    case 'scenes':
      return choice(
        production.scenes.map(({ name: value, scene }) => ({ value, label: value, detail: scene.heading.text })),
        true,
      );
    case 'time-zone':
      return choice(Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value })));
    case 'record':
    case 'records':
      return elsewhere;
    default:
      return { kind: 'typed', typed: typedOf(name, field) };
  }
}

export function choice(choices: readonly Choice[], several = false, other?: Typed | false): AnswerWay {
  return { kind: 'choice', choices, several, ...(other && { other }) };
}

const lists: ReadonlySet<Field['type']> = new Set(['many', 'texts', 'dates', 'regions', 'scenes', 'references']);

/** What may be typed for a field, held against it word by word. */
export function typedOf(name: string, field: Field): Typed {
  const several = lists.has(field.type);
  const words = (text: string): readonly string[] =>
    (several ? text.split(',') : [text])
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map(asWritten);
  const asWritten = (word: string): string => {
    const { value, meant } = acceptWord(name, field, word);
    return value ?? meant ?? word;
  };
  const fault = (text: string): Message | undefined => {
    const written = words(text);
    if (written.length === 0) return message('edit.expected-something');
    return written.map((word) => acceptWord(name, field, word)).find((one) => one.severity === 'error')?.fault;
  };
  return { several, expects: expectedOf(field), fault, words };
}

function expectedOf(field: Field): Message {
  switch (field.type) {
    case 'one':
    case 'many':
      return message('edit.other-word');
    case 'record':
    case 'records':
      return message('editor.field.text');
    case 'reference':
    case 'references':
      return message('edit.name-or-role');
    default:
      return message(`editor.field.${field.type}`);
  }
}

/** The records of a list by their ids, with the name that people know them by. */
export function recordsOf(
  list: 'scripts' | 'versions' | 'people' | 'vendors' | 'tools' | 'uses' | 'schedule' | 'evidence' | 'transfers',
  { records }: Production,
): readonly Choice[] {
  return records[list].flatMap((record): readonly Choice[] => {
    if (record.id === undefined) return [];
    const name = ['name', 'summary', 'kind']
      .map((field): unknown => Object.entries(record).find(([key]) => key === field)?.[1])
      .find((value) => typeof value === 'string');
    return [
      {
        value: record.id,
        label: typeof name === 'string' ? name : record.id,
        ...(typeof name === 'string' && { detail: record.id }),
      },
    ];
  });
}
