#!/usr/bin/env node
// Runs the editor tests, suite by suite, each in a fresh editor on a copy of the fixture workspace: `editorTests.mjs [SUITE…]`.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleOf, suitesWithTests } from '../editor/bundles.mjs';
import { editorExecutable, isOurs, runEditor } from './editor.mjs';
import { meetingPlace } from './person.mjs';
import { logs, root, staged } from './places.mjs';
import { sourceLines } from './sourceLines.mjs';
import { readManifest, stageForWeb } from './stage.mjs';

/** How many editors run side by side: each waits more than it works. */
const AT_ONCE = 2;

/**
 * Runs the suites (all, or those named), prints each test after the name of its suite, and resolves with the counts. `extension` is the
 * folder with our package.json; with `smoke`, one test speaks for each suite that takes long.
 */
export async function runEditorTests(print, { names = [], extension = root, smoke = false } = {}) {
  const executable = await editorExecutable(print);
  const counts = { passed: 0, failed: 0 };
  const waiting = suitesWithTests().filter(({ name, onlyNamed, onlyLong }) =>
    names.length === 0 ? !onlyNamed && !(smoke && onlyLong) : names.includes(name),
  );
  const inTurn = async () => {
    for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
      const { passed, failed } = await countsOf(
        smoke ? suite : { ...suite, smoke: undefined },
        executable,
        extension,
        print,
      );
      counts.passed += passed;
      counts.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
  return counts;
}

async function countsOf(suite, executable, extension, print) {
  const printNamed = (line) => print(line.replace(/^/gm, `${suite.name}: `));
  printNamed(suite.says);
  if (!suite.person || isOurs(executable)) return runSuite(suite, executable, extension, printNamed);
  printNamed('left out: nobody plays the person in a desktop VS Code');
  return { passed: 0, failed: 0 };
}

async function runSuite(suite, executable, extension, print) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-slate-'));
  try {
    const workspace = join(folder, 'workspace');
    cpSync(join(root, 'test', 'editor', 'workspace'), workspace, { recursive: true });
    mkdirSync(meetingPlace(workspace));
    writeSettings(join(folder, 'user'));
    const { developed, tests } = prepared(suite, extension);
    for (const path of suite.beside ?? []) install(resolve(root, path), join(folder, 'extensions'));
    const args = [
      ...developed.map((path) => `--extensionDevelopmentPath=${path}`),
      ...[
        `--extensionTestsPath=${tests}`,
        `--user-data-dir=${join(folder, 'user')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
      ],
      ...(suite.untrusted ? [] : ['--disable-workspace-trust']),
      workspace,
    ];
    const counts = await runEditor(
      executable,
      args,
      { AI_SLATE_RUN: suite.name, ...(suite.smoke && { AI_SLATE_GREP: suite.smoke }) },
      print,
      sourceLines(resolve(root, bundleOf(suite))),
    );
    return counts && counts.passed + counts.failed > 0 ? counts : lost(suite, print);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folders of the extensions to load and the file of the tests, as absolute paths. */
function prepared({ name, host, extensions }, extension) {
  const bundle = resolve(root, bundleOf({ name }));
  const ours = host === 'web' ? join(staged, name) : extension;
  const tests = host === 'web' ? stageForWeb(ours, bundle, extension) : bundle;
  return { developed: extensions.map((path) => (path === '.' ? ours : resolve(root, path))), tests };
}

/** Nothing is saved but what a test saves: an editor in the browser would save by itself after a second. */
function writeSettings(userData) {
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify({ 'files.autoSave': 'off' }));
}

/** Puts an extension among those that a user has. */
function install(extension, extensions) {
  const { publisher, name, version } = readManifest(extension);
  cpSync(extension, join(extensions, `${publisher}.${name}-${version}`), { recursive: true });
}

function lost({ name }, print) {
  print(`  FAILED the editor ended before the tests did; its log is ${join(logs, `${name}.log`)}`);
  return { passed: 0, failed: 1 };
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed } = await runEditorTests(console.log, { names: process.argv.slice(2) }).catch((error) => {
    console.log(error.message);
    return { passed: 0, failed: 1 };
  });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
