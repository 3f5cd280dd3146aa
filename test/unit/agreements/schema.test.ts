import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { agreementSchema } from '../../../src/core/agreements/schema';

const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(agreementSchema());
const files = readdirSync('src/agreements').filter((name) => name.endsWith('.yaml'));

function faults(data: unknown): readonly string[] {
  return validate(data) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

describe('the schema of agreement files', () => {
  it('is the one that is published', () => {
    const published: unknown = JSON.parse(readFileSync('schemas/agreement.schema.json', 'utf8'));
    assert.deepEqual(
      published,
      JSON.parse(JSON.stringify(agreementSchema())),
      'Expected schemas/agreement.schema.json to be renewed with: npm run schemas',
    );
  });

  for (const name of files) {
    it(`takes ${name}`, () => {
      assert.deepEqual(faults(parse(readFileSync(`src/agreements/${name}`, 'utf8'))), []);
    });
  }

  for (const [name, change] of [
    ['an unknown key', { colour: 'blue' }],
    ['an unknown kind', { kind: 'treaty' }],
    ['an unknown status', { status: 'running' }],
    ['a definition without level', { definitions: { one: { when: {} } } }],
    [
      'an obligation without citation',
      { obligations: [{ id: 'a', summary: 'b', level: 'use', kind: 'notice', confidence: 'low' }] },
    ],
  ] as const) {
    it(`refuses ${name}`, () => {
      const whole = {
        format: 1,
        agreement: 'a',
        name: 'A',
        kind: 'custom',
        status: 'in-force',
        read: 'full',
        confidence: 'low',
        checked: '2026-11-22',
      };
      assert.deepEqual(faults(whole), []);
      assert.notDeepEqual(faults({ ...whole, ...change }), []);
    });
  }
});
