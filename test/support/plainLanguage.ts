/** What a reader should not have to meet in a text, and what to say in its place. */
export interface Slip {
  readonly text: string;
  readonly say: string;
}

/** The most words of one sentence that a tired reader takes in at once. */
export const MOST_WORDS = 25;

/** Phrases that have to be read twice, and words for which the product has another. */
const phrases: readonly (readonly [RegExp, string])[] = [
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
  [/(?<!there )\bis none\b/iu, 'a positive sentence'],
  [/(?<![Tt]here )\b(?:is|are) no(?! longer\b)\s/u, 'is not a'],
  [/\bgo(?:es)? on although\b/iu, 'accept the risk'],
  [/\bgoes the way of\b/iu, 'must be approved'],
  [/\bWhoever relies on\b/iu, 'who must do it'],
  [/\bperson(?:s)? touched\b|\bpeople touched\b/iu, 'involved'],
  [/\b(?:compliant|violation|breach)\b/iu, 'what is missing'],
  [/!(?:\s|$)/u, 'a calm sentence'],
  [/\(because\b/iu, 'the one fact that decided'],
];

/** Words of the manifest and of the data, which readers never see as they are. */
const codeWords =
  /\b(?:needs-facts|needs-judgement|not-required|on-request|own-prompts|no_ai|person-in-use|owed-until-shown|valid-when|shown-by)\b/u;

/** Terms with two spellings, of which one is ours. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:de|re)-?ageing\b|\bdeaging\b|\bageing\b/iu, 'de-aging, re-aging, aging'],
  [/\b(?:author|recogn|organ|digit|emphas|summar|custom|final)is(?:e[sd]?|ing|ation|ations)\b/iu, '-ize, -ization'],
  [/\bpostproduction\b|\bpost production\b/iu, 'post-production'],
  [/\bwritten consents? form\b/iu, 'written consent'],
  [/\b(?:a|the|of|no|one|this|that|such a|your) licenses?\b/iu, 'licence'],
];

/** The sentences of a text. A full stop inside a name, a number or a short form ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])\s+(?=["“'(]?\p{Lu})/u);
}

/** The sentences of more words than a reader takes in at once. */
export function longSentences(text: string, most = MOST_WORDS): readonly string[] {
  return sentencesOf(text).filter((one) => one.split(/\s+/u).length > most);
}

/** Whether parentheses stand inside parentheses. */
export function nestsParentheses(text: string): boolean {
  return /\([^()]*\(/u.test(text);
}

/** Phrases to avoid and second spellings, with what to say instead. */
export function phrasesIn(text: string): readonly Slip[] {
  return [...phrases, ...spellings].flatMap(([phrase, say]) => {
    const hit = phrase.exec(text);
    return hit ? [{ text: hit[0], say }] : [];
  });
}

/** The first word of the data that stands in a text as it is. */
export function codeWordIn(text: string): string | undefined {
  return codeWords.exec(text)?.[0];
}

/** All of these, with what to say instead. */
export function slipsIn(text: string): readonly Slip[] {
  const code = codeWordIn(text);
  return [...phrasesIn(text), ...(code === undefined ? [] : [{ text: code, say: 'its name in plain words' }])];
}
