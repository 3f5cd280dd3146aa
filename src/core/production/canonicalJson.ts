/**
 * A record as one text that does not depend on how it was written down: keys and lists sorted, `unknown` left out like
 * a missing field, and where it stands in the file (`at`) left out too.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value
      .filter((one) => !saysNothing(one))
      .map(canonicalJson)
      .sort()
      .join(',')}]`;
  if (value instanceof Map) return canonicalJson(Object.fromEntries(value) as unknown);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([key, one]) => key !== 'at' && !saysNothing(one));
  return `{${entries
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
    .sort()
    .join(',')}}`;
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === null || value === 'unknown';
}
