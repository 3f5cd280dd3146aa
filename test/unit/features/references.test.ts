import assert from 'node:assert/strict';
import type { JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { definitionsOf, namedAt, placesIn, placesOf } from '../../../src/core/features/references';
import { prepareRename, rename } from '../../../src/core/features/rename';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { english } from '../../../src/core/words/words';
import { judgedFiles } from './judged';

const files = {
  'long-fall.fountain':
    'INT. HALL - DAY #1#\n\n[[ai: signage; use: U-1; character: Inés; by: P-1]]\n\n@Inés (V.O.)\nIt rains.\n\nINT. YARD - DAY #2#\n\n[[ai: posters; use: U-2]]\n',
  'production.slate.yaml':
    'production:\n  title: The Long Fall\n  agreements: [quill-rider]\npeople:\n  - { id: P-1, name: Delfina Arroyal, parts: [{ character: INÉS }] }\nuses:\n  - { id: U-1, scenes: [1], category: signage, people: [P-1] }\n  - { id: "U-2", scenes: ["2"], category: [previs, signage], people: [{ person: P-1, character: INÉS }] }\naccepted:\n  - { obligation: quill-rider/tell-first, use: U-1, by: P-1 }\n',
  'more.slate.yaml':
    'evidence:\n  - id: E-1\n    kind: notice\n    uses: [U-1, \'U-2\']\n    from: P-1\n    scenes: [1]\nrenumbered: { "7": "2" }\n',
};
const production = judgedFiles(files);

/** The place of the n-th time that a text stands in a file. */
function placeOf(
  file: keyof typeof files,
  text: string,
  nth = 1,
): { readonly line: number; readonly character: number } {
  let at = -1;
  for (let count = 0; count < nth; count++) at = files[file].indexOf(text, at + 1);
  if (at < 0) throw new Error(`Expected ${text} in ${file}.`);
  return new LineIndex(files[file]).position(at + 1);
}

/** `FILE:LINE:TEXT` for each place, lines from zero. */
function drawn(
  places: readonly {
    readonly path: string;
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
  }[],
): readonly string[] {
  return places.map(({ path, range }) => {
    const name = path as keyof typeof files;
    const lines = new LineIndex(files[name]);
    return `${name.split('.')[0] ?? ''}:${range.start.line}:${files[name].slice(lines.offset(range.start), lines.offset(range.end))}`;
  });
}

function allOf(
  file: keyof typeof files,
  text: string,
  nth = 1,
  judged: JudgedProduction = production,
): readonly string[] {
  const found = namedAt(file, placeOf(file, text, nth), judged);
  return found ? drawn(placesOf(found.named, judged)) : ['nothing'];
}

function definition(file: keyof typeof files, text: string, nth = 1): readonly string[] {
  const found = namedAt(file, placeOf(file, text, nth), production);
  return found ? drawn(definitionsOf(found.named, production)) : ['nothing'];
}

describe('what scripts and manifests name', () => {
  const cases: readonly (readonly [
    says: string,
    file: keyof typeof files,
    text: string,
    nth: number,
    expected: readonly string[],
  ])[] = [
    [
      'a use',
      'long-fall.fountain',
      'U-1',
      1,
      ['long-fall:2:U-1', 'production:6:U-1', 'production:9:U-1', 'more:3:U-1'],
    ],
    ['a use in quotes', 'production.slate.yaml', 'U-2', 1, ['long-fall:9:U-2', 'production:7:U-2', 'more:3:U-2']],
    [
      'a person',
      'more.slate.yaml',
      'P-1',
      1,
      ['long-fall:2:P-1', 'production:4:P-1', 'production:6:P-1', 'production:7:P-1', 'production:9:P-1', 'more:4:P-1'],
    ],
    [
      'a character',
      'production.slate.yaml',
      'INÉS',
      2,
      ['long-fall:2:Inés', 'long-fall:4:Inés', 'production:4:INÉS', 'production:7:INÉS'],
    ],
    ['a scene', 'production.slate.yaml', '[1]', 1, ['long-fall:0:#1#', 'production:6:1', 'more:5:1']],
    [
      'a scene under its old number',
      'more.slate.yaml',
      '"7"',
      1,
      ['long-fall:7:#2#', 'production:7:2', 'more:6:"7"', 'more:6:"2"'],
    ],
    [
      'a category in any spelling',
      'long-fall.fountain',
      'posters',
      1,
      ['long-fall:2:signage', 'long-fall:9:posters', 'production:6:signage', 'production:7:signage'],
    ],
    [
      'an agreement',
      'production.slate.yaml',
      'quill-rider',
      1,
      ['production:2:quill-rider', 'production:9:quill-rider/tell-first'],
    ],
    ['nothing in plain text', 'production.slate.yaml', 'Delfina', 1, ['nothing']],
  ];
  for (const [says, file, text, nth, expected] of cases) {
    it(`is found everywhere: ${says}`, () => {
      assert.deepEqual(allOf(file, text, nth), expected);
    });
  }

  it('is found in one file for highlights', () => {
    assert.deepEqual(drawn(placesIn('more.slate.yaml', { kind: 'uses', name: 'U-1' }, production)), ['more:3:U-1']);
  });

  it('leads to the record, the heading, the part', () => {
    assert.deepEqual(definition('long-fall.fountain', 'U-1'), ['production:6:U-1']);
    assert.deepEqual(definition('more.slate.yaml', 'U-2'), ['production:7:U-2']);
    assert.deepEqual(definition('long-fall.fountain', 'P-1'), ['production:4:P-1']);
    assert.deepEqual(definition('production.slate.yaml', '[1]'), ['long-fall:0:#1#']);
    assert.deepEqual(definition('long-fall.fountain', 'Inés', 2), ['production:4:INÉS']);
  });

  it('leads nowhere for what no record defines', () => {
    const judged = judgedFiles({
      'a.fountain': 'INT. A - DAY #1#\n\n[[ai: previs; use: U-9]]\n',
      'production.slate.yaml': 'production: { title: A }\n',
    });
    assert.deepEqual(definitionsOf({ kind: 'uses', name: 'U-9' }, judged), []);
  });

  it('does not go through what an alias repeats twice', () => {
    const judged = judgedFiles({
      'a.fountain': 'INT. A - DAY #1#\n',
      'production.slate.yaml':
        'production: { title: A }\nuses:\n  - { id: U-1, people: &cast [P-1] }\n  - { id: U-2, people: *cast }\npeople: [{ id: P-1 }]\n',
    });
    assert.equal(placesOf({ kind: 'people', name: 'P-1' }, judged).length, 2);
  });
});

describe('renaming', () => {
  function renamed(file: keyof typeof files, text: string, id: string, nth = 1): string | readonly string[] {
    const result = rename(file, placeOf(file, text, nth), id, production);
    return 'refused' in result ? english.say(result.refused) : drawn(result);
  }

  it('takes the id of a record with all its references, inside their quotes', () => {
    assert.deepEqual(renamed('more.slate.yaml', 'U-2', 'U-207'), ['long-fall:9:U-2', 'production:7:U-2', 'more:3:U-2']);
  });

  const refusals: readonly (readonly [
    says: string,
    file: keyof typeof files,
    text: string,
    id: string,
    reason: RegExp,
  ])[] = [
    ['a scene number', 'production.slate.yaml', '[1]', '1A', /“renumbered:”, as in renumbered: \{ 1: 12A \}/],
    ['a category', 'long-fall.fountain', 'signage', 'signs', /chosen, not renamed/],
    ['a character', 'long-fall.fountain', 'Inés', 'INA', /writer’s words/],
    ['an agreement', 'production.slate.yaml', 'quill-rider', 'rider', /on file/],
    ['plain text', 'production.slate.yaml', 'Delfina', 'X', /Only the ids of records/],
    ['to an id that is taken', 'long-fall.fountain', 'U-1', 'U-2', /U-2 is the id of another record/],
    ['to a word that is none', 'long-fall.fountain', 'U-1', 'U 1; x', /Expected an id of letters/],
    ['to unknown', 'long-fall.fountain', 'U-1', 'unknown', /misread/],
    ['a person to a role', 'long-fall.fountain', 'P-1', 'director', /word for a role/],
  ];
  for (const [says, file, text, id, reason] of refusals) {
    it(`is refused with a reason: ${says}`, () => {
      assert.match(String(renamed(file, text, id)), reason);
    });
  }

  it('is refused while a script that is never written names the id', () => {
    const paragraph = (type: string, text: string) => `<Paragraph Type="${type}"><Text>${text}</Text></Paragraph>`;
    const script = `<FinalDraft DocumentType="Script"><Content>${paragraph('Scene Heading', 'INT. A - DAY')}${paragraph('Action', '[[ai: previs; use: U-1]]')}</Content></FinalDraft>`;
    const judged = judgedFiles({
      'a.fdx': script,
      'production.slate.yaml': 'production: { title: A }\nuses: [{ id: U-1 }]\n',
    });
    const result = prepareRename('production.slate.yaml', { line: 1, character: 14 }, judged);
    assert.match('refused' in result ? english.say(result.refused) : 'renamed', /U-1 is named in a\.fdx/);
  });

  it('is refused while the private manifest, which may name the id, is not here', () => {
    const judged = judgedFiles({
      'a.fountain': 'INT. A - DAY #1#\n',
      'production.slate.yaml': 'production: { title: A, restricted: yes }\nuses: [{ id: U-1 }]\n',
    });
    const result = prepareRename('production.slate.yaml', { line: 1, character: 14 }, judged);
    assert.match('refused' in result ? english.say(result.refused) : 'renamed', /private manifest/);
  });

  it('is refused for an id that no record has', () => {
    const judged = judgedFiles({
      'a.fountain': 'INT. A - DAY #1#\n\n[[ai: previs; use: U-9]]\n',
      'production.slate.yaml': 'production: { title: A }\n',
    });
    const result = prepareRename('a.fountain', { line: 2, character: 21 }, judged);
    assert.match('refused' in result ? english.say(result.refused) : '', /No record has the id U-9/);
  });
});
