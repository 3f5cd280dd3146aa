import assert from 'node:assert/strict';
import { findItem } from '../../../../src/core/features/edits/openItems';
import { otherUsesFor } from '../../../../src/core/features/edits/otherUses';
import { recordEvidence, type Paper } from '../../../../src/core/features/edits/recordEvidence';
import type { Assessment } from '../../../../src/core/evaluation/assessment';
import { loadCatalogue } from '../../../../src/core/agreements/catalogue';
import type { JudgedProduction } from '../../../../src/core/judged/judgedProduction';
import { judgedFiles } from '../judged';
import { added, after, refusedWith } from './plans';

/** A notice to the buyer and one to the union for each generative use, and a consent of everybody who is touched. */
const rider = `format: 1
agreement: lantern-rider
name: Lantern rider
short-name: Lantern rider
kind: custom
parties: [Lantern Films]
jurisdiction: [US]
status: in-force
covers:
  production: { agreement-listed: yes }
read: full
confidence: medium
checked: 2026-11-22
sources:
  R1: { title: The signed rider, address: 'https://lantern.example/rider' }
obligations:
  - id: tell-buyer
    cite: clause 1
    summary: The buyer is told.
    level: use
    kind: notice
    when: { generative: yes }
    requires: { what: a notice of the tool, from: producer, to: buyer, evidence: [notice] }
    confidence: medium
    sources: [R1]
  - id: tell-union
    cite: clause 2
    summary: The union is told.
    level: use
    kind: notice
    when: { output: final }
    requires: { what: a notice to the union, from: producer, to: union, evidence: [notice] }
    confidence: medium
    sources: [R1]
  - id: ask-first
    cite: clause 3
    summary: Whoever is touched agrees.
    level: person-in-use
    kind: consent
    when: { generative: yes }
    requires: { what: a written consent, from: performer, to: producer, evidence: [consent] }
    confidence: medium
    sources: [R1]
`;
const catalogue = loadCatalogue([{ path: 'lantern-rider.yaml', text: rider }]);
const manifest = 'show/production.slate.yaml';
const script = 'INT. HALL - DAY #1#\n\nA wall.\n\nEXT. HILL - DAY #2#\n\nGrass.\n\nINT. CELLAR - NIGHT #3#\n\nDark.\n';
const use = (id: string, scene: number, facts: string) =>
  `  - { id: ${id}, scenes: [${scene}], category: generative-vfx, ${facts} }\n`;

function show(uses: string): JudgedProduction {
  const people =
    '  - { id: P-1, name: Mara Quill, role: performer }\n  - { id: P-2, name: Ben Osei, role: performer }\n';
  return judgedFiles(
    {
      'show/script.fountain': script,
      [manifest]: `production:\n  title: The Long Fall\n  agreements: [lantern-rider]\npeople:\n${people}uses:\n${uses}`,
    },
    catalogue,
  );
}

function item(judged: JudgedProduction, obligation: string, about: string): Assessment {
  const found = findItem(judged, `lantern-rider/${obligation}`, about);
  assert.equal(found?.outcome, 'open');
  return found;
}

const offered = (judged: JudgedProduction, obligation: string, about: string, kind: string) =>
  otherUsesFor(item(judged, obligation, about), kind, judged).map((one) => one.use.id);
const nobody = show(
  use('U-1', 1, 'generative: yes, output: previs, people: []') +
    use('U-2', 2, 'generative: yes, output: previs, people: []') +
    use('U-3', 3, 'generative: no, output: final, people: []'),
);
const people = show(
  use('U-1', 1, 'generative: yes, output: previs, people: [{ person: P-1 }]') +
    use('U-2', 2, 'generative: yes, output: previs, people: [{ person: P-1 }, { person: P-2 }]') +
    use('U-3', 3, 'generative: yes, output: previs, people: [{ person: P-2 }]'),
);
const paper: Paper = { kind: 'notice', path: 'show/papers/notice.pdf', hash: 'sha256:0', scenes: [] };

describe('a paper that may speak of several uses', () => {
  it('is offered for the other uses where the same party is owed the same kind, and for nobody else’s', () => {
    assert.deepEqual(offered(nobody, 'tell-buyer', 'U-1', 'notice'), ['U-2']);
  });

  it('is offered for the uses of the same person alone', () => {
    assert.deepEqual(offered(people, 'ask-first', 'U-1 · P-1', 'consent'), ['U-2']);
    assert.deepEqual(offered(people, 'ask-first', 'U-2 · P-2', 'consent'), ['U-3']);
  });

  it('is one record that names the uses that were checked, and settles what is open about them and nothing else', () => {
    const plan = recordEvidence(
      item(people, 'ask-first', 'U-1 · P-1'),
      { ...paper, kind: 'consent', givenAt: '2026-11-20', alsoFor: ['U-2'] },
      people,
    );
    assert.deepEqual(added(plan, manifest), [
      'evidence:',
      '  - id: E-1',
      '    kind: consent',
      '    person: P-1',
      '    uses: [U-1, U-2]',
      '    given-at: 2026-11-20',
      '    document: papers/notice.pdf',
      '    hash: sha256:0',
    ]);
    const now = judgedFiles({ 'show/script.fountain': script, ...after(plan) }, catalogue);
    const outcomes = ['U-1 · P-1', 'U-2 · P-1', 'U-2 · P-2', 'U-3 · P-2'].map(
      (about) => findItem(now, 'lantern-rider/ask-first', about)?.outcome,
    );
    assert.deepEqual(outcomes, ['met', 'met', 'open', 'open']);
  });

  it('says nothing of a use that was not checked', () => {
    const lines = added(
      recordEvidence(item(people, 'ask-first', 'U-1 · P-1'), { ...paper, kind: 'consent' }, people),
      manifest,
    );
    assert.ok(lines.includes('    uses: [U-1]'), lines.join('\n'));
  });

  it('is refused for a use for which it is not open, and then nothing is written', () => {
    assert.equal(
      refusedWith(recordEvidence(item(nobody, 'tell-buyer', 'U-1'), { ...paper, alsoFor: ['U-3'] }, nobody)),
      'edit.refused.gone',
    );
  });
});
