import assert from 'node:assert/strict';
import { judgeProduction } from '../../../src/core/judged/judgedProduction';
import { findingsOf } from '../../../src/core/judged/findings';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { makeReport } from '../../../src/core/reports/makeReport';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import type { Report } from '../../../src/core/reports/report';
import { english } from '../../../src/core/words/words';
import { builtInCatalogue } from '../../support/sample';

const SCRIPT = 'INT. HALL - DAY #1#\n\nWords.\n';

interface Seen {
  readonly report: Report;
  readonly text: string;
  readonly problems: readonly string[];
}

function see(lists: string, asOf: string): Seen {
  const production = joinProduction({
    folder: '',
    manifests: [
      parseManifest(
        'a.slate.yaml',
        `production: { title: The Long Stair, agreements: [wga-mba-2026], agreements-complete: yes, gai-made-a-condition: no }\n${lists}\n`,
      ),
    ],
    scripts: [parseScript('a.fountain', SCRIPT)],
  });
  const judged = judgeProduction(production, builtInCatalogue, asOf);
  const report = makeReport(
    production,
    judged.evaluation,
    builtInCatalogue,
    { tool: { name: 'AI Slate', version: '9.9.9' } },
    english,
  );
  return {
    report,
    text: renderMarkdown(report, english, 'whole'),
    problems: findingsOf(production, judged.evaluation).map((one) => one.message.code),
  };
}

describe('a report of a day', () => {
  const papers = [
    '{ id: E-1, kind: consent, given-at: 2026-10-01 }',
    '{ id: E-2, kind: consent, given-at: 2026-11-25, supersedes: E-1 }',
    '{ id: E-3, kind: consent, given-at: 2026-11-20, supersedes: E-1 }',
  ];
  const replaced = (all: readonly string[], asOf: string): readonly (string | undefined)[] => {
    const { evidence } = see(`evidence: [${all.join(', ')}]`, asOf).report;
    const idOf = (number: number | undefined): string | undefined => evidence.find((one) => one.number === number)?.id;
    return ['E-1', 'E-2'].map((id) => idOf(evidence.find((one) => one.id === id)?.supersededBy));
  };

  it('names the latest document that had taken the place of another by then, wherever they stand in the file', () => {
    for (const all of [papers, [...papers].reverse()]) {
      assert.deepEqual(replaced(all, '2026-11-26'), ['E-2', undefined]);
      assert.deepEqual(replaced(all, '2026-11-22'), ['E-3', undefined]);
      assert.deepEqual(replaced(all, '2026-11-01'), [undefined, undefined]);
    }
  });

  it('says which documents are of a later day', () => {
    const { report, text } = see(`evidence: [${papers.join(', ')}]`, '2026-11-22');
    assert.deepEqual(
      report.evidence.map(({ ahead }) => ahead),
      [undefined, true, undefined],
    );
    assert.match(text, /is, or may be, after the day of this report: does not count yet/);
    assert.doesNotMatch(
      see(`evidence: [${papers.join(', ')}]`, '2026-11-26').text,
      /is, or may be, after the day of this report: does not count yet/,
    );
  });

  it('shows the latest sign-off given by then, wherever it stands in the file, and none of a later day', () => {
    const signs = ['2026-11-01', '2026-11-20', '2026-12-24'].map(
      (on, index) => `{ scene: '1', by: Signer ${index}, on: ${on} }`,
    );
    for (const all of [signs, [...signs].reverse()]) {
      const { text, problems } = see(`sign-offs: [${all.join(', ')}]`, '2026-11-22');
      assert.match(text, /Signer 1, 2026-11-20/);
      assert.ok(problems.includes('finding.sign-off-ahead'));
    }
    const early = see(`sign-offs: [${signs.join(', ')}]`, '2026-10-01');
    assert.equal(
      early.report.scenes[0]?.signOffs.every(({ ahead }) => ahead),
      true,
    );
    assert.doesNotMatch(early.text, /Signer 0, 2026/);
    assert.ok(!see(`sign-offs: [${signs.join(', ')}]`, '2026-12-24').problems.includes('finding.sign-off-ahead'));
  });

  it('keeps a scene’s older sign-offs stale until the newer one has been given', () => {
    const { report } = see('', '2026-11-22');
    const { text = '', record = '' } = report.scenes[0] ?? {};
    const anew = (on: string): string =>
      `sign-offs: [{ scene: '1', by: Ilse Brandt, on: 2026-11-01, text: 'sha256:00', record: 'sha256:00' }, { scene: '1', by: Ilse Brandt, on: ${on}, text: '${text}', record: '${record}' }]`;
    const stale = (on: string): boolean =>
      see(anew(on), '2026-11-22').problems.some((code) => code.startsWith('finding.stale-sign-off'));
    assert.equal(stale('2026-11-20'), false);
    assert.equal(stale('2026-12-20'), true);
    assert.equal(stale('unknown'), true);
  });

  it('owes nothing for a request that is made later, and says that it was', () => {
    const writer = 'people: [{ id: P-1, name: Owen Hask, role: writer, union: wga, contract-date: 2026-06-01 }]';
    const asked = (on: string): Seen =>
      see(`${writer}\nrequests: [{ obligation: wga-mba/meetings, by: union, on: ${on} }]`, '2026-11-22');
    const outcome = (seen: Seen): string | undefined =>
      seen.report.assessments.find(({ obligation }) => obligation === 'meetings')?.outcome;
    assert.deepEqual(
      ['2026-11-20', '2026-12-20'].map((on) => outcome(asked(on))),
      ['open', 'on-request'],
    );
    assert.ok(asked('2026-12-20').problems.includes('evaluation.request-after'));
    assert.ok(!asked('2026-11-20').problems.includes('evaluation.request-after'));
  });
});
