import { folded, standsAlone, tokensOf } from '../../text/phrases';

/** What stands in a name and names nobody by itself. */
const particles = new Set(
  'van von der den de del della di da do dos du la le les el al bin bint ben ibn ter ten zu y e of the and mac st san dr mr mrs ms mx sir dame prof jr sr ii iii iv'.split(
    ' ',
  ),
);

/** How letters with two dots or a ring are written where there are none. */
const spelledOut = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Å: 'Aa' } as const;

/** The parts of a name by which somebody is known too: `Mara`, `Quill`. A role behind the name is none. */
export function partsOf(name: string): readonly string[] {
  const [before = '', ...behind] = name.split(',');
  // `Quill, Mara`, but not `Mara Quill, Producer`.
  const said = wordsOf(before).length > 1 ? before : [before, ...behind].join(' ');
  const words = wordsOf(said).filter((word) => !particles.has(folded(word)));
  const capital = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  const parts = capital.length > 0 ? capital : words;
  return parts
    .flatMap((word) => [
      word,
      word.replace(/['’‘]/g, ''),
      ...(word.includes('-') ? word.split('-') : []),
      ...givenName(word),
    ])
    .filter(tells);
}

/** Other ways of writing a whole name: as in file names and addresses, and without accents. */
export function spellingsOf(name: string): readonly string[] {
  const [before = ''] = name.split(',');
  const words = wordsOf(before).map((word) => word.replace(/[^\p{L}\p{M}]/gu, ''));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const joined = words.length > 1 ? [words.join(''), `${last}${first}`, `${first.charAt(0)}${last}`] : [];
  return [...joined, ...withoutDots(name)].filter(tells);
}

/** The same name as it is written where there are no dots over letters. */
export function withoutDots(name: string): readonly string[] {
  const spelled = name
    .normalize('NFC')
    .replace(/[äöüåÄÖÜÅ]/g, (letter) => spelledOut[letter as keyof typeof spelledOut]);
  return spelled === name.normalize('NFC') ? [] : [spelled];
}

/** The words of a name with what stands in them: `O’Brien`, `Smith-Jones`. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[\s()/"“”.]+/u)
    .map((word) => {
      const letters = tokensOf(word).filter(({ text }) => /\p{L}/u.test(text));
      return word.slice(letters[0]?.start ?? word.length, letters.at(-1)?.end);
    })
    .filter((word) => word !== '');
}

/** Of a name in Chinese or Korean letters the last two, where it has more. */
function givenName(word: string): readonly string[] {
  const letters = tokensOf(word);
  return letters.length > 2 && letters.length < 5 && letters.every(({ text }) => standsAlone(text))
    ? [
        letters
          .slice(-2)
          .map(({ text }) => text)
          .join(''),
      ]
    : [];
}

/** A single letter tells nobody. */
function tells(word: string): boolean {
  return Array.from(folded(word)).length > 1;
}
