import assert from 'node:assert/strict';
import { factHomes, factNamed, facts, workedOutFields } from '../../../src/core/manifest/facts';
import type { Field, RecordFields, RecordKind } from '../../../src/core/manifest/field';
import { fields } from '../../../src/core/manifest/fields';
import { factQuestion, fieldMeaning, listMeaning, whoLabel, wordMeaning } from '../../../src/core/manifest/fieldWords';
import { listNames, lists } from '../../../src/core/manifest/lists';
import { en } from '../../../src/core/words/en';
import { factLabel, valueLabel } from '../../../src/core/words/factWords';
import { english } from '../../../src/core/words/words';

const table = Object.entries(fields) as readonly (readonly [RecordKind, { readonly [name: string]: Field }])[];

describe('facts', () => {
  it('have one home each', () => {
    const names = factHomes.flatMap((home) => [
      ...Object.entries(fields[home])
        .filter(([, field]) => 'fact' in field)
        .map(([name]) => name),
      ...Object.keys(workedOutFields[home]),
    ]);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
    assert.equal(facts.size, names.length);
  });

  it('stand in records that are homes, and nowhere else but where they are recorded once for several uses', () => {
    const homes: readonly string[] = factHomes;
    const ofUses: RecordFields = { ...fields.tool, ...fields.use };
    for (const [name, field] of Object.entries<Field>(fields.shared)) assert.equal(field, ofUses[name], name);
    const elsewhere = table
      .filter(([kind]) => kind !== 'shared' && !homes.includes(kind))
      .flatMap(([kind, record]) =>
        Object.keys(record)
          .filter((name) => record[name]?.fact)
          .map((name) => `${kind}.${name}`),
      );
    assert.deepEqual(elsewhere, []);
  });

  it('are worked out under names that no record has in the same home', () => {
    for (const home of factHomes) {
      assert.deepEqual(
        Object.keys(workedOutFields[home]).filter((name) => Object.hasOwn(fields[home], name)),
        [],
      );
    }
  });

  it('are found by name', () => {
    assert.deepEqual([factNamed('living')?.home, factNamed('living')?.workedOut], ['person', false]);
    assert.deepEqual([factNamed('right-signer')?.home, factNamed('right-signer')?.workedOut], ['evidence', true]);
    assert.equal(factNamed('kind')?.home, 'evidence');
    assert.equal(factNamed('version')?.home, 'production');
    assert.equal(factNamed('title'), undefined);
    assert.equal(factNamed('toString'), undefined);
  });

  it('know who is likely to know them, unless they are worked out from the records alone', () => {
    assert.deepEqual(
      [...facts.values()].filter((fact) => (fact.field.who ?? []).length === 0).map((fact) => fact.name),
      ['as-of'],
    );
  });
});

describe('the field table', () => {
  it('has no field named like the place that every record carries', () => {
    assert.deepEqual(
      table.filter(([, record]) => Object.hasOwn(record, 'at')).map(([kind]) => kind),
      [],
    );
  });

  it('lists no word twice, and never unknown', () => {
    for (const [kind, record] of table) {
      for (const [name, field] of Object.entries(record)) {
        if (!('values' in field)) continue;
        assert.equal(new Set(field.values).size, field.values.length, `${kind}.${name}`);
        assert.ok(!field.values.includes('unknown'), `${kind}.${name}`);
      }
    }
  });

  it('abbreviates records to fields that they have', () => {
    for (const [kind, record] of table) {
      for (const [name, field] of Object.entries(record)) {
        if (field.type === 'records' && field.short !== undefined)
          assert.ok(Object.hasOwn(fields[field.record], field.short), `${kind}.${name}`);
      }
    }
  });

  it('is reached from the top of a manifest, every record', () => {
    const reached = new Set<RecordKind>(['production', ...listNames.map((list) => lists[list])]);
    for (const kind of reached) {
      for (const field of Object.values<Field>(fields[kind])) if ('record' in field) reached.add(field.record);
    }
    assert.deepEqual(
      Object.keys(fields).filter((kind) => !reached.has(kind as RecordKind)),
      [],
    );
  });

  it('has words for every field', () => {
    for (const [kind, record] of table) {
      for (const [name, field] of Object.entries(record)) {
        const meaning = fieldMeaning(kind, name);
        assert.ok(meaning, `${kind}.${name}`);
        assert.match(english.say(meaning), /^[A-Z].*\.$/s, `${kind}.${name}`);
        for (const who of field.who ?? []) assert.notEqual(english.say(whoLabel(who)), '');
      }
    }
    assert.equal(fieldMeaning('use', 'toString'), undefined);
    for (const list of listNames) assert.match(english.say(listMeaning(list)), /\.$/);
  });

  it('has a label and a question for every fact', () => {
    for (const { name } of facts.values()) {
      assert.match(english.say(factQuestion(name)), /^[A-Z].*\?$/, name);
      assert.match(english.say({ code: `fact.${name}.label`, args: {} }), /^\S.*[^.?]$/, name);
    }
  });

  it('has no words left over', () => {
    const known = new Set([
      ...[...facts.keys()].flatMap((name) => ['label', 'meaning', 'question'].map((part) => `fact.${name}.${part}`)),
      ...table.flatMap(([kind, record]) =>
        Object.keys(record)
          .filter((name) => !record[name]?.fact)
          .map((name) => `field.${kind}.${name}.meaning`),
      ),
      ...['production', ...listNames, 'renumbered'].map((list) => `list.${list}.meaning`),
    ]);
    assert.deepEqual(
      Object.keys(en).filter((code) => /^(?:fact|field|list)\./.test(code) && !known.has(code)),
      [],
    );
  });

  it('says what each word of a list is called and means', () => {
    const silent = table.flatMap(([, record]) =>
      Object.entries(record).flatMap(([name, field]) =>
        field.type === 'one' || field.type === 'many'
          ? field.values
              .filter((word) => !wordMeaning(name, word) || (name !== 'category' && valueLabel(name, word) === word))
              .map((word) => `${name}: ${word}`)
          : [],
      ),
    );
    assert.deepEqual(silent, []);
  });

  it('names each of the days that a term may count from as the fact it is', () => {
    for (const fact of ['act-date', 'director-engaged-on'] as const)
      assert.deepEqual(valueLabel('term-date', fact), factLabel(fact));
    assert.notEqual(factLabel('act-date'), 'act date');
  });

  it('names words only where they can be written', () => {
    const written = new Set(
      [...table.map(([, record]) => record), ...Object.values(workedOutFields)].flatMap((record) =>
        Object.entries(record as { readonly [name: string]: Field }).flatMap(([name, field]) =>
          field.type === 'one' || field.type === 'many' ? field.values.map((word) => `value.${name}.${word}`) : [],
        ),
      ),
    );
    assert.deepEqual(
      Object.keys(en).filter((code) => /^value\..*\./.test(code) && !written.has(code.replace(/\.meaning$/, ''))),
      [],
    );
  });
});
