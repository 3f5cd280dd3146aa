import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { secrets, session, wasDone } from '../privacySession.js';
import { until, withFiles } from '../production.js';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'append', 'appendLine', 'replace'] as const;
const handed: string[] = [];

/** What the extension has handed to the log of the editor, however it is kept: the VS Code of the tests writes no file of it. */
const channel = (): string => handed.join('\n');

const { createOutputChannel } = vscode.window;
Object.assign(vscode.window as object, {
  createOutputChannel: (name: string, options: { readonly log: true }) => {
    const log = createOutputChannel(name, options);
    for (const level of levels) {
      const write = log[level].bind(log) as (...args: readonly unknown[]) => void;
      Object.assign(log, {
        [level]: (...args: readonly unknown[]) => {
          handed.push(args.map(String).join(' '));
          write(...args);
        },
      });
    }
    return log;
  },
});

const printer = Reflect.get(globalThis, 'console') as unknown as Record<string, (...args: readonly unknown[]) => void>;
const printed: string[] = [];
for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) {
  const print = printer[name];
  printer[name] = (...args: readonly unknown[]) => {
    printed.push(args.map(String).join(' '));
    print?.(...args);
  };
}

/** Makes our own code fail with words of the script in the fault, as an error of a library would quote them. */
async function withFault(act: () => Promise<void>): Promise<void> {
  const { workspace } = vscode;
  const { getConfiguration } = workspace;
  Object.assign(workspace, {
    getConfiguration: () => {
      throw new TypeError(
        `Cannot read “${secrets.join(' ')}”\n    at ${secrets[5]} (/home/${secrets[5]}/${secrets[5]}.fountain:1:1)`,
      );
    },
  });
  try {
    await act();
  } finally {
    Object.assign(workspace, { getConfiguration });
  }
}

describe('the log of a running editor', () => {
  it('tells of a fault of ours, and holds no word of the texts and no name of a file', async () => {
    if (!wasDone()) await session();
    await withFiles({ [`${secrets[5]}.fountain`]: `INT. ${secrets[0]} - NIGHT #1#\n` }, async (fileOf) => {
      const document = await vscode.workspace.openTextDocument(fileOf(`${secrets[5]}.fountain`));
      await withFault(async () => {
        await vscode.window.showTextDocument(document);
        await until('the fault in the log', () => channel().includes('TypeError'));
      });
    });
    assert.match(channel(), /^TypeError\nat /mu);
    assert.match(channel(), / extension\.js:\d+:\d+$/mu);
    for (const secret of secrets)
      assert.ok(!channel().includes(secret) && !printed.join('\n').includes(secret), `Expected nowhere: ${secret}`);
    assert.doesNotMatch(channel(), /[\\/](?:home|tmp|Users|workspace)[\\/]/u);
  });
});
