import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { draftBeside } from '../../../src/cli/drafts';
import { UnwritableFile, type UnwritableReason } from '../../../src/cli/fileFaults';
import { nodeFiles } from '../../../src/cli/nodeFiles';
import { inFolder, onFailingDisk } from '../../support/disk';
import { runs } from '../../support/runs';
import { filesOf } from '../reports/show';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function refused(work: () => Promise<unknown>, reason: UnwritableReason): Promise<void> {
  await assert.rejects(work, (error) => error instanceof UnwritableFile && error.reason === reason);
}

describe('a file that is written', () => {
  it('stays as it was when the disk is full, and nothing is left beside it', () =>
    inFolder({ 'a.md': 'before' }, async (folder) => {
      const path = join(folder, 'a.md');
      for (const at of [0, 1, 2, 3, 4, 5]) {
        const full = { at, code: 'ENOSPC', torn: true } as const;
        await onFailingDisk(full, () => nodeFiles.write([{ path, content: 'after, and longer' }])).catch(
          (error: unknown) => assert.ok(error instanceof UnwritableFile),
        );
        assert.ok(['before', 'after, and longer'].includes(readFileSync(path, 'utf8')));
        assert.deepEqual(readdirSync(folder), ['a.md']);
        writeFileSync(path, 'before');
      }
      await refused(
        () =>
          onFailingDisk({ at: 0, code: 'ENOSPC', torn: false, of: 'writeFile' }, () =>
            nodeFiles.write([{ path, content: 'x' }]),
          ),
        'disk-full',
      );
    }));

  it('is not begun while another one cannot be written', () =>
    inFolder({ 'a.md': 'before' }, async (folder) => {
      mkdirSync(join(folder, 'b.md'));
      await refused(
        () =>
          nodeFiles.write([
            { path: join(folder, 'a.md'), content: 'after' },
            { path: join(folder, 'b.md'), content: 'x' },
          ]),
        'is-folder',
      );
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'before');
      assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'b.md']);
    }));

  it('is left alone when it has changed underneath, and so are the others', () =>
    inFolder({ 'a.yaml': 'a', 'b.yaml': 'b' }, async (folder) => {
      const [a, b] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
      const work = () =>
        nodeFiles.write([
          { path: a, content: 'A', before: bytes('a') },
          { path: b, content: 'B', before: bytes('what it was') },
        ]);
      await refused(work, 'changed');
      assert.deepEqual([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')], ['a', 'b']);
      await refused(
        () => nodeFiles.write([{ path: join(folder, 'gone.yaml'), content: 'x', before: bytes('x') }]),
        'missing',
      );
      assert.deepEqual(readdirSync(folder).sort(), ['a.yaml', 'b.yaml']);
    }));

  it('behind a link is replaced where it lies, and the link stays', () =>
    inFolder({ 'store/a.yaml': 'before' }, async (folder) => {
      symlinkSync(join('store', 'a.yaml'), join(folder, 'a.yaml'));
      await nodeFiles.write([{ path: join(folder, 'a.yaml'), content: 'after', before: bytes('before') }]);
      assert.ok(lstatSync(join(folder, 'a.yaml')).isSymbolicLink());
      assert.equal(readFileSync(join(folder, 'store', 'a.yaml'), 'utf8'), 'after');
      assert.deepEqual(readdirSync(join(folder, 'store')), ['a.yaml']);
    }));

  it('can be read afterwards by those who could read it before, and by nobody else', () =>
    inFolder({ 'people.private.slate.yaml': 'before' }, async (folder) => {
      const path = join(folder, 'people.private.slate.yaml');
      for (const mode of [0o600, 0o666]) {
        chmodSync(path, mode);
        await nodeFiles.write([{ path, content: 'after' }]);
        assert.equal(statSync(path).mode & 0o777, mode);
      }
    }));

  it('is refused with a reason where the system refuses', () =>
    inFolder({ 'a.md': 'before' }, async (folder) => {
      const path = join(folder, 'a.md');
      for (const [code, reason] of [
        ['EACCES', 'no-permission'],
        ['EROFS', 'no-permission'],
        ['EIO', 'other'],
      ] as const) {
        await refused(
          () =>
            onFailingDisk({ at: 0, code, torn: false, of: 'open' }, () => nodeFiles.write([{ path, content: 'x' }])),
          reason,
        );
        assert.equal(readFileSync(path, 'utf8'), 'before');
      }
    }));

  it('that is new has the name at once, or not at all', () =>
    inFolder({ 'b.fountain': 'before' }, async (folder) => {
      const path = join(folder, 'a.fountain');
      for (const of of ['writeFile', 'sync', 'open'] as const) {
        await assert.rejects(
          onFailingDisk({ at: 0, code: 'EIO', torn: true, of }, () => nodeFiles.create(path, 'INT. HALL - DAY')),
          UnwritableFile,
        );
        assert.deepEqual(readdirSync(folder), ['b.fountain']);
      }
      assert.equal(
        await onFailingDisk({ at: 0, code: 'EIO', torn: false, of: 'link' }, () => nodeFiles.create(path, 'one')),
        true,
      );
      assert.equal(
        await onFailingDisk({ at: 0, code: 'EIO', torn: false, of: 'link' }, () => nodeFiles.create(path, 'two')),
        false,
      );
      symlinkSync('nowhere', join(folder, 'c.fountain'));
      assert.equal(await nodeFiles.create(join(folder, 'c.fountain'), 'three'), false);
      assert.deepEqual([readFileSync(path, 'utf8'), existsSync(join(folder, 'nowhere'))], ['one', false]);
    }));

  it('is whole, old or new, when the power fails', () =>
    inFolder(Object.fromEntries(filesOf()), (folder) => {
      const dies = join(folder, 'dies.cjs');
      writeFileSync(
        dies,
        'const fs = require("node:fs/promises");\nconst rename = fs.rename;\nfs.rename = async (...args) => { if (process.env.LATE) await rename(...args); process.kill(process.pid, "SIGKILL"); };\n',
      );
      for (const late of ['', 'yes']) {
        writeFileSync(join(folder, 'show', 'r.md'), 'before');
        const { signal } = spawnSync(process.execPath, ['-r', dies, resolve('dist/cli.js'), 'report', '-o', 'r.md'], {
          cwd: join(folder, 'show'),
          env: { ...process.env, LATE: late },
        });
        assert.equal(signal, 'SIGKILL');
        assert.match(
          readFileSync(join(folder, 'show', 'r.md'), 'utf8'),
          late === '' ? /^before$/ : /^# AI disclosure report[^]*\n$/,
        );
      }
      return Promise.resolve();
    }));

  it('takes the place of no device and no pipe', () =>
    inFolder({}, async (folder) => {
      const pipe = join(folder, 'r.md');
      spawnSync('mkfifo', [pipe]);
      await refused(() => nodeFiles.write([{ path: pipe, content: 'x' }]), 'no-file');
      assert.ok(lstatSync(pipe).isFIFO());
      await refused(() => nodeFiles.write([{ path: '/dev/null', content: 'x' }]), 'no-file');
      assert.equal(await nodeFiles.kind('/dev/null'), 'other');
    }));

  it('clears away what a command left that was killed, and nothing else', () =>
    inFolder({ '.ai-slate-notes.tmp': 'mine' }, async (folder) => {
      const path = join(folder, 'a.md');
      const ours = draftBeside(path);
      const left = draftBeside(path).replace(`-${process.pid}-`, `-${ended()}-`);
      for (const draft of [ours, left]) writeFileSync(draft, 'half');
      await nodeFiles.write([{ path, content: 'x' }]);
      assert.deepEqual(readdirSync(folder).sort(), ['.ai-slate-notes.tmp', basename(ours), 'a.md'].sort());
    }));

  it('by two at once loses the answer of neither', () =>
    inFolder({ 'a.yaml': '' }, async (folder) => {
      const path = join(folder, 'a.yaml');
      const rounds = runs(1000, 40);
      const answer = async (who: string): Promise<void> => {
        for (let round = 0; round < rounds; ) {
          const before = readFileSync(path);
          const content = `${before.toString()}${who}${round}\n`;
          try {
            await nodeFiles.write([{ path, content, before }]);
            round++;
          } catch (error) {
            if (!(error instanceof UnwritableFile) || error.reason !== 'changed') throw error;
          }
        }
      };
      await Promise.all([answer('a'), answer('b')]);
      assert.equal(new Set(readFileSync(path, 'utf8').trimEnd().split('\n')).size, 2 * rounds);
      assert.deepEqual(readdirSync(folder), ['a.yaml']);
    }));

  it('is written although a lock was left by a command that was killed', () =>
    inFolder({ 'a.yaml': 'old' }, async (folder) => {
      const path = join(folder, 'a.yaml');
      const [, host = ''] = /^\.ai-slate-(\w+)-/.exec(basename(draftBeside(path))) ?? [];
      writeFileSync(join(folder, '.ai-slate-a.yaml.lock'), `${host} ${ended()}`);
      await nodeFiles.write([{ path, content: 'new', before: Buffer.from('old') }]);
      assert.deepEqual([readFileSync(path, 'utf8'), readdirSync(folder)], ['new', ['a.yaml']]);
    }));
});

/** The number of a process that has ended. */
function ended(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
