import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../../src/cli/nodeFiles';
import type { UnreadableFile } from '../../../src/core/index';
import { inFolder } from '../../support/disk';

describe('the files of a computer', () => {
  it('are listed at any depth, sorted, without the folders of tools', () =>
    inFolder(
      { 'b.fountain': '', 'a/c.fountain': '', '.git/d.fountain': '', 'node_modules/e/e.fountain': '' },
      async (folder) => {
        assert.deepEqual(await nodeFiles.list(folder), [`${folder}/a/c.fountain`, `${folder}/b.fountain`]);
      },
    ));

  it('are not followed out of the folder by links', () =>
    inFolder({ 'outside/secret.fountain': '', 'show/a.fountain': '' }, async (folder) => {
      const show = join(folder, 'show');
      symlinkSync(join(folder, 'outside', 'secret.fountain'), join(show, 'secret.fountain'));
      symlinkSync(join(folder, 'outside'), join(show, 'outside'));
      symlinkSync(show, join(show, 'loop'));
      symlinkSync(join(show, 'a.fountain'), join(show, 'b.fountain'));
      symlinkSync(join(folder, 'nothing'), join(show, 'broken.fountain'));
      assert.deepEqual(await nodeFiles.list(show), [`${show}/a.fountain`, `${show}/b.fountain`]);
    }));

  it('are refused when larger than any script', () =>
    inFolder({ 'big.fountain': '' }, async (folder) => {
      truncateSync(join(folder, 'big.fountain'), 50 * 1024 * 1024 + 1);
      await assert.rejects(
        nodeFiles.bytes(join(folder, 'big.fountain')),
        (error: UnreadableFile) => error.reason === 'too-large',
      );
    }));

  it('say why they cannot be read', () =>
    inFolder({ 'a.fountain': '' }, async (folder) => {
      await assert.rejects(
        nodeFiles.bytes(join(folder, 'b.fountain')),
        (error: UnreadableFile) => error.reason === 'missing',
      );
      await assert.rejects(nodeFiles.bytes(folder), (error: UnreadableFile) => error.reason === 'other');
      assert.equal(await nodeFiles.kind(join(folder, 'b.fountain')), undefined);
      assert.equal(await nodeFiles.kind(folder), 'folder');
    }));

  it('are replaced whole, and leave nothing else behind', () =>
    inFolder({ 'out/report.md': 'before' }, async (folder) => {
      const out = join(folder, 'out');
      await nodeFiles.write([{ path: join(out, 'report.md'), content: 'after' }]);
      await nodeFiles.write([{ path: join(out, 'new', 'report.md'), content: 'first' }]);
      assert.equal(readFileSync(join(out, 'report.md'), 'utf8'), 'after');
      assert.deepEqual(readdirSync(out).sort(), ['new', 'report.md']);
      mkdirSync(join(out, 'taken.md'));
      writeFileSync(join(out, 'taken.md', 'x'), '');
      await assert.rejects(nodeFiles.write([{ path: join(out, 'taken.md'), content: 'x' }]));
      assert.deepEqual(readdirSync(out).sort(), ['new', 'report.md', 'taken.md']);
    }));

  it('are created once', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'production.slate.yaml');
      assert.deepEqual([await nodeFiles.create(path, 'one'), await nodeFiles.create(path, 'two')], [true, false]);
      assert.equal(readFileSync(path, 'utf8'), 'one');
    }));

  it('in a folder that may not be read are passed over', () =>
    inFolder({ 'a.fountain': '', 'closed/b.fountain': '' }, async (folder) => {
      chmodSync(join(folder, 'closed'), 0);
      const listed = await nodeFiles.list(folder);
      chmodSync(join(folder, 'closed'), 0o700);
      assert.ok(listed.includes(`${folder}/a.fountain`));
    }));
});
