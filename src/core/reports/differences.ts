/** A place at which two JSON values differ. */
export interface Difference {
  /** From the whole value on: `verdict.counts.open`, `assessments[3].outcome`. */
  readonly path: string;
  /** `length` of a list, `missing` or `added` in the first value, else another `value`. */
  readonly what: 'length' | 'missing' | 'added' | 'value';
  /** What the first value and the second one have there, as JSON; of lists in `length` how many entries. */
  readonly report?: string;
  readonly now?: string;
}

/** So many differences are told with what they are. */
const FIRST = 20;
/** No more of a value is shown. */
const LONGEST = 80;

/**
 * Where two JSON values differ: `all` of the places and the `first` of them in full. A list of another length is one
 * difference, because with one entry more or less all that follow differ. Takes time in proportion to the values.
 */
export function differences(
  report: unknown,
  now: unknown,
): { readonly all: readonly Pick<Difference, 'path'>[]; readonly first: readonly Difference[] } {
  const first: Difference[] = [];
  const all: Pick<Difference, 'path'>[] = [];
  const tell = (difference: Difference): void => {
    all.push({ path: difference.path });
    if (first.length < FIRST) first.push(difference);
  };
  const compare = (a: unknown, b: unknown, path: string): void => {
    if (a === undefined) tell({ path, what: 'missing', now: shown(b) });
    else if (b === undefined) tell({ path, what: 'added', report: shown(a) });
    else if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length) tell({ path, what: 'length', report: String(a.length), now: String(b.length) });
      else for (const [index, one] of a.entries()) compare(one, b[index], `${path}[${index}]`);
    } else if (isRecord(a) && isRecord(b)) {
      for (const name of new Set([...Object.keys(a), ...Object.keys(b)]))
        compare(own(a, name), own(b, name), path === '' ? name : `${path}.${name}`);
    } else if (a !== b) tell({ path, what: 'value', report: shown(a), now: shown(b) });
  };
  compare(report, now, '');
  return { all, first };
}

/** A plain value as JSON; of lists and objects only that they are some. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  const text = isRecord(value) ? '{…}' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function own(value: { readonly [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
