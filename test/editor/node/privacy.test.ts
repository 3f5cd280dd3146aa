import assert from 'node:assert/strict';
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import { sep } from 'node:path';
import tls from 'node:tls';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { ours, session } from '../privacySession.js';

/** Where a program gets out of its process. The editor itself uses them too, in the same process. */
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
  ['globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']],
];

/** The files of our extension that run. */
function ownCode(): string {
  return `${vscode.extensions.getExtension(ours)?.extensionPath ?? ''}${sep}dist${sep}`;
}

/** Does the work, and names the doors that our code tried; what others do behind them goes on. */
async function triedByUs(work: () => unknown): Promise<readonly string[]> {
  const own = ownCode();
  const tried: string[] = [];
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  const before = doors.flatMap(([door, owner, names]) =>
    names.flatMap((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      const real: unknown = (owner as Readonly<Record<string, unknown>>)[name];
      return descriptor && typeof real === 'function' ? [{ door, owner, name, descriptor, real }] : [];
    }),
  );
  for (const { door, owner, name, real } of before) {
    const notOurs = (): void => {
      if (!(new Error().stack ?? '').replaceAll('file://', '').includes(own)) return;
      tried.push(`${door}.${name}`);
      throw new Error(`Expected nothing to leave the process: ${door} ${name}`);
    };
    const value = new Proxy(real, {
      apply: (target, self, args): unknown => {
        notOurs();
        return Reflect.apply(target, self, args);
      },
      construct: (target, args): object => {
        notOurs();
        return Reflect.construct(target, args) as object;
      },
    });
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }
  try {
    await work();
  } finally {
    Error.stackTraceLimit = limit;
    for (const { owner, name, descriptor } of before) Object.defineProperty(owner, name, descriptor);
  }
  return tried;
}

describe('what leaves the machine', () => {
  it('is nothing, whatever a person does in the editor', async () => {
    assert.deepEqual(await triedByUs(() => session()), []);
  });

  it('would be noticed', async () => {
    const asOurs = vm.runInThisContext('(work) => work()', { filename: `${ownCode()}extension.js` }) as (
      work: () => unknown,
    ) => unknown;
    const tries: readonly (readonly [string, () => unknown])[] = [
      ['net.connect', () => net.connect(9)],
      ['https.get', () => https.get('https://127.0.0.1:9')],
      ['child_process.execFile', () => childProcess.execFile('git')],
      ['globalThis.fetch', () => fetch('http://127.0.0.1:9')],
      ['dns.promises.lookup', () => dns.promises.lookup('localhost')],
    ];
    for (const [door, attempt] of tries) {
      assert.deepEqual(await triedByUs(() => assert.throws(() => asOurs(attempt))), [door]);
    }
  });
});
