import assert from 'node:assert/strict';
import { meaningOf, problemCodes } from '../../../src/core/features/problemPages';

describe('the page of a fault in an agreement file', () => {
  it('says something of its own for each code', () => {
    const codes = problemCodes().filter((code) => code.startsWith('agreement.'));
    assert.ok(codes.length > 30);
    assert.deepEqual(
      codes.filter((code) => meaningOf(code)?.code !== `problem.${code}`),
      [],
    );
  });
});
