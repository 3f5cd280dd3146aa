import assert from 'node:assert/strict';
import { hashOf, type Report } from '../../../src/core/index';
import { filesOf, showFiles } from '../reports/show';
import { MemoryFiles, run, type Ran } from './memory';

const MANIFEST = '/show/production.slate.yaml';
const written = new TextEncoder().encode('I agree.\n');

/** The show with one more paper. */
function withPaper(document: string, hash?: string): readonly (readonly [string, string])[] {
  const paper = `  - { id: E-90, kind: notice, given-at: 2026-08-01, document: "${document}"${hash === undefined ? '' : `, hash: "${hash}"`} }\n`;
  const text = showFiles[MANIFEST];
  return filesOf({
    [MANIFEST]: /^evidence:\n/m.test(text)
      ? text.replace(/^evidence:\n/m, (head) => head + paper)
      : `${text}evidence:\n${paper}`,
  });
}

async function reportOf(files: Iterable<readonly [string, string | Uint8Array]>, io = {}): Promise<Report> {
  return JSON.parse((await run(['report', '-f', 'json'], files, io)).out) as Report;
}

interface Case {
  readonly what: string;
  readonly document: string;
  readonly hash?: string;
  readonly files: readonly (readonly [string, string | Uint8Array])[];
  readonly file: string;
  readonly problem?: RegExp;
}

const cases: readonly Case[] = [
  {
    what: 'as it was recorded',
    document: 'papers/a.txt',
    hash: hashOf(written),
    files: [['/show/papers/a.txt', written]],
    file: 'present',
  },
  {
    what: 'without a recorded fingerprint',
    document: 'papers/a.txt',
    files: [['/show/papers/a.txt', written]],
    file: 'present',
  },
  { what: 'that is missing', document: 'papers/a.txt', files: [], file: 'missing', problem: /is not there/ },
  {
    what: 'that has changed',
    document: 'papers/a.txt',
    hash: hashOf(written),
    files: [['/show/papers/a.txt', 'I do not agree.\n']],
    file: 'changed',
    problem: /has changed since it was recorded/,
  },
  {
    what: 'outside the folder',
    document: '../a.txt',
    files: [['/a.txt', written]],
    file: 'outside',
    problem: /is outside/,
  },
  {
    what: 'on another computer',
    document: 'https://files.example/a.txt',
    files: [],
    file: 'outside',
    problem: /is outside/,
  },
  {
    what: 'that is a folder',
    document: 'papers',
    files: [['/show/papers/a.txt', written]],
    file: 'unreadable',
    problem: /cannot be read/,
  },
];

describe('documents on disk', () => {
  for (const { what, document, hash, files, file, problem } of cases) {
    it(`tell of one ${what}`, async () => {
      const { evidence, problems, inputs } = await reportOf([...withPaper(document, hash), ...files]);
      const paper = evidence.find(({ id }) => id === 'E-90');
      assert.equal(paper?.file, file);
      assert.equal(paper.unhashed, file === 'present' && hash === undefined ? true : undefined);
      const found = problems.filter(
        ({ code, place }) => code.startsWith('finding.document') && place.field?.startsWith('evidence'),
      );
      const own = found.filter(({ text }) => text.includes(document));
      assert.equal(own.length, problem ? 1 : 0);
      if (problem) assert.match(own[0]?.text ?? '', problem);
      assert.equal(
        inputs.some(({ kind, path }) => kind === 'document' && path === document),
        file === 'present' || file === 'changed',
      );
    });
  }

  it('are not looked at through a link that leads out of the folder', async () => {
    const files = new MemoryFiles([...withPaper('papers/a.txt'), ['/show/papers/a.txt', written]]);
    const asked: string[] = [];
    const { bytes } = files;
    const linked = Object.assign(files, {
      real: (path: string) => Promise.resolve(path === '/show/papers/a.txt' ? '/secret/a.txt' : path),
      bytes: (path: string) => {
        asked.push(path);
        return bytes(path);
      },
    });
    const { evidence } = await reportOf([], { files: linked });
    assert.equal(evidence.find(({ id }) => id === 'E-90')?.file, 'outside');
    assert.ok(!asked.some((path) => path.endsWith('a.txt')));
  });

  it('make a report of other files when they change, and fail its verification', async () => {
    const files = [...withPaper('papers/a.txt', hashOf(written)), ['/show/papers/a.txt', written] as const];
    const { out } = await run(['report', '-f', 'json'], files);
    const verify = (now: Iterable<readonly [string, string | Uint8Array]>): Promise<Ran> =>
      run(['verify', '/old.json'], [...now, ['/old.json', out]]);
    assert.equal((await verify(files)).code, 0);
    const without = await verify(withPaper('papers/a.txt', hashOf(written)));
    assert.equal(without.code, 1);
    assert.match(without.out, /Document papers\/a\.txt: in the report, but no longer among the files/);
  });
});
