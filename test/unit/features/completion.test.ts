import assert from 'node:assert/strict';
import { completeManifest } from '../../../src/core/features/completion/completeManifest';
import { completeTag } from '../../../src/core/features/completion/completeTag';
import { yamlCursor } from '../../../src/core/features/completion/yamlCursor';
import type { Suggestions } from '../../../src/core/features/completion/suggestion';
import { spoken } from '../../../src/core/features/spoken';
import { parseScript } from '../../../src/core/production/parseScript';
import { english } from '../../../src/core/words/words';
import { judged } from './judged';
import { withEdit } from '../../support/withEdit';

const script =
  'INT. HALL - DAY #1#\n\n[[ai: signage; use: U-002]]\n\nINÉS\nIt rains.\n\nBRUNO (V.O.)\nStill.\n\nINT. KITCHEN - NIGHT #2A#\n\nNobody.\n\nEXT. YARD - DAY\n\nA dog.\n';
const manifest =
  'people:\n  - { id: P-1, name: Delfina Arroyal, parts: [{ character: ABUELA }] }\nuses:\n  - { id: U-001, scenes: ["2A"], category: previs, summary: The kitchen in boxes. }\n  - { id: U-002, scenes: ["1"], category: signage, summary: The shop signs. }\n';
const production = judged(script, manifest);

/** A text and the place of the cursor in it, written as `$0`. */
function cursor(drawn: string): { readonly text: string; readonly offset: number } {
  return { text: drawn.replace('$0', ''), offset: drawn.indexOf('$0') };
}

function inManifest(drawn: string, bySchema = false): Suggestions | undefined {
  const { text, offset } = cursor(drawn);
  return completeManifest(text, offset, production, { bySchema });
}

function inScript(drawn: string): Suggestions | undefined {
  const { text, offset } = cursor(drawn);
  return completeTag(text, offset, parseScript(production.production.scripts[0]?.path ?? '', text), production);
}

const labels = (found: Suggestions | undefined) => found?.all.map(({ label }) => label) ?? [];

/** The text when the suggestion with this label has been taken; the places to fill in stay as `$1`. */
function taken(drawn: string, label: string, found: Suggestions | undefined): string {
  const { text } = cursor(drawn);
  const one = found?.all.find((suggestion) => suggestion.label === label);
  if (!one || !found) return `no “${label}” among ${labels(found).join(', ')}`;
  return text.slice(0, found.span.start) + one.snippet + text.slice(found.span.end);
}

