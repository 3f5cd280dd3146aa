import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { problemPage } from '../../../src/core/features/problemPages';
import { renderAgreement } from '../../../src/core/reports/agreementMarkdown';
import { makeReport } from '../../../src/core/reports/makeReport';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { english } from '../../../src/core/words/words';
import { livingMarkdown } from '../../support/livingMarkdown';
import { hostileShow, traps } from './hostileShow';

/** Markup of ours: the places that links within a report lead to. */
const anchor = /^<a id="[\w.-]+"><\/a>\s*$|^<\/a>$|^<a id="[\w.-]+">$/u;

/** Any way but one within the text, and one to a line of a file beside it. */
function leadsAstray(link: string): boolean {
  return !/^#[\p{L}\p{N}_.%-]*$/u.test(link) && !/^(?!\/)[^:?#]*#L\d+$/u.test(link);
}

function expectLetters(text: string): void {
  const { links, images, html } = livingMarkdown(text);
  assert.deepEqual([images, html.filter((one) => !anchor.test(one)), links.filter(leadsAstray)], [[], [], []]);
}

describe('what somebody wrote, in Markdown', () => {
  for (const trap of traps) {
    it(`is letters in a report and on the page of an agreement: ${JSON.stringify(trap)}`, () => {
      const {
        judged: { production, evaluation, catalogue },
      } = hostileShow(trap);
      const report = makeReport(
        production,
        evaluation,
        catalogue,
        { tool: { name: 'AI Slate', version: '9.9.9' } },
        english,
      );
      for (const extent of ['short', 'whole'] as const) expectLetters(renderMarkdown(report, english, extent));
      for (const entry of catalogue.entries) expectLetters(renderAgreement(entry, english));
    });

    it(`is letters on the page of a problem that there is none of: ${JSON.stringify(trap)}`, () =>
      expectLetters(problemPage(trap, english)));
  }

  it('is no link within the address of a source, in any reader', () => {
    const { entries } = loadCatalogue([
      {
        path: 'a.yaml',
        text: "format: 1\nagreement: a\nname: A\nsources: { S: { title: T, address: 'https://ferry.example/a[b](javascript:c)' } }\n",
      },
    ]);
    const page = entries.map((entry) => renderAgreement(entry, english)).join('');
    assert.match(page, /<https:\/\/ferry\.example\/a%5bb%5d%28javascript:c%29>/u);
  });

  it('would be seen', () => {
    for (const text of [
      '[a](command:x)',
      '![a](x)',
      '<b>a</b>',
      'https://evil.example',
      '<script>\na\n</script>',
      'www.example.com',
      '[a]: command:x\n\n[a]',
    ])
      assert.throws(() => expectLetters(text), text);
  });
});
