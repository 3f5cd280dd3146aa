import assert from 'node:assert/strict';
import { makeReport } from '../../../src/core/reports/makeReport';
import { partsOf, spellingsOf } from '../../../src/core/reports/redaction/nameParts';
import type { Report } from '../../../src/core/reports/report';
import { Phrases } from '../../../src/core/text/phrases';
import { renderJson } from '../../../src/core/reports/json';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { english } from '../../../src/core/words/words';
import { filesOf, showFiles, showReport } from './show';
import { assertLinear } from '../../support/growth';
import { judged } from '../features/judged';
import { withEdit } from '../../support/withEdit';

const redacted = showReport({ options: { redaction: 'names' } });
const text = renderJson(redacted) + renderMarkdown(redacted, english);
const open = renderJson(showReport());

describe('a redacted report', () => {
  for (const secret of [
    'Odell Marsh',
    'Tamsin Verrall',
    'Ruben Isker',
    'Wilhelmine Karst',
    'Hanne Orlik',
    'Lene Amberg',
    'consents/verrall.pdf',
    'waivers/credit.pdf',
    'prompts/bridge.txt',
    'vendors/paper-moon.pdf',
  ]) {
    it(`does not show ${secret}`, () => {
      assert.ok(open.includes(secret), 'the full report shows it');
      assert.ok(!text.includes(secret));
    });
  }

  it('does not show who keeps track of AI', () => {
    const manifest = withEdit(
      withEdit(
        showFiles['/show/production.slate.yaml'],
        '  signatory:',
        '  ai-tracker: Jolanda Fenn, coordinator\n  signatory:',
      ),
      'A figure on the quay.',
      'Fenn has the file.',
    );
    const report = showReport({
      files: filesOf({ '/show/production.slate.yaml': manifest }),
      options: { redaction: 'names' },
    });
    assert.doesNotMatch(renderJson(report), /Fenn|Jolanda/);
  });

  it('shows ids in place of names, in sentences too', () => {
    assert.equal(
      redacted.uses.find(({ id }) => id === 'U-1')?.recorded['summary'],
      'P-1 stands on the bridge without having been there.',
    );
  });

  it('does not show a surname alone', () => {
    const manifest = withEdit(
      showFiles['/show/production.slate.yaml'],
      'A figure on the quay.',
      'Verrall stands on the quay.',
    );
    const report = showReport({
      files: filesOf({ '/show/production.slate.yaml': manifest }),
      options: { redaction: 'names' },
    });
    assert.equal(report.uses.find(({ id }) => id === 'U-2')?.recorded['summary'], 'P-2 stands on the quay.');
  });

  it('keeps what is no secret', () => {
    for (const known of ['U-1', 'P-1', 'Facetworks', 'Paper Moon Pictures', 'lantern-guild', 'night.fountain'])
      assert.ok(text.includes(known), known);
  });

  it('judges as the full report does', () => {
    const outcomes = (report: typeof redacted): readonly string[] =>
      report.assessments.map((one) => `${one.obligation ?? ''} ${one.outcome} ${one.subject.use ?? ''}`);
    assert.deepEqual(outcomes(redacted), outcomes(showReport()));
  });

  it('says that it is redacted', () => {
    assert.equal(redacted.redacted, true);
    assert.match(renderMarkdown(redacted, english), /Redacted/);
  });

  it('takes a name for a word of its own', () => {
    const manifest = withEdit(
      withEdit(showFiles['/show/production.slate.yaml'], 'Odell Marsh, role', 'Will, role'),
      'A figure on the quay.',
      'Will is willing.',
    );
    const report = showReport({
      files: filesOf({ '/show/production.slate.yaml': manifest }),
      options: { redaction: 'names' },
    });
    assert.equal(report.uses.find(({ id }) => id === 'U-2')?.recorded['summary'], 'P-1 is willing.');
  });
});

/** A production whose people, headings and reasons would give somebody away. */
function reportOf(
  people: string,
  { summary = '', heading = 'HALL', more = '', redaction = 'names' as 'names' | 'strict', character = '' },
): { readonly report: Report; readonly json: string } {
  const { production, evaluation, catalogue } = judged(
    `INT. ${heading} - DAY #1#\n\nWords.${character}\n`,
    `${people}\nuses:\n  - { id: U-1, scenes: ["1"], category: [signage], summary: ${JSON.stringify(summary)} }\n${more}`,
  );
  const report = makeReport(
    production,
    evaluation,
    catalogue,
    { tool: { name: 'AI Slate', version: '9.9.9' }, redaction },
    english,
  );
  return { report, json: renderJson(report) };
}

const summaryOf = (name: string, summary: string): unknown =>
  reportOf(`people: [{ id: P-1, name: ${JSON.stringify(name)} }]`, { summary }).report.uses[0]?.recorded['summary'];

