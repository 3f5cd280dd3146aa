import assert from 'node:assert/strict';
import type { Evaluation } from '../../../src/core/evaluation/assessment';
import { agreementFile, evaluateTexts } from '../../support/evaluation';
import { withEdit } from '../../support/withEdit';

const duty =
  '  - { id: duty, cite: clause 1, summary: A duty., level: use, kind: notice, confidence: high, sources: [R1], when: { judged-small: no }, requires: { what: a notice, from: producer, to: buyer, evidence: [notice] } }\n';

/** A rider that leaves something to a person. */
function rider(name: string, question = '{ level: use, ask: Is the change small? }'): string {
  return withEdit(
    withEdit(agreementFile(duty, `questions: { judged-small: ${question} }`), 'agreement: rider', `agreement: ${name}`),
    'family: riders',
    `family: ${name}s`,
  );
}

function judged(agreements: readonly string[], question?: string): Evaluation {
  const decisions =
    question === undefined
      ? ''
      : `decisions:\n  - { question: ${question}, use: U-1, answer: no, by: P-1, on: 2026-11-20 }\n`;
  return evaluateTexts(
    `production: { title: Low Tide, agreements: [harbour, lantern] }\nuses:\n  - { id: U-1, scenes: ["1"], category: de-aging, people: [] }\n${decisions}`,
    agreements,
  );
}

function outcomes({ assessments }: Evaluation): readonly string[] {
  return assessments.map(({ agreement, outcome }) => `${agreement} ${outcome}`);
}

function asked({ questions }: Evaluation): readonly (readonly string[])[] {
  return questions.map(({ putBy }) => putBy);
}

describe('a question that two agreements leave to a person', () => {
  const same = [rider('harbour'), rider('lantern')];

  it('is put once where both use the same words, and says whose it is', () => {
    const evaluation = judged(same);
    assert.deepEqual(asked(evaluation), [['harbour', 'lantern']]);
    assert.deepEqual(evaluation.questions[0]?.obligations, ['harbour/duty', 'lantern/duty']);
  });

  it('is put twice where the words or the answers differ', () => {
    for (const other of [
      '{ level: use, ask: Is the change tiny? }',
      '{ level: use, ask: Is the change small?, values: [yes, no, partly] }',
    ]) {
      assert.deepEqual(asked(judged([rider('harbour'), rider('lantern', other)])), [['harbour'], ['lantern']]);
    }
  });

  it('is answered for both by one decision that names both', () => {
    const evaluation = judged(same, '[harbours/judged-small, lanterns/judged-small]');
    assert.deepEqual(outcomes(evaluation), ['harbour open', 'lantern open']);
    assert.deepEqual([asked(evaluation), evaluation.findings], [[], []]);
  });

  it('is answered for one alone by a decision that names one, and asked for the other', () => {
    const evaluation = judged(same, 'harbours/judged-small');
    assert.deepEqual(outcomes(evaluation), ['harbour open', 'lantern needs-judgement']);
    assert.deepEqual(asked(evaluation), [['lantern']]);
  });

  it('is not answered by a name that no agreement has', () => {
    const evaluation = judged(same, '[harbours/judged-small, beacons/judged-small]');
    assert.deepEqual(
      evaluation.findings.map(({ message: { code, args } }) => [code, args['question']]),
      [['evaluation.decision-unmatched', 'beacons/judged-small']],
    );
  });
});
