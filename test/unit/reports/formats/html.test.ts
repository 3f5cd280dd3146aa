import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { renderHtml } from '../../../../src/core/reports/html';
import { english } from '../../../../src/core/words/words';
import { showReport } from '../show';

const page = renderHtml(showReport(), english, { toFiles: '../' }, 'whole');
const extents = ['brief', 'short', 'whole'] as const;

describe('the HTML report', () => {
  it('asks for nothing from anywhere and runs no script', () => {
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|@import|url\(http|\son[a-z]+=|\sstyle=/i);
    assert.match(page, /content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/);
  });

  it('allows its own stylesheet alone', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    assert.ok(page.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`));
  });

  it('leads from the verdict to the worst item, and from there to its source and its record', () => {
    const header = page.slice(page.indexOf('<header>'), page.indexOf('</header>'));
    assert.match(header, /Not settled: 1 not allowed/);
    assert.match(header, /<a href="#item-1">First, item 1, not allowed:<\/a>/);
    const row = /<tr>(?:(?!<\/tr>).)*id="item-1"(?:(?!<\/tr>).)*<\/tr>/s.exec(page)?.[0] ?? '';
    assert.match(row, /href="https:\/\/lantern\.example\/rider" rel="noreferrer noopener"/);
    assert.match(row, /href="\.\.\/production\.slate\.yaml#L\d+"/);
    assert.match(row, /href="#obligation-lantern-guild--no-training"/);
  });

  for (const extent of extents)
    it(`has no link within that leads nowhere, and no id twice: ${extent}`, () => {
      const html = renderHtml(showReport(), english, { toFiles: '../' }, extent);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
      const missing = [...html.matchAll(/href="#([^"]+)"/g)]
        .map((match) => match[1] ?? '')
        .filter((id) => !ids.includes(id));
      assert.deepEqual([...new Set(missing)], []);
    });

  it('can be found one’s way in without eyes', () => {
    assert.match(page, /<html lang="en">/);
    assert.match(page, /<a class="skip" href="#first">/);
    assert.equal(page.split('<h1').length, 2);
    assert.match(page, /<main>[\s\S]*<nav aria-label="Contents">/);
    assert.deepEqual(
      [...page.matchAll(/<th(?! scope=)/g)].filter((match) => !page.startsWith('<thead', match.index)).length,
      0,
    );
    for (const chart of page.match(/<figure>[\s\S]*?<\/figure>/g) ?? [])
      assert.match(chart, /<figcaption>.+<\/figcaption><svg [^>]*aria-label=".+"[\s\S]*<details>/);
  });

  it('tells every scene of the script in a chart, by a pattern and in words', () => {
    const chart =
      (page.match(/<figure>[\s\S]*?<\/figure>/g) ?? []).find((one) => one.includes('Scenes of night.fountain')) ?? '';
    assert.deepEqual(
      [...chart.matchAll(/<text[^>]*text-anchor="middle"[^>]*>([^<]+)</g)].map((match) => match[1]),
      ['1', '2', '3', '4', '5', '6'],
    );
    assert.match(chart, /Not allowed: 1, 6\. .*Undeclared or unclear: 3\./);
  });

  it('repeats the heads of tables in print and counts pages', () =>
    assert.match(page, /thead\{display:table-header-group\}[\s\S]*|counter\(page\)/));

  it('links to no file where it does not lie beside them', () =>
    assert.doesNotMatch(renderHtml(showReport(), english), /href="[^"#]*slate\.yaml/));
});
