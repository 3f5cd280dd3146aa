import assert from 'node:assert/strict';
import { readFromPage } from '../../../../src/core/reports/view/messages';
import { viewPage } from '../../../../src/core/reports/view/viewPage';
import { english } from '../../../../src/core/words/words';

const means = {
  script: 'https://own.example/dist/report.js',
  style: 'https://own.example/media/report.css',
  nonce: 'n0',
  ownFiles: 'https://own.example',
  folder: '/show "<x>',
};
const page = viewPage(means, english);

describe('the page of the report view', () => {
  it('allows its own script and style, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'");
    assert.equal(
      policy,
      "default-src 'none'; style-src https://own.example; script-src 'nonce-n0'; base-uri 'none'; form-action 'none'",
    );
  });

  it('has one script, with its word, and none within its lines', () => {
    assert.deepEqual(page.match(/<script[^>]*>/gu), ['<script nonce="n0" src="https://own.example/dist/report.js">']);
    assert.doesNotMatch(page, /\son\w+=|javascript:|<style| style=/u);
  });

  it('says nothing of a report before there is one', () => {
    assert.match(page, /<main id="report" hidden>/u);
    assert.match(page, /role="status" class="state">[^<]*being read/u);
  });

  it('names every control for those who do not see it', () => {
    const controls = [...page.matchAll(/<(?:select|input)[^>]*>/gu)];
    assert.equal(controls.length, 8);
    for (const { index, 0: control } of controls)
      assert.ok(page.lastIndexOf('<label', index) > page.lastIndexOf('</label>', index), control);
    for (const [, text] of page.matchAll(/<button[^>]*>([^<]*)<\/button>/gu))
      if (text === '') assert.match(page, /<button type="button" id="more"/u);
    assert.match(page, /<search role="search" aria-label="[^"]+">/u);
  });

  it('puts the folder into it as letters', () => assert.ok(page.includes('data-folder="/show &#34;&#60;x&#62;"')));
});

describe('what a page asks for', () => {
  it('is heard where it is one of ours', () => {
    assert.deepEqual(readFromPage({ kind: 'ready', more: 1 }), { kind: 'ready' });
    assert.deepEqual(readFromPage({ kind: 'print' }), { kind: 'print' });
    assert.deepEqual(readFromPage({ kind: 'follow', link: 'x' }), { kind: 'follow', link: 'x' });
  });

  for (const said of [
    undefined,
    null,
    'ready',
    7,
    [],
    {},
    { kind: 'command', command: 'workbench.action.quit' },
    { kind: 'follow' },
    { kind: 'follow', link: 3 },
    { kind: ['ready'] },
    { kind: 'open', uri: 'file:///etc/passwd' },
  ]) {
    it(`is nothing otherwise: ${JSON.stringify(said)}`, () => assert.equal(readFromPage(said), undefined));
  }
});
