/**
 * Names that somebody may have meant: finds `U-007` for `u7` and `ELENA` for `ELNEA`, and nothing for `U-212`. Equal
 * apart from case, punctuation and leading zeros comes first; then, in names of four characters or more, a letter
 * more, less or in another place. Looking up takes time in the name's length, not in the number of names.
 */
export class NearMiss<T> {
  private readonly byForm = new Map<string, T>();
  private readonly byShortened = new Map<string, T>();

  constructor(names: Iterable<readonly [name: string, meant: T]>) {
    for (const [name, meant] of names) {
      const form = formOf(name);
      if (!this.byForm.has(form)) this.byForm.set(form, meant);
      for (const shortened of shortenedForms(form))
        if (!this.byShortened.has(shortened)) this.byShortened.set(shortened, meant);
    }
  }

  find(name: string): T | undefined {
    const form = formOf(name);
    const alike = this.byForm.get(form);
    if (alike !== undefined || form === '') return alike;
    const shortened = shortenedForms(form);
    for (const one of shortened) if (this.byForm.has(one)) return this.byForm.get(one);
    for (const one of [form, ...shortened]) if (this.byShortened.has(one)) return this.byShortened.get(one);
    return undefined;
  }
}

/** Very long names are compared as written: nobody mistypes one letter of a paragraph. */
const LONGEST = 40;

function formOf(name: string): string {
  return name
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^|\P{N})0+(?=\p{N})/gu, '$1')
    .replaceAll(' ', '');
}

/** The form with each one of its characters left out. Digits stay: scene 12 is no slip for 13. */
function shortenedForms(form: string): readonly string[] {
  const characters = Array.from(form);
  if (characters.length < 4 || characters.length > LONGEST) return [];
  return characters.flatMap((character, at) =>
    /\p{N}/u.test(character)
      ? []
      : [
          characters
            .slice(0, at)
            .concat(characters.slice(at + 1))
            .join(''),
        ],
  );
}
