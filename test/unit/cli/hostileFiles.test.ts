import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import fsPromises from 'node:fs/promises';
import { join } from 'node:path';
import { TooLargeFile } from '../../../src/cli/fileFaults';
import { nodeFiles } from '../../../src/cli/nodeFiles';
import { UnreadableFile } from '../../../src/core/index';
import { inFolder, onFailingDisk } from '../../support/disk';
import { AS_OF, showFiles } from '../reports/show';
import { run, type Ran } from './memory';
import { withEdit } from '../../support/withEdit';

const own = Object.fromEntries(Object.entries(showFiles).map(([path, text]) => [path.slice('/show/'.length), text]));
const runIn = (folder: string, ...args: readonly string[]): Promise<Ran> =>
  run(args, [], { cwd: folder, files: nodeFiles });
const MEGABYTE = 1024 * 1024;

/** A script of so many megabytes, with one scene at its end. */
function largeScript(path: string, megabytes: number): void {
  writeFileSync(path, `${'\n'.repeat(megabytes * MEGABYTE)}INT. HALL - DAY #99#\n`);
}

describe('a file that is too large', () => {
  it('is refused in words that tell the limit and how to set it, and read when told to', () =>
    inFolder(own, async (folder) => {
      largeScript(join(folder, 'long.fountain'), 2);
      const refused = await runIn(folder, 'check', '--max-file-size', '1', '--as-of', AS_OF);
      assert.match(refused.out, /larger than 1 MB; --max-file-size sets that limit.*long\.fountain/);
      assert.doesNotMatch((await runIn(folder, 'check', '--as-of', AS_OF)).out, /larger than/);
      assert.match((await runIn(folder, 'scenes', 'long.fountain', '--max-file-size', '3')).out, /INT\. HALL - DAY/);
    }));

  it('is refused at fifty megabytes where nothing else is said, without being read', () =>
    inFolder(own, async (folder) => {
      writeFileSync(join(folder, 'long.fountain'), '');
      truncateSync(join(folder, 'long.fountain'), 50 * MEGABYTE + 1);
      assert.match((await runIn(folder, 'check', '--as-of', AS_OF)).out, /larger than 50 MB.*long\.fountain/);
    }));

  for (const written of ['0', '501', '1.5', 'many', '0x10', '1e2']) {
    it(`has no limit of ${written}`, async () =>
      assert.match(
        (await run(['check', '--max-file-size', written])).err,
        /^Expected a number of megabytes from 1 to 500 for --max-file-size/,
      ));
  }
});

describe('a file that changes while it is read', () => {
  it('and has become too large is refused', () =>
    inFolder({ 'a.fountain': 'x' }, async (folder) => {
      const path = join(folder, 'a.fountain');
      const probe = await fsPromises.open(path);
      const handles = Object.getPrototypeOf(probe) as { stat: (...args: unknown[]) => Promise<unknown> };
      await probe.close();
      const { stat } = handles;
      handles.stat = async function grows(this: unknown, ...args) {
        const found = await stat.apply(this, args);
        truncateSync(path, 2 * MEGABYTE);
        return found;
      };
      try {
        await assert.rejects(nodeFiles.bytes(path, 1), TooLargeFile);
      } finally {
        handles.stat = stat;
      }
    }));

  for (const [of, code] of [
    ['open', 'ENOENT'],
    ['readFile', 'EIO'],
    ['stat', 'ENOENT'],
    ['readdir', 'EACCES'],
    ['realpath', 'ENOENT'],
  ] as const) {
    it(`or vanishes stops nothing but itself: ${code} at ${of}`, () =>
      inFolder(own, async (folder) => {
        for (const at of [0, 1, 2, 3]) {
          const { code: ended, err } = await onFailingDisk({ at, code, torn: false, of }, () =>
            runIn(folder, 'check', '--as-of', AS_OF),
          );
          assert.ok([0, 1, 2].includes(ended));
          assert.doesNotMatch(err, /fault in this program/);
        }
      }));
  }

  it('and is a pipe by now keeps nobody waiting', () =>
    inFolder({}, async (folder) => {
      execFileSync('mkfifo', [join(folder, 'a.fountain')]);
      await assert.rejects(nodeFiles.bytes(join(folder, 'a.fountain')), UnreadableFile);
    }));
});

