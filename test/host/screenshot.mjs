#!/usr/bin/env node
// Takes pictures of the real workbench with the extension in it. `screenshot.mjs --help` says how.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { installedHost } from './install.mjs';
import { serveInstalled } from './installed.mjs';
import { onInterrupt } from './interrupt.mjs';
import { meetingPlace, playPerson } from './person.mjs';
import { root } from './places.mjs';
import { trouble } from './workbench.mjs';

const help = `screenshot.mjs FOLDER [--theme light|dark|high-contrast|high-contrast-light] [--size 1440x900] [--scale 1] STEPS

Opens a copy of FOLDER in VS Code with the extension, does the steps in the order given, and ends.
  --open FILE[:LINE[:COLUMN]]   opens a file of the folder, counted from 1 as editors show it
  --command ID[=JSON]           runs a command, with a JSON array of arguments
  --press KEYS                  presses keys, for example Control+Shift+M
  --type TEXT                   types
  --click SELECTOR, --point SELECTOR   clicks an element, or moves the mouse over it, for example 'text=Scenes'
  --wait MILLISECONDS           waits
  --picture FILE.png            takes a picture

Build first: node esbuild.js --tests`;

const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

const steps = {
  open: (value) => {
    const [, file, line = '1', column = '1'] = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(value);
    return { open: file, line: Number(line) - 1, character: Number(column) - 1 };
  },
  command: (value) => {
    const [, command, args = '[]'] = /^([^=]+)(?:=(.*))?$/s.exec(value);
    return { command, args: JSON.parse(args) };
  },
  wait: (value) => ({ wait: Number(value) }),
  picture: (value) => ({ picture: resolve(value.replace(/\.png$/, '')) }),
  ...Object.fromEntries(['press', 'type', 'click', 'point'].map((act) => [act, (value) => ({ [act]: value })])),
};

/** Opens a copy of `folder` and carries out `todo`, the steps of `test/editor/director.ts`. */
export async function takePictures({ folder, todo, theme = 'light', size = '1440x900', scale = 1, extension }) {
  const host = await installedHost(console.error);
  const settings = { 'workbench.colorTheme': themes[theme] ?? theme };
  const env = { AI_SLATE_STEPS: JSON.stringify(todo) };
  const { server, copy, log, close } = await serveInstalled(host, folder, {
    name: 'screenshot',
    settings,
    env,
    extension,
    prepare: addDirector,
  });
  const forget = onInterrupt(close);
  let browser;
  try {
    browser = await launchBrowser(host, console.error);
    const [width, height] = size.split('x').map(Number);
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: Number(scale) });
    const left = new Promise((leave) => playPerson(page, copy, leave));
    await page.goto(`http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder: copy })}`);
    const reason = await Promise.race([left, trouble(page, server).reason]);
    if (reason) throw new Error(`${reason} (log: ${log})`);
  } finally {
    forget();
    await browser?.close();
    close();
  }
  for (const { picture } of todo) if (picture) console.log(`${picture}.png`);
}

/** The director is installed like any extension. */
function addDirector(extensions, copy) {
  const bundle = join(root, 'out', 'test', 'editor', 'director.js');
  if (!existsSync(bundle))
    throw new Error('Expected out/test/editor/director.js: run "node esbuild.js --tests" first.');
  const folder = join(extensions, 'ai-slate-test.director-1.0.0');
  cpSync(bundle, join(folder, 'director.js'), { recursive: true });
  const identity = { name: 'director', publisher: 'ai-slate-test', version: '1.0.0', engines: { vscode: '^1.0.0' } };
  const start = { main: './director.js', activationEvents: ['onStartupFinished'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...identity, ...start }));
  mkdirSync(meetingPlace(copy));
}

if (process.argv[1] === import.meta.filename) {
  const [folder, ...rest] = process.argv.slice(2);
  if (!folder || folder === '--help') console.log(help);
  else
    await takePictures({ folder, ...read(rest) }).catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
}

/** Pairs of `--name value`: the steps in order, and the options. */
function read(args) {
  const options = { todo: [] };
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at].replace(/^--/, '');
    if (steps[name]) options.todo.push(steps[name](args[at + 1]));
    else options[name] = args[at + 1];
  }
  return options;
}
