import { headingWords, isOfItsOwnAlphabet, languageKeys, languageNames, type HeadingLanguage } from './headingWords';
import type { TitlePageEntry } from './screenplay';

/** The words with which scene headings begin in one script; those with the same key are the same object. */
export interface SceneIntros {
  readonly key: string;
  readonly languages: readonly HeadingLanguage[];
  /** A production's own, folded. */
  readonly own: readonly string[];
  /** Folded words with the language of each; English wins where several share one. */
  readonly words: ReadonlyMap<string, HeadingLanguage>;
  /** English words that another of the languages has too. */
  readonly shared: ReadonlySet<string>;
  /** Signs that are no letters, such as `○`. */
  readonly signs: readonly string[];
  /** 1 at the UTF-16 units with which a heading may begin, and at the pairs of ASCII letters. */
  readonly firsts: Uint8Array;
  readonly pairs: Uint8Array;
}

/** A quick look at a line's first unit: few lines begin like a heading, and the others need no closer one. */
export function mayBegin({ firsts }: SceneIntros, first: number): boolean {
  return first >= 0 && firsts[first] === 1;
}

/** Where `pairs` has two ASCII letters, in any case. */
export function pairOf(first: number, second: number): number {
  return ((first & 0x5f) << 7) | (second & 0x5f);
}

/** Small letters made large, composed, and without the differences that keyboards make. */
export function folded(text: string): string {
  const upper = text.toUpperCase();
  return /[^\x20-\x7e]/.test(upper) ? upper.normalize('NFC').replaceAll('ẞ', 'SS') : upper;
}

export const everyLanguage = Object.keys(headingWords) as HeadingLanguage[];

/** As many different ones as a workspace has; more are made anew. */
const MOST_KEPT = 200;
const kept = new Map<string, SceneIntros>();

/** The words of these languages and of a production's own list, besides English and those of other alphabets. */
export function sceneIntros(languages: readonly HeadingLanguage[], own: readonly string[] = []): SceneIntros {
  const all = [...new Set<HeadingLanguage>(['en', ...languages])].sort();
  const phrases = [...new Set(own.map(phraseOf))].filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length);
  const key = JSON.stringify([all, phrases]);
  const known = kept.get(key);
  if (known) return known;
  const made = make(key, all, phrases);
  if (kept.size < MOST_KEPT) kept.set(key, made);
  return made;
}

/** `INT.` and `INT` are one. */
function phraseOf(written: string): string {
  return folded(written.trim().slice(0, 80)).replace(/\.$/, '').trim();
}

function make(key: string, languages: readonly HeadingLanguage[], own: readonly string[]): SceneIntros {
  const words = new Map<string, HeadingLanguage>();
  const shared = new Set<string>();
  const signs: string[] = [];
  const isNamed = (language: HeadingLanguage): boolean => languages.includes(language);
  for (const language of new Set<HeadingLanguage>(['en', ...languages, ...everyLanguage]))
    for (const written of headingWords[language]) {
      const word = folded(written).replace('{N}', '{n}');
      if (!isNamed(language) && !isOfItsOwnAlphabet(word)) continue;
      if (SIGN.test(word)) signs.push(word);
      else if (words.get(word) === 'en' && language !== 'en') shared.add(word);
      else if (!words.has(word)) words.set(word, language);
    }
  const firsts = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x4000);
  for (const mark of '.*_oO') firsts[mark.charCodeAt(0)] = 1;
  for (const one of [...words.keys(), ...signs, ...own]) {
    for (const unit of firstsOf(one)) firsts[unit] = 1;
    pairs[pairOf(one.charCodeAt(0), one.charCodeAt(1))] = 1;
  }
  return { key, languages, own, words, shared, signs, firsts, pairs };
}

const SIGN = /^[^\p{L}\p{N}{]|^〇/u;

/** The first unit in capitals and in small letters, composed and not; of a number every digit. */
function firstsOf(word: string): readonly number[] {
  if (word.startsWith('{n}'))
    return Array.from('0123456789０１２３４５６７８９一二三四五六七八九十', (digit) => digit.charCodeAt(0));
  const first = word.slice(0, 1);
  return [
    first,
    first.toLowerCase(),
    first.normalize('NFD'),
    first.toLowerCase().normalize('NFD'),
    ...(first === 'I' ? ['ı'] : []),
  ].map((one) => one.charCodeAt(0));
}

export const englishIntros = sceneIntros([]);
/** Of all languages: what may be meant as a heading. */
export const everyIntro = sceneIntros(everyLanguage);

/** The words of a script whose title page names its languages, besides those given. */
export function withTitlePage(intros: SceneIntros, titlePage: readonly TitlePageEntry[]): SceneIntros {
  const named = titlePage
    .filter(({ key }) => languageKeys.has(key.toLowerCase().normalize('NFC')))
    .flatMap(({ values }) => values.flatMap(languagesIn));
  return named.length === 0 ? intros : sceneIntros([...intros.languages, ...named], intros.own);
}

const byCode = new Map<string, HeadingLanguage>();
const byName = new Map<string, HeadingLanguage>();
for (const code of Object.keys(languageNames) as HeadingLanguage[]) {
  byCode.set(code, code);
  for (const name of languageNames[code]) (/^[a-z]{3}$/.test(name) ? byCode : byName).set(name, code);
}

/** The languages that a text names: `fr`, `pt-BR`, `French, Spanish`, `Español de Argentina`; what it does not know is passed over. */
export function languagesIn(text: string): readonly HeadingLanguage[] {
  return text
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFC')
    .split(/[,;/&+，、]/)
    .flatMap((part) => {
      const words = part.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
      // `de` is German alone, and a small word in Spanish among others.
      const code = /^\s*[a-z]{2,3}(?:[-_][a-z]{2,4}){0,2}\s*$/.test(part) ? byCode.get(words[0] ?? '') : undefined;
      return code ?? words.flatMap((word) => byName.get(word) ?? []);
    });
}