describe('a link or a way out of the folder', () => {
  it('leads to nothing that is read, listed or written over', () =>
    inFolder(
      { 'outside/secret.fountain': 'INT. SECRET - DAY\n', 'outside/more/a.fountain': 'INT. SECRET - DAY\n' },
      async (folder) => {
        const show = join(folder, 'show');
        mkdirSync(show);
        for (const [path, text] of Object.entries(own)) {
          mkdirSync(join(show, path, '..'), { recursive: true });
          writeFileSync(
            join(show, path),
            text
              .replace('file: night.fountain', 'file: ../outside/secret.fountain')
              .replace('vendors/paper-moon.pdf', '../../outside/secret.fountain'),
          );
        }
        symlinkSync(join('..', 'outside', 'secret.fountain'), join(show, 'linked.fountain'));
        symlinkSync(join('..', 'outside'), join(show, 'linked'));
        symlinkSync('.', join(show, 'loop'));
        symlinkSync(join('..', '..', 'outside', 'secret.fountain'), join(show, 'agreements', 'linked.yaml'));
        symlinkSync('knot.fountain', join(show, 'knot.fountain'));
        for (const args of [
          ['check', '--as-of', AS_OF],
          ['report', '-f', 'html', '--as-of', AS_OF],
          ['scenes'],
          ['agreements', 'list'],
        ]) {
          const { out, err } = await runIn(show, ...args);
          assert.doesNotMatch(out + err, /INT\. SECRET|href="[^"]*secret/);
        }
        assert.equal(readFileSync(join(folder, 'outside', 'secret.fountain'), 'utf8'), 'INT. SECRET - DAY\n');
      },
    ));

  it('does not make a report take the place of a manifest', () =>
    inFolder(own, async (folder) => {
      symlinkSync('production.slate.yaml', join(folder, 'report.md'));
      const { code, err } = await runIn(folder, 'report', '-o', 'report.md', '--as-of', AS_OF);
      assert.equal(code, 2);
      assert.match(err, /never overwrites/);
      assert.equal(readFileSync(join(folder, 'production.slate.yaml'), 'utf8'), own['production.slate.yaml']);
    }));

  it('does not make a report take the place of a file elsewhere', () =>
    inFolder({ 'home/profile': 'mine', 'home/other': 'mine', 'show/reports/old.md': 'old' }, async (folder) => {
      const show = join(folder, 'show');
      for (const [path, text] of Object.entries(own)) {
        mkdirSync(join(show, path, '..'), { recursive: true });
        writeFileSync(join(show, path), text);
      }
      symlinkSync(join('..', 'home', 'profile'), join(show, 'report.md'));
      symlinkSync(join('..', 'home', 'other'), join(show, 'ai-slate-report.html'));
      symlinkSync(join('..', 'home', 'profile'), join(show, 'new.fountain'));
      writeFileSync(
        join(show, 'new.fdx'),
        '<FinalDraft><Content><Paragraph Type="Action"><Text>x</Text></Paragraph></Content></FinalDraft>',
      );
      symlinkSync(join('reports', 'old.md'), join(show, 'mine.md'));
      for (const args of [
        ['report', '-o', 'report.md', '--as-of', AS_OF],
        ['report', '-f', 'html', '-o', './', '--as-of', AS_OF],
        ['convert', 'new.fdx', '-o', './', '--force'],
      ]) {
        const { code, err } = await runIn(show, ...args);
        assert.equal(code, 2);
        assert.match(err, /leads out of its folder/);
      }
      assert.deepEqual(
        readdirSync(join(folder, 'home')).map((name) => readFileSync(join(folder, 'home', name), 'utf8')),
        ['mine', 'mine'],
      );
      assert.equal((await runIn(show, 'report', '-o', 'mine.md', '--as-of', AS_OF)).code, 0);
      assert.notEqual(readFileSync(join(show, 'reports', 'old.md'), 'utf8'), 'old');
    }));

  it('to a whole folder of agreements brings none of them', () =>
    inFolder({ 'secret/house.yaml': 'format: 1\nagreement: house\nname: SECRET TERMS\n' }, async (folder) => {
      const show = join(folder, 'show');
      mkdirSync(show);
      writeFileSync(join(show, 'production.slate.yaml'), 'production: { title: X, agreements: [house] }\n');
      symlinkSync(join('..', 'secret'), join(show, 'agreements'));
      for (const args of [['check'], ['agreements', 'list'], ['report', '-f', 'json']]) {
        const { out, err } = await runIn(show, ...args);
        assert.doesNotMatch(out + err, /SECRET TERMS/);
      }
    }));

  it('to a folder that has the name of a report lets nothing be written, nor the reports beside it', () =>
    inFolder({ ...own, 'out/ai-slate-report.html/x': '' }, async (folder) => {
      const { code, err } = await runIn(folder, 'report', '-f', 'md,html', '-o', 'out/', '--as-of', AS_OF);
      assert.deepEqual([code, err], [2, 'Not written: out/ai-slate-report.html (it is a folder)\n']);
      assert.deepEqual(readdirSync(join(folder, 'out')), ['ai-slate-report.html']);
    }));
});

