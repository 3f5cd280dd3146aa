import assert from 'node:assert/strict';
import { appendRecordEdit, setFieldEdit } from '../../../src/core/manifest/edits';
import type { ManifestEdit } from '../../../src/core/manifest/manifestText';
import type { EditRecord, EditValue } from '../../../src/core/manifest/renderYaml';
import type { YamlPath } from '../../../src/core/yaml/node';
import { manifestOf } from './manifests';

/** The text after a change, or why there is none. */
function changed(text: string, change: ManifestEdit): string {
  if ('refused' in change) return `refused: ${change.refused}`;
  return [...change.edits]
    .reverse()
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

function set(text: string, path: YamlPath, field: string, value: EditValue): string {
  return changed(text, setFieldEdit(manifestOf(text), path, field, value));
}

function append(text: string, path: YamlPath, record: EditRecord): string {
  return changed(text, appendRecordEdit(manifestOf(text), path, record));
}

describe('setFieldEdit', () => {
  const use: YamlPath = ['uses', 0];
  for (const { name, text, path = use, field = 'generative', value = 'yes', expected } of [
    {
      name: 'writes a new field in the order of the table',
      text: 'uses:\n  - id: U-1 # the flashback\n    summary: Elena is made younger.\n    remark: none\n    people:\n      - P-7\n',
      expected:
        'uses:\n  - id: U-1 # the flashback\n    summary: Elena is made younger.\n    generative: yes\n    remark: none\n    people:\n      - P-7\n',
    },
    {
      name: 'changes a value and leaves its comment',
      text: 'uses:\n  - id: U-1\n    generative:   no   # ask Lumen\n',
      expected: 'uses:\n  - id: U-1\n    generative:   yes   # ask Lumen\n',
    },
    {
      name: 'fills in a field that is empty',
      text: 'uses:\n  - id: U-1\n    generative:   # ask\n',
      expected: 'uses:\n  - id: U-1\n    generative: yes   # ask\n',
    },
    {
      name: 'fills in a field that says nothing',
      text: 'uses: [{ id: U-1, generative: ~ }]',
      expected: 'uses: [{ id: U-1, generative: yes }]',
    },
    {
      name: 'fills in a key without a colon in braces',
      text: 'uses: [{ id: U-1, generative }]',
      expected: 'uses: [{ id: U-1, generative: yes }]',
    },
    {
      name: 'adds in braces',
      text: 'uses: [{ id: U-1, category: de-aging, }]\n',
      expected: 'uses: [{ id: U-1, category: de-aging, generative: yes, }]\n',
    },
    {
      name: 'adds in empty braces',
      text: 'production: {}\n',
      path: ['production'],
      field: 'title',
      value: 'A',
      expected: 'production: { title: A }\n',
    },
    {
      name: 'adds in braces before a field that is empty',
      text: 'uses: [{ id: }]\n',
      expected: 'uses: [{ generative: yes, id: }]\n',
    },
    {
      name: 'keeps CR LF',
      text: 'uses:\r\n  - id: U-1\r\n',
      expected: 'uses:\r\n  - id: U-1\r\n    generative: yes\r\n',
    },
    {
      name: 'writes below a text that breaks off',
      text: 'uses:\n  - id: U-1',
      expected: 'uses:\n  - id: U-1\n    generative: yes',
    },
    {
      name: 'copies wide indentation',
      text: 'uses:\n    -   id: U-1\n        summary: x\n',
      expected: 'uses:\n    -   id: U-1\n        summary: x\n        generative: yes\n',
    },
    {
      name: 'leaves deeper comments with the field above',
      text: 'uses:\n  - id: U-1\n    summary: x\n      # and y\n    # who is in it\n    people:\n      - P-7\n',
      expected:
        'uses:\n  - id: U-1\n    summary: x\n      # and y\n    generative: yes\n    # who is in it\n    people:\n      - P-7\n',
    },
    {
      name: 'replaces a list in brackets',
      text: 'uses: [{ id: U-1, modality: [image, video] }]',
      field: 'modality',
      value: ['voice'],
      expected: 'uses: [{ id: U-1, modality: [voice] }]',
    },
    {
      name: 'replaces a list of lines',
      text: 'uses:\n  - id: U-1\n    scenes:\n      - 12\n      - 13 # new\n    remark: x\n',
      field: 'scenes',
      value: ['14'],
      expected: 'uses:\n  - id: U-1\n    scenes: [14] # new\n    remark: x\n',
    },
    {
      name: 'replaces a block of text',
      text: 'uses:\n  - id: U-1\n    summary: |\n      One.\n\n      Two.\n    remark: x\n',
      field: 'summary',
      value: 'Three.',
      expected: 'uses:\n  - id: U-1\n    summary: Three.\n    remark: x\n',
    },
    {
      name: 'makes a record of a word that stands for one',
      text: 'uses: [{ id: U-1, people: [P-7, P-8] }]',
      path: [...use, 'people', 1],
      field: 'recognizable',
      value: 'no',
      expected: 'uses: [{ id: U-1, people: [P-7, { person: P-8, recognizable: no }] }]',
    },
    {
      name: 'makes a record of the single word of a field',
      text: 'uses: [{ id: U-1, people: P-7 }]',
      path: [...use, 'people', 0],
      field: 'recognizable',
      value: 'no',
      expected: 'uses: [{ id: U-1, people: { person: P-7, recognizable: no } }]',
    },
    {
      name: 'begins the production',
      text: 'uses: []\n',
      path: ['production'],
      field: 'title',
      value: 'The Long Fall',
      expected: 'uses: []\nproduction:\n  title: The Long Fall\n',
    },
    {
      name: 'begins an empty manifest',
      text: '# by hand\n',
      path: ['production'],
      field: 'title',
      value: 'The Long Fall',
      expected: '# by hand\nproduction:\n  title: The Long Fall\n',
    },
    {
      name: 'fills a production without fields',
      text: 'production:\nuses: []\n',
      path: ['production'],
      field: 'title',
      value: 'A',
      expected: 'production:\n  title: A\nuses: []\n',
    },
    {
      name: 'notes a new scene number',
      text: 'renumbered: { 12: 12A }\n',
      path: ['renumbered'],
      field: '14',
      value: '14A',
      expected: 'renumbered: { 12: 12A, 14: 14A }\n',
    },
    {
      name: 'quotes what must be quoted',
      text: 'uses: [{ id: U-1 }]',
      field: 'summary',
      value: 'A, then B: # 1',
      expected: 'uses: [{ id: U-1, summary: "A, then B: # 1" }]',
    },
    { name: 'refuses a torn manifest', text: 'uses: [{ id: U-1 ]', expected: 'refused: unreadable' },
    { name: 'refuses a record that is gone', text: 'uses: []', expected: 'refused: no-record' },
    { name: 'refuses a record behind an alias', text: 'x: &u { id: U-1 }\nuses: [*u]', expected: 'refused: repeated' },
    { name: 'refuses a record with an anchor', text: 'uses: [&u { id: U-1 }]', expected: 'refused: repeated' },
    {
      name: 'refuses a value with an anchor',
      text: 'uses: [{ id: U-1, generative: &no no }]',
      expected: 'refused: repeated',
    },
    {
      name: 'refuses an anchor without a value',
      text: 'uses:\n  - id: U-1\n    generative: &x\n',
      expected: 'refused: layout',
    },
    {
      name: 'refuses an anchor without a value in braces',
      text: 'uses: [{ id: U-1, generative: &x }]',
      expected: 'refused: layout',
    },
    {
      name: 'refuses to drop comments',
      text: 'uses:\n  - id: U-1\n    scenes:\n      - 12 # old\n      - 13\n',
      field: 'scenes',
      value: ['14'],
      expected: 'refused: comments',
    },
    { name: 'refuses a key behind a question mark', text: 'uses:\n  - ? id\n    : U-1\n', expected: 'refused: layout' },
    {
      name: 'writes below a block of text that breaks off',
      text: 'uses:\n  - summary: |\n      One.',
      expected: 'uses:\n  - summary: |\n      One.\n    generative: yes',
    },
    {
      name: 'refuses below a text that keeps its blank lines',
      text: 'uses:\n  - summary: |+\n      One.\n\n',
      expected: 'refused: layout',
    },
  ] as const) {
    it(name, () => assert.equal(set(text, path, field, value), expected));
  }
});

describe('appendRecordEdit', () => {
  const record = { id: 'U-2', scenes: ['12', '13'], category: 'crowd' };
  for (const { name, text, path = ['uses'], expected } of [
    {
      name: 'adds lines below a list of lines',
      text: 'uses:\n  - id: U-1\n    # more to come\n\npeople: []\n',
      expected:
        'uses:\n  - id: U-1\n    # more to come\n  - id: U-2\n    scenes: [12, 13]\n    category: crowd\n\npeople: []\n',
    },
    {
      name: 'copies the indentation of the other records',
      text: 'uses:\n-   id: U-1\n    remark: x\n',
      expected: 'uses:\n-   id: U-1\n    remark: x\n-   id: U-2\n    scenes: [12, 13]\n    category: crowd\n',
    },
    {
      name: 'adds in brackets',
      text: 'uses: [{ id: U-1 }] # all\n',
      expected: 'uses: [{ id: U-1 }, { id: U-2, scenes: [12, 13], category: crowd }] # all\n',
    },
    {
      name: 'goes on in lines where brackets at the top are empty',
      text: 'uses: []  # none yet\npeople: []\n',
      expected: 'uses:  # none yet\n  - id: U-2\n    scenes: [12, 13]\n    category: crowd\npeople: []\n',
    },
    {
      name: 'begins a list that is named only',
      text: 'uses:\npeople: []\n',
      expected: 'uses:\n  - id: U-2\n    scenes: [12, 13]\n    category: crowd\npeople: []\n',
    },
    {
      name: 'begins a list',
      text: 'production: { title: A }\n# the end',
      expected: 'production: { title: A }\n# the end\nuses:\n  - id: U-2\n    scenes: [12, 13]\n    category: crowd',
    },
    {
      name: 'begins a manifest',
      text: '',
      expected: 'uses:\n  - id: U-2\n    scenes: [12, 13]\n    category: crowd\n',
    },
    {
      name: 'begins a list in braces',
      text: '{ production: { title: A } }',
      expected: '{ production: { title: A }, uses: [{ id: U-2, scenes: [12, 13], category: crowd }] }',
    },
    {
      name: 'makes a list of a single record',
      text: 'uses: { id: U-1 }\n',
      expected: 'uses: [{ id: U-1 }, { id: U-2, scenes: [12, 13], category: crowd }]\n',
    },
    {
      name: 'keeps CR LF',
      text: 'uses:\r\n  - id: U-1\r\n',
      expected: 'uses:\r\n  - id: U-1\r\n  - id: U-2\r\n    scenes: [12, 13]\r\n    category: crowd\r\n',
    },
    { name: 'refuses a single record on lines', text: 'uses:\n  id: U-1\n', expected: 'refused: layout' },
    { name: 'refuses above a second document', text: 'people: []\n---\nuses: []\n', expected: 'refused: unreadable' },
    { name: 'refuses below the end of the document', text: 'people: []\n...\n', expected: 'refused: layout' },
    { name: 'refuses a list behind an alias', text: 'x: &u [{ id: U-1 }]\nuses: *u\n', expected: 'refused: repeated' },
    { name: 'refuses a path to a record', text: 'uses: []\n', path: ['uses', 0], expected: 'refused: no-record' },
  ] as const) {
    it(name, () => assert.equal(append(text, path, record), expected));
  }

  const paper = { kind: 'consent', from: 'P-7', 'given-at': '2026-09-01' };
  for (const { name, text, path, expected } of [
    {
      name: 'hangs a paper on a use on lines',
      text: 'uses:\n  - id: U-1\n    scenes: [12]\n  - id: U-2\n',
      path: ['uses', 0, 'evidence'],
      expected:
        'uses:\n  - id: U-1\n    scenes: [12]\n    evidence:\n      - kind: consent\n        from: P-7\n        given-at: 2026-09-01\n  - id: U-2\n',
    },
    {
      name: 'hangs a paper on a use in braces',
      text: 'uses: [{ id: U-1 }]',
      path: ['uses', 0, 'evidence'],
      expected: 'uses: [{ id: U-1, evidence: [{ kind: consent, from: P-7, given-at: 2026-09-01 }] }]',
    },
    {
      name: 'hangs a paper on a person that is only a word',
      text: 'uses: [{ id: U-1, people: [P-7] }]',
      path: ['uses', 0, 'people', 0, 'evidence'],
      expected:
        'uses: [{ id: U-1, people: [{ person: P-7, evidence: [{ kind: consent, from: P-7, given-at: 2026-09-01 }] }] }]',
    },
    {
      name: 'writes in place of none',
      text: 'uses: [{ id: U-1, evidence: none }]',
      path: ['uses', 0, 'evidence'],
      expected: 'uses: [{ id: U-1, evidence: [{ kind: consent, from: P-7, given-at: 2026-09-01 }] }]',
    },
  ]) {
    it(name, () => assert.equal(append(text, path, paper), expected));
  }

  it('adds to a single word that stands for a record', () => {
    assert.equal(
      append('uses: [{ id: U-1, people: P-7 }]', ['uses', 0, 'people'], { person: 'P-8' }),
      'uses: [{ id: U-1, people: [P-7, { person: P-8 }] }]',
    );
  });
});
