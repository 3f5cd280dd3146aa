import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { Texts } from './claims';

/** One way to change the texts of a production; undefined where there is nothing of the kind to change. */
export interface Change {
  /** After it every claim is as before, or none is stronger. */
  readonly leaves: 'all as it was' | 'nothing stronger';
  readonly apply: (texts: Texts['files'], pick: number) => Changed | undefined;
}

export interface Changed {
  readonly files: Texts['files'];
  /** What was changed, for whoever reads a failure. */
  readonly what: string;
  /** A record that makes duties may be gone, and with it what was asked because of it. */
  readonly mayGo?: boolean;
}

/** Lists whose records only support something that is claimed: without one of them less is shown. */
const support = new Set([
  'evidence',
  'decisions',
  'waivers',
  'accepted',
  'declarations',
  'sign-offs',
  'people',
  'tools',
]);
/** Lists whose records make duties: without one of them nothing is asked because of it. */
const duties = new Set(['uses', 'schedule', 'transfers', 'requests', 'scripts', 'versions', 'vendors']);
/** Fields without which a record says less narrowly what it says: they bound it, and no claim rests on them. */
const bounds = new Set(['id', 'title', 'until', 'expires', 'absent', 'count', 'supersedes', 'revision', 'revisions']);

interface At {
  readonly path: string;
  readonly doc: Document;
  /** `uses 0 people 1 evidence 0 given-at` */
  readonly steps: readonly (string | number)[];
  readonly pair: Pair;
}

/** Every field of every manifest, the fields of the production's block included. */
function fieldsOf(files: Texts['files']): readonly At[] {
  return [...manifestsOf(files)].flatMap(([path, doc]) => {
    const found: At[] = [];
    visit(doc, {
      Pair: (_, pair, ancestors) => {
        found.push({ path, doc, pair, steps: stepsTo(pair, ancestors) });
      },
    });
    return found;
  });
}

function manifestsOf(files: Texts['files']): ReadonlyMap<string, Document> {
  return new Map(
    [...files].flatMap(([path, text]) => {
      if (!path.endsWith('.yaml')) return [];
      const doc = parseDocument(text, { schema: 'failsafe', keepSourceTokens: false }) as unknown as Document;
      return [[path, doc] as const];
    }),
  );
}

function stepsTo(pair: Pair, ancestors: readonly unknown[]): readonly (string | number)[] {
  const all = [...ancestors, pair];
  return all.flatMap((one, index): readonly (string | number)[] => {
    if (isPair(one)) return [String(one.key)];
    const above = all[index - 1];
    return isSeq(above) ? [above.items.indexOf(one)] : [];
  });
}

function rewritten(files: Texts['files'], { path, doc }: Pick<At, 'path' | 'doc'>): Texts['files'] {
  return new Map(files).set(path, doc.toString({ lineWidth: 0 }));
}

function chosen<T>(all: readonly T[], pick: number): T | undefined {
  return all.length === 0 ? undefined : all[pick % all.length];
}

function isBounding(steps: readonly (string | number)[]): boolean {
  return bounds.has(String(steps.at(-1)));
}

/** Whether nothing but records that make duties would say less; a request is nothing but the duty that it makes. */
function makesDuties(steps: readonly (string | number)[]): boolean {
  return steps[0] === 'requests' || (duties.has(String(steps[0])) && steps.length <= 1);
}

