import assert from 'node:assert/strict';
import { agreementFile, evaluateTexts } from '../../support/evaluation';

const levels = { 'for-all': 'production', lasting: 'production', each: 'person', 'in-use': 'person-in-use' } as const;

/** One duty at each level, owed where the question of its name is answered with yes. */
const rider = agreementFile(
  Object.entries(levels)
    .map(
      ([name, level]) =>
        `  - { id: ${name}, cite: clause 1, summary: A duty., level: ${level}, kind: notice, confidence: high, sources: [R1], when: { judged-${name}: yes }, requires: { what: a notice, from: producer, to: union, evidence: [notice] } }\n`,
    )
    .join(''),
  `questions:\n${Object.entries(levels)
    .map(
      ([name, level]) =>
        `  judged-${name}: { level: ${level}, ask: Is it so?${name === 'lasting' ? ', lasting: yes' : ''} }\n`,
    )
    .join('')}`,
);

interface Texts {
  /** Of the decision: what it names. */
  readonly names?: string;
  /** The day of the second use. */
  readonly second?: string;
  /** Who is in the second use. */
  readonly who?: string;
  readonly engaged?: string;
  readonly more?: string;
}

/** What is open of a duty with one decision of 1 June, and the problems of that decision. */
function decided(
  name: keyof typeof levels,
  texts: Texts,
): { readonly open: readonly string[]; readonly codes: readonly string[] } {
  const { names = '', second = '2026-05-02', who = '{ person: P-2 }', engaged = '2026-02-02', more = '' } = texts;
  const { assessments, findings } = evaluateTexts(
    `production: { title: Low Tide, agreements: [rider] }
people:
  - { id: P-1, name: Mara Quill, role: performer, union: sag-aftra, engaged-on: 2026-02-02 }
  - { id: P-2, name: Ines Varga, role: performer, union: sag-aftra, engaged-on: ${engaged} }
uses:
  - { id: U-1, scenes: ["1"], category: cleanup, act-date: 2026-05-01, people: [{ person: P-1 }] }
  - { id: U-2, scenes: ["1"], category: cleanup, act-date: ${second}, people: [${who}] }
${more}decisions: [{ question: rider/judged-${name}, ${names}answer: yes, by: Ines Varga, on: 2026-06-01 }]
`,
    [rider],
  );
  return {
    open: assessments
      .filter(({ obligation, outcome }) => obligation === name && outcome === 'open')
      .map(({ subject }) => [subject.use, subject.person].filter((one) => one !== undefined).join(' ')),
    codes: findings.flatMap(({ message: { code } }) => (code.startsWith('evaluation.decision') ? [code] : [])),
  };
}

describe('a decision that names nothing', () => {
  it('about the production holds for the work that was done by its day', () => {
    assert.deepEqual(decided('for-all', {}), { open: [''], codes: [] });
    assert.deepEqual(decided('for-all', { second: '2026-06-01' }), { open: [''], codes: [] });
    assert.deepEqual(decided('for-all', { second: '2026-06-02' }), {
      open: [],
      codes: ['evaluation.decision-overtaken'],
    });
  });

  it('asks when work was done that has no day', () =>
    assert.deepEqual(decided('for-all', { second: 'unknown' }).open, []));

  it('is overtaken neither by work that lies ahead nor by what sells the title', () => {
    assert.deepEqual(decided('for-all', { second: '2027-06-02' }).open, ['']);
    assert.deepEqual(decided('for-all', { second: '2026-06-02, stage: marketing' }).open, ['']);
  });

  it('holds on where the agreement says that its answer is lasting', () =>
    assert.deepEqual(decided('lasting', { second: '2026-06-02' }), { open: [''], codes: [] }));

  it('about people holds for those who were engaged by its day', () => {
    assert.deepEqual(decided('each', {}).open, ['P-1', 'P-2']);
    assert.deepEqual(decided('each', { engaged: '2026-06-02' }).open, ['P-1']);
    assert.deepEqual(decided('each', { engaged: 'unknown' }).open, ['P-1']);
  });

  it('about a use decides nothing, and says so', () =>
    assert.deepEqual(decided('in-use', {}), { open: [], codes: ['evaluation.decision-whose'] }));
});

describe('a decision that names a person', () => {
  const names = 'person: P-2, ';

  it('holds for what that person had done by its day', () => {
    assert.deepEqual(decided('each', { names, engaged: 'unknown' }).open, ['P-2']);
    assert.deepEqual(decided('each', { names, second: '2026-06-02' }), {
      open: [],
      codes: ['evaluation.decision-overtaken'],
    });
    assert.deepEqual(decided('each', { names: 'person: P-1, ', second: '2026-06-02' }).open, ['P-1']);
  });

  it('is overtaken by later work of which nobody says whom it touches', () => {
    const more = '  - { id: U-3, scenes: ["1"], category: cleanup, act-date: 2026-06-02 }\n';
    assert.deepEqual(decided('each', { names, more }).open, []);
  });
});

describe('a decision that names a use', () => {
  const names = 'use: U-2, ';

  it('holds for the one person in it, also when the work came later', () => {
    assert.deepEqual(decided('in-use', { names, second: '2026-06-02' }), { open: ['U-2 P-2'], codes: [] });
  });

  it('holds for none of two people unless it names that one', () => {
    const who = '{ person: P-1 }, { person: P-2 }';
    assert.deepEqual(decided('in-use', { names, who }), { open: [], codes: ['evaluation.decision-whose'] });
    assert.deepEqual(decided('in-use', { names: `${names}person: P-2, `, who }), { open: ['U-2 P-2'], codes: [] });
  });
});
