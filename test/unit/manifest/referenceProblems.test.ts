import assert from 'node:assert/strict';
import { referenceProblems } from '../../../src/core/manifest/referenceProblems';
import { manifestOf, said } from './manifests';

function check(texts: Readonly<Record<string, string>>): readonly string[] {
  const manifests = Object.entries(texts).map(([path, text]) => manifestOf(text, path));
  return referenceProblems(manifests).map(
    ({ file, problem }) => `${file}: ${said(texts[file] ?? '', [problem])[0] ?? ''}`,
  );
}

const people = 'people: [{ id: P-7 }, { id: P-10 }]\n';

describe('referenceProblems', () => {
  it('finds ids across files', () => {
    assert.deepEqual(
      check({
        'production.slate.yaml': `production: { title: The Long Fall, version: V-1 }\n${people}versions: [{ id: V-1 }]\ntools: [{ id: T-1 }]\n`,
        'ep101.slate.yaml':
          'uses: [{ id: U-1, people: [P-7], versions: V-1, tool: T-1, evidence: [{ kind: consent, from: P-10, uses: [U-1] }] }]\n',
      }),
      [],
    );
  });

  for (const { name, text, expected } of [
    {
      name: 'a person nobody recorded',
      text: `${people}schedule: [{ people: [P-7, P-99] }]\n`,
      expected: 'manifest.unknown-reference “P-99”',
    },
    {
      name: 'a person inside a use',
      text: `${people}uses: [{ id: U-1, people: [{ person: P-8 }] }]\n`,
      expected: 'manifest.unknown-reference “P-8”',
    },
    {
      name: 'a person written without a record',
      text: `${people}uses: [{ id: U-1, people: [P-7, P-8] }]\n`,
      expected: 'manifest.unknown-reference “P-8”',
    },
    {
      name: 'an id in other letters',
      text: `${people}schedule: [{ people: p10 }]\n`,
      expected: 'manifest.unknown-reference-near “p10” → P-10',
    },
    {
      name: 'leading zeros',
      text: `${people}schedule: [{ people: [~, P-007] }]\n`,
      expected: 'manifest.unknown-reference-near “P-007” → P-7',
    },
    { name: 'a tool', text: 'uses: [{ id: U-1, tool: T-9 }]\n', expected: 'manifest.unknown-reference “T-9”' },
    { name: 'a script', text: 'declarations: [{ script: 102 }]\n', expected: 'manifest.unknown-reference “102”' },
    {
      name: 'a role written wrongly',
      text: 'evidence: [{ kind: notice, to: perfomer }]\n',
      expected: 'manifest.unknown-reference-near “perfomer” → performer',
    },
    {
      name: 'an id where a role may stand',
      text: 'evidence: [{ kind: notice, to: [union, P-9] }]\n',
      expected: 'manifest.unknown-reference “P-9”',
    },
  ]) {
    it(`reports ${name} at its place`, () =>
      assert.deepEqual(check({ 'a.slate.yaml': text }), [`a.slate.yaml: ${expected}`]));
  }

  it('leaves roles, names and unknown alone', () => {
    assert.deepEqual(
      check({
        'a.slate.yaml':
          'evidence: [{ kind: notice, from: producer, to: [union, netflix, Nora Falk], person: unknown }]\nuses: [{ id: U-1, responsible-person: ai, vendor: unknown }]\n',
      }),
      [],
    );
  });

  it('reports an id that two files give, in the second', () => {
    assert.deepEqual(check({ 'a.slate.yaml': people, 'b.slate.yaml': 'people: [{ id: P-7 }]\n' }), [
      'b.slate.yaml: manifest.duplicate-id-elsewhere “P-7”',
    ]);
  });

  it('leaves an id that one file gives twice to that file', () => {
    assert.deepEqual(check({ 'a.slate.yaml': 'people: [{ id: P-7 }, { id: P-7 }]\n' }), []);
  });

  const restricted =
    'production: { title: The Long Fall, restricted: yes }\nuses: [{ id: U-1, people: [P-7], vendor: V-9 }]\n';

  it('takes people on trust while the private manifest is absent', () => {
    assert.deepEqual(check({ 'production.slate.yaml': restricted }), [
      'production.slate.yaml: manifest.unknown-reference “V-9”',
    ]);
  });

  it('checks people again once the private manifest is there', () => {
    assert.deepEqual(
      check({ 'production.slate.yaml': restricted, 'people.private.slate.yaml': 'people: [{ id: P-8 }]\n' }),
      [
        'production.slate.yaml: manifest.unknown-reference “P-7”',
        'production.slate.yaml: manifest.unknown-reference “V-9”',
      ],
    );
  });
});
