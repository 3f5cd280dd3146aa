import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outcomes, type Outcome } from '../../../src/core/evaluation/assessment';
import { en } from '../../../src/core/words/en';
import { messageDocs } from '../../support/messageDocs';
import { codeWordIn, longSentences, nestsParentheses, phrasesIn } from '../../support/plainLanguage';

/** A template as it is read aloud; what fills a name counts as one word. */
function readAloud(template: string): string {
  return template
    .replace(/\{\w+, plural, one \{((?:[^{}]|\{\w+\})*)\} other \{(?:[^{}]|\{\w+\})*\}\}/gu, '$1')
    .replace(/\{\w+\}/gu, 'x');
}

/** Where the manifest itself is spoken of, its keys stand as they are written. */
const aboutKeys = /^(?:agreement|field|fact|value|manifest|problem|cli|form|import|schema)\./u;

describe('the language of messages', () => {
  const all = Object.entries(en);

  it('has no sentence of more than twenty-five words', () => {
    assert.deepEqual(
      all.flatMap(([code, template]) => longSentences(readAloud(template)).map((one) => `${code}: ${one}`)),
      [],
    );
  });

  it('has no parentheses inside parentheses', () => {
    assert.deepEqual(
      all.filter(([, template]) => nestsParentheses(template)).map(([code]) => code),
      [],
    );
  });

  it('uses none of the phrases that have to be read twice', () => {
    const found = all
      .filter(([code]) => !/^(?:fact|field|category|value)\./u.test(code))
      .flatMap(([code, template]) =>
        phrasesIn(template.replace(/\{\w+(?=[},])/gu, '{')).map(({ say }) => `${code}: say “${say}”: ${template}`),
      );
    assert.deepEqual(found, []);
  });

  it('shows no word of the manifest as it is', () => {
    assert.deepEqual(
      all.filter(([code, template]) => !aboutKeys.test(code) && codeWordIn(template)).map(([code]) => code),
      [],
    );
  });

  it('has the labels of the nine outcomes', () => {
    const labels: { readonly [O in Outcome]: string } = {
      met: 'On file',
      open: 'Missing',
      blocked: 'Not allowed',
      'needs-facts': 'Needs an answer',
      'needs-judgement': 'Needs a decision',
      waived: 'Waived',
      'on-request': 'Only if asked',
      'not-yet': 'Starts later',
      'not-required': 'Does not apply',
    };
    for (const one of outcomes) assert.equal(en[`outcome.${one}`], labels[one]);
  });

  it('is shown whole in the gallery', () => {
    for (const [path, text] of messageDocs())
      assert.ok(
        readFileSync(path, 'utf8') === text,
        `${path} is not what the messages say now. Renew it: npm run docs`,
      );
  });
});
