import assert from 'node:assert/strict';
import { named } from '../../../../src/core/features/edits/homes';
import { findItem, itemRef, mayWaive, openItems } from '../../../../src/core/features/edits/openItems';
import { papersFor, recordAbsence, recordEvidence } from '../../../../src/core/features/edits/recordEvidence';
import { accept, recordWaiver } from '../../../../src/core/features/edits/settle';
import { signedState, signOff, staleScenes } from '../../../../src/core/features/edits/signOff';
import { sceneText, sceneWithFingerprint } from '../../../../src/core/features/edits/signedScene';
import {
  hasProduction,
  productionCandidates,
  startInManifest,
  startProduction,
} from '../../../../src/core/features/edits/startProduction';
import { hashOf } from '../../../../src/core/text/hash';
import type { Assessment } from '../../../../src/core/evaluation/assessment';
import type { JudgedProduction } from '../../../../src/core/judged/judgedProduction';
import { parseManifest } from '../../../../src/core/manifest/parseManifest';
import { parseScript } from '../../../../src/core/production/parseScript';
import { sceneOf } from '../../production/productionOf';
import { added, after, production, refusedWith } from './plans';
import { withEdit } from '../../../support/withEdit';

const manifest = 'show/production.slate.yaml';
const script = 'show/long-fall.fountain';
const use = `production:
  title: The Long Fall
  agreements: [quill-rider]
uses:
  - id: U-001   # the wall
    scenes: [1, 2]
    category: generative-vfx
    people: []
    act-date: 2026-12-24
`;

function show(more = ''): JudgedProduction {
  return production({ [manifest]: `${use}${more}` });
}

function item(judged: JudgedProduction): Assessment {
  const found = findItem(judged, 'quill-rider/tell-first', 'U-001');
  assert.ok(found);
  return found;
}

describe('a document that is not there', () => {
  it('is recorded with who refused it and when, and stays owed', () => {
    const judged = show();
    const absence = { kind: 'notice', absent: 'refused', by: 'Agency Brandt', on: '2026-10' };
    const plan = recordAbsence(item(judged), absence, judged);
    assert.deepEqual(added(plan, manifest), [
      'evidence:',
      '  - kind: notice',
      '    uses: [U-001]',
      '    absent: refused',
      '    by: Agency Brandt',
      '    on: 2026-10',
    ]);
    assert.equal(item(production(after(plan))).outcome, 'open');
    const other = recordAbsence(item(judged), { ...absence, kind: 'cue-sheet' }, judged);
    assert.equal(refusedWith(other), 'edit.refused.kind-of-paper');
  });
});

describe('evidence', () => {
  const paper = {
    kind: 'notice',
    path: 'show/papers/notice.pdf',
    hash: hashOf(new Uint8Array([1, 2, 3])),
    scenes: [],
  } as const;

  it('is recorded for what it concerns: the file from the manifest’s folder on, its hash, its date', () => {
    const judged = show();
    assert.deepEqual(papersFor(item(judged), judged), ['notice']);
    assert.deepEqual(added(recordEvidence(item(judged), { ...paper, givenAt: '2026-11-20' }, judged), manifest), [
      'evidence:',
      '  - id: E-1',
      '    kind: notice',
      '    uses: [U-001]',
      '    given-at: 2026-11-20',
      '    document: papers/notice.pdf',
      '    hash: sha256:039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
    ]);
  });

  it('keeps the fingerprint of the scenes that the paper names, and of no others', () => {
    const judged = show();
    const scene = sceneOf(judged.production, '2');
    const text = after(recordEvidence(item(judged), { ...paper, scenes: [scene] }, judged))[manifest] ?? '';
    assert.ok(text.includes(`    scenes: [{ scene: 2, text: ${scene.textFingerprint()} }]\n`), text);
  });

  it('settles the item once what makes it valid is known, and not before', () => {
    const judged = show();
    const text = after(recordEvidence(item(judged), { ...paper, givenAt: '2026-11-20' }, judged))[manifest] ?? '';
    assert.equal(item(production({ [manifest]: text })).outcome, 'needs-facts');
    assert.equal(
      item(production({ [manifest]: withEdit(text, '    kind: notice\n', '    kind: notice\n    to: [buyer]\n') }))
        .outcome,
      'met',
    );
  });

  it('is refused for another kind of paper, and for a file outside the folder', () => {
    const judged = show();
    assert.equal(
      refusedWith(recordEvidence(item(judged), { ...paper, kind: 'consent' }, judged)),
      'edit.refused.kind-of-paper',
    );
    assert.equal(
      refusedWith(recordEvidence(item(judged), { ...paper, path: 'elsewhere/notice.pdf' }, judged)),
      'edit.refused.outside',
    );
  });
});

