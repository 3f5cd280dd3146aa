import assert from 'node:assert/strict';
import { isRegion, regionMeant } from '../../../src/core/manifest/regions';

describe('codes of countries and states', () => {
  it('are those in use, not ones that others have replaced', () => {
    assert.deepEqual(
      ['FR', 'GB', 'US', 'US-NY', 'EU'].filter((code) => !isRegion(code)),
      [],
    );
    assert.deepEqual(['FX', 'UK', 'SU', 'DD', 'fr', 'France'].filter(isRegion), []);
  });

  it('are found by the names that people write', () => {
    assert.deepEqual(['France', 'uk', 'United Kingdom', 'us-ny', 'California', 'Germany'].map(regionMeant), [
      'FR',
      'GB',
      'GB',
      'US-NY',
      'US-CA',
      'DE',
    ]);
  });
});
