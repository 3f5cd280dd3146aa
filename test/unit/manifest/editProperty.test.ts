import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendRecordEdit, setFieldEdit } from '../../../src/core/manifest/edits';
import type { EditRecord, EditValue } from '../../../src/core/manifest/renderYaml';
import type { YamlNode, YamlPath } from '../../../src/core/yaml/node';
import { manifestOf } from './manifests';

type Data = string | null | readonly Data[] | { readonly [key: string]: Data };

/** A way of laying out: which maps and lists stand in brackets, how deep lines go, where comments and blank lines stand. */
interface Style {
  readonly choices: readonly number[];
  readonly step: 2 | 4;
  readonly lineBreak: '\n' | '\r\n';
  readonly ends: boolean;
}

/** Writes data as YAML in a style; each choice is used up in turn. */
class Writer {
  private at = 0;
  private comments = 0;

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
    return /^[\w-]+(?: [\w-]+)*$/.test(text) ? text : `'${text.replaceAll('\'', '\'\'')}'`;
  }

  private flow(data: Data): string {
    if (data === null) return this.choice(2) === 0 ? '~' : 'null';
    if (typeof data === 'string') return this.word(data);
    if (isList(data)) return data.length === 0 ? '[ ]' : `[${data.map((one) => this.flow(one)).join(', ')}${this.choice(6) === 0 ? ',' : ''}]`;
    return `{${Object.entries(data).map(([key, value]) => ` ${key}: ${this.flow(value)}`).join(',')} }`;
  }

  /** What stands after a colon or dash: on the same line, or below. */
  private block(data: Data, indent: string): string {
    if (data === null) return this.choice(2) === 0 ? this.comment() : ' ~';
    if (typeof data === 'string') {
      if (this.choice(10) === 0 && /^[\w ]+$/.test(data)) return ` |-\n${indent}  ${data}`;
      return ` ${this.word(data)}${this.comment()}`;
    }
    const entries = isList(data) ? data : Object.entries(data);
    if (entries.length === 0 || this.choice(3) === 0) return ` ${this.flow(data)}${this.comment()}`;
    if (isList(data)) return data.map((one) => `${this.commentLine(indent)}\n${indent}-${this.item(one, indent)}`).join('');
    return `\n${this.lines(data, indent, false)}`;
  }

  private item(data: Data, indent: string): string {
    if (data === null || typeof data === 'string' || isList(data) || this.choice(3) === 0 || Object.keys(data).length === 0) {
      return data === null ? ' ~' : ` ${this.flow(data)}${this.comment()}`;
    }
    return ' '.repeat(this.style.step - 1) + this.lines(data, `${indent}${' '.repeat(this.style.step)}`, true);
  }

  private lines(data: { readonly [key: string]: Data }, indent: string, first: boolean): string {
    return Object.entries(data).map(([key, value], at) => {
      const before = at === 0 ? '' : `${this.commentLine(indent)}\n`;
      const compact = isList(value) && this.choice(2) === 0;
      return `${before}${at === 0 && first ? '' : indent}${key}:${this.block(value, compact ? indent : `${indent}${' '.repeat(this.style.step)}`)}`;
    }).join('');
  }
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

/** What a reader of YAML sees; `~` and nothing are the same. */
function dataOf(node: YamlNode | null): Data {
  if (!node) return null;
  if (node.kind === 'scalar') return !node.quoted && (node.source === '~' || node.source === 'null') ? null : node.source;
  return node.kind === 'list' ? node.items.map(dataOf) : Object.fromEntries(node.entries.map((entry) => [entry.key, dataOf(entry.value)]));
}

/** The same data with another value at a path; a word that stands for a record becomes one. */
function replaced(data: Data, path: YamlPath, change: (old: Data | undefined) => Data): Data {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (typeof step === 'number') {
    assert.ok(isList(data));
    return data.map((one, at) => (at === step ? replaced(one, rest, change) : one));
  }
  const record = typeof data === 'string' ? { person: data } : (data ?? {}) as { readonly [key: string]: Data };
  const old = record[step];
  return { ...record, [step]: rest.length === 0 ? change(old) : replaced(old ?? null, rest, change) };
}

const word = fc.constantFrom('yes', 'no', 'U-1', 'P-7', 'Elena is made younger', 'a: b # c', '12', '2026-09-14', 'it\'s');
const paper = fc.record({ kind: fc.constant('consent'), from: word, scope: word }, { requiredKeys: ['kind'] });
const person = fc.oneof(fc.constant('P-7'), fc.record({ person: fc.constant('P-8'), recognizable: word, evidence: fc.array(paper, { maxLength: 2 }) }, { requiredKeys: ['person'] }));
const use = fc.record(
  { id: fc.constant('U-1'), scenes: fc.array(word, { maxLength: 3 }), summary: fc.option(word), people: fc.array(person, { maxLength: 3 }), evidence: fc.array(paper, { maxLength: 2 }), remark: word },
  { requiredKeys: ['id'] },
);
const manifestData = fc.record(
  { production: fc.option(fc.record({ title: word, buyer: word, holidays: fc.array(word, { maxLength: 2 }) }, { requiredKeys: ['title'] })), uses: fc.option(fc.array(use, { maxLength: 3 })), people: fc.array(fc.record({ id: word }), { maxLength: 2 }) },
  { requiredKeys: [] },
);
const style = fc.record({
  choices: fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }), step: fc.constantFrom(2 as const, 4 as const), lineBreak: fc.constantFrom('\n' as const, '\r\n' as const), ends: fc.boolean(),
});

