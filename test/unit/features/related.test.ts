import assert from 'node:assert/strict';
import { relatedMessage } from '../../../src/core/features/related';

describe('another place of a problem', () => {
  it('is told for what it is: an undeclared scene, the scene of a sign-off, the same said twice', () => {
    const codes = [
      'finding.undeclared-after-lock',
      'finding.undeclared-after-day',
      'finding.stale-sign-off.text',
      'finding.duplicate-id',
    ].map((code) => relatedMessage(code).code);
    assert.deepEqual(codes, [
      'editor.related.undeclared',
      'editor.related.undeclared',
      'editor.related.stale',
      'editor.related',
    ]);
  });
});