describe('an open item', () => {
  it('is found again by its code and what it is about', () => {
    assert.deepEqual(
      openItems(show()).map(({ assessment }) => itemRef(assessment)),
      [['quill-rider/tell-first', 'U-001']],
    );
  });

  it('that the production accepts stays open, and says who goes on and until when', () => {
    const judged = show();
    const plan = accept(
      [item(judged)],
      { by: 'Ana Poole', on: '2026-11-22', until: '2026-12-01', why: 'The buyer is on holiday.' },
      judged,
    );
    assert.deepEqual(added(plan, manifest), [
      'accepted:',
      '  - obligation: quill-rider/tell-first',
      '    use: U-001',
      '    by: Ana Poole',
      '    on: 2026-11-22',
      '    until: 2026-12-01',
      '    why: The buyer is on holiday.',
    ]);
    const now = item(production({ [manifest]: after(plan)[manifest] ?? '' }));
    assert.equal(now.outcome, 'open');
    assert.equal(now.accepted?.by, 'Ana Poole');
  });

  it('is waived only by whom it is owed to, with a paper', () => {
    const judged = show();
    const lifted = { document: 'waivers/notice.pdf', dated: '2026-11-20' };
    assert.equal(
      refusedWith(recordWaiver([item(judged)], { ...lifted, grantedBy: 'producer' }, judged)),
      'evaluation.waiver-party',
    );
    const plan = recordWaiver([item(judged)], { ...lifted, grantedBy: 'Quill Street Pictures' }, judged);
    assert.equal(item(production({ [manifest]: after(plan)[manifest] ?? '' })).outcome, 'waived');
  });

  it('that is forbidden is waived by nobody', () => {
    const judged = show('    modality: [voice]\n    generative: yes\n');
    const banned = findItem(judged, 'quill-rider/no-voices', 'U-001');
    assert.ok(banned);
    assert.equal(banned.outcome, 'blocked');
    assert.ok('refused' in mayWaive(banned, judged));
    assert.equal(refusedWith(accept([banned], { by: 'P-1', on: '2026-11-22' }, judged)), 'edit.refused.not-open');
  });
});

describe('a record about a person or a use', () => {
  it('is refused where it would speak of others too, because the use or the person is not on record', () => {
    const judged = production({
      [manifest]: 'production:\n  title: The Long Fall\n  agreements: [quill-rider]\n',
      [script]: 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx]]\n',
    });
    const [bare] = judged.evaluation.assessments.filter(
      ({ obligation, subject }) => obligation === 'tell-first' && subject.use !== undefined,
    );
    assert.ok(bare);
    assert.equal(
      refusedWith(accept([{ ...bare, outcome: 'open' }], { by: 'P-7', on: '2026-11-22' }, judged)),
      'edit.refused.record-first',
    );
    assert.equal(
      refusedWith(recordEvidence(bare, { kind: 'notice', path: 'show/a.pdf', hash: 'sha256:0', scenes: [] }, judged)),
      'edit.refused.record-first',
    );
    const two = show('').production;
    assert.deepEqual(named({ level: 'person-in-use', use: 'U-001', person: 'GUARD' }, two), {
      refused: { code: 'edit.refused.person-first', args: { person: 'GUARD' } },
    });
  });
});

