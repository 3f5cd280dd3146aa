import { isatty } from 'node:tty';
import { createInterface } from 'node:readline';
import { sep } from 'node:path';
import { version } from '../../package.json';
import { english } from '../core/index';
import { heavy } from './heavy';
import { nodeFiles } from './nodeFiles';
import { nodeGit } from './nodeGit';
import { runCli } from './runCli';

/** Runs the command line of this process. */
async function main(): Promise<void> {
  // A reader that stops early, such as `head`, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    outBytes: (bytes) => void process.stdout.write(bytes),
    err: (text) => void process.stderr.write(text),
    isTerminal: isatty(process.stdout.fd),
    ...(isatty(process.stdin.fd) && isatty(process.stdout.fd) && { ask: askAtTerminal }),
    cwd: process.cwd().split(sep).join('/'),
    env: process.env,
    files: nodeFiles,
    heavy,
    git: nodeGit,
    now: () => new Date(),
    words: english,
    version,
  });
}

/** One line from the person at the terminal; undefined when they end the input. */
async function askAtTerminal(prompt: string): Promise<string | undefined> {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await new Promise<string | undefined>((resolve) => {
      reader.once('close', () => resolve(undefined));
      reader.question(prompt, resolve);
    });
  } finally {
    reader.close();
  }
}

void main();
