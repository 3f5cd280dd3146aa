/** A scene number is text as the script department wrote it: `12`, `12A`, `A12`, `1-2.b`; never a numeric value. */
export type SceneNumber = string;

/** Orders scene numbers as people read them: 1, 1A, 2, A2, 10. */
export function compareSceneNumbers(a: SceneNumber, b: SceneNumber): number {
  const left = pieces(a);
  const right = pieces(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const one = left[i] ?? '';
    const other = right[i] ?? '';
    const difference = Number(one) - Number(other);
    if (one !== '' && other !== '' && !Number.isNaN(difference) && difference !== 0) return difference;
    if (one !== other && Number.isNaN(difference)) return one < other ? -1 : 1;
    if (one === '' || other === '') return one === '' ? -1 : 1;
  }
  return 0;
}

/** `A12b` → `12`, `A`, `b`: the number first, so that A12 stands beside 12. */
function pieces(number: SceneNumber): readonly string[] {
  const parts = number.match(/\d+|\D+/g) ?? [];
  const first = parts.findIndex((part) => /^\d/.test(part));
  return first <= 0 ? parts : [parts[first] ?? '', ...parts.slice(0, first), ...parts.slice(first + 1)];
}
