// Runs what `code --extensionDevelopmentPath=… --extensionTestsPath=… FOLDER` would run, and resolves with its exit code.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArguments } from './arguments.mjs';
import { launchBrowser } from './browser.mjs';
import { installedHost } from './install.mjs';
import { onInterrupt } from './interrupt.mjs';
import { logs } from './places.mjs';
import { startServer } from './server.mjs';
import { openWorkbench } from './workbench.mjs';

const say = (line) => console.error(line);

/** Resolves with the exit code that the tests gave, or with 1 and a sentence. */
export async function main(args) {
  const request = parseArguments(args);
  const data = mkdtempSync(join(tmpdir(), 'ai-slate-host-'));
  const open = [() => rmSync(data, { recursive: true, force: true })];
  const close = async () => {
    for (const step of open.splice(0).reverse()) await step();
  };
  const stopped = new Promise((stop) => onInterrupt(() => stop(130)));
  try {
    return await Promise.race([run(request, data, open), stopped]);
  } catch (error) {
    say(error.message);
    return 1;
  } finally {
    await close();
  }
}

async function run(request, data, open) {
  const host = await installedHost(say);
  const log = join(logs, `${process.env.AI_SLATE_RUN ?? basename(request.tests ?? 'workbench', '.js')}.log`);
  const server = await startServer(host, {
    data,
    log,
    extensions: request.extensions ?? join(data, 'extensions'),
    settings: settingsOf(request.userData),
    flags: [
      '--enable-smoke-test-driver',
      '--enable-remote-auto-shutdown',
      ...(request.trusted ? ['--disable-workspace-trust'] : []),
    ],
  });
  open.push(server.stop);
  const browser = await launchBrowser(host, say);
  open.push(() => browser.close());
  return openWorkbench(browser, server, request, log);
}

/** The user's settings, as a desktop VS Code reads them. */
function settingsOf(userData) {
  const file = userData && join(resolve(userData), 'User', 'settings.json');
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