/** Every record in the data at which something can be changed. */
function places(data: Data): readonly YamlPath[] {
  const { uses } = data as { readonly uses?: readonly { readonly people?: readonly Data[] }[] | null };
  return [['production'], ...(uses ?? []).flatMap((one, at): YamlPath[] => [['uses', at], ...(one.people ?? []).map((_, index): YamlPath => ['uses', at, 'people', index])])];
}

function apply(text: string, edits: readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[]): string {
  return [...edits].reverse().reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

function isValue(deleted: string): boolean {
  return !/(?:^|\s)# [cl]\d/.test(deleted) && manifestOf(`x:${deleted.startsWith(' ') || /^\r?\n/.test(deleted) ? '' : ' '}${deleted}`).problems.every(({ message }) => !message.code.startsWith('yaml.'));
}

describe('edits of any manifest', () => {
  let made = 0;
  let refused = 0;

  function check(text: string, path: YamlPath, edits: ReturnType<typeof setFieldEdit>, expected: Data): void {
    if ('refused' in edits) {
      refused++;
      assert.ok(edits.refused === 'comments' || edits.refused === 'layout', `${edits.refused}\n${text}`);
      return;
    }
    made++;
    const after = apply(text, edits.edits);
    const manifest = manifestOf(after);
    assert.deepEqual(manifest.problems.filter(({ message }) => message.code.startsWith('yaml.')), [], `${text}\n----\n${after}`);
    assert.deepEqual(dataOf(manifest.root), JSON.parse(JSON.stringify(expected)), `${path.join('.')}\n${text}\n----\n${after}`);
    for (const comment of text.match(/# [cl]\d+.*/g) ?? []) assert.ok(after.includes(comment), `${comment} in\n${after}`);
    // Only a value that is written anew goes away: a word, or what stands in its brackets or lines.
    for (const { span } of edits.edits) assert.ok(span.start === span.end || isValue(text.slice(span.start, span.end)), text.slice(span.start, span.end));
    assert.doesNotMatch(after, text.includes('\r\n') ? /(?<!\r)\n/ : /\r/);
  }

  it('say what they were to say, and nothing else', () => {
    const field = fc.constantFrom('summary', 'remark', 'recognizable', 'generative', 'title', 'scenes');
    const value: fc.Arbitrary<EditValue> = fc.oneof(word, fc.array(word, { maxLength: 3 }));
    fc.assert(fc.property(manifestData, style, fc.nat(), field, value, (data, how, pick, name, wanted) => {
      const text = Object.keys(data).length === 0 ? '' : new Writer(how).write(data);
      const manifest = manifestOf(text);
      const all = places(data);
      const path = all[pick % all.length] ?? [];
      const expected = replaced(dataOf(manifest.root), path, (old) => replaced(old ?? null, [name], () => wanted));
      check(text, path, setFieldEdit(manifest, path, name, wanted), expected);
    }), { numRuns: 1500 });
  });

  it('add the record they were to add, and nothing else', () => {
    const record: fc.Arbitrary<EditRecord> = fc.record({ kind: fc.constant('notice'), from: word, to: fc.array(word, { maxLength: 2 }), scenes: fc.array(fc.record({ scene: word }), { minLength: 1, maxLength: 2 }) }, { requiredKeys: ['kind'] });
    fc.assert(fc.property(manifestData, style, fc.nat(), record, (data, how, pick, wanted) => {
      const text = Object.keys(data).length === 0 ? '' : new Writer(how).write(data);
      const manifest = manifestOf(text);
      const all: readonly YamlPath[] = [['uses'], ['decisions'], ['people'], ...places(data as Data).filter((path) => path.length > 1).map((path) => [...path, 'evidence'])];
      const path = all[pick % all.length] ?? [];
      const expected = replaced(dataOf(manifest.root) ?? {}, path, (old) => [...(isList(old ?? null) ? (old as readonly Data[]) : []), wanted as Data]);
      check(text, path, appendRecordEdit(manifest, path, wanted), expected);
    }), { numRuns: 1500 });
  });

  it('are seldom refused', () => {
    assert.ok(made > 500);
    assert.ok(refused / made < 0.08, `${refused} of ${made}`);
  });
});
