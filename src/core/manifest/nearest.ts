import { nearestWord } from '../text/nearest';

/**
 * The one word that somebody most likely meant: `sumary` → `summary`. Case and the choice between hyphen, blank and
 * underscore never count. Words of three letters or fewer, such as the names of unions, must otherwise be written
 * exactly. Undefined where two words are equally near.
 */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const word = plain(written);
  const byForm = new Map(words.map((one) => [plain(one), one]));
  const same = byForm.get(word);
  if (same !== undefined || word.length <= 3) return same;
  const found = nearestWord(word, byForm.keys());
  if (found === undefined) return undefined;
  const rival = nearestWord(
    word,
    [...byForm.keys()].filter((form) => form !== found),
  );
  // Of two that are equally near the first one comes back, whichever that is.
  const tied = rival !== undefined && nearestWord(word, [rival, found]) === rival;
  return tied ? undefined : byForm.get(found);
}

/** `performed` → `performed-the-material`, `kind` → `session-kind`: the only name that has all of these words in it. */
export function onlyLonger(written: string, names: readonly string[]): string | undefined {
  const words = written.split('-');
  const [found, ...others] = names.filter((name) =>
    words.every((word) => word !== '' && name.split('-').includes(word)),
  );
  return others.length === 0 ? found : undefined;
}

/** Two spellings of one word: `SAG-AFTRA` and `sag aftra`. */
export function sameWord(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
