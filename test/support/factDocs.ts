import type { Field } from '../../src/core/manifest/field';
import { fields } from '../../src/core/manifest/fields';
import { factMeaning, whoLabel, wordMeaning } from '../../src/core/manifest/fieldWords';
import { factHomes, facts, type Fact, type FactHome } from '../../src/core/manifest/facts';
import { english } from '../../src/core/words/words';

const headings: Readonly<Record<FactHome, string>> = {
  production: 'The production',
  person: 'A person',
  session: 'A session in the schedule',
  use: 'A use',
  tool: 'The tool of a use',
  'person-in-use': 'A person in a use',
  transfer: 'A transfer',
  evidence: 'A document',
};

/** The page of all facts that conditions may name, with the values each can have, by its path. */
export function factDocs(): ReadonlyMap<string, string> {
  const text = [
    '<!-- Written by `npm run docs` from the field table. -->',
    '',
    '# Facts and documents',
    '',
    'What a manifest records and an agreement file may use in its conditions, with the values of each fact. `unknown` may be',
    'written everywhere and means the same as leaving the fact out. [Encode an agreement](encode-an-agreement.md) explains how',
    'conditions read them. A fact marked ◦ is never written: it is derived from what is recorded.',
    '',
    ...factHomes.flatMap((home) => [
      `## ${headings[home]}`,
      '',
      '| fact | values | what it says | who is likely to know |',
      '|---|---|---|---|',
      ...factsOf(home).map(rowOf),
      '',
      ...factsOf(home).flatMap(({ name, field }) => wordsOf(name, field)),
    ]),
    '## Kinds of document',
    '',
    'For `evidence` in a demand, `accepts` in a document, and `kind` in the evidence of a manifest:',
    '',
    ...wordsOf('kind', fields.evidence.kind),
  ].join('\n');
  return new Map([['docs/facts.md', text]]);
}

function factsOf(home: FactHome): readonly Fact[] {
  return [...facts.values()].filter((fact) => fact.home === home && fact.name !== 'kind');
}

/** A table of the words that a fact can have, each with what it means. */
function wordsOf(name: string, field: Field): readonly string[] {
  if (field.type !== 'one' && field.type !== 'many') return [];
  const row = (word: string): string => {
    const meaning = wordMeaning(name, word);
    return `| \`${word}\` | ${meaning ? english.say(meaning) : ''} |`;
  };
  return [`| \`${name}\` | meaning |`, '|---|---|', ...field.values.map(row), ''];
}

function rowOf({ name, field, workedOut }: Fact): string {
  const who = (field.who ?? []).map((one) => english.say(whoLabel(one))).join(', ');
  return `| \`${name}\`${workedOut ? ' ◦' : ''} | ${valuesOf(field)} | ${english.say(factMeaning(name)).replaceAll('|', '\\|')} | ${who} |`;
}

function valuesOf(field: Field): string {
  switch (field.type) {
    case 'yes-no':
      return '`yes`, `no`';
    case 'one':
    case 'many':
      return `${field.type === 'many' ? 'some of ' : ''}${field.values.map((value) => `\`${value}\``).join(', ')}${field.open ? ', or another' : ''}`;
    case 'date':
      return 'a day';
    case 'moment':
      return 'a day, with or without the hour';
    case 'regions':
      return 'codes of countries and states';
    case 'scenes':
    case 'scene':
      return 'scene numbers';
    case 'records':
    case 'record':
      return 'records of their own';
    case 'reference':
    case 'references':
      return `ids of \`${field.to}\``;
    default:
      return 'text';
  }
}