describe('the place of a cursor in YAML that is being written', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['$0', 'key  []'],
    ['pro$0', 'key  []'],
    ['uses:\n  - $0', 'item uses.0 []'],
    ['uses:\n  - i$0', 'item uses.0 []'],
    ['uses:\n  - id: U-1\n    $0', 'key uses.0 [id]'],
    ['uses:\n  - id: U-1\n    cat$0\n    summary: x\n  - id: U-2\n    stage: prep\n', 'key uses.0 [id summary]'],
    ['uses:\n  - id: U-1\n    category: $0', 'value uses.0.category []'],
    ['uses:\n  - id: U-1\n    category: de-$0aging # why', 'value uses.0.category []'],
    ['uses:\n  - id: U-1\n    category:$0', 'none'],
    ['uses:\n- id: U-1\n  people:\n  - per$0', 'item uses.0.people.0 []'],
    ['uses:\n  - id: U-1\n    people:\n      - person: P-1\n        part: $0', 'value uses.0.people.0.part []'],
    ['uses:\n  - { id: U-1, $0 }', 'key uses.0 [id]'],
    ['uses:\n  - { id: U-1, cat$0, stage: prep }', 'key uses.0 [id stage]'],
    ['uses:\n  - { id: U-1, scenes: [1, $0', 'item uses.0.scenes.0 []'],
    ['uses:\n  - { id: U-1, people: [{ person: $0', 'value uses.0.people.0.person []'],
    ['uses:\n  - id: U-1\n    people: [\n      { person: P-1, par$0', 'key uses.0.people.0 [person]'],
    ['uses:\n  - id: U-1\n    scenes:\n      - $0', 'item uses.0.scenes.0 []'],
    ['uses:\n  - id: U-1\n    scenes:\n      $0', 'key uses.0.scenes []'],
    ['uses:\n  $0', 'key uses []'],
    ['production:\n  title: A\n  $0\n  company: B\nuses: []\n', 'key production [title company]'],
    ['production:\n  title: A # the $0title', 'none'],
    ['production:\n  why: >\n    some $0text', 'none'],
    ['production:\n  title: The "Long"\n    fa$0ll', 'none'],
    ['production:\n  ti$0tle: A', 'key production []'],
    ['uses:\r\n  - id: U-1\r\n    sta$0\r\n', 'key uses.0 [id]'],
    ['production:\n  strikes: # none yet\n    - un$0', 'item production.strikes.0 []'],
    ['uses:\n  - id: "U: 1"\n    wh$0', 'key uses.0 [id]'],
  ];
  for (const [drawn, expected] of cases) {
    it(JSON.stringify(drawn), () => {
      const { text, offset } = cursor(drawn);
      const found = yamlCursor(text, offset);
      assert.equal(found ? `${found.part} ${found.path.join('.')} [${found.siblings.join(' ')}]` : 'none', expected);
    });
  }

  it('is found in any torn text without a fault', () => {
    const text =
      'uses:\n  - { id: "U-1, scenes: [1, {\n  - id: U-2\n    people: [{ person: P-1 }]]}\n\t x: \'\n---\n- - a: b\n    - c\n';
    for (let offset = 0; offset <= text.length; offset++) {
      const found = yamlCursor(text, offset);
      assert.ok(!found || (found.span.start <= offset && offset <= found.span.end), `at ${offset}`);
    }
  });

  it('is found in a long manifest in a moment', () => {
    const long = `uses:\n${'  - id: U-1\n    people: [{ person: P-1 }]\n'.repeat(20_000)}    sta`;
    assert.equal(yamlCursor(long, long.length)?.siblings.length, 2);
  });
});

