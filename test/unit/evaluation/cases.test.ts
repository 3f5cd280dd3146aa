import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Assessment } from '../../../src/core/evaluation/assessment';
import type { Catalogue } from '../../../src/core/agreements/catalogue';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { WhatFollows } from '../../../src/core/evaluation/whatFollows';
import type { Production } from '../../../src/core/production/production';
import { english } from '../../../src/core/words/words';
import { agreementFile, catalogueOf, explanationOf, judgedBy, productionOf } from '../../support/evaluation';
import { runs } from '../../support/runs';
import { Explanations } from '../../../src/core/evaluation/explanations';

/** Facts that no category implies, with every answer there is; of `creative-elements` those that the agreements here tell apart. */
const answers = {
  'key-element': ['yes', 'no'],
  'replaces-covered-work': ['yes', 'no'],
  watermarked: ['yes', 'no'],
  stage: ['development', 'prep', 'shoot', 'post', 'delivery', 'marketing'],
  'creative-elements': ['[]', '[script]', '[sets]', '[script, sets]'],
} as const;
type Name = keyof typeof answers;
const names = Object.keys(answers) as Name[];
type Record = { readonly [name in Name]?: string };

const tested: { readonly [name in Name]: readonly string[] } = {
  'key-element': ['yes', 'no'],
  'replaces-covered-work': ['yes', 'no'],
  watermarked: ['yes', 'no'],
  stage: ['prep', '[shoot, post]'],
  'creative-elements': ['[script]', '[sets]'],
};

const line = fc
  .constantFrom(...names)
  .chain((name) => fc.constantFrom(...tested[name]).map((value) => `${name}: ${value}`));
const condition: fc.Arbitrary<string> = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    line.map((one) => `{ ${one} }`),
    fc
      .tuple(fc.constantFrom('any-of', 'all-of', 'none-of'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
      .map(([how, all]) => `{ ${how}: [ ${all.join(', ')} ] }`),
  ),
})).condition;

const obligation = fc
  .record({ when: condition, unless: fc.option(condition), defined: fc.boolean() })
  .map(({ when, unless, defined }) => {
    const exceptions =
      unless === null ? '' : `, exceptions: [ { id: quiet, confidence: high, sources: [R1], when: ${unless} } ]`;
    const lines = `  - { id: duty, cite: clause 1, summary: A duty., level: use, confidence: high, sources: [R1], kind: notice, requires: { what: a notice, from: producer, to: buyer, evidence: [notice] }, when: ${defined ? '{ grave: yes }' : when}${exceptions} }\n`;
    const more = defined ? `definitions:\n  grave: { level: use, confidence: high, sources: [R1], when: ${when} }` : '';
    return agreementFile(lines, more);
  });

const record: fc.Arbitrary<Record> = fc
  .tuple(...names.map((name) => fc.option(fc.constantFrom(...answers[name]), { freq: 2 })))
  .map((values) => Object.fromEntries(names.flatMap((name, at) => (values[at] ? [[name, values[at]] as const] : []))));

const ASKED_ON = '2026-11-22';

function stating(facts: Record): Production {
  const said = Object.entries(facts).map(([name, value]) => `, ${name}: ${value}`);
  const use = `uses:\n  - { id: U-1, scenes: ["1"], category: other, summary: A thing., people: []${said.join('')} }\n`;
  return productionOf(`production: { title: Low Tide, agreements: [rider] }\n${use}`);
}

function judged(agreement: Catalogue, facts: Record): Assessment | undefined {
  return judgedBy(stating(facts), agreement, ASKED_ON).assessments.find((one) => one.obligation === 'duty');
}

function following(agreement: Catalogue, facts: Record): WhatFollows {
  const production = stating(facts);
  return new WhatFollows(production, agreement, ASKED_ON, new Explanations(production, agreement, ASKED_ON));
}

/** Every record that says what this one says, and leaves nothing of the facts open. */
function worldsOf(facts: Record): readonly Record[] {
  return names.reduce<readonly Record[]>(
    (worlds, name) =>
      facts[name] !== undefined
        ? worlds
        : worlds.flatMap((world) => answers[name].map((value) => ({ ...world, [name]: value }))),
    [facts],
  );
}

function classOf(assessment: Assessment | undefined): string {
  return assessment?.outcome ?? 'not-required';
}

/** What a branch calls the value that a record writes: of words that nothing tells apart one stands for all. */
function isAnswer(answers: readonly string[], written = ''): boolean {
  const words = written.split(/[[\],\s]+/u).filter((word) => word !== '');
  return answers.some((answer) => {
    const kinds = answer.split(' ').filter((kind) => kind !== '');
    return kinds.length === words.length && words.every((word) => kinds.some((kind) => kind.split('|').includes(word)));
  });
}

