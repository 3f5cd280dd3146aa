import assert from 'node:assert/strict';
import type { Evaluation } from '../../../src/core/evaluation/assessment';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { builtInCatalogue } from '../../support/sample';

/** Judges a production of these people and lists against the performers' and the directors' terms. */
function judged(people: string, lists: string, production = 'strikes: []'): Evaluation {
  const text = `production: { title: Low Tide, agreements: [sagaftra-tvth-2026, dga], principal-photography-start: 2026-08-03, ${production} }
people:
${people}
${lists}`;
  const manifest = parseManifest('production.slate.yaml', text);
  assert.deepEqual(manifest.problems, [], text);
  const scripts = [parseScript('a.fountain', 'INT. FERRY - DAY #1#\n\nRain.\n')];
  return evaluate(joinProduction({ folder: '', manifests: [manifest], scripts }), builtInCatalogue, '2026-11-22');
}

const extra = (id: string): string =>
  `  - { id: ${id}, role: background, union: sag-aftra, hired: yes, living: living, minor: no }`;
const scanned = (count: string, who = 'P-1, P-2'): string =>
  `uses:\n  - { id: U-1, scenes: ["1"], category: background-replica, ${count} people: [${who}] }`;

/** Everybody under the performers' terms of whom something is said at a level. */
function peopleAt(evaluation: Evaluation, level: string): readonly (string | undefined)[] {
  const own = evaluation.assessments.filter(
    ({ agreement, subject }) => agreement === 'sagaftra-tvth-2026' && subject.level === level,
  );
  return [...new Set(own.map(({ subject }) => subject.person))];
}

function asked(evaluation: Evaluation, fact: string): readonly (string | undefined)[] {
  return evaluation.questions.filter(({ missing }) => missing.fact === fact).map(({ missing }) => missing.about.person);
}

describe('people who are counted and not recorded', () => {
  it('are asked about in a use, and are not once all are listed', () => {
    const two = `${extra('P-1')}\n${extra('P-2')}`;
    const short = judged(two, scanned('people-count: 40,'));
    assert.deepEqual(peopleAt(short, 'person-in-use'), ['P-1', 'P-2', 'unrecorded person']);
    assert.equal(asked(short, 'people').length, 1);
    for (const count of ['', 'people-count: 2,', 'people-count: unknown,']) {
      const full = judged(two, scanned(count));
      assert.deepEqual(peopleAt(full, 'person-in-use'), ['P-1', 'P-2'], count);
      assert.deepEqual(asked(full, 'people'), [], count);
    }
  });

  it('are subjects of their session, and are none once all are listed', () => {
    const two = `${extra('P-1')}\n${extra('P-2')}`;
    const session = (more: string): string =>
      `schedule:\n  - { id: S-1, session-kind: scan, session-start: 2026-10-01T09:00, session-makes-replica: yes, people: [P-1${more} }`;
    assert.deepEqual(peopleAt(judged(two, session('], people-count: 2')), 'session'), [undefined, 'P-1']);
    assert.deepEqual(peopleAt(judged(two, session(', P-2], people-count: 2')), 'session'), ['P-1', 'P-2']);
  });
});

describe('two directors', () => {
  const director = (id: string, more = ''): string =>
    `  - { id: ${id}, name: Mette Lorne, role: director, union: dga${more} }`;
  const use =
    'uses:\n  - { id: U-1, scenes: ["1"], category: generative-vfx, generative: yes, output: final, stage: post, act-date: 2026-10-01, people: [] }';

  it('are each asked when they were engaged', () => {
    const of = (one: string, other: string): readonly string[] =>
      asked(judged(`${director('P-1', one)}\n${director('P-2', other)}`, use), 'engaged-on')
        .map(String)
        .toSorted();
    const dated = ', engaged-on: 2026-07-06';
    assert.deepEqual(of('', ''), ['P-1', 'P-2']);
    assert.deepEqual(of(dated, ''), ['P-2']);
    assert.deepEqual(of('', dated), ['P-1']);
    assert.deepEqual(of(dated, ', engaged-on: 2026-07-20'), []);
  });

  it('leave a duty asked for, in whichever order they are recorded', () => {
    const dates = [', engaged-on: 2026-05-01', ', engaged-on: 2026-07-20'];
    const outcomes = [dates, dates.toReversed()].map(([one = '', other = '']) => {
      const evaluation = judged(`${director('P-1', one)}\n${director('P-2', other)}`, use);
      return evaluation.assessments
        .filter(({ agreement }) => agreement.startsWith('dga'))
        .map(({ agreement, obligation, outcome }) => `${agreement}/${obligation ?? ''} ${outcome}`);
    });
    assert.deepEqual(outcomes[0], outcomes[1]);
  });
});
