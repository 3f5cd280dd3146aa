import assert from 'node:assert/strict';
import { english } from '../../../src/core/words/words';
import { judged } from '../features/judged';

const script = 'INT. HALL - DAY #1#\n\nRain.\n';

/** How the notice of the rider stands for one use, with what its explanation says, beside a document record. */
function notice(evidence: string): {
  readonly outcome: string;
  readonly told: string;
  readonly codes: readonly string[];
} {
  const production = judged(
    script,
    `people:\n  - { id: P-1, name: Mara Quill, role: buyer-contact }\nuses:\n  - { id: U-1, scenes: [1], category: crowd, generative: yes, modality: [image], act-date: 2026-10-05, people: [] }\nevidence:\n  - ${evidence}\n`,
  );
  const { evaluation, explanations } = production;
  const found = evaluation.assessments.find(({ obligation }) => obligation === 'tell-first') ?? assert.fail();
  const told = explanations
    .of(found)
    .map((text) => english.say(text))
    .join(' ');
  return { outcome: found.outcome, told, codes: evaluation.findings.map(({ message }) => message.code) };
}

describe('a document that is not there', () => {
  for (const { absent, says } of [
    { absent: 'absent: refused, by: P-1, on: 2026-10-03', says: 'Asked for, and refused by Mara Quill (3 Oct 2026).' },
    {
      absent: 'absent: no-reply, by: Studio Vale, on: 2026-10',
      says: 'Studio Vale has not replied yet (asked: Oct 2026).',
    },
    {
      absent: 'absent: none-exists, by: producer, on: 2026-10-03',
      says: 'None exists, according to the producer (3 Oct 2026).',
    },
  ]) {
    it(`is missing, with who said so: ${absent}`, () => {
      const { outcome, told, codes } = notice(`{ kind: notice, to: [buyer], uses: [U-1], ${absent} }`);
      assert.equal(outcome, 'open');
      assert.match(told, /^Missing: /);
      assert.ok(told.includes(says), told);
      assert.deepEqual(codes, []);
    });
  }

  it('is a document once nothing says that it is not there', () => {
    assert.equal(notice('{ kind: notice, to: [buyer], uses: [U-1], given-at: 2026-09-01 }').outcome, 'met');
  });

  it('never counts, and is pointed out, without a name and a day that has come', () => {
    for (const absent of [
      'refused',
      'refused, by: P-1',
      'refused, on: 2026-10-03',
      'refused, by: P-1, on: 2026-12-24',
      'unknown',
    ]) {
      const { outcome, told, codes } = notice(`{ kind: notice, to: [buyer], uses: [U-1], absent: ${absent} }`);
      assert.equal(outcome, 'open');
      assert.ok(!told.includes('refused'), told);
      assert.deepEqual(codes, ['evaluation.absence-unsigned']);
    }
  });
});
