import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outcomes, type Outcome } from '../../../src/core/evaluation/assessment';
import { en } from '../../../src/core/words/en';
import { messageDocs } from '../../support/messageDocs';

/** The sentences of a template; what fills a name counts as one word. */
function sentencesOf(template: string): readonly string[] {
  const plain = template
    .replace(/\{\w+, plural, one \{((?:[^{}]|\{\w+\})*)\} other \{(?:[^{}]|\{\w+\})*\}\}/gu, '$1')
    .replace(/\{\w+\}/gu, 'x');
  return plain.split(/(?<=[.?!])\s+/u);
}

const MOST_WORDS = 25;

/** Says what nobody would say aloud, or a word for which there is another. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bon record\b/iu, 'recorded, or on file'],
  [/\bpapers?\b/iu, 'document'],
  [/\bCannot be decided\b/iu, 'Answer needed'],
  [/\bThe record does not show it\b/iu, 'The record says'],
  [/\bwhat became of the result\b/iu, 'used in'],
  [/\bNothing asks for\b/iu, 'Nothing to do'],
  [/\bof which nobody\b/iu, 'not declared'],
  [/\bsaid anew\b/iu, 'renewed'],
  [/\bis not to be had\b/iu, 'is not available'],
  [/\botherwise than\b/iu, 'a positive sentence'],
  [/\bgo on although\b/iu, 'accept the risk'],
  [/\b(?:compliant|violation|breach)\b/iu, 'what is missing'],
  [/!(?:\s|$)/u, 'a calm sentence'],
  [/\(because\b/iu, 'the one fact that decided'],
];

/** Words of the manifest, which readers never see as they are. */
const codeWords =
  /\b(?:needs-facts|needs-judgement|not-required|on-request|own-prompts|no_ai|person-in-use|owed-until-shown)\b/u;

/** Where the manifest itself is spoken of, its keys stand as they are written. */
const aboutKeys = /^(?:agreement|field|fact|value|manifest|problem|cli|form|import|schema)\./u;

describe('the language of messages', () => {
  const all = Object.entries(en);

  it('has no sentence of more than twenty-five words', () => {
    const long = all.flatMap(([code, template]) =>
      sentencesOf(template)
        .filter((one) => one.split(/\s+/u).length > MOST_WORDS)
        .map((one) => `${code}: ${one}`),
    );
    assert.deepEqual(long, []);
  });

  it('has no parentheses inside parentheses', () => {
    assert.deepEqual(
      all.filter(([, template]) => /\([^()]*\(/u.test(template)).map(([code]) => code),
      [],
    );
  });

  it('uses none of the phrases that have to be read twice', () => {
    const found = all
      .filter(([code]) => !/^(?:fact|field|category|value)\./u.test(code))
      .flatMap(([code, template]) =>
        banned.flatMap(([phrase, say]) =>
          phrase.test(template.replace(/\{\w+(?=[},])/gu, '{')) ? [`${code}: say “${say}”: ${template}`] : [],
        ),
      );
    assert.deepEqual(found, []);
  });

  it('shows no word of the manifest as it is', () => {
    assert.deepEqual(
      all.filter(([code, template]) => !aboutKeys.test(code) && codeWords.test(template)).map(([code]) => code),
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
