/** Orders ids as people read them: `U-2` before `U-10`; every other difference by character. */
export function naturalOrder(one: string, other: string): number {
  const left = pieces(one);
  const right = pieces(other);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const a = left[at] ?? '';
    const b = right[at] ?? '';
    const difference = /^\d/.test(a) && /^\d/.test(b) ? Number(a) - Number(b) : 0;
    if (difference !== 0) return difference;
    if (a !== b) return a < b ? -1 : 1;
  }
  return left.length - right.length;
}

function pieces(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? [];
}
