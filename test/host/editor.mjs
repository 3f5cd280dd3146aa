// Finds an editor for the tests, runs it once, and turns its report into printed lines and counts.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { prepareBrowser } from './browser.mjs';
import { installedHost, whyNoHost } from './install.mjs';
import { onInterrupt } from './interrupt.mjs';
import { recipe } from './places.mjs';
import { eventOf } from './report.mjs';
import { silence } from './workbench.mjs';

/** What every test run asks of an editor, as @vscode/test-electron does. */
const always = ['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes'];

const ours = join(recipe, 'code');

/** Whether it is the VS Code from npm. */
export const isOurs = (executable) => executable === ours;

/**
 * The program to start: the desktop VS Code that `AI_SLATE_VSCODE` names, else the one from npm, else (not on Linux)
 * the desktop one that @vscode/test-electron downloads.
 */
export async function editorExecutable(print) {
  const named = process.env.AI_SLATE_VSCODE;
  if (named && !existsSync(named))
    throw new Error(`Expected the program of an installed VS Code: AI_SLATE_VSCODE names ${named}.`);
  if (named) return named;
  const problem = whyNoHost();
  if (!problem) {
    await prepareBrowser(await installedHost(print), print);
    return ours;
  }
  print(
    `${problem} Downloading a desktop VS Code instead; AI_SLATE_VSCODE=/path/to/its/program names one that is installed.`,
  );
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode().catch((error) => {
    throw new Error(
      `Expected an editor for the tests: set AI_SLATE_VSCODE to the program of an installed VS Code. ${error.message}`,
    );
  });
}

/**
 * Runs the editor to its end, and resolves with the counts its tests reported, or undefined when they never came that far.
 * `explain` makes a failed test's stack readable.
 */
export async function runEditor(executable, args, env, print, explain = (stack) => stack) {
  const child = spawn(executable, [...always, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let interrupted = false;
  const forget = onInterrupt(() => (interrupted = child.kill('SIGTERM')));
  const timer = setTimeout(() => child.kill('SIGTERM'), silence + 30_000);
  let counts;
  const read = (line) => {
    const event = eventOf(line);
    timer.refresh();
    if (event?.end) counts = event.end;
    else if (event?.passed) print(`  passed ${event.passed} (${event.milliseconds} ms)`);
    else if (event?.failed) print(`  FAILED ${event.failed}\n${explain(event.error).replace(/^/gm, '         ')}`);
    else if (event?.says !== undefined) print(event.says);
    else if (isOurs(executable)) print(`  ${line}`);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  forget();
  clearTimeout(timer);
  if (interrupted) throw new Error('Interrupted.');
  return counts && code !== 0 && counts.failed === 0 ? undefined : counts;
}
