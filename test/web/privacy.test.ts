import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ours, session } from '../editor/privacySession.js';

const doors = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'importScripts',
  'Worker',
  'WebTransport',
  'RTCPeerConnection',
] as const;

interface Try {
  readonly door: string;
  readonly address: string;
}

/** Does the work, and tells everything that anybody in this worker asked of the network meanwhile. */
async function tries(work: () => unknown): Promise<readonly Try[]> {
  const found: Try[] = [];
  const before = doors.map(
    (door) =>
      [
        door,
        Object.getOwnPropertyDescriptor(globalThis, door),
        (globalThis as unknown as Readonly<Record<string, unknown>>)[door],
      ] as const,
  );
  for (const [door, , real] of before) {
    const note = ([first]: readonly unknown[]): void => {
      found.push({ door, address: first instanceof Request ? first.url : String(first) });
    };
    const value = new Proxy(typeof real === 'function' ? real : Object, {
      apply: (target, _, args): unknown => {
        note(args);
        return Reflect.apply(target, globalThis, args);
      },
      construct: (target, args): object => {
        note(args);
        return Reflect.construct(target, args) as object;
      },
    });
    Object.defineProperty(globalThis, door, { value, configurable: true, writable: true });
  }
  try {
    await work();
  } finally {
    for (const [door, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, door, descriptor);
      else Reflect.deleteProperty(globalThis, door);
    }
  }
  return found;
}

describe('what leaves the browser', () => {
  it('is nothing but requests for the extension’s own files', async () => {
    const place = vscode.extensions.getExtension(ours)?.extensionUri.toString() ?? '';
    assert.ok(place !== '');
    const found = await tries(() => session());
    assert.deepEqual(
      found.filter(
        ({ door, address }) => door !== 'fetch' || !decodeURIComponent(address).startsWith(decodeURIComponent(place)),
      ),
      [],
    );
  });

  it('would be noticed', async () => {
    // Whether the request would have come through does not matter.
    const found = await tries(() => fetch('data:,x').catch(() => undefined));
    assert.deepEqual(
      found.map(({ door, address }) => [door, address]),
      [['fetch', 'data:,x']],
    );
  });
});
