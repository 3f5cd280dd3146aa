import { message, nearestWord, UnreadableFile, type Message } from '../core/index';
import { commands, isCommand } from './commands/index';
import type { Command } from './commands/command';
import { Failure } from './failure';
import { reasonInWords, UnwritableFile } from './fileFaults';
import { limited } from './fileLimit';
import { helpText } from './help';
import type { Io } from './io';
import { allowOnly, readOptions } from './options';
import { displayPath } from './paths';
import { forLog, isBuildLog } from './text/forLog';
import { forTerminal } from './text/lines';

/**
 * Runs one command line and gives back its exit code: 0 done, 1 something is left to do (`check`), 2 it could not be
 * done, with one sentence on the error output. Touches nothing but what `io` offers; a terminal gets text and colours alone, the log of a build no command.
 */
export async function runCli(args: readonly string[], given: Io): Promise<number> {
  const logged = isBuildLog(given);
  const io = {
    ...given,
    err: (text: string) => given.err(logged ? forLog(text) : forTerminal(text)),
    out: (text: string) => given.out(logged ? forLog(text) : given.isTerminal ? forTerminal(text) : text),
  };
  try {
    return await run(args, io);
  } catch (error) {
    io.err(`${io.words.say(reasonOf(error, io))}\n`);
    return 2;
  }
}

async function run(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args);
  const [name, ...words] = given.words;
  if (given.options.has('version')) {
    io.out(`${io.words.say(message('cli.version', { name: 'ai-slate', version: io.version }))}\n`);
    return 0;
  }
  if (name === undefined || name === 'help') {
    if (name === undefined && !given.options.has('help'))
      throw new Failure(message('cli.failure.no-command', { commands: Object.keys(commands) }));
    const [about] = words;
    if (about !== undefined && !isCommand(about)) throw new Failure(unknownCommand(about));
    io.out(helpText(about, io));
    return 0;
  }
  if (!isCommand(name)) throw new Failure(unknownCommand(name));
  if (given.options.has('help')) {
    io.out(helpText(name, io));
    return 0;
  }
  const command: Command = commands[name];
  allowOnly(given, name, command.options);
  const extra = words[command.words];
  if (extra !== undefined) throw new Failure(message('cli.failure.too-many', { argument: extra }));
  return command.run(words, given, { ...io, files: limited(io.files, given) });
}

function unknownCommand(command: string): Message {
  const near = nearestWord(command, Object.keys(commands));
  return near === undefined
    ? message('cli.failure.unknown-command', { command, commands: Object.keys(commands) })
    : message('cli.failure.unknown-command-near', { command, near });
}

/** Why it could not be done; a fault of our own is told in one line too, without the names of our functions. */
function reasonOf(error: unknown, io: Io): Message {
  if (error instanceof Failure) return error.reason;
  if (error instanceof UnwritableFile)
    return message('cli.failure.write', { path: displayPath(error.path, io), reason: reasonInWords(error) });
  if (error instanceof UnreadableFile)
    return message('cli.failure.read', { path: displayPath(error.path, io), reason: reasonInWords(error) });
  return message('cli.failure.fault', { reason: error instanceof Error ? error.message : String(error) });
}
