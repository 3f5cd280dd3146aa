/** What a letter is, by its UTF-16 unit: worked out once for each unit that a text holds. */
const known = new Uint8Array(0x10000);
const kind = { small: 1, capital: 2, neither: 3 } as const;

/** Whether a text has a small letter of any alphabet. */
export function hasLowerCase(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSmall(text.charCodeAt(at), text, at)) return true;
  return false;
}

/** Whether the unit at an offset of a text is, or begins, a small letter. */
export function isSmall(unit: number, text: string, at: number): boolean {
  return (known[unit] || learn(unit, text, at)) === kind.small;
}

/** Whether the unit at an offset of a text is, or begins, a capital letter. */
export function isCapital(unit: number, text: string, at: number): boolean {
  return (known[unit] || learn(unit, text, at)) === kind.capital;
}

function learn(unit: number, text: string, at: number): number {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const found = /\p{Ll}/u.test(letter) ? kind.small : /\p{Lu}/u.test(letter) ? kind.capital : kind.neither;
  // The first unit of a pair says nothing without its second.
  if (letter.length === 1) known[unit] = found;
  return found;
}
