import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { guard } from '../../../src/vscode/guard';

/** What the log holds after something went wrong. */
function logged(fault: () => unknown): string {
  const lines: string[] = [];
  const log = { error: (line: string) => void lines.push(line) } as unknown as vscode.LogOutputChannel;
  assert.equal(guard(log)(fault)(), undefined);
  return lines.join('\n');
}

const secret = 'MARA SIGNED NOTHING';

function failing(): never {
  throw new TypeError(`Cannot read “${secret}”\n    at ${secret} (${secret}.fountain:1:1)\n\tat ${secret}`);
}

describe('the log', () => {
  it('holds the kind of a fault and its place in our code', () =>
    assert.match(logged(failing), /^TypeError\nat failing log\.test\.\w+:\d+:\d+\n/u));

  it('holds no word of a fault, also where these look like a place', () =>
    assert.doesNotMatch(logged(failing), new RegExp(secret, 'u')));

  it('holds no word of a fault that comes later', async () => {
    const lines: string[] = [];
    const log = { error: (line: string) => void lines.push(line) } as unknown as vscode.LogOutputChannel;
    const later = async (): Promise<void> => {
      await Promise.resolve();
      failing();
    };
    await guard(log)(later)();
    assert.match(lines.join('\n'), /^TypeError\nat /u);
    assert.doesNotMatch(lines.join('\n'), new RegExp(secret, 'u'));
  });

  it('holds no folder of the machine', () => assert.doesNotMatch(logged(failing), /[\\/]/u));

  it('holds nothing of what was thrown without being an error', () => {
    assert.equal(
      logged(() => {
        // oxlint-disable-next-line typescript/only-throw-error -- what a library throws may be anything
        throw secret;
      }),
      'A fault that is no error.',
    );
  });

  it('holds no word of an error that was changed after it was made', () => {
    const said = logged(() => {
      const error = new Error(secret);
      error.message = 'another';
      throw error;
    });
    assert.match(said, /^Error/u);
    assert.doesNotMatch(said, new RegExp(secret, 'u'));
  });
});