describe('an import', () => {
  const form =
    '"AI Slate form 1","The Night Ferry","vendor:V-2","Halftone","2026-11-22"\r\n"How"\r\n"Reference","About","Question","Answer","Expected"\r\n"vendor:V-2 used-ai","Halftone","Did you use AI?","no",""\r\n';

  it('keeps every byte of a manifest but those of the answers, and who may read it', () =>
    inFolder({ ...own, 'form.csv': form }, async (folder) => {
      const path = join(folder, 'production.slate.yaml');
      const before = `\ufeff${own['production.slate.yaml'] ?? ''}`.replaceAll('\n', '\r\n');
      writeFileSync(path, before);
      chmodSync(path, 0o600);
      const { code, err } = await runIn(folder, 'import', 'form.csv', '--write', '--as-of', AS_OF);
      assert.equal(code, 0, err);
      const after = readFileSync(path, 'utf8');
      assert.match(after, /id: V-2, name: Halftone, declared: yes, used-ai: no/);
      assert.match(after, /\n {2}- id: E-2\r\n/, 'the id of a paper inside another record is taken');
      assert.equal(statSync(path).mode & 0o777, 0o600);
      assert.doesNotMatch(after, /(?<!\r)\n/);
      for (const line of before.split('\r\n').filter((one) => !one.includes('V-2')))
        assert.ok(after.includes(line), line);
    }));

  it('is refused into a manifest that is not in UTF-8, which would have to be written anew', () =>
    inFolder({ ...own, 'form.csv': form }, async (folder) => {
      const path = join(folder, 'production.slate.yaml');
      const latin = Buffer.from(withEdit(own['production.slate.yaml'] ?? '', 'Odell', 'Odéll'), 'latin1');
      writeFileSync(path, latin);
      const { code, err } = await runIn(folder, 'import', 'form.csv', '--write', '--as-of', AS_OF);
      assert.equal(code, 2);
      assert.match(err, /^Nothing written: production\.slate\.yaml is not in UTF-8/);
      assert.deepEqual(readFileSync(path), latin);
    }));

  it('is refused into a manifest that has changed since it was read', () =>
    inFolder({ ...own, 'form.csv': form }, async (folder) => {
      const path = join(folder, 'production.slate.yaml');
      const theirs = `${own['production.slate.yaml'] ?? ''}# their word\n`;
      const write: typeof nodeFiles.write = (files) => {
        writeFileSync(path, theirs);
        return nodeFiles.write(files);
      };
      const { code, err } = await run(['import', 'form.csv', '--write', '--as-of', AS_OF], [], {
        cwd: folder,
        files: { ...nodeFiles, write },
      });
      assert.equal(code, 2);
      assert.match(err, /it has changed since it was read/);
      assert.equal(readFileSync(path, 'utf8'), theirs);
    }));
});
