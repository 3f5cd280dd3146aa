import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { checkAgreement } from '../../../src/core/agreements/checkAgreement';
import { english } from '../../../src/core/words/words';
import { withEdit } from '../../support/withEdit';

const rider = `format: 1
agreement: quill-rider
name: Quill Street Pictures AI rider
kind: custom
parties: [Quill Street Pictures]
jurisdiction: [US]
status: in-force
covers:
  production: { agreement-listed: yes }
read: full
confidence: high
checked: 2026-11-22
sources:
  R1: { title: The signed rider }
obligations:
  - id: tell-first
    cite: clause 4
    summary: The company is told before a generative tool is used.
    level: use
    kind: notice
    when: { generative: yes }
    requires: { what: a notice of the tool, from: producer, to: buyer, evidence: [notice], by: { before: act-date } }
    confidence: high
    sources: [R1]
    examples:
      - { given: { generative: yes, act-date: 2026-03-12 }, evidence: [ { kind: notice, to: buyer, given-at: 2026-03-04 } ], then: met }
      - { given: { generative: yes, act-date: 2026-03-12 }, then: open }
`;

/** What is said about an agreement file, each with its line from one. */
function faults(text: string): readonly string[] {
  const { entries, unreadable } = loadCatalogue([{ path: 'quill-rider.yaml', text }]);
  const found = [
    ...unreadable.flatMap((one) => one.problems),
    ...entries.flatMap((one) => [...one.problems, ...checkAgreement(one.agreement, one.written)]),
  ];
  return found.map(
    (problem) => `${text.slice(0, problem.span.start).split('\n').length}: ${english.say(problem.message)}`,
  );
}