describe('completion in a manifest', () => {
  it('offers at the top what is not there yet', () => {
    const offered = labels(inManifest('production:\n  title: A\nuses: []\n$0'));
    assert.ok(offered.includes('people') && offered.includes('sign-offs'));
    assert.ok(!offered.includes('uses') && !offered.includes('production'));
  });

  it('offers the fields of the record at hand, with what they mean', () => {
    const found = inManifest('uses:\n  - id: U-001\n    act$0');
    const one = found?.all.find(({ label }) => label === 'act-date');
    assert.match(
      (one?.meaning ?? []).map((text) => spoken(english, text)).join('\n'),
      /with its hour \(2026-10-20T09:00\), or the month/,
    );
    assert.ok(!labels(found).includes('id') && !labels(found).includes('title'));
  });

  it('marks and puts first what is asked for', () => {
    const [first] = inManifest('uses:\n  - id: U-001\n    $0')?.all ?? [];
    assert.ok(first?.detail !== undefined && spoken(english, first.detail) === 'asked for');
  });

  const taking: readonly (readonly [says: string, drawn: string, label: string, result: string])[] = [
    ['a field with its colon', 'uses:\n  - id: U-1\n    act$0', 'act-date', 'uses:\n  - id: U-1\n    act-date: '],
    [
      'a field over the half-typed word',
      'uses:\n  - id: U-1\n    ac$0td\n',
      'act-date',
      'uses:\n  - id: U-1\n    act-date: \n',
    ],
    [
      'a field alone where its colon is',
      'uses:\n  - id: U-1\n    ac$0t: 2026-01-01\n',
      'act-date',
      'uses:\n  - id: U-1\n    act-date: 2026-01-01\n',
    ],
    ['a list of scenes in brackets', 'uses:\n  - id: U-1\n    sc$0', 'scenes', 'uses:\n  - id: U-1\n    scenes: [$1]'],
    [
      'people below their key',
      'uses:\n  - id: U-1\n    pe$0',
      'people',
      'uses:\n  - id: U-1\n    people:\n  - person: $1',
    ],
    [
      'people below their key where the record begins, deeper by the dash',
      'uses:\n  - pe$0',
      'people',
      'uses:\n  - people:\n    - person: $1',
    ],
    [
      'people on the line of a record in braces',
      'uses:\n  - { id: U-1, pe$0 }',
      'people',
      'uses:\n  - { id: U-1, people: [{ person: $1 }] }',
    ],
    [
      'a new use with the next id',
      'uses:\n  - $0',
      '{ … }',
      'uses:\n  - id: U-003\n  scenes: [$1]\n  category: $2\n  summary: $3\n  people: [{ person: $4 }]',
    ],
    [
      'a new use with its dash',
      'uses:\n  $0',
      '- …',
      'uses:\n  - id: U-003\n  scenes: [$1]\n  category: $2\n  summary: $3\n  people: [{ person: $4 }]',
    ],
    ['a whole list', 'peop$0', 'people', 'people:\n  - id: P-2\n    name: $1\n    role: $2\n    union: $3'],
    [
      'a scene by its number',
      'uses:\n  - { id: U-1, scenes: [1, $0] }',
      '2A',
      'uses:\n  - { id: U-1, scenes: [1, 2A] }',
    ],
    [
      'a scene by its heading where it has no number',
      'uses:\n  - { id: U-1, scenes: [$0] }',
      'EXT. YARD - DAY',
      'uses:\n  - { id: U-1, scenes: [EXT. YARD - DAY] }',
    ],
    [
      'a person in a short list',
      'uses:\n  - { id: U-1, people: [$0] }',
      'P-1',
      'uses:\n  - { id: U-1, people: [P-1] }',
    ],
    ['a use', 'evidence:\n  - { id: E-1, uses: [$0] }', 'U-002', 'evidence:\n  - { id: E-1, uses: [U-002] }'],
    [
      'a dash before a scene that has none',
      'uses:\n  - id: U-1\n    scenes:\n      $0',
      '2A',
      'uses:\n  - id: U-1\n    scenes:\n      - 2A',
    ],
    ['an agreement', 'production:\n  agreements: [qui$0]', 'quill-rider', 'production:\n  agreements: [quill-rider]'],
    [
      'a script',
      'scripts:\n  - id: "1"\n    file: $0',
      'long-fall.fountain',
      'scripts:\n  - id: "1"\n    file: long-fall.fountain',
    ],
    [
      'a word over the one that is there',
      'people:\n  - { id: P-2, living: li$0ve }',
      'living',
      'people:\n  - { id: P-2, living: living }',
    ],
    [
      'a character of the script',
      'uses:\n  - id: U-1\n    people: [{ character: $0 }]',
      'BRUNO',
      'uses:\n  - id: U-1\n    people: [{ character: BRUNO }]',
    ],
    [
      'the day',
      'sign-offs:\n  - { scene: "1", on: $0 }',
      '2026-11-22',
      'sign-offs:\n  - { scene: "1", on: 2026-11-22 }',
    ],
    [
      'an obligation that is open or asked',
      'accepted:\n  - obligation: $0',
      'quill-rider/tell-first',
      'accepted:\n  - obligation: quill-rider/tell-first',
    ],
  ];
  for (const [says, drawn, label, result] of taking) {
    it(`writes ${says}`, () => {
      assert.equal(taken(drawn, label, inManifest(drawn)), result);
    });
  }

  it('tells scenes by their headings and people by their names', () => {
    const detail = (found: Suggestions | undefined, label: string) =>
      spoken(english, found?.all.find((one) => one.label === label)?.detail ?? '');
    assert.equal(detail(inManifest('uses:\n  - scenes: [$0'), '2A'), 'INT. KITCHEN - NIGHT');
    assert.equal(detail(inManifest('uses:\n  - people: [$0'), 'P-1'), 'Delfina Arroyal');
    assert.equal(detail(inManifest('production:\n  agreements: [$0'), 'quill-rider'), 'Quill Street Pictures AI rider');
  });

  it('offers roles after people where either may stand', () => {
    const offered = labels(inManifest('evidence:\n  - { id: E-1, to: $0 }'));
    assert.equal(offered[0], 'P-1');
    assert.ok(offered.includes('union'));
  });

  it('leaves fields and their words to a schema that offers them, and keeps what it cannot know', () => {
    assert.deepEqual(labels(inManifest('uses:\n  - id: U-1\n    $0', true)), []);
    assert.deepEqual(labels(inManifest('uses:\n  - id: U-1\n    category: $0', true)), []);
    assert.deepEqual(labels(inManifest('$0', true)), []);
    assert.deepEqual(labels(inManifest('uses:\n  - scenes: [$0', true)), ['1', '2A', 'EXT. YARD - DAY']);
    assert.deepEqual(labels(inManifest('uses:\n  - $0', true)), []);
  });

  it('offers nothing in plain text', () => {
    assert.equal(inManifest('uses:\n  - id: U-1\n    summary: The kit$0'), undefined);
  });
});

