import { parseArgs } from 'node:util';
import { message, nearestWord } from '../core/index';
import { Failure } from './failure';

/** An option of the command line, as it is written. */
/** How an option is written. */
export interface Option {
  readonly short?: string;
  /** It takes a value. */
  readonly value?: true;
  /** It may take one of these behind an equals sign. */
  readonly inline?: readonly string[];
  readonly many?: true;
}

/** Every option there is; each command says which ones it takes. */
export const options = {
  format: { short: 'f', value: true, many: true },
  output: { short: 'o', value: true, many: true },
  font: { value: true, many: true },
  for: { value: true, many: true },
  'as-of': { value: true },
  'fail-on': { value: true },
  since: { value: true },
  kind: { value: true },
  country: { value: true },
  party: { value: true },
  vendor: { value: true },
  person: { value: true },
  dated: { value: true },
  profile: { value: true, many: true },
  sheet: { value: true },
  column: { value: true, many: true },
  omitted: {},
  write: {},
  'for-version': { value: true },
  statement: {},
  baseline: { value: true },
  'write-baseline': {},
  prune: {},
  all: {},
  brief: {},
  whole: {},
  redacted: { inline: ['strict'] },
  force: {},
  'max-file-size': { value: true },
  'no-color': {},
  help: { short: 'h' },
  version: { short: 'V' },
} as const satisfies { readonly [name: string]: Option };

export type OptionName = keyof typeof options;

/** Taken by every command. */
export const commonOptions: readonly OptionName[] = ['max-file-size', 'no-color', 'help', 'version'];

/** A command line, read: words in order, and options with their values. */
export interface Given {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
}

/**
 * Splits a command line by the table above. Node's own reader does the splitting; what is wrong is said in our words,
 * which a library's fixed sentences would not allow. Throws `Failure`.
 */
export function readOptions(args: readonly string[]): Given {
  const table = Object.entries<Option>(options).map(
    ([name, option]) =>
      [
        name,
        { type: option.value ? 'string' : 'boolean', ...(option.short ? { short: option.short } : {}) } as const,
      ] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(table),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<OptionName, readonly string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) throw new Failure(unknownOption(rawName, words[0] ?? 'ai-slate', Object.keys(options)));
    const option: Option = options[name];
    if (!option.value && value !== undefined && !option.inline?.includes(value))
      throw new Failure(
        option.inline
          ? message('cli.failure.no-such-value', { option: rawName, values: option.inline })
          : message('cli.failure.no-value', { option: rawName }),
      );
    if (option.value && (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))))
      throw new Failure(message('cli.failure.expected-value', { option: rawName }));
    const before = found.get(name) ?? [];
    if (before.length > 0 && option.value && !option.many)
      throw new Failure(message('cli.failure.twice', { option: rawName }));
    found.set(name, [...before, value ?? '']);
  }
  return { words, options: found };
}

/** Refuses options that a command does not take. */
export function allowOnly(given: Given, command: string, allowed: readonly OptionName[]): void {
  for (const name of given.options.keys()) {
    if (!allowed.includes(name) && !commonOptions.includes(name))
      throw new Failure(unknownOption(`--${name}`, command, allowed));
  }
}

function unknownOption(written: string, command: string, names: Iterable<string>): Failure['reason'] {
  const near = nearestWord(written.replace(/^-+/, ''), names);
  return near === undefined
    ? message('cli.failure.unknown-option', { option: written, command })
    : message('cli.failure.unknown-option-near', { option: written, command, near: `--${near}` });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
