import fc from 'fast-check';
import { categoryIds } from '../../src/core/disclosure/categories';
import type { Field, RecordKind } from '../../src/core/manifest/field';
import { fields } from '../../src/core/manifest/fields';
import { listNames, lists } from '../../src/core/manifest/lists';
import { builtInCatalogue } from './sample';

/** Texts of a production that nobody would write, though every word of it is one that may be written. */
export interface RandomProduction {
  readonly manifest: string;
  readonly script: string;
}

const agreements = builtInCatalogue.entries.map(({ agreement }) => agreement);
/** Listed more often than others, so that waivers, decisions and papers meet what they are about. */
const usual = ['sagaftra-tvth', 'wga-mba', 'dga'];
const families = [
  ...new Set(agreements.flatMap(({ id, family }) => [id, family])),
  ...Array.from({ length: 20 }, () => usual).flat(),
];
const met = agreements.filter(({ id, family }) => usual.includes(family) || id === 'netflix-genai');
const often = [
  'dga/consult-creative',
  'dga/hire-disclosure-2026',
  'netflix-genai/report-intended-use',
  'sagaftra-tvth/ebdr-create-consent',
];
const obligations = [
  ...met.flatMap((agreement) => agreement.obligations.map(({ id }) => `${agreement.family}/${id}`)),
  ...Array.from({ length: 15 }, () => often).flat(),
];
const questions = met.flatMap((agreement) =>
  [...agreement.questions.keys(), 'judged-which-date-governs'].map((name) => `${agreement.family}/${name}`),
);

const days = [
  '2023-12-01',
  '2025-09-15',
  '2026-04-30',
  '2026-06-30',
  '2026-07-01',
  '2026-08-03',
  '2026-10-05',
  '2027-07-01',
  '2031-01-06',
];
const ids = {
  scripts: ['A'],
  versions: ['V-1'],
  people: ['P-1', 'P-2', 'P-3'],
  vendors: ['V-9'],
  tools: ['T-1'],
  uses: ['U-1', 'U-2', 'U-3'],
  schedule: ['S-1', 'S-2'],
  evidence: ['E-1', 'E-2', 'E-3', 'E-4'],
  transfers: ['X-1'],
} as const;

/** Words for fields whose value is free text but matters to a rule. */
const words: { readonly [field: string]: readonly string[] } = {
  agreements: families,
  buyer: ['netflix', 'netflix', 'bbc', '9-story', 'Halyard Releasing'],
  territories: ['US', 'US-NY', 'US-CA', 'DE', 'FR', 'GB'],
  'shooting-places': ['US-CA', 'US-NY', 'US-GA', 'IT'],
  question: questions,
  obligation: obligations,
  answer: ['yes', 'no', 'unknown', 'act-date', 'as-of'],
  for: obligations,
  'granted-by': ['P-1', 'union', 'union', 'performer', 'netflix', 'producer'],
  to: ['performer', 'producer', 'union', 'buyer', 'writer', 'director', 'P-1'],
  'responsible-person': ['P-1', 'P-2', 'ai', 'unknown'],
  'domicile-at-death': ['US-NY', 'US-CA', 'FR'],
  languages: ['de', 'ja'],
  language: ['de', 'ja'],
  picture: ['Low Tide', 'High Water'],
};

const oneOf = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const listOf = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.uniqueArray(oneOf(values), { maxLength: 3 }).map((some) => `[${some.join(', ')}]`);
const inQuotes = (values: readonly string[]): readonly string[] => values.map((value) => `"${value}"`);

/** Any value that may be written in a field, `unknown` among them. */
function valueOf(name: string, field: Field, depth: number): fc.Arbitrary<string> {
  const known = words[name];
  const unknown = fc.constant('unknown');
  const maybe = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: unknown });
  switch (field.type) {
    case 'yes-no':
      return oneOf(['yes', 'no', 'yes', 'no', 'unknown']);
    case 'one':
      return maybe(oneOf(known ?? field.values));
    case 'many':
      return maybe(listOf([...(known ?? field.values), 'unknown']));
    case 'date':
      return maybe(oneOf(days));
    case 'moment':
      return maybe(oneOf([...days, ...days.map((day) => `${day}T09:00`)]));
    case 'dates':
      return listOf(days);
    case 'text':
      return oneOf(known ?? ['Something']);
    case 'regions':
      return listOf(known ?? ['US', 'US-NY', 'DE', 'GB']);
    case 'texts':
      return listOf(known ?? ['Something', 'Another']);
    case 'scene':
      return oneOf(inQuotes(['1', '2']));
    case 'scenes':
      return listOf(inQuotes(['1', '2']));
    case 'path':
      return oneOf(['papers/a.md']);
    case 'count':
      return oneOf(['0', '1', '40']);
    case 'time-zone':
      return oneOf(['America/Los_Angeles', 'Europe/Berlin']);
    case 'reference':
      return oneOf(known ?? ids[field.to]);
    case 'references':
      return listOf(known ?? ids[field.to]);
    case 'record':
      return field.orReference
        ? fc.oneof(oneOf(ids[field.orReference]), recordOf(field.record, depth))
        : recordOf(field.record, depth);
    case 'records':
      return fc.array(recordOf(field.record, depth), { maxLength: 2 }).map((some) => `[${some.join(', ')}]`);
  }
}

/** A record with some of its fields, in YAML's flow style. */
function recordOf(kind: RecordKind, depth = 0, id?: string): fc.Arbitrary<string> {
  const table: readonly (readonly [string, Field])[] = Object.entries(fields[kind]);
  const chosen = table.filter(
    ([name, field]) => name !== 'id' && (depth < 2 || (field.type !== 'record' && field.type !== 'records')),
  );
  const written = chosen.map(([name, field]) =>
    fc
      .tuple(fc.nat(9), valueOf(name, field, depth + 1))
      .map(([dice, value]) => (field.required || dice < 5 ? `${name}: ${value}` : '')),
  );
  return fc
    .tuple(...written)
    .map(
      (parts) =>
        `{ ${[...(id === undefined ? [] : [`id: ${id}`]), ...parts.filter((part) => part !== '')].join(', ')} }`,
    );
}

const manifest: fc.Arbitrary<string> = fc
  .tuple(
    recordOf('production', 1),
    ...listNames
      .filter((name) => name !== 'scripts')
      .map((name) => {
        const known: readonly string[] | undefined = Object.entries(ids).find(([list]) => list === name)?.[1];
        const records = known
          ? fc.tuple(...known.map((id) => recordOf(lists[name], 0, id)))
          : fc.array(recordOf(lists[name]), { maxLength: 8 });
        return records.map((some) =>
          some.length === 0 ? '' : `${name}:\n${some.map((one) => `  - ${one}`).join('\n')}`,
        );
      }),
  )
  .map(([production, ...others]) => [`production: ${production}`, ...others.filter((text) => text !== '')].join('\n'));

const tag = fc.oneof(
  fc.constant(''),
  oneOf(categoryIds).map((category) => `[[ai: ${category}]]\n\n`),
  fc.constant('[[ai: none]]\n\n'),
);

/** Any manifest the field table allows, with a script of two scenes and perhaps a bare tag. */
export const randomProduction: fc.Arbitrary<RandomProduction> = fc.record({
  manifest,
  script: fc
    .tuple(tag, tag)
    .map(([one, two]) => `INT. BOATHOUSE - DAY #1#\n\n${one}Nets.\n\nEXT. SLIPWAY - NIGHT #2#\n\n${two}Rain.\n`),
});
