import { agreements } from './agreements';
import { check } from './check';
import type { Command } from './command';
import { init } from './init';
import { questions } from './questions';
import { report } from './report';
import { scenes } from './scenes';

/** Every command by its name, in the order in which the help lists them. */
export const commands = { check, report, questions, scenes, agreements, init } as const satisfies { readonly [name: string]: Command };

export type CommandName = keyof typeof commands;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
