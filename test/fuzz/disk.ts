import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { UnwritableFile } from '../../src/cli/fileFaults';
import { nodeFiles } from '../../src/cli/nodeFiles';
import { faultCodes, inFolder, onFailingDisk, type DiskFault } from '../support/disk';
import { run } from '../unit/cli/memory';
import { AS_OF, showFiles } from '../unit/reports/show';
import { property, type Property } from './property';

const diskFault: fc.Arbitrary<DiskFault> = fc.record({
  at: fc.nat(40),
  code: fc.constantFrom(...faultCodes),
  torn: fc.boolean(),
});

/** A file is replaced whole or stays as it was, whatever the disk does; nothing else is left behind. */
export const wholeOrNotAtAll: Property = property(
  fc.tuple(diskFault, fc.boolean(), fc.string({ maxLength: 40 })),
  ([fault, exists, content]) =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'out', 'report.md');
      if (exists) {
        mkdirSync(join(folder, 'out'));
        writeFileSync(path, 'before');
      }
      const early = { ...fault, at: fault.at % 8 };
      const failed = await onFailingDisk(early, () => nodeFiles.write([{ path, content }])).then(
        () => undefined,
        (error: unknown) => error,
      );
      assert.ok(failed === undefined || failed instanceof UnwritableFile, String(failed));
      const found = existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')) : [];
      assert.deepEqual(found, found.includes('report.md') ? ['report.md'] : []);
      const now = found.length > 0 ? readFileSync(path, 'utf8') : undefined;
      assert.ok(
        now === (failed === undefined ? content : exists ? 'before' : undefined),
        `${String(now)} after ${String(failed)}`,
      );
    }),
);

const ownFiles = Object.fromEntries(
  Object.entries(showFiles).map(([path, text]) => [path.slice('/show/'.length), text]),
);
const commands = [
  ['check'],
  ['report', '-o', 'out/report.md'],
  ['report', '-f', 'csv', '-o', 'out/'],
  ['check', '--baseline', 'b.json', '--write-baseline'],
  ['scenes'],
  ['init', '.'],
] as const;

/** A folder of a production whose disk fails once: no command throws, what people wrote stays as it was, and nothing lies half written. */
export const failingFolder: Property = property(fc.tuple(diskFault, fc.constantFrom(...commands)), ([fault, args]) =>
  inFolder(ownFiles, async (folder) => {
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync('/etc/passwd', join(folder, 'passwd.fountain'));
    symlinkSync(join('..', '..', 'x'), join(folder, 'gone.slate.yaml'));
    const dated = args[0] === 'check' || args[0] === 'report' ? ['--as-of', AS_OF] : [];
    await onFailingDisk(fault, async () => {
      const { code, err, out } = await run([...args, ...dated], [], { cwd: folder, files: nodeFiles });
      assert.ok([0, 1, 2].includes(code));
      assert.doesNotMatch(err, /A fault in this program/, err);
      assert.doesNotMatch(out, /root:/);
    });
    for (const [path, text] of Object.entries(ownFiles)) assert.equal(readFileSync(join(folder, path), 'utf8'), text);
    assert.deepEqual(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tmp')),
      [],
    );
  }),
);
