/** The languages whose scene headings are known, by their code. */
export type HeadingLanguage = keyof typeof headingWords;

/**
 * The words with which a scene heading begins, in capitals, by language; English holds in every script. `{n}` stands for a
 * number. A single letter counts beside another word alone: `I/E`. A sign that is no letter needs no space behind it.
 * Words that a language shares with English are left out.
 */
export const headingWords = {
  en: ['INT', 'EXT', 'EST', 'I', 'E'],
  fr: ['INTÉRIEUR', 'INTERIEUR', 'EXTÉRIEUR', 'EXTERIEUR', 'INT', 'EXT'],
  es: ['INTERIOR', 'EXTERIOR', 'INT', 'EXT'],
  it: ['INTERNO', 'ESTERNO', 'INTERNI', 'ESTERNI', 'INT', 'EST'],
  de: ['INNEN', 'AUSSEN', 'AUẞEN', 'INT', 'EXT', 'A'],
  pt: ['INTERIOR', 'EXTERIOR', 'INTERNA', 'EXTERNA', 'INTERNO', 'EXTERNO', 'INT', 'EXT'],
  pl: ['WN', 'PL', 'WNĘTRZE', 'WNETRZE', 'PLENER', 'WNĘTRZA', 'PLENERY', 'W', 'P'],
  ru: ['ИНТ', 'НАТ', 'ЭКСТ', 'ЭКС', 'ИНТЕРЬЕР', 'НАТУРА', 'ЭКСТЕРЬЕР', 'ПАВ', 'ПАВИЛЬОН', 'И', 'Н', 'Э'],
  tr: ['İÇ', 'IÇ', 'DIŞ', 'DİŞ', 'İ', 'D'],
  zh: [
    ...['内景', '外景', '内外景', '外内景', '内外', '外内', '內景', '外內景', '內外景', '內外', '室内', '室內', '室外'],
    ...['内', '內', '外', '第{n}场', '第{n}場', '场{n}', '場{n}', '场景{n}', '場景{n}', '{n}场', '{n}場'],
  ],
  ja: ['○', '◯', '〇', '屋内', '屋外', '室内', '室外', '内', '外', 'シーン{n}', 'S#{n}'],
  ko: ['실내', '실외', '내부', '외부', '씬{n}', '신{n}', '장면{n}', 'S#{n}'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Whether a word begins headings in every script, whatever its language: an abbreviation in Cyrillic, or a word of an
 * alphabet without capitals. No sentence begins so, with a dot or a space behind it. Single signs and whole words in
 * Cyrillic, `Натура.`, need the language.
 */
export function isOfItsOwnAlphabet(word: string): boolean {
  return OTHER_ALPHABET.test(word);
}

const OTHER_ALPHABET =
  /^(?:\p{Script=Cyrillic}{1,4}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{2,}|\p{L}+\{n\}\p{L}*)$/u;

/** How a script or a manifest may call a language: by its code, in English, or in the language itself. */
export const languageNames: Readonly<Record<HeadingLanguage, readonly string[]>> = {
  en: ['eng', 'english'],
  fr: ['fra', 'fre', 'french', 'français', 'francais'],
  es: ['spa', 'spanish', 'español', 'espanol', 'castellano', 'castilian'],
  it: ['ita', 'italian', 'italiano'],
  de: ['deu', 'ger', 'german', 'deutsch'],
  pt: ['por', 'portuguese', 'português', 'portugues'],
  pl: ['pol', 'polish', 'polski'],
  ru: ['rus', 'russian', 'русский'],
  tr: ['tur', 'turkish', 'türkçe', 'turkce'],
  zh: [
    'zho',
    'chi',
    'cmn',
    'chinese',
    'mandarin',
    'cantonese',
    'yue',
    '中文',
    '汉语',
    '漢語',
    '国语',
    '國語',
    '普通话',
    '普通話',
    '粤语',
    '粵語',
    '华语',
    '華語',
  ],
  ja: ['jpn', 'japanese', '日本語'],
  ko: ['kor', 'korean', '한국어', '조선어'],
};

/** The keys of a title page that name the script's language. */
export const languageKeys: ReadonlySet<string> = new Set([
  ...[
    'language',
    'languages',
    'lang',
    'langue',
    'langues',
    'idioma',
    'idiomas',
    'lengua',
    'lingua',
    'lingue',
    'língua',
  ],
  ...['sprache', 'sprachen', 'język', 'jezyk', 'язык', 'языки', 'dil', '语言', '語言', '言語', '언어'],
]);

/** Words with which a transition begins, in capitals; above a heading such a line is one, however it ends. */
export const transitionWords: ReadonlySet<string> = new Set([
  ...[
    'FADE',
    'CUT',
    'SMASH',
    'DISSOLVE',
    'WIPE',
    'IRIS',
    'MATCH',
    'JUMP',
    'HARD',
    'QUICK',
    'FLASH',
    'BACK',
    'INTERCUT',
  ],
  ...['SLOW', 'FREEZE', 'TIME', 'CROSSFADE', 'CROSS', 'BLACK', 'WHITE', 'BLACKOUT'],
  ...['FONDU', 'COUPE', 'NOIR', 'RACCORD', 'VOLET', 'CORTE', 'CORTA', 'CORTAR', 'FUNDIDO', 'FUNDE', 'DISOLVENCIA'],
  ...['STACCO', 'DISSOLVENZA', 'NERO', 'SCHNITT', 'ABBLENDE', 'AUFBLENDE', 'SCHWARZBLENDE', 'ÜBERBLENDUNG', 'FUSÃO'],
  ...[
    'CIĘCIE',
    'PRZENIKANIE',
    'ЗТМ',
    'ЗАТЕМНЕНИЕ',
    'СКЛЕЙКА',
    'KESME',
    'KARARMA',
    '切至',
    '切',
    '淡入',
    '淡出',
    '溶至',
  ],
]);
