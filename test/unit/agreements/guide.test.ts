import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkAgreement } from '../../../src/core/agreements/checkAgreement';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { agreementSchema } from '../../../src/core/agreements/schema';
import { judgeExample } from '../../../src/core/evaluation/examples';
import { factNamed } from '../../../src/core/manifest/facts';
import { agreementWords } from '../../../src/core/words/en/agreements';
import { english } from '../../../src/core/words/words';
import { parseYaml } from '../../../src/core/yaml/parseYaml';

const guide = readFileSync('docs/encode-an-agreement.md', 'utf8').replaceAll('\r\n', '\n');
const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(({ 1: text = '', index }) => ({
  text,
  line: guide.slice(0, index).split('\n').length + 1,
}));
const complete = blocks.filter(({ text }) => text.startsWith('format: 1\n'));
const { entries, unreadable } = loadCatalogue(complete.map(({ text, line }) => ({ path: `line ${line}`, text })));

describe('the guide to writing an agreement', () => {
  it('has complete files, which are all read', () => {
    assert.ok(complete.length >= 4);
    assert.deepEqual(
      unreadable.map(({ file }) => file.path),
      [],
    );
  });

  for (const { file, agreement, written, problems } of entries) {
    it(`shows ${agreement.id} (${file.path}) without fault`, () => {
      assert.deepEqual(
        [...problems, ...checkAgreement(agreement, written)].map((one) => english.say(one.message)),
        [],
      );
    });

    for (const obligation of written.obligations) {
      for (const [index, example] of obligation.examples.entries()) {
        it(`${agreement.id}/${obligation.id}, example ${index + 1}: ${example.then}`, () => {
          assert.equal(judgeExample(example, obligation, agreement, agreement.checked)?.outcome, example.then);
        });
      }
    }
  }

  it('marks every other block as a part, and writes it in good YAML', () => {
    for (const { text, line } of blocks.filter((block) => !complete.includes(block))) {
      assert.match(text, /^# Part of /, `line ${line}`);
      assert.deepEqual(parseYaml(text).problems, [], `line ${line}`);
    }
  });

  it('names every key of the format', () => {
    const keys = new Set(keysOf(agreementSchema()));
    assert.deepEqual(
      [...keys].filter((key) => !guide.includes(`\`${key}\``) && !guide.includes(`\`${key}:`)),
      [],
    );
  });

  it('names only facts that exist', () => {
    const [, table = ''] = /^\| about \| facts \|\n\|---\|---\|\n(.*?)\n\n/ms.exec(guide) ?? [];
    const named = [...table.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    assert.ok(named.length > 30);
    assert.deepEqual(
      named.filter((name) => !factNamed(name)),
      [],
    );
  });

  it('uses in its parts only facts, and words that agreements define', () => {
    const lines = [...guide.matchAll(/`\{ ([a-z-]+): |(?:when|forbids|valid-when): \{ ([a-z-]+): /g)].map(
      ([, one, other]) => one ?? other ?? '',
    );
    const own = new Set([
      'before',
      'from',
      'at',
      'hours',
      'days',
      'business-days',
      'any-of',
      'none-of',
      'some-use',
      'some-person',
      'fact',
      'key',
      'production',
      'person',
      ...entries.flatMap(({ agreement }) => [...agreement.definitions.keys(), ...agreement.questions.keys()]),
    ]);
    assert.deepEqual(
      [...new Set(lines)].filter((name) => !factNamed(name) && !own.has(name)),
      [],
    );
  });

  it('explains every message about an agreement file', () => {
    const faults = Object.entries(agreementWords).filter(
      ([code]) => code.startsWith('agreement.') && code.split('.').length === 2,
    );
    const shown = faults.map(
      ([, template]) => `\`${template.replace('{meant}', agreementWords['words.meant']).replaceAll(/\{\w+\}/g, '…')}\``,
    );
    assert.deepEqual(
      shown.filter((message) => !guide.includes(message)),
      [],
    );
  });

  it('leads only to headings that it has', () => {
    const headings = new Set(
      [...guide.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...guide.matchAll(/\]\(#([^)]*)\)/g)].map(([, target = '']) => target);
    assert.deepEqual(
      links.filter((target) => !headings.has(target)),
      [],
    );
  });
});

/** The names of all properties in a schema but those of facts. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => {
    if (name === 'properties' && typeof value === 'object' && value !== null && !('any-of' in value))
      return [...Object.keys(value as object), ...keysOf(Object.values(value as object))];
    return name === 'properties' ? [] : keysOf(value);
  });
}
