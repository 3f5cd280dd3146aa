// Opens the workbench in a browser page, passes on what the tests report, and resolves with the exit code they give.
import { playPerson } from './person.mjs';
import { eventOf } from './report.mjs';

/** A run that tells nothing for so long, in milliseconds, counts as hanging; however long it takes as a whole. */
export const silence = Number(process.env.AI_SLATE_EDITOR_SECONDS ?? 660) * 1000;

export async function openWorkbench(browser, server, request, log) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const hanging = trouble(page, server);
  const ended = new Promise((end) => page.exposeFunction('codeAutomationExit', end));
  await page.exposeFunction('codeAutomationLog', (kind, args) => {
    for (const line of [args].flat().map(String)) {
      server.log(`[${kind}] ${line}`);
      if (!eventOf(line)) continue;
      console.log(line);
      hanging.heard();
    }
  });
  page.on('pageerror', (error) => server.log(`[page] ${error.stack}`));
  if (request.folder) playPerson(page, request.folder);
  await page.goto(addressOf(server.port, request));
  const code = await Promise.race([ended, hanging.reason]);
  if (typeof code === 'number') return code;
  const picture = log.replace(/\.log$/, '.png');
  await page.screenshot({ path: picture, timeout: 5000 }).catch(() => undefined);
  throw new Error(`${code} The log is ${log}, the last picture ${picture}.`);
}

/** `reason` resolves with a sentence when the run cannot end by itself any more; `heard` says that it still goes on. */
export function trouble(page, server) {
  let timer;
  const reason = new Promise((resolve) => {
    timer = setTimeout(resolve, silence, `The editor told nothing for ${silence / 1000} seconds.`).unref();
    page.once('crash', () => resolve('The browser page crashed.'));
    page.once('close', () => resolve('The browser ended.'));
    server.ended.then((code) => resolve(`VS Code's server ended with ${code}.`));
  });
  return { reason, heard: () => timer.refresh() };
}

/** The page's address: which folder to open and, in the payload, which extensions and tests to load. */
function addressOf(port, { folder, developed, tests }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path.split('/').map(encodeURIComponent).join('/')}`;
  const payload = [
    ...developed.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({ ...(folder ? { folder } : {}), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
