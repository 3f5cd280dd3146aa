import fc from 'fast-check';
import { properties } from '../../fuzz/properties';
import { runs } from '../../support/runs';

/** The same as `npm run fuzz`, for as long as a test may take. */
describe('whatever comes in', () => {
  for (const [name, [all, property]] of Object.entries(properties)) {
    const numRuns = runs(all);
    it(`${name}, for ${numRuns} inputs`, () => fc.assert(property, { numRuns }));
  }
});