describe('a sign-off', () => {
  const signed = { by: 'P-7', role: 'producer', on: '2026-11-22' };

  it('keeps the fingerprints of text and record, one record for each scene in one change', () => {
    const { production: now } = show();
    const plan = signOff([sceneOf(now, '1'), sceneOf(now, '2')], now, signed);
    const lines = added(plan, manifest);
    assert.equal(lines.filter((line) => line.includes('scene: ')).length, 2);
    const then = production({ [manifest]: after(plan)[manifest] ?? '' });
    assert.deepEqual(
      then.production.scenes.map((scene) => signedState(scene, then.evaluation.asOf)),
      ['signed', 'signed', 'unsigned'],
    );
    assert.deepEqual(staleScenes(then), []);
  });

  it('that a change of the scene has overtaken is renewed beside the old one, and then nothing is stale', () => {
    const { production: now } = show();
    const text = after(signOff([sceneOf(now, '2')], now, signed))[manifest] ?? '';
    const rewritten = {
      [script]: 'INT. HALL - DAY #1#\n\nA wall.\n\nEXT. HILL - DAY #2#\n\nNo grass.\n\nINT. CELLAR - NIGHT #3#\n',
    };
    const stale = production({ ...rewritten, [manifest]: text });
    assert.deepEqual(
      staleScenes(stale).map(({ name }) => name),
      ['2'],
    );
    const renewed = after(signOff(staleScenes(stale), stale.production, signed))[manifest] ?? '';
    assert.ok(renewed.startsWith(text));
    assert.deepEqual(staleScenes(production({ ...rewritten, [manifest]: renewed })), []);
  });

  it('leads to the text that was signed, in an older state of the script', () => {
    const { production: now } = show();
    const scene = sceneOf(now, '2');
    const old = parseScript(script, `INT. ATTIC - DAY #0#\n\nDust.\n\n${sceneText(scene.script, scene.scene)}`);
    const found = sceneWithFingerprint(old, scene.textFingerprint());
    assert.equal(found && sceneText(old, found), sceneText(scene.script, scene.scene));
    assert.equal(sceneWithFingerprint(old, 'sha256:0'), undefined);
  });
});

describe('a new production', () => {
  const scripts = ['show/ep/102.fountain', 'show/ep/101.fountain', 'other/a.fountain'].map((path) =>
    parseScript(path, path.includes('101') ? 'Title: **The Long Fall**\n\nINT. HALL - DAY\n' : 'INT. HALL - DAY\n'),
  );

  it('is offered where scripts lie that belong to none, under the title of their title page', () => {
    assert.deepEqual(
      productionCandidates(scripts, ['show']).map(({ folder, title, scripts: found }) => [folder, title, found.length]),
      [
        ['show/ep', 'The Long Fall', 2],
        ['show', 'The Long Fall', 2],
        ['other', 'other', 1],
      ],
    );
  });

  it('begins with its title, its agreements and its scripts', () => {
    const [candidate] = productionCandidates(scripts, []);
    assert.ok(candidate);
    const text = startProduction(candidate, 'The Long Fall', ['dga']);
    const made = parseManifest('show/ep/production.slate.yaml', text);
    assert.deepEqual(made.problems, []);
    assert.deepEqual(
      [made.production?.title, made.production?.agreements, made.records.scripts.map(({ file }) => file)],
      ['The Long Fall', ['dga'], ['101.fountain', '102.fountain']],
    );
    assert.equal(hasProduction('show/ep', [made]), true);
    assert.equal(hasProduction('show', [made]), false);
  });

  it('is written into a manifest that is there and speaks of none', () => {
    const there = parseManifest('show/production.slate.yaml', '# kept by Ana\npeople: []\n');
    const text = after(startInManifest(there, 'The Long Fall', ['dga']))['show/production.slate.yaml'] ?? '';
    assert.ok(text.startsWith('# kept by Ana\npeople: []\n'));
    assert.deepEqual(parseManifest('m.slate.yaml', text).production?.agreements, ['dga']);
  });
});
