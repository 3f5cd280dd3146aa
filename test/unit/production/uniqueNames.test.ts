import { strict as assert } from 'node:assert';
import { UniqueNames } from '../../../src/core/production/uniqueNames';

describe('unique names', () => {
  const cases: readonly { readonly asked: readonly string[]; readonly given: readonly string[] }[] = [
    { asked: ['A', 'B', 'A', 'A'], given: ['A', 'B', 'A (2)', 'A (3)'] },
    { asked: ['A', 'A (2)', 'A'], given: ['A', 'A (2)', 'A (3)'] },
    { asked: ['A', 'A', 'A (2)'], given: ['A', 'A (2)', 'A (2) (2)'] },
    { asked: ['__proto__', 'constructor', '__proto__'], given: ['__proto__', 'constructor', '__proto__ (2)'] },
  ];
  for (const { asked, given } of cases) {
    it(asked.join(', '), () => {
      const names = new UniqueNames();
      assert.deepEqual(
        asked.map((name) => names.give(name)),
        given,
      );
    });
  }
});