describe('an agreement file', () => {
  it('without fault says nothing', () => {
    assert.deepEqual(faults(rider), []);
  });

  for (const [name, before, after, expected] of [
    ['an unknown key', 'cite: clause 4', 'cited: clause 4', '17: Unknown key “cited” in an obligation.'],
    ['a missing citation', 'cite: clause 4', 'cited: clause 4', '16: Expected the key “cite” (an obligation).'],
    ['a level nobody knows', 'level: use', 'level: shot', '19: Expected one of production, company, person'],
    ['a fact nobody knows', 'when: { generative: yes }', 'when: { generativ: yes }', '21: Unknown fact “generativ”'],
    [
      'a value the fact cannot have',
      'when: { generative: yes }',
      'when: { generative: perhaps }',
      '21: Unknown value “perhaps” for “generative”. Expected one of yes, no.',
    ],
    [
      'a fact of a person asked of a use',
      'when: { generative: yes }',
      'when: { hired: yes }',
      '21: Unreachable fact “hired”',
    ],
    [
      'a test nobody knows',
      'when: { generative: yes }',
      'when: { act-date: { after: 2026-01-01 } }',
      '21: Unknown test for “act-date”',
    ],
    [
      'a deadline from what is no date',
      'before: act-date',
      'before: generative',
      '22: Expected a date fact, such as act-date or release-date: “generative” is not one.',
    ],
    ['evidence nobody knows', 'evidence: [notice]', 'evidence: [postcard]', '22: Unknown kind of evidence “postcard”.'],
    ['a source that is not listed', 'sources: [R1]', 'sources: [R2]', '24: Unknown source “R2”.'],
    [
      'a source of an exception that is not listed',
      '    confidence: high\n    sources: [R1]',
      '    exceptions: [ { id: small, when: { output: temp }, sources: [R3] } ]\n    confidence: high\n    sources: [R1]',
      '23: Unknown source “R3”.',
    ],
    [
      'a question after something that never waits for the record',
      '    confidence: high\n    sources: [R1]',
      '    asked-after: tell-first\n    confidence: high\n    sources: [R1]',
      '16: Expected an obligation of this agreement at the same level or above, with owed-until-shown, under asked-after: “tell-first”.',
    ],
    [
      'a smaller demand that the record would have to show',
      '    confidence: high\n    sources: [R1]',
      '    exceptions: [ { id: small, when: { output: temp }, owed-until-shown: yes, instead: { what: a line in the log, evidence: [record] } } ]\n    confidence: high\n    sources: [R1]',
      '23: Expected owed-until-shown only on an exception without instead',
    ],
    ['a date that does not exist', 'checked: 2026-11-22', 'checked: 2026-02-30', '12: Expected a date such as'],
    [
      'a restriction that requires',
      'kind: notice',
      'kind: restriction',
      '16: Expected “forbids” exactly when the kind is restriction',
    ],
    [
      'a predecessor nobody knows',
      'status: in-force',
      'status: in-force\ncontinues: { agreement: quill-0, confidence: high, sources: [R1] }',
      '8: Unknown agreement “quill-0” under continues.',
    ],
    [
      'a question that is not called one',
      'obligations:',
      'questions:\n  is-small: { level: use, ask: Is it small? }\nobligations:',
      '16: Expected a name that begins with judged-: “is-small”.',
    ],
    [
      'a fact of which one letter is wrong',
      'when: { generative: yes }',
      'when: { generatve: yes }',
      'Did you mean “generative”?',
    ],
    [
      'a value of which one letter is wrong',
      'when: { generative: yes }',
      'when: { output: finl }',
      'Did you mean “final”?',
    ],
    ['a status with a blank', 'status: in-force', 'status: in force', 'Did you mean “in-force”?'],
    ['torn YAML', 'sources: [R1]', 'sources: [R1', 'Unreadable YAML:'],
  ] as const) {
    it(`says where there is ${name}`, () => {
      assert.ok(rider.includes(before));
      const said = faults(rider.replace(before, after));
      assert.ok(
        said.some((one) => one.includes(expected)),
        `${expected}\nnot in\n${said.join('\n')}`,
      );
    });
  }

  it('whose level nobody knows is told of the level alone', () => {
    const said = faults(
      withEdit(
        withEdit(rider, 'level: use', 'level: useage'),
        'when: { generative: yes }',
        'when: { generative: yes, hired: yes }',
      ),
    );
    assert.deepEqual(said.length, 1, said.join('\n'));
    assert.ok(said[0]?.includes('Expected one of production') && said[0].startsWith('19: '));
  });

  it('with a part of a fact’s name is offered the whole', () => {
    const said = faults(
      withEdit(
        withEdit(rider, 'level: use', 'level: person-in-use'),
        'when: { generative: yes }',
        'when: { performed: yes }',
      ),
    );
    assert.ok(
      said.some((one) => one.includes('Did you mean “performed-the-material”?')),
      said.join('\n'),
    );
  });

  it('keeps its other obligations when one is at fault', () => {
    const two =
      rider +
      withEdit(
        withEdit(rider.slice(rider.indexOf('  - id:')), 'tell-first', 'tell-again'),
        'level: use',
        'level: shot',
      );
    const { entries } = loadCatalogue([{ path: 'a', text: two }]);
    assert.deepEqual(
      entries[0]?.agreement.obligations.map((one) => one.id),
      ['tell-first', 'tell-again'],
    );
  });

  it('must not work a definition out from itself', () => {
    const circular = withEdit(
      rider,
      'obligations:',
      'definitions:\n  one: { level: use, when: { other: yes } }\n  other: { level: use, when: { one: yes } }\nobligations:',
    );
    assert.ok(faults(circular).some((one) => one.includes('Circular definition: “one”')));
  });

  it('never throws, whatever is cut off', () => {
    for (let length = 0; length < rider.length; length += 7) assert.doesNotThrow(() => faults(rider.slice(0, length)));
  });
});

describe('a successor', () => {
  const later = `format: 1
agreement: quill-rider-2
family: quill
name: Second rider
kind: custom
status: in-force
covers: { production: { agreement-listed: yes } }
continues: { agreement: quill-rider, confidence: medium, sources: [R1] }
read: full
confidence: high
checked: 2026-11-22
sources: { R1: { title: The signed rider } }
obligations: []
`;

  it('carries on what its predecessor asks for, with the lower confidence', () => {
    const { byId } = loadCatalogue([
      { path: 'a', text: rider },
      { path: 'b', text: later },
    ]);
    const carried = byId.get('quill-rider-2')?.agreement.obligations;
    assert.deepEqual(
      carried?.map((one) => [one.id, one.confidence, one.agreement]),
      [['tell-first', 'medium', 'quill-rider']],
    );
  });

  it('that continues itself is told so', () => {
    const own = withEdit(later, 'agreement: quill-rider,', 'agreement: quill-rider-2,');
    const [entry] = loadCatalogue([{ path: 'b', text: own }]).entries;
    assert.deepEqual(
      entry?.problems.map((one) => one.message.code),
      ['agreement.unknown-predecessor'],
    );
  });
});
