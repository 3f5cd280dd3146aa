import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

/** Numbers by which research notes call their own questions: A14, Q3. */
const internal = /\b[AQ]\d{1,2}\b/;

describe('what agreements and recipients tell a reader', () => {
  for (const folder of ['src/agreements', 'src/recipients']) {
    it(`holds no number of an internal question: ${folder}`, () => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
      assert.ok(files.length > 0);
      const found = files.flatMap((name) =>
        readFileSync(`${folder}/${name}`, 'utf8')
          .split('\n')
          .flatMap((line, index) => (internal.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
      );
      assert.deepEqual(found, []);
    });
  }
});
