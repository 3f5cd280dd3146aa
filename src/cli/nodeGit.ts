import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import type { Git } from './io';

/**
 * Runs the Git of this computer in a folder, to read and never to write: no shell, no prompt, nothing fetched from
 * elsewhere, no program that a repository names. Undefined when Git is missing or refuses.
 */
export const nodeGit: Git = (folder, args) =>
  new Promise((resolve) => {
    const env = {
      // A hook sets variables that lead Git to another repository, index or configuration than those of the folder.
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name))),
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
    };
    // Windows looks for a program in the working folder first; the one of a production must not be it.
    const options = {
      cwd: dirname(process.execPath),
      env,
      encoding: 'buffer',
      maxBuffer: Infinity,
      windowsHide: true,
    } as const;
    execFile(
      'git',
      ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-C', folder, ...args],
      options,
      (error, output) => {
        resolve(error ? undefined : new Uint8Array(output));
      },
    );
  });
