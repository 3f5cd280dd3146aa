import fc from 'fast-check';
import type { YamlNode } from '../../../src/core/yaml/node';
import { manifestOf } from './manifests';

/** What YAML may say. */
export type Data = string | null | readonly Data[] | { readonly [key: string]: Data };

/** A way of laying out: which maps and lists stand in brackets, how deep lines go, where comments and blank lines stand. */
interface Style {
  readonly choices: readonly number[];
  readonly step: 2 | 3 | 4;
  readonly lineBreak: '\n' | '\r\n';
  readonly ends: boolean;
  /** Some values get an anchor, and stand for others that say the same. */
  readonly anchors?: boolean;
}

/** Writes data as YAML in a style; each choice is used up in turn. */
export class Writer {
  private at = 0;
  private comments = 0;
  private readonly anchored = new Map<string, string>();

  constructor(private readonly style: Style) {}

  write(data: Data): string {
    const text = this.block(data, '').replace(/^\n/, '').replaceAll('\n', this.style.lineBreak);
    return this.style.ends ? `${text}${this.style.lineBreak}` : text;
  }

  private choice(count: number): number {
    return (this.style.choices[this.at++ % this.style.choices.length] ?? 0) % count;
  }

  private comment(): string {
    return this.choice(4) === 0 ? ` # c${this.comments++} ]}` : '';
  }

  private commentLine(indent: string): string {
    return this.choice(8) === 0 ? `\n${indent}# l${this.comments++}: x` : this.choice(12) === 0 ? '\n' : '';
  }

  private word(text: string): string {
    if (this.choice(5) === 0) return JSON.stringify(text);
    return /^[\w-]+(?: [\w-]+)*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
  }

  /** A value, an alias of one that says the same, or the value with an anchor. */
  private anchor(data: Data, written: () => string): string {
    if (this.style.anchors !== true) return written();
    const known = this.anchored.get(JSON.stringify(data));
    if (known !== undefined && this.choice(2) === 0) return `*${known}`;
    const name = `a${this.anchored.size}`;
    if (known !== undefined || this.choice(6) !== 0) return written();
    const text = written();
    this.anchored.set(JSON.stringify(data), name);
    return `&${name} ${text}`;
  }

  private flow(data: Data, glue = ', '): string {
    if (data === null) return this.choice(2) === 0 ? '~' : 'null';
    if (typeof data === 'string') return this.anchor(data, () => this.word(data));
    if (isList(data))
      return data.length === 0
        ? '[ ]'
        : `[${data.map((one) => this.anchor(one, () => this.flow(one))).join(glue)}${this.choice(6) === 0 ? ',' : ''}]`;
    return `{${Object.entries(data)
      .map(([key, value]) => ` ${key}: ${this.flow(value)}`)
      .join(',')} }`;
  }

  /** What stands after a colon or dash: on the same line, or below. */
  private block(data: Data, indent: string): string {
    if (data === null) return this.choice(2) === 0 ? this.comment() : ' ~';
    if (typeof data === 'string') {
      if (this.choice(10) === 0 && /^[\w ]+$/.test(data)) return ` |-\n${indent}  ${data}`;
      return ` ${this.anchor(data, () => this.word(data))}${this.comment()}`;
    }
    const entries = isList(data) ? data : Object.entries(data);
    if (entries.length === 0 || this.choice(3) === 0)
      return ` ${this.anchor(data, () => this.flow(data, this.choice(5) === 0 ? `,\n${indent}    ` : ', '))}${this.comment()}`;
    if (isList(data))
      return data.map((one) => `${this.commentLine(indent)}\n${indent}-${this.item(one, indent)}`).join('');
    return `\n${this.lines(data, indent, false)}`;
  }

  private item(data: Data, indent: string): string {
    if (
      data === null ||
      typeof data === 'string' ||
      isList(data) ||
      this.choice(3) === 0 ||
      Object.keys(data).length === 0
    ) {
      return data === null ? ' ~' : ` ${this.flow(data)}${this.comment()}`;
    }
    return ' '.repeat(this.style.step - 1) + this.lines(data, `${indent}${' '.repeat(this.style.step)}`, true);
  }

  private lines(data: { readonly [key: string]: Data }, indent: string, first: boolean): string {
    return Object.entries(data)
      .map(([key, value], at) => {
        const before = at === 0 ? '' : `${this.commentLine(indent)}\n`;
        const compact = isList(value) && this.choice(2) === 0;
        return `${before}${at === 0 && first ? '' : indent}${key}:${this.block(value, compact ? indent : `${indent}${' '.repeat(this.style.step)}`)}`;
      })
      .join('');
  }
}

/** A list, not a word. */
export function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

/** What a reader of YAML sees; `~` and nothing are the same. */
export function dataOf(node: YamlNode | null): Data {
  if (!node) return null;
  if (node.kind === 'scalar')
    return !node.quoted && (node.source === '~' || node.source === 'null') ? null : node.source;
  return node.kind === 'list'
    ? node.items.map(dataOf)
    : Object.fromEntries(node.entries.map((entry) => [entry.key, dataOf(entry.value)]));
}

/** Words as people write them, some of which need quotes. */
export const word = fc.constantFrom(
  'yes',
  'no',
  'U-1',
  'P-7',
  'Elena is made younger',
  'a: b # c',
  '12',
  '2026-09-14',
  "it's",
);
const paper = fc.record({ kind: fc.constant('consent'), from: word, scope: word }, { requiredKeys: ['kind'] });
const person = fc.oneof(
  fc.constant('P-7'),
  fc.record(
    { person: fc.constant('P-8'), recognizable: word, evidence: fc.array(paper, { maxLength: 2 }) },
    { requiredKeys: ['person'] },
  ),
);
const use = fc.record(
  {
    id: fc.constant('U-1'),
    scenes: fc.array(word, { maxLength: 3 }),
    summary: fc.option(word),
    people: fc.array(person, { maxLength: 3 }),
    evidence: fc.array(paper, { maxLength: 2 }),
    remark: word,
  },
  { requiredKeys: ['id'] },
);
/** A manifest as data. */
export const manifestData = fc.record(
  {
    production: fc.option(
      fc.record({ title: word, buyer: word, holidays: fc.array(word, { maxLength: 2 }) }, { requiredKeys: ['title'] }),
    ),
    uses: fc.option(fc.array(use, { maxLength: 3 })),
    people: fc.array(fc.record({ id: word }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
/** Ways of laying it out. */
export const style = fc.record({
  choices: fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }),
  step: fc.constantFrom(2 as const, 3 as const, 4 as const),
  lineBreak: fc.constantFrom('\n' as const, '\r\n' as const),
  ends: fc.boolean(),
});

/** Whether what an edit takes away is a value as a whole, with no comment in it. */
export function isValue(deleted: string): boolean {
  return (
    !/(?:^|\s)# [cl]\d/.test(deleted) &&
    manifestOf(`x:${deleted.startsWith(' ') || /^\r?\n/.test(deleted) ? '' : ' '}${deleted}`).problems.every(
      ({ message }) => !message.code.startsWith('yaml.'),
    )
  );
}
