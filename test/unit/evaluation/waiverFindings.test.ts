import assert from 'node:assert/strict';
import { openScenario } from '../../support/scenario';

function problems(name: string): readonly string[] {
  return openScenario(name).evaluation.findings.map(({ message }) => message.code);
}

describe('a waiver by a role', () => {
  it('that names nobody is pointed out, whichever version of the agreement governs', () => {
    const nobody = problems('settled/waiver-by-a-role-that-names-nobody-waives-nothing');
    assert.ok(nobody.includes('evaluation.waiver-whose'), nobody.join(', '));
  });

  it('that names the person is not', () => {
    const named = problems('settled/waiver-by-a-role-that-names-the-person-holds');
    assert.ok(!named.some((code) => code.startsWith('evaluation.waiver')), named.join(', '));
  });
});
