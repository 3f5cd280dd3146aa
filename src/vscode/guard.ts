import type * as vscode from 'vscode';
import type { Shell } from './shell';

/** Catches our own faults where the editor calls us: logged with their place in our code, never with a text of the user's. */
export function guard(log: vscode.LogOutputChannel): Shell['guarded'] {
  return (run) =>
    (...args) => {
      const fault = (error: unknown): void => {
        log.error(describe(error));
      };
      try {
        const result = run(...args);
        return result instanceof Promise ? (result.catch(fault) as typeof result) : result;
      } catch (error) {
        fault(error);
        return undefined;
      }
    };
}

/** The kind of fault and its places in our code. An error's own words may quote a script, also in lines that look like places. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'A fault that is no error.';
  const { name, message, stack = '' } = error;
  const at = stack.indexOf(message);
  const frames =
    at < 0
      ? []
      : stack
          .slice(at + message.length)
          .split('\n')
          .filter((line) => /^\s+at /u.test(line));
  return [name, ...frames.map(withoutFolders)].join('\n');
}

/** `    at read (/home/…/dist/extension.js:1:2)` → `at read extension.js:1:2`. */
function withoutFolders(frame: string): string {
  const [called = '', place = called] = frame.trim().replace(/\)$/u, '').split(' (');
  const name = place.slice(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
  return place === called ? `at ${name}` : `${called} ${name}`;
}
