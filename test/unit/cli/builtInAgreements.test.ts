import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { builtInAgreements } from '../../../src/agreements/index';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { sha256Of } from '../../../src/core/text/hash';

const files = readdirSync('src/agreements')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((path) => ({ path, text: readFileSync(`src/agreements/${path}`, 'utf8') }));

describe('the built-in agreements', () => {
  it('are all files of their folder, each with the hash of its text', () => {
    assert.deepEqual(
      builtInAgreements().map(({ path, sha256 }) => [path, sha256]),
      files.map(({ path, text }) => [path, sha256Of(text)]),
    );
    assert.ok(files.length > 0);
  });

  it('are, complete with what they carry on, what a reading of the files gives', () => {
    const read = loadCatalogue(files);
    assert.deepEqual(read.unreadable, []);
    const { entries, unreadable } = loadCatalogue(builtInAgreements());
    assert.deepEqual(unreadable, []);
    const agreements = ({ file, ...entry }: (typeof entries)[number]) => ({ path: file.path, ...entry });
    assert.deepEqual(entries.map(agreements), read.entries.map(agreements));
  });
});
