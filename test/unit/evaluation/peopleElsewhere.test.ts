import assert from 'node:assert/strict';
import { agreementFile, evaluateTexts, explanationOf } from '../../support/evaluation';

const duty = (level: string): string =>
  agreementFile(
    `  - { id: duty, cite: clause 1, summary: A duty., level: ${level}, kind: notice, confidence: high, sources: [R1], requires: { what: a notice, from: producer, to: performer, evidence: [notice] } }\n`,
  );

/** What is asked of a production with these people, where a private manifest is said to be or not. */
function asked(people: string, restricted: string, level = 'person'): readonly string[] {
  const { assessments } = evaluateTexts(
    `production: { title: Low Tide, agreements: [rider], restricted: ${restricted} }\npeople: [${people}]\n`,
    [duty(level)],
  );
  return assessments.map((one) => `${one.outcome} ${one.subject.person ?? ''}: ${explanationOf(one)}`);
}

describe('an agreement that asks something of each person', () => {
  it('says that people were not read where all are in a manifest that is absent', () => {
    const [only = '', ...more] = asked('', 'yes');
    assert.deepEqual(more, []);
    assert.match(only, /^needs-facts : .*What does the private manifest say\?/);
  });

  it('says nothing of the kind where there is no such manifest, or somebody was read', () => {
    assert.deepEqual(asked('', 'no'), []);
    const [only = '', ...more] = asked('{ id: P-1, name: Mara Quill, union: sag-aftra }', 'yes');
    assert.deepEqual(more, []);
    assert.match(only, /^open P-1: /);
  });

  it('is told from one that asks something of the production alone', () =>
    assert.match(asked('', 'yes', 'production').join(), /^open : /));
});
