import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { version } from '../../package.json';
import { nodeFiles } from '../../src/cli/nodeFiles';
import { runCli } from '../../src/cli/runCli';
import { heavyInTests } from '../unit/cli/memory';
import { english } from '../../src/core/index';

/** The sample productions are judged on this day, so that their reports stay the same. */
const AS_OF = '2026-11-22';

/** What each sample is there to show; all of them show undeclared scenes. */
const samples = [
  {
    folder: 'samples/the-tidewall',
    shows: ['met', 'open', 'needs-facts', 'needs-judgement', 'on-request', 'not-required'],
  },
  {
    folder: 'samples/gutter-kings',
    shows: ['met', 'open', 'needs-facts', 'needs-judgement', 'waived', 'on-request', 'not-yet', 'not-required'],
  },
  {
    folder: 'samples/the-orangery',
    shows: ['met', 'open', 'blocked', 'needs-facts', 'needs-judgement', 'on-request', 'not-required'],
  },
];

const outcomes = [
  'met',
  'open',
  'blocked',
  'needs-facts',
  'needs-judgement',
  'waived',
  'on-request',
  'not-yet',
  'not-required',
];

interface SampleReport {
  readonly assessments: readonly { readonly outcome: string; readonly basis?: string }[];
  readonly inputs: readonly { readonly kind: string; readonly path: string }[];
  readonly scenes: readonly {
    readonly name: string;
    readonly status: string;
    readonly signOffs: readonly { readonly stale: readonly string[] }[];
  }[];
  readonly problems: readonly { readonly severity: string; readonly code: string; readonly text: string }[];
}

/** Runs a command as in the project's own folder. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  let output = '';
  let errors = '';
  const code = await runCli([...args, '--as-of', AS_OF], {
    out: (text) => void (output += text),
    outBytes: () => undefined,
    err: (text) => void (errors += text),
    isTerminal: false,
    cwd: process.cwd().split(sep).join('/'),
    env: {},
    files: nodeFiles,
    heavy: heavyInTests,
    now: () => new Date(`${AS_OF}T12:00:00Z`),
    words: english,
    version,
  });
  assert.equal(errors, '');
  return { code, output };
}

async function reportOf(folder: string): Promise<SampleReport> {
  return JSON.parse((await run('report', folder, '--format', 'json')).output) as SampleReport;
}

async function outcomesOf(folder: string): Promise<ReadonlySet<string>> {
  return new Set((await reportOf(folder)).assessments.map(({ outcome }) => outcome));
}

describe('the sample productions', () => {
  for (const { folder, shows } of samples) {
    describe(folder, () => {
      it('has the report that was read and accepted', async () => {
        const expected = readFileSync(`${folder}/expected-report.md`, 'utf8');
        const { output } = await run('report', folder);
        const renew = `npm run build && node dist/cli.js report ${folder} --as-of ${AS_OF} -o ${folder}/expected-report.md`;
        assert.ok(
          output === expected,
          `Expected the report in ${folder}/expected-report.md. ${firstDifference(output, expected)}Once the change is read and accepted, renew it: ${renew}`,
        );
      });

      it(`shows ${shows.join(', ')}`, async () => {
        const shown = await outcomesOf(folder);
        assert.deepEqual(
          outcomes.filter((outcome) => shown.has(outcome)),
          outcomes.filter((outcome) => shows.includes(outcome)),
        );
      });

      it('has undeclared scenes and no fault that stops anything', async () => {
        const { scenes, problems } = await reportOf(folder);
        assert.ok(scenes.some(({ status }) => status === 'undeclared'));
        assert.deepEqual(
          problems.filter(({ severity }) => severity === 'error'),
          [],
        );
      });

      it('leaves something to do', async () => {
        assert.equal((await run('check', folder)).code, 1);
      });
    });
  }

  for (const { folder } of samples) {
    it(`rests on its documents: without them ${folder} has another report`, async () => {
      const copy = mkdtempSync(join(tmpdir(), 'ai-slate-sample-'));
      try {
        cpSync(folder, copy, { recursive: true });
        const before = await reportOf(copy);
        assert.deepEqual(
          before.problems.filter(({ code }) => code.startsWith('finding.document')),
          [],
        );
        assert.ok(before.assessments.some(({ basis }) => basis === 'document'));
        const papers = before.inputs.filter(({ kind }) => kind === 'document');
        assert.ok(papers.length > 0);
        for (const { path } of papers) rmSync(join(copy, path));
        const after = await reportOf(copy);
        assert.ok(!after.assessments.some(({ basis }) => basis === 'document'));
        assert.ok(
          papers.every(({ path }) =>
            after.problems.some(({ code, text }) => code === 'finding.document.missing' && text.includes(path)),
          ),
        );
        assert.equal(after.assessments.length, before.assessments.length);
      } finally {
        rmSync(copy, { recursive: true });
      }
    });
  }

  it('show every outcome together', async () => {
    const shown = new Set(
      (await Promise.all(samples.map(({ folder }) => outcomesOf(folder)))).flatMap((one) => [...one]),
    );
    assert.deepEqual(
      outcomes.filter((outcome) => !shown.has(outcome)),
      [],
    );
  });

  it('show a sign-off that fits and one that went stale with the text', async () => {
    const { scenes } = await reportOf('samples/gutter-kings');
    const signed = scenes.flatMap(({ name, signOffs }) => signOffs.map(({ stale }) => [name, ...stale]));
    assert.deepEqual(signed, [['6'], ['14', 'text']]);
  });
});

/** The first line in which two texts differ, with its number. */
function firstDifference(actual: string, expected: string): string {
  const [is, was] = [actual.split('\n'), expected.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  const line = at < 0 ? is.length : at;
  return `Line ${line + 1} is now “${is[line] ?? ''}” and was “${was[line] ?? ''}”. `;
}
