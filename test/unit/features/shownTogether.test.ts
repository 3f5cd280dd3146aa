import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Diagnostic } from '../../../src/core/features/diagnostics';
import { shownTogether } from '../../../src/core/features/shownTogether';
import type { Severity } from '../../../src/core/text/problem';

function diagnosticAt(line: number, severity: Severity): Diagnostic {
  const range = { start: { line, character: 0 }, end: { line, character: 1 } };
  return {
    code: 'x',
    kind: 'fault',
    severity,
    range,
    message: { code: 'editor.unreadable.missing', args: {} },
    related: [],
  };
}

describe('the problems of one file', () => {
  it('are all shown up to a thousand, in their order', () => {
    const thousand = Array.from({ length: 1000 }, (_, line) =>
      diagnosticAt(line, line % 2 === 0 ? 'warning' : 'error'),
    );
    assert.deepEqual(shownTogether(thousand), thousand);
  });

  it('are the most severe ones above that, with a word about the others', () => {
    const many = [
      ...Array.from({ length: 1500 }, (_, line) => diagnosticAt(line, 'information')),
      ...Array.from({ length: 20 }, (_, line) => diagnosticAt(line, 'error')),
    ];
    const shown = shownTogether(many);
    assert.equal(shown.length, 1000);
    assert.equal(shown.filter(({ severity }) => severity === 'error').length, 20);
    assert.deepEqual(shown[0]?.message, { code: 'editor.more-problems', args: { count: 521 } });
  });
});
