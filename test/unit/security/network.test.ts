import assert from 'node:assert/strict';
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import * as ts from 'typescript';
import { builtInAgreements } from '../../../src/agreements/index';
import { nodeFiles } from '../../../src/cli/nodeFiles';
import { nodeGit } from '../../../src/cli/nodeGit';
import { someOf } from '../../support/runs';
import { run, type Ran } from '../cli/memory';
import { AS_OF } from '../reports/show';
import { nodesOf, parsed, sources } from './sources';

/** Where a program gets out of its process, with what starts something there. */
const doors: readonly (readonly [string, object, readonly string[]])[] = [
  ['http', http, ['request', 'get', 'createServer']],
  ['https', https, ['request', 'get', 'createServer']],
  ['http2', http2, ['connect', 'createServer', 'createSecureServer']],
  ['net', net, ['connect', 'createConnection', 'createServer']],
  ['net.Socket', net.Socket.prototype, ['connect']],
  ['tls', tls, ['connect', 'createServer']],
  ['dgram', dgram, ['createSocket']],
  ['dns', dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  ['dns.promises', dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  ['child_process', childProcess, ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']],
  ['', globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']],
];

/** Does the work with every door shut, and names those it tried. */
async function doorsTried(work: () => Promise<unknown>): Promise<readonly string[]> {
  const tried: string[] = [];
  const before = doors.flatMap(([, owner, names]) =>
    names.map((name) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const),
  );
  for (const [door, owner, names] of doors) {
    for (const name of names) {
      const trap = (): never => {
        tried.push(door === '' ? name : `${door}.${name}`);
        throw new Error(`Expected nothing to leave the process: ${door} ${name}`);
      };
      Object.defineProperty(owner, name, { value: trap, configurable: true, writable: true });
    }
  }
  syncBuiltinESMExports();
  try {
    await work().catch((error: unknown) => {
      if (tried.length === 0) throw error;
    });
  } finally {
    for (const [owner, name, descriptor] of before) {
      if (descriptor) Object.defineProperty(owner, name, descriptor);
      else Reflect.deleteProperty(owner, name);
    }
    syncBuiltinESMExports();
  }
  return tried;
}

/** The ways out that the sources have, each with what it is for. */
const known: ReadonlyMap<string, string> = new Map([
  ['src/cli/nodeGit.ts: child_process', 'the Git of this computer, when a person asks for a revision'],
  ['src/vscode/heavy.ts: fetch', 'our own code and fonts from the place of the extension, in an editor in the browser'],
  [
    'src/vscode/features/exportReport.ts: openExternal',
    'the report just written, in the program of this computer, when a person presses the button',
  ],
  [
    'src/vscode/features/reportView/followLink.ts: openExternal',
    'the page of a source, when a person follows its link',
  ],
  [
    'src/vscode/features/reportView/printReport.ts: openExternal',
    'the report just written, in the browser of this computer, when a person prints it',
  ],
  [
    'src/vscode/features/reportView/followLink.ts: openExternal',
    'the page of a source, in the browser of this computer, when a person follows its link in the report',
  ],
  [
    'src/vscode/features/reportView/printReport.ts: openExternal',
    'the report just saved, in the browser of this computer, when a person prints it',
  ],
]);

/** What of a file gets out of the process: modules it imports, and what it calls by name. */
function waysOut(source: ts.SourceFile): readonly string[] {
  return [...nodesOf(source)].flatMap((node) => {
    if (ts.isStringLiteral(node)) {
      const module = node.text.replace(/^node:/, '');
      const imported =
        ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) || ts.isCallExpression(node.parent);
      return imported &&
        /^(?:https?|http2|net|tls|dgram|dns|dns\/promises|child_process|cluster|worker_threads|vm|inspector)$/.test(
          module,
        )
        ? [module]
        : [];
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText();
      return /^(?:eval|Function|fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon|createTelemetryLogger|openExternal)$/.test(
        called,
      )
        ? [called]
        : [];
    }
    return [];
  });
}

describe('what leaves the machine', () => {
  for (const sample of someOf(['the-orangery', 'gutter-kings'], 2)) {
    it(`is nothing, whatever the command line is asked about ${sample}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ai-slate-'));
      const ask = (...args: readonly string[]): Promise<Ran> =>
        run(args, [], { cwd: folder, files: nodeFiles, git: nodeGit, agreements: builtInAgreements() });
      try {
        cpSync(join('samples', sample), folder, { recursive: true });
        const tried = await doorsTried(async () => {
          for (const args of [
            ['check'],
            ['check', '-f', 'sarif'],
            ['questions'],
            ['scenes'],
            ['agreements'],
            ['report', '-f', 'md,html,json,csv,xlsx,sarif,pdf', '-o', 'out/', '--as-of', AS_OF],
          ]) {
            const { code, err } = await ask(...args);
            assert.ok(code < 2, `${args.join(' ')}: ${err}`);
          }
        });
        assert.deepEqual(tried, []);
        assert.ok(existsSync(join(folder, 'out')));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }

  it('would be noticed', async () => {
    assert.deepEqual(await doorsTried(async () => fetch('http://127.0.0.1:9')), ['fetch']);
    assert.deepEqual(await doorsTried(() => nodeGit('.', ['status'])), ['child_process.execFile']);
    assert.deepEqual(await doorsTried(() => Promise.resolve().then(() => net.connect(9))), ['net.connect']);
  });

  it('has no way out in the sources but those that are known', () => {
    const found = [...sources].flatMap(([file, source]) => waysOut(source).map((way) => `${file}: ${way}`));
    assert.deepEqual(found.sort(), [...known.keys()].sort());
  });

  for (const bad of [
    "import { get } from 'node:https';",
    "await import('net');",
    "require('child_process');",
    'eval(a);',
    'new Function(a);',
    'globalThis.fetch(a);',
    'new WebSocket(a);',
  ]) {
    it(`is found in the sources: ${bad}`, () => assert.equal(waysOut(parsed(bad)).length, 1));
  }
});
