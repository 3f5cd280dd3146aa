import { agreements } from './agreements';
import { check } from './check';
import type { Command } from './command';
import { convert } from './convert';
import { diff } from './diff';
import { hpf } from './hpf';
import { importCommand } from './import';
import { init } from './init';
import { questions } from './questions';
import { report } from './report';
import { scenes } from './scenes';
import { verify } from './verify';

/** Every command by its name, in the order in which the help lists them. */
export const commands = {
  check,
  report,
  hpf,
  diff,
  verify,
  questions,
  import: importCommand,
  scenes,
  agreements,
  init,
  convert,
} as const satisfies { readonly [name: string]: Command };

export type CommandName = keyof typeof commands;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
