import { budgets, type Budgets } from '../text/budgets';
import { changeBetween, type Change } from '../text/change';
import type { Problem } from '../text/problem';
import type { Span } from '../text/range';
import { each, type Steps } from '../text/steps';
import { divide, type Section } from './divide';
import { shifted, type YamlEntry, type YamlNode } from './node';
import { holdsAtMost, parseYaml } from './parseYaml';

/** A text with what was read of it, and of each of its parts by where it starts; no parts where only the whole tells. */
export interface ReadYaml {
  readonly text: string;
  readonly value: YamlNode | null;
  readonly problems: readonly Problem[];
  readonly parts: ReadonlyMap<number, Part>;
}

interface Part {
  readonly span: Span;
  readonly node: YamlNode;
}

/**
 * Reads YAML text part by part, and only those parts in which it differs from the text read before. Whatever does not
 * stand for itself (a fault, an anchor, anything at the left edge besides keys) makes it read as a whole: the outcome is
 * that of `parseYaml` in every case.
 */
export function* readYaml(text: string, before?: ReadYaml, limits: Budgets = budgets): Steps<ReadYaml> {
  const sections = holdsAtMost(text, limits.values) ? yield* divide(text) : undefined;
  const reading = new PartReading(text, before);
  const entries = sections && sections.length > 0 ? yield* reading.entries(sections) : undefined;
  const [first, last] = [entries?.[0], entries?.at(-1)];
  if (!entries || !first || !last?.value) return { text, ...parseYaml(text, 0, limits), parts: new Map() };
  return {
    text,
    value: { kind: 'map', entries, span: { start: first.keySpan.start, end: last.value.span.end } },
    problems: [],
    parts: reading.parts,
  };
}

class PartReading {
  readonly parts = new Map<number, Part>();
  private readonly change: Change | undefined;

  constructor(
    private readonly text: string,
    private readonly before: ReadYaml | undefined,
  ) {
    this.change = before && before.parts.size > 0 ? changeBetween(before.text, text) : undefined;
  }

  /** The entry of each section; undefined where one of them cannot be read by itself. */
  *entries(sections: readonly Section[]): Steps<readonly YamlEntry[] | undefined> {
    const entries: YamlEntry[] = [];
    for (const section of sections) {
      const entry = section.items ? yield* this.list(section, section.items) : this.single(section);
      if (!entry) return undefined;
      entries.push(entry);
      yield;
    }
    return entries;
  }

  private single({ span, key }: Section): YamlEntry | undefined {
    const node = this.read(span);
    const [entry, ...others] = node?.kind === 'map' ? node.entries : [];
    return entry?.key === key && others.length === 0 ? entry : undefined;
  }

  private *list({ span, key }: Section, spans: readonly Span[]): Steps<YamlEntry | undefined> {
    const read = yield* each(spans, (one) => this.read(one));
    const items: (YamlNode | null)[] = [];
    for (const node of read) {
      if (node?.kind !== 'list' || node.items.length !== 1) return undefined;
      items.push(node.items[0] ?? null);
    }
    const value = {
      kind: 'list',
      items,
      span: { start: read[0]?.span.start ?? 0, end: read.at(-1)?.span.end ?? 0 },
    } as const;
    const keySpan = { start: span.start, end: span.start + key.length };
    return { key, keySpan, value, span: { start: keySpan.start, end: value.span.end } };
  }

  private read(span: Span): YamlNode | undefined {
    const part = this.kept(span) ?? this.readNow(span);
    if (part) this.parts.set(span.start, part);
    return part?.node;
  }

  /** A part in which nothing has changed, moved to where it is now. */
  private kept({ start, end }: Span): Part | undefined {
    const { before, change } = this;
    if (!before || !change) return undefined;
    const by = end <= change.span.start ? 0 : start >= change.newEnd ? change.newEnd - change.span.end : undefined;
    const part = by === undefined ? undefined : before.parts.get(start - by);
    if (by === undefined || part?.span.end !== end - by) return undefined;
    return by === 0 ? part : { span: { start, end }, node: shifted(part.node, by) };
  }

  private readNow(span: Span): Part | undefined {
    const { value, problems } = parseYaml(this.text.slice(span.start, span.end), LEVELS_ABOVE);
    return value && problems.length === 0 && standsForItself(value)
      ? { span, node: shifted(value, span.start) }
      : undefined;
  }
}

/** A part is nested so much deeper where it stands. */
const LEVELS_ABOVE = 8;

/** Neither repeats anything nor is repeated anywhere. */
function standsForItself(node: YamlNode): boolean {
  if (node.anchored || node.aliased) return false;
  if (node.kind === 'map') return node.entries.every(({ value }) => !value || standsForItself(value));
  return node.kind === 'scalar' || node.items.every((item) => !item || standsForItself(item));
}
