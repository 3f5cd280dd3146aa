import assert from 'node:assert/strict';
import { changeSections, isUnchanged } from '../../../src/core/reports/changes/changeSections';
import { compareReports } from '../../../src/core/reports/changes/compareReports';
import { readReport } from '../../../src/core/reports/readReport';
import { renderJson } from '../../../src/core/reports/json';
import { english } from '../../../src/core/words/words';
import { filesOf, showFiles, showReport } from './show';
import { withEdit } from '../../support/withEdit';

const MANIFEST = '/show/production.slate.yaml';
const SCRIPT = '/show/night.fountain';

/** The show with one stretch of its manifest or script put in another way. */
function changed(path: keyof typeof showFiles, from: string, to: string): ReturnType<typeof showReport> {
  assert.ok(showFiles[path].includes(from), from);
  return showReport({ files: filesOf({ [path]: showFiles[path].replace(from, to) }) });
}

const before = showReport();
const keys = (
  items: readonly {
    readonly agreement: string;
    readonly obligation: string | null;
    readonly subject: { readonly use?: string };
  }[],
): readonly string[] => items.map(({ obligation, subject }) => `${obligation ?? ''} ${subject.use ?? ''}`.trim());

describe('what changed between two reports', () => {
  it('is nothing for the same report', () => {
    const changes = compareReports(before, showReport());
    assert.ok(isUnchanged(changes));
    assert.deepEqual(changeSections(changes), []);
  });

  it('is resolved where a paper came, and shows the paper', () => {
    const after = changed(
      MANIFEST,
      'performed-the-material: no, recognizable: yes }]',
      "performed-the-material: no, recognizable: yes, evidence: [{ id: E-9, kind: consent, from: P-1, given-at: 2026-09-01, signer: person, scenes: ['1', '6'] }] }]",
    );
    const changes = compareReports(before, after);
    assert.deepEqual(keys(changes.resolved), ['replica-consent U-1']);
    assert.deepEqual(
      changes.resolved.map(({ before: old, after: now }) => [old?.outcome, now?.outcome]),
      [['open', 'met']],
    );
    assert.ok(
      changes.facts.some(({ record, id, change }) => record === 'evidence' && id === 'E-9' && change === 'added'),
    );
  });

  it('is reopened where a paper went', () => {
    const after = changed(
      MANIFEST,
      '        evidence: [{ id: E-1, kind: consent',
      '        evidence: [{ id: E-1, kind: notice',
    );
    assert.deepEqual(keys(compareReports(before, after).reopened), ['replica-consent U-2']);
    assert.deepEqual(keys(compareReports(after, before).resolved), ['replica-consent U-2']);
  });

  it('is reopened where a fact takes back what was met', () => {
    const after = changed(MANIFEST, '    training-set: [own]', '    training-set: [performers]');
    const changes = compareReports(before, after);
    assert.deepEqual(
      changes.reopened.map((one) => [one.obligation, one.after?.outcome]),
      [['no-training', 'blocked']],
    );
    const [fact] = changes.facts;
    assert.deepEqual(
      [fact?.id, fact?.field, fact?.before, fact?.after],
      ['U-2', 'training-set', ['own'], ['performers']],
    );
  });

  it('is no longer judged, and not resolved, where the use is gone', () => {
    const start = showFiles[MANIFEST].indexOf('  - id: U-1\n');
    const gone = showFiles[MANIFEST].slice(start, showFiles[MANIFEST].indexOf('  - id: U-2\n'));
    const after = showReport({
      files: filesOf({
        [MANIFEST]: showFiles[MANIFEST].replace(gone, ''),
        [SCRIPT]: withEdit(showFiles[SCRIPT], '[[ai: digital-replica; use: U-1]]', ''),
      }),
    });
    const changes = compareReports(before, after);
    assert.ok(keys(changes.gone).includes('replica-consent U-1'));
    assert.deepEqual(changes.resolved, []);
    assert.deepEqual(
      changes.facts.filter(({ record, id }) => record === 'use' && id === 'U-1').map(({ change }) => change),
      ['removed'],
    );
  });

  it('tells an answered question from one that is newly asked', () => {
    const after = changed(MANIFEST, '    training-set: [own]', '    training-set: [own]\n    realistic: no');
    const changes = compareReports(before, after);
    assert.deepEqual(
      changes.answered.map(({ fact, about }) => [fact, about.use]),
      [['realistic', 'U-2']],
    );
    assert.deepEqual(
      compareReports(after, before).asked.map(({ fact }) => fact),
      ['realistic'],
    );
  });

  it('tells that an acceptance has run out although the files are the same', () => {
    const changes = compareReports(before, showReport({ asOf: '2027-02-01' }));
    assert.deepEqual(changes.inputs, []);
    assert.ok(
      changes.changed.some(
        (one) => one.obligation === 'log' && one.before?.accepted === true && one.after?.accepted === false,
      ),
    );
  });

  it('tells text, record and status of a scene apart, and one that only has another number', () => {
    const after = changed(SCRIPT, '#3#\n\nOdette reads.', '#3A#\n\nOdette reads.');
    assert.deepEqual(compareReports(before, after).scenes, [
      { name: '3A', heading: 'INT. ARCHIVE - DAY', change: 'renamed', formerly: '3', text: false, record: false },
    ]);
    const rewritten = compareReports(before, changed(SCRIPT, 'Odette reads.', 'Odette writes.')).scenes;
    assert.deepEqual(
      rewritten.map(({ name, change, text, record }) => [name, change, text, record]),
      [['3', 'changed', true, false]],
    );
    const declared = compareReports(
      before,
      changed(SCRIPT, 'Odette reads.', '[[ai: none; stage: shoot; by: P-9; on: 2026-09-20]]\n\nOdette reads.'),
    ).scenes;
    assert.deepEqual(declared[0]?.status, { before: 'undeclared', after: 'none' });
  });

  it('tells of a paper whose scene has another text by now', () => {
    const withText = withEdit(
      showFiles[MANIFEST],
      "signer: person, scenes: ['2'] }]",
      `signer: person, scenes: [{ scene: '2', text: '${before.scenes[1]?.text ?? ''}' }] }]`,
    );
    const old = showReport({ files: filesOf({ [MANIFEST]: withText }) });
    const now = showReport({
      files: filesOf({
        [MANIFEST]: withText,
        [SCRIPT]: withEdit(showFiles[SCRIPT], 'The quay is empty.', 'The quay is full.'),
      }),
    });
    assert.deepEqual(
      compareReports(old, now).stale.map((one) => (one.kind === 'evidence' ? [one.name, one.scenes] : [])),
      [['E-1', ['2']]],
    );
  });

  it('tells of a vendor that has not answered and had before', () => {
    const after = changed(MANIFEST, 'declared: yes, used-ai: yes', 'declared: no, used-ai: yes');
    assert.deepEqual(
      compareReports(before, after).silent.map(({ id }) => id),
      ['V-1'],
    );
    assert.deepEqual(compareReports(after, before).silent, []);
  });

  it('names files and program that differ', () => {
    const other = showReport({
      files: filesOf({ [SCRIPT]: `${showFiles[SCRIPT]}\n` }),
      options: { tool: { name: 'AI Slate', version: '10.0.0' } },
    });
    const changes = compareReports(before, other);
    assert.deepEqual(changes.inputs, [{ kind: 'script', path: 'night.fountain', change: 'changed' }]);
    const lines = changeSections(changes).flatMap(({ lines: all }) =>
      all.map(({ text }) => (typeof text === 'object' && 'code' in text ? english.say(text) : '')),
    );
    assert.deepEqual(lines, ['Script night.fountain: changed', 'Program: AI Slate 9.9.9 → AI Slate 10.0.0']);
  });
});

describe('reading a report', () => {
  it('gives back what was written', () => {
    const read = readReport(renderJson(before));
    assert.ok('report' in read);
    assert.deepEqual(read.report, JSON.parse(JSON.stringify(before)));
  });

  for (const [what, text, fault] of [
    ['text that is no JSON', '{', 'not-json'],
    ['a list', '[]', 'not-a-report'],
    ['JSON of another kind', '{"schema":"ai-slate/scenes/1"}', 'not-a-report'],
    ['a report of a format to come', '{"schema":"ai-slate/report/2"}', 'other-version'],
    ['a report that was cut down', '{"schema":"ai-slate/report/1","asOf":"2026-01-01"}', 'not-a-report'],
  ] as const)
    it(`refuses ${what}`, () => assert.deepEqual(readReport(text), { fault }));

  it('refuses a report in which a text is something else', () => {
    const torn = { ...before, assessments: before.assessments.map((one) => ({ ...one, asked: [{ toString: 1 }] })) };
    assert.deepEqual(readReport(JSON.stringify(torn)), { fault: 'not-a-report' });
  });
});
