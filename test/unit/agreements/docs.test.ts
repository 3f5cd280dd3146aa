import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { agreementDocs } from '../../support/agreementDocs';
import { run } from '../cli/memory';

const RENEW = 'Renew it with: npm run docs';
const pages = agreementDocs();

describe('the documentation of the agreements', () => {
  for (const [path, text] of pages) {
    it(`is current: ${path}`, () => {
      assert.ok(existsSync(path), `Expected ${path}. ${RENEW}`);
      assert.ok(readFileSync(path, 'utf8') === text, `${path} is not what the agreement files say now. ${RENEW}`);
    });
  }

  it('has no page of an agreement that is gone', () => {
    assert.deepEqual(
      readdirSync('docs/agreements').filter((name) => !pages.has(`docs/agreements/${name}`)),
      [],
      RENEW,
    );
  });

  it('is what the command line shows', async () => {
    assert.equal(
      (await run(['agreements', 'show', 'us-tn-elvis'], [['/show/notes.txt', '']])).out,
      pages.get('docs/agreements/us-tn-elvis.md'),
    );
  });

  it('links only to headings and pages that exist', () => {
    for (const [path, text] of pages) {
      const anchors = new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading)));
      for (const [, target = ''] of text.matchAll(/\]\(([^)]*)\)/g)) {
        if (target.startsWith('#')) assert.ok(anchors.has(target), `${path}: no heading for ${target}`);
        else assert.ok(pages.has(`docs/${target}`), `${path}: no page ${target}`);
      }
    }
  });
});

/** The link to a heading as GitHub makes it, from its Markdown: marks of escape do not count. */
function anchorOf(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')}`;
}
