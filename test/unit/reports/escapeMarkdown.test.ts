import assert from 'node:assert/strict';
import { codeSpan, escapeMarkdown, visible } from '../../../src/core/reports/escapeMarkdown';

describe('escapeMarkdown', () => {
  for (const [written, shown] of [
    ['plain words, 12A', 'plain words, 12A'],
    ['a|b', 'a\\|b'],
    ['[name](javascript:x)', '\\[name\\](javascript:x)'],
    ['![image](x)', '\\!\\[image\\](x)'],
    ['`code`', '\\`code\\`'],
    ['*bold* _soft_', '\\*bold\\* \\_soft\\_'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['one\ntwo\r\nthree\u2028four', 'one two three four'],
    ['# heading', '\\# heading'],
    ['- point', '\\- point'],
    ['+ point', '\\+ point'],
    ['=====', '\\====='],
    ['1986. A year', '1986\\. A year'],
    ['3) third', '3\\) third'],
    ['101.fountain', '101.fountain'],
    ['1986.', '1986\\.'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['$x$', '\\$x\\$'],
    ['back\\slash', 'back\\\\slash'],
    ['https://example.org', 'https\\://example.org'],
    ['www.example.org', 'www\\.example.org'],
    ['mara@example.org', 'mara\\@example.org'],
    ['bell\u0007 escape\u001b[31m', 'bell\ufffd escape\ufffd\\[31m'],
    ['turned \u202egnp.exe', 'turned \ufffdgnp.exe'],
    ['  spaced   out  ', 'spaced out'],
    ['', ''],
  ] as const) {
    it(`writes ${JSON.stringify(written)} as ${JSON.stringify(shown)}`, () =>
      assert.equal(escapeMarkdown(written), shown));
  }
});

describe('codeSpan', () => {
  for (const [written, shown] of [
    ['uses[3].people[0]', '`uses[3].people[0]`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['two\nlines', '`two lines`'],
    ['a|b', 'a\\|b'],
    ['', ''],
  ] as const) {
    it(`writes ${JSON.stringify(written)} as ${JSON.stringify(shown)}`, () => assert.equal(codeSpan(written), shown));
  }
});

describe('visible', () => {
  it('leaves no character that would move the cursor of a terminal', () => {
    const every = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).join('');
    assert.doesNotMatch(visible(every), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
