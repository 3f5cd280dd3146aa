import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { makeReport } from '../../../src/core/reports/makeReport';
import { renderHtml } from '../../../src/core/reports/html';
import { makeView } from '../../../src/core/reports/view/makeView';
import { viewPage } from '../../../src/core/reports/view/viewPage';
import { english } from '../../../src/core/words/words';
import { hostileShow, traps } from './hostileShow';
import { someOf } from '../../support/runs';

/** Directives of the policy of a page, by name. */
function policyOf(page: string): ReadonlyMap<string, string> {
  const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page) ?? [];
  const decoded = content.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
  return new Map(
    decoded
      .split(';')
      .map((one) => one.trim().split(/\s+/u))
      .map(([name = '', ...values]) => [name, values.join(' ')]),
  );
}

const tag = /<(!doctype|\/?[a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<>]*")?)*)\s*\/?>/gu;
const mayStand = new Set(
  '!doctype html head meta title style link body a p main header nav section search div span label select option input button template script h1 h2 h3 h4 ul ol li dl dt dd table thead tbody tr th td b strong code bdi blockquote figure figcaption details summary svg defs pattern rect line text'.split(
    ' ',
  ),
);

/** Attributes that run or load something. */
const runs = /^(?:on.*|style|srcdoc|formaction|background)$/u;
/** A way within the page, to a file of ours, to a page of the web, or to a line of a file beside it. */
const leads = /^(?:#|https?:\/\/\S+$|(?!\/)[^:]*#L\d+$)/u;

/** What of a page does more than show letters: tags that ours never have, and attributes that run, load or lead elsewhere. */
function astray(html: string): readonly string[] {
  const found: string[] = [];
  const rest = html
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .replace(tag, (whole: string, name: string, attributes: string) => {
      const given = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/gu)].map(
        ([, attribute = '', value = '']) => [attribute.toLowerCase(), value] as const,
      );
      const acts = given.some(
        ([attribute, value]) => runs.test(attribute) || (/^(?:href|src)$/u.test(attribute) && !leads.test(value)),
      );
      if (acts || !mayStand.has(name.replace('/', '').toLowerCase())) found.push(whole);
      return '';
    });
  return [...found, ...(rest.match(/<.{0,40}/gu) ?? [])];
}

const means = {
  script: 'https://ours.example/report.js',
  style: 'https://ours.example/report.css',
  nonce: 'a1b2c3',
  ownFiles: 'https://ours.example',
};

describe('a page of ours', () => {
  const shows = someOf(traps, 3).map((trap) => ({ trap, show: hostileShow(trap) }));
  const reportOf = ({ judged: { production, evaluation, catalogue } }: ReturnType<typeof hostileShow>) =>
    makeReport(production, evaluation, catalogue, { tool: { name: 'AI Slate', version: '9.9.9' } }, english);

  it('of the HTML report allows its own stylesheet and nothing else', () => {
    for (const { show } of shows) {
      const page = renderHtml(reportOf(show), english, { toFiles: '../' });
      const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? '';
      assert.deepEqual(
        [...policyOf(page)],
        [
          ['default-src', "'none'"],
          ['style-src', `'sha256-${createHash('sha256').update(style).digest('base64')}'`],
          ['base-uri', "'none'"],
          ['form-action', "'none'"],
        ],
      );
    }
  });

  it('of the report view allows our style and the script that bears its word', () => {
    for (const trap of traps) {
      const page = viewPage({ ...means, folder: `/show/${trap}` }, english);
      assert.deepEqual(
        [...policyOf(page)],
        [
          ['default-src', "'none'"],
          ['style-src', 'https://ours.example'],
          ['script-src', "'nonce-a1b2c3'"],
          ['base-uri', "'none'"],
          ['form-action', "'none'"],
        ],
      );
      assert.deepEqual([astray(page), page.match(/<script/gu)?.length], [[], 1]);
    }
  });

  it('gives way nowhere in the sources or the bundles', () => {
    const files = ['src', 'media']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
      )
      .filter((file) => /\.(?:ts|css|html|svg)$/u.test(file));
    assert.ok(files.length > 300);
    assert.deepEqual(
      files.filter((file) =>
        /unsafe-(?:inline|eval|hashes)|wasm-unsafe|enableCommandUris: true/u.test(readFileSync(file, 'utf8')),
      ),
      [],
    );
  });

  for (const { trap, show } of shows) {
    it(`shows as letters: ${JSON.stringify(trap)}`, () => {
      const report = reportOf(show);
      for (const extent of ['short', 'whole'] as const)
        assert.deepEqual(astray(renderHtml(report, english, { toFiles: '../' }, extent)), []);
      const { head, entries, sections, links } = makeView(report, english);
      assert.ok(entries.length > 0);
      for (const html of [
        head,
        ...entries.flatMap(({ line, below }) => [line, below]),
        ...sections.map((one) => one.html),
      ])
        assert.deepEqual(astray(html), []);
      for (const link of links.values()) assert.ok(link.kind !== 'address' || link.address.startsWith('https://'));
    });
  }

  it('would be seen to do more', () => {
    for (const html of [
      '<img src="x">',
      '<a href="command:x">',
      '<p onclick="x">',
      '<p style="x">',
      '<iframe>',
      '<script',
      '<a href="javascript:x">',
      '<object>',
      "<p x='y'>",
    ])
      assert.equal(astray(html).length, 1, html);
  });
});
