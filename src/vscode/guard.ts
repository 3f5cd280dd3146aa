import type * as vscode from 'vscode';
import type { Shell } from './shell';

/** Catches our own faults where the editor calls us: logged with their place in our code, never with a text of the user's. */
export function guard(log: vscode.LogOutputChannel): Shell['guarded'] {
  return (run) => (...args) => {
    try {
      return run(...args);
    } catch (error) {
      log.error(describe(error));
      return undefined;
    }
  };
}

/** The kind of fault and the lines of our code; an error's own words may quote a script. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'A fault that is no error.';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [error.name, ...frames].join('\n');
}
