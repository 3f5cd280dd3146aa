import type { en } from './en';

/** The English table decides which messages exist and which arguments each one takes. */
type Table = typeof en;
export type MessageCode = keyof Table;

/** What may stand in a message: text as somebody wrote it, a count, another message, or a list of them. */
export type Argument = string | number | Message | readonly Argument[];

/** The argument names of an ICU message: `{n, plural, one {# scene} other {# scenes}} in {file}` → `n` | `file`. */
type NamesIn<Template> = Template extends `${string}{${infer Rest}`
  ? Rest extends `${infer Count}, plural, one {${infer One}} other {${infer Other}}}${infer After}`
    ? Count extends `${string}}${string}`
      ? NameFirst<Rest>
      : Count | NamesIn<One> | NamesIn<Other> | NamesIn<After>
    : NameFirst<Rest>
  : never;
type NameFirst<Rest> = Rest extends `${infer Name}}${infer After}` ? Name | NamesIn<After> : never;

export type ArgumentsOf<Code extends MessageCode> = { readonly [Name in NamesIn<Table[Code]>]: Argument };

/** A sentence or label before a language is chosen: its code and what stands in it. */
export interface Message {
  readonly code: MessageCode;
  readonly args: { readonly [name: string]: Argument };
}

/** Makes a message, with the arguments its template asks for: `message('fountain.unclosed-note', {})`. */
export function message<Code extends MessageCode>(
  code: Code,
  ...[args]: NamesIn<Table[Code]> extends never ? [] : [ArgumentsOf<Code>]
): Message {
  return args ? { code, args } : plainMessage(code);
}

const plain = new Map<MessageCode, Message>();

/** The message of a code that takes no arguments: one object for each code, because the same is said very often. */
export function plainMessage(code: MessageCode): Message {
  let known = plain.get(code);
  if (!known) {
    known = { code, args: {} };
    plain.set(code, known);
  }
  return known;
}
