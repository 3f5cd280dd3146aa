/** The code of a country or part of one: `US`, `US-NY`, `EU`; ISO 3166 with the European Union. */
export function isRegion(word: string): boolean {
  const [country, part] = [word.slice(0, 2), word.slice(2)];
  return (
    /^[A-Z]{2}$/.test(country) &&
    (part === '' || /^-[A-Z0-9]{1,3}$/.test(part)) &&
    isPresent(country) &&
    nameOf(country) !== undefined
  );
}

/** The code that was meant by a country's English name or a code in other letters: `France` → `FR`, `us-ny` → `US-NY`. */
export function regionMeant(word: string): string | undefined {
  const upper = word.trim().toUpperCase();
  if (isRegion(upper)) return upper;
  return usual.get(upper) ?? codesByName().get(upper);
}

/** What people write instead of the code. */
const usual: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['ENGLAND', 'GB'],
  ['GREAT BRITAIN', 'GB'],
  ['USA', 'US'],
  ['U.S.', 'US'],
  ['U.S.A.', 'US'],
  ['AMERICA', 'US'],
  ['EUROPE', 'EU'],
  ['CALIFORNIA', 'US-CA'],
  ['NEW YORK', 'US-NY'],
  ['TENNESSEE', 'US-TN'],
  ['GEORGIA (US)', 'US-GA'],
]);

/** Not a code that another one has replaced: `UK`, `FX`, `SU`. */
function isPresent(country: string): boolean {
  return Intl.getCanonicalLocales(`und-${country}`)[0] === `und-${country}`;
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function nameOf(country: string): string | undefined {
  return names.of(country);
}

let byName: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  byName ??= new Map(
    letters
      .flatMap((one) => letters.map((other) => one + other))
      .filter(isRegion)
      .map((code) => [(nameOf(code) ?? '').toUpperCase(), code]),
  );
  return byName;
}
