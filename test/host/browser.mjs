// Finds a browser for the workbench: one that is installed, else the Chromium that comes inside an npm package.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserOf, nodeOf } from './places.mjs';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** No request leaves this computer, and nothing is asked of the graphics card. */
const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-gpu',
];

/** Starts a browser without a window. `AI_SLATE_BROWSER` names one, when another than the first found is wanted. */
export async function launchBrowser(host, say) {
  const { chromium } = createRequire(join(host, 'package.json'))('playwright-core');
  const installed = installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: quiet });
  const folder = await unpackedBrowser(host, say);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: quiet, env });
}

/** Unpacks the browser, where it has to be, before several editors want it at once. */
export async function prepareBrowser(host, say) {
  if (!installedBrowser()) await unpackedBrowser(host, say);
}

function installedBrowser() {
  if (process.env.AI_SLATE_BROWSER) return process.env.AI_SLATE_BROWSER;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The Chromium of the npm package, unpacked beside the host when first needed. */
async function unpackedBrowser(host, say) {
  const folder = browserOf(host);
  if (existsSync(folder)) return folder;
  if (process.arch !== 'x64')
    throw new Error(`Expected a browser: install Chrome, Chromium or Edge (none comes from npm for ${process.arch}).`);
  say('No Chrome, Chromium or Edge is installed: unpacking the Chromium that came with npm (200 MB).');
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    await unpack(host, partial);
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own: the package reads its environment while it loads, and asks for the host's newer Node. */
async function unpack(host, folder) {
  const script = fileURLToPath(new URL('unpackBrowser.mjs', import.meta.url));
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const child = spawn(nodeOf(host), [script, host, folder], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error('The Chromium that came with npm could not be unpacked. Is the disk full?');
}
