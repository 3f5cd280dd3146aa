/** Letters of Greek, Cyrillic and others that look like those of `INT. EXT. EST.`, and what they look like. */
const alike: Readonly<Record<string, string>> = {
  ...{ І: 'I', і: 'i', Ι: 'I', ι: 'i', ı: 'i', Ӏ: 'I', Ν: 'N', Т: 'T', т: 't', Τ: 'T', τ: 't' },
  ...{ Е: 'E', е: 'e', Ε: 'E', Х: 'X', х: 'x', Χ: 'X', χ: 'x', Ѕ: 'S', ѕ: 's', '․': '.' },
};
/** Signs without a width, which nobody sees. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** Ends of lines for some programs, and not for Fountain. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/u;
const HEADING = /^\s{0,80}(?:INT|EXT|EST|I ?\/ ?E)(?:\.|[ \t]\S)/iu;

/** Whether a text has ends of lines that Fountain does not know. */
export function hasOtherLineEnds(text: string): boolean {
  return text.includes('\u0085') || text.includes('\u2028') || text.includes('\u2029');
}

/**
 * Whether a line looks like a scene heading on the screen, and is none for any program: a letter is of another script, a sign
 * that nobody sees stands in it, or it begins behind a line break that Fountain does not know; `otherEnds`: the script has such.
 */
export function isLookalikeHeading(visible: string, otherEnds: boolean): boolean {
  if (!mayLookAlike(visible, otherEnds)) return false;
  const [first = '', ...more] = visible.split(OTHER_LINE_ENDS);
  return more.some((one) => HEADING.test(plain(one))) || (hasOddLetter(first) && HEADING.test(plain(first)));
}

/** So many letters decide whether something looks like a heading. */
const BEGINNING = 16;

/** A quick look, which most lines do not pass: something beyond ASCII in the first letters, or another end of a line. */
function mayLookAlike(visible: string, otherEnds: boolean): boolean {
  for (let at = 0; at < visible.length && at < BEGINNING; at++) {
    const unit = visible.charCodeAt(at);
    if (unit > 0x7e || (unit < 0x20 && unit !== 0x09)) return true;
  }
  return otherEnds && OTHER_LINE_ENDS.test(visible);
}

/** Something in the first letters is not what it looks like. */
function hasOddLetter(line: string): boolean {
  const beginning = line.slice(0, BEGINNING);
  return plain(beginning) !== beginning;
}

function plain(line: string): string {
  return line
    .slice(0, 200)
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(/[^\x20-\x7e]/gu, (letter) => alike[letter] ?? letter);
}