function fieldChange(
  wanted: (at: At) => boolean,
  change: (at: At) => string,
): (files: Texts['files'], pick: number) => Changed | undefined {
  return (files, pick) => {
    const at = chosen(fieldsOf(files).filter(wanted), pick);
    if (!at) return undefined;
    const what = `${at.steps.join('.')}: ${change(at)}`;
    return { files: rewritten(files, at), what, mayGo: makesDuties(at.steps) };
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u;

const textOf = (value: unknown): string => (isScalar(value) ? String(value.value) : '');

function deleteField({ doc, steps, pair }: At): string {
  doc.deleteIn(steps);
  return `deleted (was ${String(pair.value).slice(0, 80)})`;
}

function setTo(value: string): (at: At) => string {
  return ({ doc, pair }) => {
    const was = String(pair.value).slice(0, 80);
    pair.value = doc.createNode(value);
    return `${was} → ${value}`;
  };
}

/** The people of a use make duties, the people of the production tell who they are. */
function kindAt(steps: readonly (string | number)[]): string {
  const name = String(steps.at(-1));
  return name === 'people' && steps.length > 1 ? 'schedule' : name;
}

/** Whether nothing but the record itself has this id: what is said because of it goes with it. */
function isNamedNowhere(id: unknown, files: Texts['files']): boolean {
  if (typeof id !== 'string') return false;
  return (
    [...files.values()]
      .join('\n')
      .match(/[\w-]+/gu)
      ?.filter((word) => word === id).length === 1
  );
}

/** A record taken out of a list that is the value of one of these fields. */
function recordChange(names: ReadonlySet<string>, mayGo: boolean): Change['apply'] {
  return (files, pick) => {
    const items = fieldsOf(files).flatMap((at) =>
      isSeq(at.pair.value) && names.has(kindAt(at.steps)) && at.pair.value.items.some((one) => isMap(one))
        ? at.pair.value.items.map((_, index) => ({ at, index }))
        : [],
    );
    const one = chosen(items, pick);
    if (!one) return undefined;
    const { at, index } = one;
    const was = JSON.stringify(at.doc.getIn([...at.steps, index])).slice(0, 160);
    const id = at.doc.getIn([...at.steps, index, 'id']);
    at.doc.deleteIn([...at.steps, index]);
    return {
      files: rewritten(files, at),
      what: `${at.steps.join('.')}.${index} deleted (${was})`,
      mayGo: mayGo || isNamedNowhere(id, files),
    };
  };
}

/** Changes every list of records and of words by turning it. */
function reorder(files: Texts['files'], pick: number): Changed | undefined {
  const at = chosen(
    fieldsOf(files).filter(
      ({ pair: { value }, steps }) => isSeq(value) && value.items.length > 1 && steps[0] !== 'scripts',
    ),
    pick,
  );
  if (!at || !isSeq(at.pair.value)) return undefined;
  at.pair.value.items.reverse();
  return { files: rewritten(files, at), what: `${at.steps.join('.')} turned round` };
}

/** Moves a list, or all records of one from the second on, to another manifest. */
function split(files: Texts['files'], pick: number): Changed | undefined {
  const at = chosen(
    fieldsOf(files).filter(({ steps, pair }) => steps.length === 1 && steps[0] !== 'production' && isSeq(pair.value)),
    pick,
  );
  if (!at || !isSeq(at.pair.value)) return undefined;
  const [name] = at.steps;
  const keep = pick % 3 === 0 ? 0 : Math.ceil(at.pair.value.items.length / 2);
  const moved = at.pair.value.items
    .slice(keep)
    .map((one) => (isScalar(one) ? textOf(one) : ((one as Node).toJSON() as unknown)));
  if (keep === 0) at.doc.deleteIn(at.steps);
  else at.pair.value.items.splice(keep);
  const next = new Map(rewritten(files, at)).set('second.slate.yaml', `${JSON.stringify({ [String(name)]: moved })}\n`);
  return { files: next, what: `${String(name)} split after ${keep}` };
}

function everyText(name: string, change: (text: string, path: string) => string): Change['apply'] {
  return (files) => ({
    files: new Map([...files].map(([path, text]) => [path, change(text, path)])),
    what: name,
  });
}

/** Ids of records, as they are written in manifests and tags: each becomes another that reads in the same order. */
function rename(files: Texts['files']): Changed {
  const ids = new Set(
    fieldsOf(files).flatMap(({ steps, pair }) =>
      steps.at(-1) === 'id' && /^[A-Z]+-\d+$/u.test(textOf(pair.value)) ? textOf(pair.value) : [],
    ),
  );
  return {
    files: new Map(
      [...files].map(([path, text]) => [
        path,
        text.replace(/\b[A-Z]+-\d+\b/gu, (id) => (ids.has(id) ? id.replace('-', '-00') : id)),
      ]),
    ),
    what: 'every id renamed',
  };
}

const unrelated: Readonly<Record<string, string>> = {
  people: '[{ id: P-990, name: Ottilie Brandt, role: crew }]',
  evidence:
    '[{ id: E-990, kind: meeting-record, document: notes/lunch.pdf, given-at: 2026-02-02, from: P-990, to: producer }]',
  tools: '[{ id: T-990, name: Plain Editor, generative: no }]',
  decisions: '[{ question: hpf-0.9/nobody-asked, answer: yes, by: Ottilie Brandt, on: 2026-02-02 }]',
};

function addUnrelated(files: Texts['files'], pick: number): Changed | undefined {
  const name = chosen(Object.keys(unrelated), pick) ?? 'people';
  return {
    files: new Map(files).set('unrelated.slate.yaml', `${name}: ${unrelated[name] ?? '[]'}\n`),
    what: `unrelated ${name} added`,
  };
}

/** The tags of the scripts, and their parts: without one less is declared. */
function tagChange(files: Texts['files'], pick: number): Changed | undefined {
  const tags = [...files].flatMap(([path, text]) =>
    path.endsWith('.fountain')
      ? [...text.matchAll(/\[\[ai:[^\]]*\]\]/giu)].map(([tag], index) => ({ path, tag, index }))
      : [],
  );
  const one = chosen(tags, pick);
  if (!one) return undefined;
  const parts = one.tag.slice(2, -2).split(';');
  const part = Math.floor(pick / tags.length) % (parts.length + 1);
  // Without its uses or its characters a tag stands for another use.
  if (part > 0 && part < parts.length && /^\s*(?:use|character|note)/u.test(parts[part] ?? '')) return undefined;
  const left = part === 0 || part === parts.length ? '' : `[[${parts.toSpliced(part, 1).join(';')}]]`;
  let seen = -1;
  const text = (files.get(one.path) ?? '').replace(/\[\[ai:[^\]]*\]\]/giu, (tag) =>
    ++seen === one.index ? left : tag,
  );
  return { files: new Map(files).set(one.path, text), what: `${one.tag} → ${left}`, mayGo: left === '' };
}

