import { facts } from '../manifest/facts';
import { fields } from '../manifest/fields';
import { agreementKinds, agreementStatuses, levels, obligationKinds, strengths } from './agreement';
import { outcomes } from './outcome';

type Schema = { readonly [key: string]: unknown };

const text: Schema = { type: 'string' };
const texts: Schema = { oneOf: [text, { type: 'array', items: text }] };
const day: Schema = { type: 'string', format: 'date' };
const confidence: Schema = { enum: ['high', 'medium', 'low'] };
const yesNo: Schema = { enum: ['yes', 'no', true, false] };
const count: Schema = { type: 'integer', minimum: 1 };
const condition: Schema = { $ref: '#/$defs/condition' };
const requirement: Schema = { $ref: '#/$defs/requirement' };
const values: Schema = { oneOf: [{ $ref: '#/$defs/word' }, { type: 'array', items: { $ref: '#/$defs/word' } }] };

/** The JSON Schema (draft 2020-12) of agreement files, for editors that complete and check YAML as it is written. */
export function agreementSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'AI Slate agreement',
    description: 'A union agreement, a buyer’s policy, a law, an award rule, a standard or a private rider, as data.',
    ...record(
      {
        format: { const: 1 },
        agreement: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]*$' },
        name: text,
        'short-name': text,
        kind: { enum: agreementKinds },
        parties: texts,
        jurisdiction: texts,
        family: text,
        continues: record({ agreement: text, confidence, sources: texts, note: text }, ['agreement']),
        status: { enum: agreementStatuses },
        'status-note': text,
        'for-reference': text,
        term: { $ref: '#/$defs/term' },
        covers: record({ production: condition, person: condition }, []),
        read: { enum: ['full', 'part', 'second-hand'] },
        confidence,
        checked: day,
        published: day,
        changes: { type: 'array', items: record({ on: day, what: text }, ['on', 'what']) },
        'without-main': { type: 'array', items: record({ category: texts, why: text }, ['category', 'why']) },
        sources: named(record({ title: text, address: text, note: text }, ['title'])),
        definitions: named({ $ref: '#/$defs/definition' }),
        questions: named(
          record({ level: { enum: levels }, ask: text, note: text, values: texts, lasting: yesNo }, ['level', 'ask']),
          '^judged-',
        ),
        papers: named(
          record({ what: text, accepts: { $ref: '#/$defs/evidenceKinds' }, 'valid-when': condition, note: text }, [
            'what',
            'accepts',
          ]),
        ),
        obligations: { type: 'array', items: { $ref: '#/$defs/obligation' } },
      },
      ['format', 'agreement', 'name', 'kind', 'status', 'read', 'confidence', 'checked'],
    ),
    $defs: definitions(),
  };
}

function definitions(): Schema {
  return {
    word: { type: ['string', 'boolean', 'number'] },
    evidenceKinds: {
      anyOf: [{ enum: fields.evidence.kind.values }, { type: 'array', items: { enum: fields.evidence.kind.values } }],
    },
    term: record({ from: day, until: day, by: texts }, []),
    condition: {
      type: 'object',
      description: 'Every line must hold: a fact with a test, or any-of, all-of, none-of, some-use, some-person.',
      properties: {
        'any-of': { type: 'array', items: condition },
        'all-of': { type: 'array', items: condition },
        'none-of': { type: 'array', items: condition },
        'some-use': condition,
        'some-person': condition,
        ...Object.fromEntries([...facts.keys()].sort().map((name) => [name, { $ref: '#/$defs/test' }])),
      },
      additionalProperties: { $ref: '#/$defs/test' },
    },
    test: {
      oneOf: [
        values,
        record({ only: values }, ['only']),
        record({ before: text }, ['before']),
        record({ from: text }, ['from']),
      ],
    },
    definition: {
      ...record(
        {
          level: { enum: levels },
          means: text,
          note: text,
          when: condition,
          confidence,
          sources: texts,
          cases: { type: 'array', items: record({ is: text, when: condition, otherwise: text, note: text }, []) },
        },
        ['level'],
      ),
    },
    demand: record(
      {
        what: text,
        from: text,
        to: text,
        evidence: {
          description: 'Kinds of evidence, or the name of a paper.',
          anyOf: [{ $ref: '#/$defs/evidenceKinds' }, text],
        },
        'valid-when': condition,
        'shown-by': condition,
        'owed-until-shown': {
          ...yesNo,
          description: 'While the record is silent, the item is open and nobody is asked.',
        },
        when: condition,
        by: record(
          {
            before: text,
            at: text,
            after: text,
            hours: count,
            days: count,
            'business-days': count,
            'or-at': text,
            'no-later-than': text,
          },
          [],
        ),
      },
      [],
    ),
    requirement: {
      oneOf: [
        record({ either: { type: 'array', items: { $ref: '#/$defs/demand' } } }, ['either']),
        { type: 'array', items: { $ref: '#/$defs/demand' } },
        { $ref: '#/$defs/demand' },
      ],
    },
    example: record(
      {
        given: { type: 'object', additionalProperties: values },
        evidence: { type: 'array', items: { type: 'object', additionalProperties: values } },
        then: { enum: outcomes },
        note: text,
      },
      ['then'],
    ),
    exception: record(
      {
        id: text,
        when: condition,
        'owed-until-shown': {
          ...yesNo,
          description: 'While the record is silent, the item is open without this exception and nobody is asked.',
        },
        instead: requirement,
        note: text,
        confidence,
        sources: texts,
      },
      ['id', 'when'],
    ),
    obligation: record(
      {
        id: text,
        formerly: texts,
        cite: text,
        summary: text,
        note: text,
        level: { enum: levels },
        kind: { enum: obligationKinds },
        strength: { enum: strengths },
        'on-request': yesNo,
        waivable: yesNo,
        main: yesNo,
        when: condition,
        exceptions: { type: 'array', items: { $ref: '#/$defs/exception' } },
        requires: requirement,
        forbids: condition,
        term: { $ref: '#/$defs/term' },
        replaces: texts,
        'asked-after': {
          ...texts,
          description:
            'Obligations of this file: while the record does not show what they want found out, this one asks nothing and stays undecided.',
        },
        confidence,
        sources: texts,
        examples: { type: 'array', items: { $ref: '#/$defs/example' } },
      },
      ['id', 'cite', 'summary', 'level', 'kind', 'confidence'],
    ),
  };
}

function record(properties: Schema, required: readonly string[]): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function named(entry: Schema, pattern = ''): Schema {
  return { type: 'object', patternProperties: { [pattern]: entry }, additionalProperties: false };
}
