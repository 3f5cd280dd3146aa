import { message } from '../../core/index';
import { Failure } from '../failure';
import type { Command } from './command';
import { changesOfAgreements } from './agreements/changes';
import { checkAgreementFile } from './agreements/checkFile';
import { listAgreements } from './agreements/list';
import { showAgreement } from './agreements/show';

/** What can be done with agreements: one line each. */
const actions = {
  list: listAgreements,
  show: showAgreement,
  check: checkAgreementFile,
  changes: changesOfAgreements,
} as const;

/** `agreements`: those on file, one of them to read, a file to check, or what changed in the readings. */
export const agreements: Command = {
  options: ['kind', 'country', 'party', 'since', 'format', 'output'],
  formats: ['text', 'json'],
  words: 2,
  run: async ([action = 'list', ...words], given, io) => {
    if (!Object.hasOwn(actions, action))
      throw new Failure(
        message('cli.failure.unknown-command', { command: `agreements ${action}`, commands: Object.keys(actions) }),
      );
    return actions[action as keyof typeof actions](words, given, io);
  },
};