describe('what is decided by cases', () => {
  it('is what every possible world says', () => {
    fc.assert(
      fc.property(obligation, record, (text, facts) => {
        const agreement = catalogueOf([text]);
        const found = judged(agreement, facts);
        const worlds = worldsOf(facts).map((world) => ({ world, outcome: classOf(judged(agreement, world)) }));
        const outcomes = [...new Set(worlds.map(({ outcome }) => outcome))];
        if (outcomes.length === 1) {
          assert.equal(classOf(found), outcomes[0], explanationOf(found));
          return;
        }
        assert.equal(found?.outcome, 'needs-facts', explanationOf(found));
        const told = following(agreement, facts).branches(found);
        assert.ok(told, 'no answers are told apart');
        const { missing, branches } = told;
        const name = missing.fact as Name;
        for (const { world, outcome } of worlds) {
          // Words of a list stand for those that no test tells apart from them.
          const branch = branches.find((one) => isAnswer(one.answers, world[name]));
          if (!branch) {
            assert.ok(name === 'stage' || name === 'creative-elements');
            continue;
          }
          assert.ok(branch.outcomes.includes(outcome as 'open'), `${JSON.stringify(world)}: ${outcome}`);
          assert.ok(branch.open || branch.outcomes.length === 1);
        }
        const differs = worlds.some(({ world, outcome }) =>
          worlds.some(
            (other) =>
              other.outcome !== outcome && names.every((one) => one === name || other.world[one] === world[one]),
          ),
        );
        assert.ok(differs, `${name} is asked and decides nothing`);
      }),
      { numRuns: runs(300, 15) },
    );
  });
});

const either = (when: string): Catalogue =>
  catalogueOf([
    agreementFile(
      `  - { id: duty, cite: clause 1, summary: A duty., level: use, confidence: high, sources: [R1], kind: notice, requires: { what: a notice, from: producer, to: buyer, evidence: [notice] }, when: ${when} }\n`,
    ),
  ]);

describe('a duty that holds either way', () => {
  for (const [name, when] of [
    ['with any-of', '{ any-of: [ { key-element: yes }, { key-element: no } ] }'],
    ['with none-of', '{ none-of: [ { all-of: [ { watermarked: yes }, { watermarked: no } ] } ] }'],
    ['of a list of words', '{ any-of: [ { stage: prep }, { none-of: [ { stage: prep } ] } ] }'],
  ] as const) {
    it(`is owed, and nothing is asked: ${name}`, () => {
      const found = judged(either(when), {});
      assert.equal(found?.outcome, 'open');
      assert.deepEqual(found.missing, []);
      assert.ok(found.grounds.every(({ source }) => source !== 'supposed'));
    });
  }

  it('is asked about where a fact decides, and says what each answer leads to', () => {
    const found = judged(either('{ key-element: yes }'), {});
    assert.equal(found?.outcome, 'needs-facts');
    assert.deepEqual(
      following(either('{ key-element: yes }'), {})
        .of(found)
        .map((one) => english.say(one)),
      ['If yes: a notice. From: the producer. To: the buyer.', 'If no: nothing is required.'],
    );
  });

  it('says of no answer that it leads to nothing while another item waits for it too', () => {
    const lines = (id: string, when: string): string =>
      `  - { id: ${id}, cite: clause 1, summary: A duty., level: use, confidence: high, sources: [R1], kind: notice, requires: { what: a notice, from: producer, to: buyer, evidence: [notice] }, when: ${when} }\n`;
    const leads = (more: string): readonly string[] => {
      const rider = catalogueOf([agreementFile(lines('duty', '{ key-element: yes }') + more)]);
      const [question] = evaluate(stating({}), rider, ASKED_ON).questions.filter(
        ({ missing }) => missing.fact === 'key-element',
      );
      assert.ok(question);
      return following(rider, {})
        .leads(question)
        .map(({ text }) => english.say(text));
    };
    const owed = 'a notice. From: the producer. To: the buyer.';
    assert.deepEqual(leads(''), [`If yes: ${owed}`, 'If no: nothing is required.']);
    assert.deepEqual(leads(lines('other', '{ watermarked: yes, key-element: no }')), [
      `If yes: ${owed} Other answers may add more.`,
      'If no: that depends on other answers too.',
    ]);
  });

  it('leaves out the question that changes nothing', () => {
    const found = judged(
      either('{ all-of: [ { any-of: [ { watermarked: yes }, { watermarked: no } ] }, { key-element: yes } ] }'),
      {},
    );
    assert.deepEqual(
      found?.missing.map(({ fact }) => fact),
      ['key-element'],
    );
  });
});
