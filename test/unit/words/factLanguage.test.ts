import assert from 'node:assert/strict';
import { en } from '../../../src/core/words/en';
import { longSentences, nestsParentheses, slipsIn } from '../../support/plainLanguage';

const said = Object.entries(en).filter(([code]) => /^(?:fact|field|list|value|category|who)\./u.test(code));

describe('the language of facts and words', () => {
  it('has no sentence that is too long to take in at once', () => {
    assert.ok(said.length > 500);
    assert.deepEqual(
      said.flatMap(([code, text]) => longSentences(text).map((one) => `${code}: ${one}`)),
      [],
    );
  });

  it('has no parentheses inside parentheses', () => {
    assert.deepEqual(
      said.filter(([, text]) => nestsParentheses(text)),
      [],
    );
  });

  it('uses no phrase that has to be read twice, and no second spelling', () => {
    assert.deepEqual(
      said.flatMap(([code, text]) => slipsIn(text).map((slip) => `${code}: “${slip.text}”, say ${slip.say}`)),
      [],
    );
  });

  it('explains each word of a list in one sentence', () => {
    assert.deepEqual(
      said.filter(([code, text]) => /^value\..*\.meaning$/u.test(code) && !/^[^.]*\.$/u.test(text)),
      [],
    );
  });
});