describe('a name in a redacted report', () => {
  for (const [name, summary, shown] of [
    ['Mara Quill', 'MARA QUILL and mara quill', 'P-1 and P-1'],
    ['Mara Quill', "Quill's face; Mara’s voice; Quills Stimme", "P-1's face; P-1’s voice; P-1’s Stimme"],
    ['Mara Quill', 'Quill, Mara; Mara  Quill', 'P-1, P-1; P-1'],
    ['Mara Quill', 'scans/mara_quill_v2.exr and MaraQuill.pdf, mquill', 'scans/P-1_v2.exr and P-1.pdf, P-1'],
    ['Mara Quill', 'Qu\u00adill and Ma\u200bra, Quilt, Maraca', 'P-1 and P-1, Quilt, Maraca'],
    ['Zoë Ångström', 'Zoe Angstrom, ZOË, Aangstroem', 'P-1, P-1, P-1'],
    ['José Núñez', 'Jose\u0301 and NUNEZ', 'P-1 and P-1'],
    ['Łukasz Großmann', 'Lukasz, GROSSMANN', 'P-1, P-1'],
    ['Li Wei', 'Li smiles at wei, and alike', 'P-1 smiles at P-1, and alike'],
    ['李小明', '李小明的声音，小明', 'P-1的声音，P-1'],
    ['田中 太郎', '田中太郎さんと田中さん', 'P-1さんとP-1さん'],
    ['김민수', '김민수는', 'P-1는'],
    ['Σοφία Ιωάννου', 'ΣΟΦΙΑ', 'P-1'],
    ['İpek Işık', 'ipek isik', 'P-1'],
    ['Will May', 'Will will, and May may', 'P-1 will, and P-1 may'],
    ['Vincent van der Meer', 'the van of Van der Meer', 'the van of Van der P-1'],
    ["Siobhán O'Brien", 'OBrien and O’BRIEN', 'P-1 and P-1'],
    ['Ada Smith-Jones', 'Jones, Smith Jones', 'P-1, P-1'],
    ['Guild Aftra', 'SAG-AFTRA asks Aftra', 'SAG-AFTRA asks P-1'],
  ] as const)
    it(`is replaced as it is written in ${JSON.stringify(summary)}`, () =>
      assert.equal(summaryOf(name, summary), shown));

  it('is replaced in headings, reasons, tags and file names', () => {
    const { json } = reportOf('people: [{ id: P-1, name: Odo Pellam, parts: [{ character: THE FERRYMAN }] }]', {
      heading: 'PELLAM’S KITCHEN',
      summary: 'The ferryman waits.',
      more: 'decisions: [{ agreement: rider, obligation: a, answer: yes, by: producer, on: 2026-01-02, why: Odo agreed }]\nevidence: [{ kind: consent, from: P-1, given-at: 2026-01-02, scope: what pellam signed, document: a/pellam.pdf }]\n',
    });
    assert.doesNotMatch(json, /pellam|\bodo\b|ferryman/i);
    assert.match(json, /INT\. P-1’S KITCHEN/);
  });

  it('is withheld where two bear it, and said to be nobody’s', () => {
    const { report } = reportOf('people: [{ id: P-1, name: Mara Quill }, { id: P-2, name: Odo Quill }]', {
      summary: 'Quill and Odo',
    });
    assert.equal(report.uses[0]?.recorded['summary'], 'withheld and P-2');
  });

  it('is no part of an id either, and everything that names the id still finds it', () => {
    const { report, json } = reportOf(
      'people: [{ id: odo-pellam, name: Odo Pellam }]\nsessions: [{ id: S-PELLAM, person: odo-pellam, kind: voice-recording }]',
      { summary: 'odo-pellam is seen.' },
    );
    assert.doesNotMatch(json, /pellam/i);
    assert.equal(report.people[0]?.id, 'person-1');
    assert.equal(report.uses[0]?.recorded['summary'], 'person-1 is seen.');
  });

  it('of somebody who signed is no union’s, company’s or agreement’s', () => {
    const { json } = reportOf('people: []\nvendors: [{ id: V-1, name: Tallow FX }]', {
      more: 'evidence: [{ kind: notice, from: Tallow FX, to: [SAG-AFTRA, Odo Pell], given-at: 2026-01-02 }]\n',
    });
    assert.match(json, /"from":"Tallow FX"/);
    assert.match(json, /"SAG-AFTRA","withheld"/);
    assert.doesNotMatch(json, /Pell/);
  });
});

describe('a strictly redacted report', () => {
  const texts = {
    heading: 'LIGHTHOUSE',
    summary: 'A stranger called Brummagem.',
    more: 'evidence: [{ kind: consent, given-at: 2026-01-02, scope: for the Zanzibar cut, conditions: only at dusk }]\n',
  };
  it('shows no text that somebody wrote, and says so', () => {
    const open = reportOf('people: []', texts).json;
    const { report, json } = reportOf('people: []', { ...texts, redaction: 'strict' });
    for (const word of ['LIGHTHOUSE', 'Brummagem', 'Zanzibar', 'dusk', 'long-fall.fountain']) {
      assert.ok(open.includes(word), word);
      assert.ok(!json.includes(word), word);
    }
    assert.equal(report.strict, true);
    assert.match(renderMarkdown(report, english), /every text that somebody wrote/);
  });

  it('is set against one that lists what it does not check', () => {
    const { report } = reportOf('people: []', texts);
    assert.deepEqual(report.unchecked?.slice(0, 2), ['scene headings', 'file names']);
    assert.ok(report.unchecked.length > 4);
    assert.match(renderMarkdown(report, english), /may name others: scene headings, file names/);
  });
});

it('names are found in a time that grows with the people and the text', () => {
  assertLinear((count) => {
    const phrases = new Phrases();
    const names = Array.from({ length: count }, (_, at) => `Mara${at.toString(36)} Quill${at.toString(36)}`);
    const text = names.join(' meets ');
    return () => {
      for (const [at, name] of names.entries())
        for (const one of [name, ...partsOf(name), ...spellingsOf(name)]) phrases.add(one, `P-${at}`, '…');
      assert.match(phrases.replaceIn(text), /^P-0 meets P-1/);
    };
  }, 100);
});
