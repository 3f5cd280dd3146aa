import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Field, RecordFields, RecordKind } from '../../../src/core/manifest/field';
import { fields } from '../../../src/core/manifest/fields';
import { listNames, lists } from '../../../src/core/manifest/lists';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { manifestSchema } from '../../../src/core/manifest/schema';

const strict = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(manifestSchema());
const loose = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(manifestSchema('loose'));

/** Values that a field of each type takes, and some that it does not. */
function samples(field: Field): { readonly good: readonly string[]; readonly bad: readonly string[] } {
  switch (field.type) {
    case 'yes-no':
      return { good: ['yes', 'no', 'true', 'FALSE', 'unknown'], bad: ['Yes', 'maybe', '1', '[yes]', '{ a: b }'] };
    case 'one':
      return field.open
        ? { good: [...field.values, 'unknown', 'quite another word'], bad: ['[]', '{ a: b }'] }
        : { good: [...field.values, 'unknown'], bad: ['quite another word', '7', '[]', '{ a: b }'] };
    case 'many':
      return {
        good: [
          field.values[0] ?? '',
          `[${field.values.join(', ')}]`,
          '[]',
          'unknown',
          `[${field.values[0] ?? ''}, unknown, ~]`,
        ],
        bad: field.open
          ? ['{ a: b }', '[[a]]']
          : ['quite another word', '[quite another word]', '{ a: b }', '[[a]]', 'yes'],
      };
    case 'date':
      return {
        good: ['2026-09-14', '2028-02-29', '2026-09', '2026', 'unknown'],
        bad: ['2026-9-14', '2026-13-01', '2026-04-31', '2026-13', '0000', 'May', '2026-09-14T09:00', '[2026-09-14]'],
      };
    case 'dates':
      return {
        good: ['2026-09-14', '[2026-09-14, 2026-12-25]', '[]', 'none', 'unknown'],
        bad: ['2026-9-14', '2026-09', '[May]', '{ a: b }'],
      };
    case 'moment':
      return {
        good: ['2026-09-14', '2026-10-20T09:00', '2026-10-20T09:00:30+02:00', '2026-10', '2026', 'unknown'],
        bad: ['2026-10-20T9:00', '2026-10-20T24:00', '2026-10-20 09:00', '9', '[]'],
      };
    case 'regions':
      return { good: ['US', '[US-NY, EU]', '[]', 'unknown'], bad: ['{ a: b }', 'France', '[us]'] };
    case 'texts':
      return { good: ['one', '[one, 2]', '[]', 'none', 'unknown'], bad: ['{ a: b }', '[[a]]'] };
    case 'scenes':
      return { good: ['12', '[12, 012, 12E1, 0x1A]', '[]', 'unknown'], bad: ['{ a: b }', '[[12]]'] };
    case 'references':
      return { good: ['P-7', '[P-7, 8]', '[]', 'unknown'], bad: ['{ a: b }'] };
    case 'scene':
      return { good: ['12', '1.10', 'unknown'], bad: ['[12]', '{ a: b }'] };
    case 'count':
      return { good: ['0', '40', '"40"', 'unknown'], bad: ['-1', '4.5', 'many', '[40]', '{ a: b }'] };
    case 'time-zone':
      return { good: ['Europe/Paris', 'UTC'], bad: ['[]', '{ a: b }'] };
    case 'text':
    case 'path':
    case 'reference':
      return { good: ['some words', '1984', 'true', 'unknown'], bad: ['[a]', '{ a: b }'] };
    case 'record':
      return { good: ['{}', 'unknown'], bad: ['[]', '{ not-a-field: 1 }', ...(field.orReference ? [] : ['word'])] };
    case 'records':
      return {
        good: ['[]', 'none', 'unknown', '[~]'],
        bad: ['{ not-a-field: 1 }', '[[a]]', ...(field.short === undefined ? ['word', '[word]'] : [])],
      };
  }
}

