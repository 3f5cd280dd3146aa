import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { en } from '../../../src/core/words/en';
import { lettersOfAll } from '../reports/formats/rendered';
import { showReport } from '../reports/show';

/** Words of a ruling: the product reads records, it does not rule on a contract. */
const ruling = /\b(compliant|non-compliant|violat\w*|breach\w*)\b/i;

describe('words of a ruling', () => {
  it('stand in no message', () => {
    assert.deepEqual(
      Object.entries(en).filter(([, template]) => ruling.test(template)),
      [],
    );
  });

  it('stand in no format of a report', async () => {
    const found = [...(await lettersOfAll(showReport()))]
      .filter(([, letters]) => ruling.test(letters))
      .map(([format]) => format);
    assert.deepEqual(found, []);
  });

  for (const name of readdirSync('src/agreements').filter((file) => file.endsWith('.yaml'))) {
    it(`stand in no line of ${name} but titles of sources`, () => {
      const lines = readFileSync(`src/agreements/${name}`, 'utf8').split('\n');
      assert.deepEqual(
        lines.filter((line) => ruling.test(line) && !/title:|address:/.test(line)),
        [],
      );
    });
  }
});
