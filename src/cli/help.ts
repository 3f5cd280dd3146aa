import { message, type Message } from '../core/index';
import { commands, type CommandName } from './commands/index';
import type { Command } from './commands/command';
import type { Io } from './io';
import { commonOptions, options, type Option, type OptionName } from './options';
import { columns } from './text/lines';

/** What the program does and how, or one command with its options. */
export function helpText(name: CommandName | undefined, io: Io): string {
  const say = (text: Message): string => io.words.say(text);
  const indented = (rows: readonly (readonly string[])[]): string =>
    columns(rows)
      .map((line) => `  ${line}`)
      .join('\n');
  const common = optionRows(commonOptions, { formats: [] }, io);
  const exits = indented(([0, 1, 2] as const).map((code) => [String(code), say(message(`cli.help.exit.${code}`))]));
  if (name === undefined) {
    const listed = [...Object.keys(commands), 'help'] as readonly (CommandName | 'help')[];
    return [
      say(message('cli.help.about')),
      `${say(message('cli.help.usage'))}\n  ${say(message('cli.help.usage-line'))}`,
      say(message('cli.help.path')),
      `${say(message('cli.help.commands'))}\n${indented(listed.map((one) => [one, say(message(`cli.command.${one}`))]))}`,
      `${say(message('cli.help.options'))}\n${indented(common)}`,
      `${say(message('cli.help.exit'))}\n${exits}`,
      `${say(message('cli.help.more'))}\n`,
    ].join('\n\n');
  }
  const command: Command = commands[name];
  return [
    `${name}: ${say(message(`cli.command.${name}`))}`,
    `${say(message('cli.help.usage'))}\n  ${say(message(`cli.usage.${name}`))}`,
    ...(command.words > 0 && name !== 'agreements' && name !== 'init' && name !== 'convert'
      ? [say(message('cli.help.path'))]
      : []),
    `${say(message('cli.help.options'))}\n${indented([...optionRows(command.options, command, io), ...common])}`,
    `${say(message('cli.help.exit'))}\n${exits}\n`,
  ].join('\n\n');
}

function optionRows(
  names: readonly OptionName[],
  command: Pick<Command, 'formats' | 'failKinds'>,
  { words }: Io,
): readonly (readonly string[])[] {
  return names.map((name) => {
    const option: Option = options[name];
    const short = option.short === undefined ? '    ' : `-${option.short}, `;
    return [`${short}--${name}${placeholder(name, words)}`, words.say(meaning(name, command))];
  });
}

function placeholder(name: OptionName, words: Io['words']): string {
  switch (name) {
    case 'format':
    case 'output':
    case 'font':
    case 'for':
    case 'as-of':
    case 'fail-on':
    case 'since':
    case 'kind':
    case 'country':
    case 'party':
    case 'vendor':
    case 'person':
    case 'dated':
    case 'profile':
    case 'sheet':
    case 'column':
    case 'for-version':
    case 'baseline':
    case 'max-file-size':
      return ` ${words.say(message(`cli.placeholder.${name}`))}`;
    default:
      return '';
  }
}

function meaning(name: OptionName, { formats, failKinds = [] }: Pick<Command, 'formats' | 'failKinds'>): Message {
  if (name === 'format')
    return message(formats.includes('md') ? 'cli.option.format-many' : 'cli.option.format', { formats });
  if (name === 'for' && formats.includes('md')) return message('cli.option.for-recipient');
  return name === 'fail-on' ? message('cli.option.fail-on', { kinds: failKinds }) : message(`cli.option.${name}`);
}
