import fc from 'fast-check';
import { properties } from '../../fuzz/properties';

/** The same as `npm run fuzz`, for as long as a test may take. */
describe('whatever comes in', () => {
  for (const [name, [numRuns, property]] of Object.entries(properties)) {
    it(`${name}, for ${numRuns} inputs`, () => fc.assert(property, { numRuns }));
  }
});