describe('completion in a script', () => {
  it('offers a whole tag where a note begins', () => {
    assert.equal(
      taken('INT. HALL - DAY #1#\n\n[[$0]]\n', 'ai: previs', inScript('INT. HALL - DAY #1#\n\n[[$0]]\n')),
      'INT. HALL - DAY #1#\n\n[[ai: previs]]\n',
    );
  });

  it('offers what this production has used first', () => {
    assert.deepEqual(labels(inScript('[[ai: $0]]')).slice(0, 2).sort(), ['previs', 'signage']);
  });

  it('offers the categories that the tag does not have', () => {
    const offered = labels(inScript('[[ai: previs, $0]]'));
    assert.ok(offered.includes('de-aging') && !offered.includes('previs'));
  });

  it('replaces the whole word', () => {
    assert.equal(
      taken('[[ai: de-$0agng; use: U-001]]', 'de-aging', inScript('[[ai: de-$0agng; use: U-001]]')),
      '[[ai: de-aging; use: U-001]]',
    );
  });

  it('offers the keys that are missing, each with its colon', () => {
    const drawn = '[[ai: previs; $0; stage: prep]]';
    assert.deepEqual(labels(inScript(drawn)), ['use', 'character', 'by', 'on', 'note']);
    assert.equal(taken(drawn, 'use', inScript(drawn)), '[[ai: previs; use: ; stage: prep]]');
  });

  it('offers the uses of the scene first', () => {
    assert.deepEqual(labels(inScript(`${script.slice(0, script.indexOf('Nobody'))}[[ai: previs; use: $0]]\n`)), [
      'U-001',
      'U-002',
    ]);
    assert.deepEqual(labels(inScript('INT. HALL - DAY #1#\n\n[[ai: signage; use: $0]]\n')), ['U-002', 'U-001']);
  });

  it('offers who speaks in the scene, then who is played at all', () => {
    assert.deepEqual(labels(inScript(withEdit(script, 'U-002', 'U-002; character: $0'))), ['INÉS', 'BRUNO', 'ABUELA']);
  });

  it('offers stages, people and the day', () => {
    assert.deepEqual(labels(inScript('[[ai: none; stage: $0]]')), [
      'development',
      'prep',
      'shoot',
      'post',
      'delivery',
      'marketing',
    ]);
    assert.deepEqual(labels(inScript('[[ai: none; by: $0]]')), ['P-1']);
    assert.deepEqual(labels(inScript('[[ai: none; on: $0]]')), ['2026-11-22']);
  });

  it('offers nothing in other notes, in the tag’s own note, in dialogue', () => {
    for (const drawn of [
      '[[remember $0]]',
      '[[ai: previs; note: see $0]]',
      'INÉS\nIt $0rains.',
      '[[ai: previs]] and $0',
      '[[ai:\n\n$0',
    ])
      assert.equal(inScript(drawn), undefined, drawn);
  });

  it('works in a script of no production', () => {
    const { text, offset } = cursor('INT. HALL - DAY\n\n[[ai: previs; character: $0]]\n\nMARA\nHello.\n');
    assert.deepEqual(labels(completeTag(text, offset, parseScript('a.fountain', text), undefined)), ['MARA']);
  });
});
