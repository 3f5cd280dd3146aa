import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { builtInAgreements } from '../../../src/agreements/index';

describe('the built-in agreements', () => {
  it('are all files of their folder, each under its name', () => {
    const files = readdirSync('src/agreements')
      .filter((name) => name.endsWith('.yaml'))
      .sort();
    assert.deepEqual(
      builtInAgreements.map(({ path }) => path),
      files,
    );
    assert.ok(files.length > 0);
  });

  it('are imported as they stand', () => {
    for (const { path, text } of builtInAgreements)
      assert.equal(text, readFileSync(`src/agreements/${path}`, 'utf8'), path);
  });
});