/** A manifest with one record of this kind that has what it needs and the field to be tried. */
function manifestWith(kind: RecordKind, name: string, value: string): string | undefined {
  const table: RecordFields = fields[kind];
  const needed = Object.entries(table).filter(([other, field]) => field.required && other !== name);
  const record = `{ ${[...needed.map(([other, field]) => `${other}: ${samples(field).good[0] ?? ''}`), `${name}: ${value}`].join(', ')} }`;
  return placed(kind, record);
}

function placed(kind: RecordKind, record: string): string | undefined {
  if (kind === 'production') return `production: ${record}`;
  const list = listNames.find((one) => lists[one] === kind && kind !== 'tool');
  if (list) return `${list}: [${record}]`;
  for (const outer of Object.keys(fields) as RecordKind[]) {
    const holder = Object.entries<Field>(fields[outer]).find(([, field]) => 'record' in field && field.record === kind);
    if (holder) return manifestWith(outer, holder[0], holder[1].type === 'records' ? `[${record}]` : record);
  }
  return undefined;
}

const everyField = (Object.keys(fields) as RecordKind[]).flatMap((kind) =>
  Object.entries<Field>(fields[kind]).map(([name, field]) => ({ kind, name, field })),
);

function verdicts(text: string): { readonly parser: boolean; readonly schema: boolean } {
  return { parser: parseManifest('a.slate.yaml', text).problems.length === 0, schema: strict(parse(text)) };
}

describe('the manifest schema', () => {
  for (const [strictness, file] of [
    ['strict', 'schemas/manifest.schema.json'],
    ['loose', 'schemas/manifest.editor.schema.json'],
  ] as const) {
    it(`is written in ${file}; \`npm run schemas\` renews it`, () => {
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(manifestSchema(strictness))));
    });
  }

  for (const { kind, name, field } of everyField) {
    it(`takes for ${kind}.${name} what the parser takes, and refuses what it refuses`, () => {
      for (const value of samples(field).good) {
        const text = manifestWith(kind, name, value);
        assert.ok(text !== undefined);
        assert.deepEqual(verdicts(text), { parser: true, schema: true }, text);
      }
      for (const value of samples(field).bad) {
        const text = manifestWith(kind, name, value);
        assert.ok(text !== undefined);
        assert.deepEqual(verdicts(text), { parser: false, schema: false }, text);
      }
      const nothing = manifestWith(kind, name, '~') ?? '';
      assert.deepEqual(verdicts(nothing), { parser: !field.required, schema: !field.required }, nothing);
    });
  }

  for (const text of [
    '',
    'uses:',
    'uses: []',
    'renumbered: { 12: 12A }',
    'tools: [{ id: T-1 }]',
    'production: { title: The Long Fall }',
  ]) {
    it(`takes ${JSON.stringify(text)} as the parser does`, () =>
      assert.deepEqual(verdicts(text), { parser: true, schema: true }));
  }

  for (const text of [
    '- uses',
    'words',
    'production:',
    'production: []',
    'production: { title: "" }',
    'uses: none',
    'uses: [U-1]',
    'tools: [{ name: Relume }]',
    'renumbered: [12]',
    'renumbered: { 12: [12A] }',
    'no-such-list: []',
  ]) {
    it(`refuses ${JSON.stringify(text)} as the parser does`, () =>
      assert.deepEqual(verdicts(text), { parser: false, schema: false }));
  }

  it('takes anything when loose, so that an editor reports nothing twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyField),
        fc.constantFrom('Yes', '[]', '{ not-a-field: 1 }', '[[a]]', '7', '~'),
        ({ kind, name }, value) => {
          assert.equal(loose(parse(manifestWith(kind, name, value) ?? '')), true);
        },
      ),
    );
    for (const text of ['- uses', 'words', 'no-such-list: []', 'production: { no-such-field: 1 }'])
      assert.equal(loose(parse(text)), true, text);
  });

  it('offers the words of a list when loose', () => {
    assert.ok(
      JSON.stringify(manifestSchema('loose')).includes('{"const":"living","description":"The person is alive."}'),
    );
  });
});
