import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { facts } from '../../../src/core/manifest/facts';
import { factDocs } from '../../support/factDocs';

describe('the page of facts', () => {
  for (const [path, text] of factDocs()) {
    it('is current', () =>
      assert.equal(
        readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
        text,
        `${path} is not what the field table says now. Renew it with: npm run docs`,
      ));

    it('names every fact', () =>
      assert.deepEqual(
        [...facts.keys()].filter((name) => !text.includes(`\`${name}\``)),
        [],
      ));
  }
});