/** Names of people, and papers, in a file that is not there: what names them leads nowhere. */
function takeAway(files: Texts['files'], pick: number): Changed | undefined {
  const at = chosen(
    fieldsOf(files).filter(({ steps }) => steps.length === 1 && (steps[0] === 'people' || steps[0] === 'evidence')),
    pick,
  );
  if (!at) return undefined;
  at.doc.deleteIn(at.steps);
  at.doc.setIn(['production', 'restricted'], 'yes');
  return { files: rewritten(files, at), what: `${at.steps.join('.')} held in a file that is absent` };
}

const isFact = (at: At): boolean => at.steps.length > 1 && !isBounding(at.steps);

export const changes: { readonly [name: string]: Change } = {
  'a fact is deleted': { leaves: 'nothing stronger', apply: fieldChange(isFact, deleteField) },
  'a fact is set to unknown': { leaves: 'nothing stronger', apply: fieldChange(isFact, setTo('unknown')) },
  'a list is set to unknown': {
    leaves: 'nothing stronger',
    apply: fieldChange(({ steps, pair }) => steps.length === 1 && isSeq(pair.value), setTo('unknown')),
  },
  'a date is set to unknown': {
    leaves: 'nothing stronger',
    apply: fieldChange((at) => isFact(at) && DAY.test(textOf(at.pair.value)), setTo('unknown')),
  },
  'an hour is blurred to its day': {
    leaves: 'nothing stronger',
    apply: fieldChange(
      (at) => DAY.test(textOf(at.pair.value)) && textOf(at.pair.value).includes('T'),
      (at) => setTo(textOf(at.pair.value).slice(0, 10))(at),
    ),
  },
  'a date is blurred to its month': {
    leaves: 'nothing stronger',
    apply: fieldChange(
      (at) => at.steps.length > 1 && DAY.test(textOf(at.pair.value)),
      (at) => setTo(textOf(at.pair.value).slice(0, 7))(at),
    ),
  },
  'a date is blurred to its year': {
    leaves: 'nothing stronger',
    apply: fieldChange(
      (at) => at.steps.length > 1 && DAY.test(textOf(at.pair.value)),
      (at) => setTo(textOf(at.pair.value).slice(0, 4))(at),
    ),
  },
  'a record of support is deleted': { leaves: 'nothing stronger', apply: recordChange(support, false) },
  'a record that makes duties is deleted': { leaves: 'nothing stronger', apply: recordChange(duties, true) },
  'a tag says less': { leaves: 'nothing stronger', apply: tagChange },
  'people or papers are held elsewhere': { leaves: 'nothing stronger', apply: takeAway },
  'something unrelated is added': { leaves: 'nothing stronger', apply: addUnrelated },
  'a list is turned round': { leaves: 'all as it was', apply: reorder },
  'a list is split over two files': { leaves: 'all as it was', apply: split },
  'lines end as on Windows': {
    leaves: 'all as it was',
    apply: everyText('\\r\\n', (text) => text.replace(/\r?\n/gu, '\r\n')),
  },
  'files begin with a mark of their encoding': {
    leaves: 'all as it was',
    apply: everyText('BOM', (text) => `\uFEFF${text}`),
  },
  'tags and headings are written in other letters': {
    leaves: 'all as it was',
    apply: everyText('case', (text, path) =>
      path.endsWith('.fountain')
        ? text
            .replace(/\[\[ai:\s*([^;\]]*)/gu, (_, category: string) => `[[AI: ${category.toUpperCase()}`)
            .replace(/^(?:int|ext)\. .*$/gimu, (heading) => heading.toUpperCase())
        : text,
    ),
  },
  'every id is renamed': { leaves: 'all as it was', apply: rename },
};
