import assert from 'node:assert/strict';
import { hostname, userInfo } from 'node:os';
import { lettersOfAll } from '../reports/formats/rendered';
import { showReport } from '../reports/show';

describe('a report', () => {
  it('names files from the production on, and says nothing of the machine and whoever sits at it', async () => {
    const letters = await lettersOfAll(showReport());
    assert.ok(letters.size > 5);
    for (const [format, text] of letters) {
      assert.doesNotMatch(text, /\/show\//u, format);
      for (const name of [process.cwd(), hostname(), userInfo().username])
        assert.ok(name.length < 5 || !text.includes(name), `${format}: ${name}`);
    }
    assert.match([...letters.values()].join('\n'), /production\.slate\.yaml/u);
  });
});
