import assert from 'node:assert/strict';
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../../src/cli/nodeFiles';
import { fileName } from '../../../src/vscode/fileName';
import { besideFakeEditor } from '../../support/fakeEditor';
import { filesOf, showFiles } from '../reports/show';
import { run } from '../cli/memory';

describe('names', () => {
  for (const title of [
    '../../outside',
    '..\\..\\outside',
    'C:\\outside',
    '/etc/passwd',
    'a\u0000b',
    'con|"<>?*',
    '..',
    'a\nb#c',
  ]) {
    it(`of a file that is suggested hold no way out of its folder: ${JSON.stringify(title)}`, () => {
      assert.doesNotMatch(fileName(title), /[\\/:*?"<>|#\u0000-\u001f]|^\.\.?$/u);
    });
  }

  for (const id of ['../../V', '..\\V', 'a/b', 'V:1', '.', '\u202eV']) {
    it(`of somebody do not lead a form elsewhere: ${JSON.stringify(id)}`, async () => {
      const manifest = showFiles['/show/production.slate.yaml'].replace(/^vendors:[\s\S]*?(?=^\w)/mu, '');
      const files = filesOf({
        '/show/production.slate.yaml': `${manifest}vendors: [{ id: ${JSON.stringify(id)}, name: Quill Street }]\n`,
      });
      const {
        code,
        err,
        files: { texts },
      } = await run(['questions', '--vendor', id, '-f', 'csv', '-o', 'out/'], files);
      assert.equal(code, 0, err);
      const written = [...texts.keys()].filter((path) => !files.some(([before]) => before === path));
      assert.equal(written.length, 1);
      assert.match(written[0] ?? '', /^\/show\/out\/ai-slate-form-[\p{L}\p{N}._-]+\.csv$/u);
    });
  }
});

describe('a file in the editor', () => {
  it('is not read when it is larger than any script, nor when it is a pipe, which may never end', async () => {
    const read: string[] = [];
    let found = { size: 51 * 1024 * 1024, type: 1 };
    const fs = {
      stat: () => Promise.resolve(found),
      readFile: (uri: { readonly path: string }) => Promise.resolve(read.push(uri.path)),
    };
    const { readText } = await besideFakeEditor(() => import('../../../src/vscode/readText'), {
      workspace: { fs, getConfiguration: () => new Map() },
      FileSystemError: class extends Error {},
    });
    const uri = { scheme: 'file', authority: '', path: '/show/long.fountain' } as unknown as Parameters<
      typeof readText
    >[0];
    await assert.rejects(readText(uri), { reason: 'too-large' });
    found = { size: 0, type: 0 };
    await assert.rejects(readText(uri), { reason: 'other' });
    assert.deepEqual(read, []);
  });
});

describe('a file that is written', () => {
  it('takes the place of the one before, which is never half of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ai-slate-'));
    const [report, held] = [join(folder, 'report.md'), join(folder, 'held.md')];
    try {
      writeFileSync(report, 'before');
      // Whoever has the old file still has all of it.
      linkSync(report, held);
      await nodeFiles.write([{ path: report, content: 'after' }]);
      assert.deepEqual([readFileSync(report, 'utf8'), readFileSync(held, 'utf8')], ['after', 'before']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
