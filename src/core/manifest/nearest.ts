/**
 * The one word that somebody most likely meant: `sumary` → `summary`. Words of three letters or fewer must be written
 * exactly, those up to five may have one letter more, less, wrong or swapped with its neighbour, longer ones two. Case
 * and the choice between hyphen, blank and underscore never count. Undefined where two words are equally near.
 */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const word = plain(written);
  let found: string | undefined;
  let least = allowance(word) + 1;
  let tied = false;
  for (const candidate of words) {
    const distance = lettersBetween(word, plain(candidate), least);
    if (distance > least || distance > allowance(word)) continue;
    tied = distance === least;
    if (distance < least) found = candidate;
    least = distance;
  }
  return tied ? undefined : found;
}

/** Two spellings of one word: `SAG-AFTRA` and `sag aftra`. */
export function sameWord(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(word: string): string {
  return word.trim().toLowerCase().replace(/[\s_-]+/g, '-');
}

function allowance(word: string): number {
  return word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;
}

/** Letters to add, drop, change or swap; anything above `limit` comes back as more than `limit`. */
function lettersBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + changed);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? limit + 1;
}
