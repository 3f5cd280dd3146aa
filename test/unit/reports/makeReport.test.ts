import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { outcomes } from '../../../src/core/evaluation/assessment';
import { renderJson } from '../../../src/core/reports/json';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import type { AssessmentPart } from '../../../src/core/reports/report';
import { english } from '../../../src/core/words/words';
import { filesOf, showFiles, showReport } from './show';
import { withEdit } from '../../support/withEdit';

function assessment(obligation: string, use: string): AssessmentPart {
  const found = showReport().assessments.find((one) => one.obligation === obligation && one.subject.use === use);
  assert.ok(found);
  return found;
}

describe('makeReport', () => {
  it('has the parts that other programs rely on', () => {
    const parts = [
      'schema',
      'asOf',
      'tool',
      'inputs',
      'production',
      'agreements',
      'scenes',
      'uses',
      'people',
      'vendors',
      'evidence',
      'assessments',
      'questions',
      'problems',
    ];
    const report = JSON.parse(renderJson(showReport())) as Record<string, unknown>;
    assert.deepEqual(
      parts.filter((part) => !Object.hasOwn(report, part)),
      [],
    );
    assert.equal(report['schema'], 'ai-slate/report/1');
  });

  it('shows every outcome of the show, so that the tests below mean something', () => {
    const shown = new Set(showReport().assessments.map((one) => one.outcome));
    assert.deepEqual(
      outcomes.filter((outcome) => !shown.has(outcome)),
      [],
    );
  });

  it('gives the same bytes twice', () => {
    assert.equal(renderJson(showReport()), renderJson(showReport()));
    assert.equal(renderMarkdown(showReport(), english), renderMarkdown(showReport(), english));
  });

  it('does not depend on the order in which files are read', () => {
    const more = {
      '/show/b.fountain': 'INT. B - DAY #1#\n',
      '/show/z.slate.yaml': 'people: [{ id: P-0, name: Ada Finch }]\n',
    };
    const files = filesOf(more);
    assert.equal(renderJson(showReport({ files: [...files].reverse() })), renderJson(showReport({ files })));
  });

  it('changes with the day', () => {
    assert.notEqual(renderJson(showReport({ asOf: '2026-09-01' })), renderJson(showReport()));
  });

  it('hashes inputs as any other program would', () => {
    const text = showFiles['/show/night.fountain'];
    const script = showReport().inputs.find(({ path }) => path === 'night.fountain');
    assert.equal(script?.sha256, createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('lists scripts, manifests and the agreements that were judged', () => {
    const kinds = showReport().inputs.map(({ kind, path }) => `${kind} ${path}`);
    assert.deepEqual(kinds, [
      'script night.fountain',
      'manifest production.slate.yaml',
      'agreement agreements/lantern-guild.yaml',
    ]);
  });

  it('holds no dialogue and no action', () => {
    const text = renderJson(showReport()) + renderMarkdown(showReport(), english);
    for (const line of ['We will not turn back', 'The quay is empty']) assert.ok(!text.includes(line), line);
  });

  it('never says compliant, violation or breach', () => {
    assert.doesNotMatch(
      renderJson(showReport()) + renderMarkdown(showReport(), english),
      /\b(non-?)?complian(t|ce)|violat|\bbreach/i,
    );
  });

  it('writes paths from the production’s folder on', () => {
    assert.doesNotMatch(renderJson(showReport()), /\/show\b/);
  });

  it('says where a person in a use stands', () => {
    const { place } = assessment('replica-consent', 'U-1');
    assert.equal(place.path, 'production.slate.yaml');
    assert.equal(place.field, 'uses[0].people[0]');
    assert.match(
      showFiles['/show/production.slate.yaml']
        .split('\n')
        [place.range.start.line]?.slice(place.range.start.character) ?? '',
      /^person: P-1/,
    );
  });

  it('says who has to give what is missing', () =>
    assert.deepEqual(assessment('replica-consent', 'U-1').from, ['performer']));

  it('refers to papers by their number in the register', () => {
    const report = showReport();
    const [number] = assessment('replica-consent', 'U-2').evidence;
    assert.equal(report.evidence.find((paper) => paper.number === number)?.id, 'E-1');
  });

  it('tells a scene without a word from one without AI and from one with an unknown word', () => {
    assert.deepEqual(
      showReport().scenes.map(({ name, status }) => `${name} ${status}`),
      ['1 declared', '2 declared', '3 undeclared', '4 declared', '5 none', '6 unclear'],
    );
  });

  it('says which part of a signed-off scene has changed', () => {
    assert.deepEqual(
      showReport()
        .scenes.find(({ name }) => name === '2')
        ?.signOffs.map(({ stale }) => stale),
      [['text', 'record']],
    );
  });

  it('takes one agreement alone when asked for it', () => {
    assert.deepEqual(showReport({ options: { only: ['lantern-guild'] } }).assessments, showReport().assessments);
    const none = showReport({ options: { only: ['other-guild'] } });
    assert.deepEqual([none.assessments, none.questions, none.agreements], [[], [], []]);
  });

  it('keeps the questions and assessments of each other', () => {
    const { questions, assessments } = showReport();
    for (const { obligations } of questions) {
      for (const id of obligations)
        assert.ok(
          assessments.some((one) => `${one.agreement}/${one.obligation ?? ''}` === id),
          id,
        );
    }
  });

  it('says what to write where a person decides', () => {
    const question = showReport().questions.find(({ kind }) => kind === 'judgement');
    assert.equal(
      question?.write,
      'decisions: [{ question: lantern-guild/judged-incidental, use: U-1, answer: yes / no }]',
    );
  });

  it('says which record to add where there is only a tag', () => {
    assert.equal(
      showReport().questions.find(({ fact }) => fact === 'record')?.write,
      'uses: [{ id: …, scenes: ["4"], category: signage }]',
    );
  });

  for (const [fact, field] of [
    ['this-picture', 'picture'],
    ['names-scenes', 'scenes'],
    ['names-tool', 'tool'],
  ] as const) {
    it(`points at the field that answers ${fact}`, () => {
      const guild = '/show/agreements/lantern-guild.yaml';
      const manifest = '/show/production.slate.yaml';
      const asking = withEdit(
        showFiles[guild],
        'evidence: [consent], by:',
        `evidence: [consent], valid-when: { ${fact}: yes }, by:`,
      );
      const silent = withEdit(showFiles[manifest], ", signer: person, scenes: ['2']", '');
      const asked = showReport({ files: filesOf({ [guild]: asking, [manifest]: silent }) }).questions.find(
        (one) => one.fact === fact,
      );
      assert.equal(asked?.place.field, `uses[1].people[0].evidence[0].${field}`);
    });
  }

  it('says which record to add where no director is on record', () => {
    const path = '/show/agreements/lantern-guild.yaml';
    const dated = withEdit(
      showFiles[path],
      'level: production, kind: bargaining, on-request: yes,',
      'level: production, kind: bargaining, when: { director-engaged-on: { from: 2026-01-01 } },',
    );
    const manifest = '/show/production.slate.yaml';
    const engaged = withEdit(showFiles[manifest], 'production:\n', 'production:\n  director-engaged: yes\n');
    const asked = (files: Parameters<typeof filesOf>[0]): ReturnType<typeof showReport>['questions'] =>
      showReport({ files: filesOf(files) }).questions.filter(({ fact }) => fact.startsWith('director-engaged'));
    assert.deepEqual(
      asked({ [path]: dated }).map(({ fact }) => fact),
      ['director-engaged'],
    );
    assert.deepEqual(
      asked({ [path]: dated, [manifest]: engaged }).map(({ write }) => write),
      ['people: [{ id: …, role: director, engaged-on: … }]'],
    );
  });

  it('carries on the faults that a shell found', () => {
    const fault = {
      path: '/show/old.fountain',
      message: { code: 'cli.fault.windows-1252', args: {} },
      severity: 'warning',
    } as const;
    const found = showReport({ options: { faults: [fault] } }).problems.find(
      ({ code }) => code === 'cli.fault.windows-1252',
    );
    assert.equal(found?.place.path, 'old.fountain');
  });
});

describe('what remains', () => {
  for (const [obligation, use, remains] of [
    ['no-training', 'U-1', true],
    ['replica-consent', 'U-1', true],
    ['realistic-notice', 'U-1', true],
    ['incidental-log', 'U-1', true],
    ['log', 'U-2', true],
    ['log', 'U-1', false],
    ['credit', 'U-1', false],
    ['replica-consent', 'U-2', false],
    ['voices', 'U-1', false],
  ] as const) {
    it(`${remains ? 'counts' : 'does not count'} ${obligation} of ${use}`, () =>
      assert.equal(assessment(obligation, use).remains, remains));
  }

  it('counts an acceptance only until its day', () => {
    const late = showReport({ asOf: '2027-02-01' }).assessments.find(
      (one) => one.obligation === 'log' && one.subject.use === 'U-1',
    );
    assert.equal(late?.remains, true);
  });

  it('does not count what is only recommended', () => {
    const advice = showReport().assessments.find((one) => one.obligation === 'advice');
    assert.deepEqual([advice?.outcome, advice?.remains], ['open', false]);
  });
});
