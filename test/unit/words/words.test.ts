import assert from 'node:assert/strict';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../../../src/core/words/en';
import type { MessageCode } from '../../../src/core/words/message';
import { Words } from '../../../src/core/words/words';

describe('words', () => {
  it('fill names in as the library does', () => {
    const words = new Words('en', en);
    const simple = (Object.entries(en) as [MessageCode, string][]).filter(([, text]) =>
      /^(?:[^{}]|\{\w+\})*$/.test(text),
    );
    assert.ok(simple.some(([, text]) => text.includes('{')));
    for (const [code, text] of simple) {
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const args = Object.fromEntries(names.map((name, at) => [name, at === 0 ? 12345 : `$& {${name}} '`]));
      const format = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
      assert.equal(words.say({ code, args }), format.format(args), code);
    }
  });

  it('do not leave a name out', () => {
    const [code, text] = Object.entries(en).find(([, one]) => /^[^'{}]*\{\w+\}[^'{}]*$/.test(one)) ?? [];
    assert.ok(text !== undefined);
    assert.throws(
      () => new Words('en', en).say({ code: code as MessageCode, args: {} }),
      /^Error: Expected a value for \{/,
    );
  });
});
