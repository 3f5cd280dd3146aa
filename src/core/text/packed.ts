/** A value of plain objects, lists, maps and words as one text, for `unpack`. The keys of its maps are words. */
export function pack(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? { [MAP]: [...one] } : one));
}

/** What `pack` made a text of, equal to it in everything but identity. The caller says what it packed. */
export function unpack(text: string): unknown {
  return revived(JSON.parse(text));
}

/** No field has an empty name, so an object with one stands for a map. */
const MAP = '';

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  for (const [key, one] of Object.entries(object)) if (typeof one === 'object') object[key] = revived(one);
  return MAP in object ? new Map(object[MAP] as [string, unknown][]) : object;
}
