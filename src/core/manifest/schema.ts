import { english, type Words } from '../words/words';
import type { Message } from '../words/message';
import type { Field, RecordFields, RecordKind } from './field';
import { fields } from './fields';
import { fieldMeaning, listMeaning, wordMeaning } from './fieldWords';
import { listNames, lists, listShorts, type ListName } from './lists';
import { recordLabel } from './readRecord';

type Schema = { readonly [keyword: string]: unknown };

/** A month or a year, where no more is known. */
const widePattern = String.raw`[1-9]\d{3}(?:-(?:0[1-9]|1[0-2]))?`;
const dayPattern = String.raw`\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))`;
const hourPattern = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?`;

/** Scene numbers and ids look like numbers to other readers of YAML: `12`, `1.10`. */
const anyWord: Schema = { type: ['string', 'number', 'boolean'] };
const unknownWord: Schema = { const: 'unknown' };

/**
 * JSON Schema (draft 2020-12) of a manifest, from the field table. `strict` refuses what the parser reports, as far as a
 * schema can say it. `loose` accepts everything and serves editors that complete and explain by it while our own
 * diagnostics judge.
 */
export function manifestSchema(strictness: 'strict' | 'loose' = 'strict', words: Words = english): object {
  const writer = new SchemaWriter(strictness === 'loose', words);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'AI Slate manifest',
    ...writer.root(),
    $defs: Object.fromEntries(kinds.map((kind) => [kind, writer.record(kind)])),
  };
}

const kinds = Object.keys(fields) as readonly RecordKind[];

class SchemaWriter {
  constructor(
    private readonly loose: boolean,
    private readonly words: Words,
  ) {}

  root(): object {
    const scene: Schema = { type: ['string', 'number'] };
    return {
      type: this.loose ? ['object', 'array', 'string', 'number', 'boolean', 'null'] : ['object', 'null'],
      properties: {
        production: this.property(listMeaning('production'), { $ref: '#/$defs/production' }),
        ...Object.fromEntries(listNames.map((list) => [list, this.property(listMeaning(list), listSchema(list))])),
        renumbered: this.property(listMeaning('renumbered'), { type: ['object', 'null'], additionalProperties: scene }),
      },
      ...(!this.loose && { additionalProperties: false }),
    };
  }

  record(kind: RecordKind): Schema {
    const table: RecordFields = fields[kind];
    const needed = Object.keys(table).filter((name) => table[name]?.required);
    return {
      description: this.words.say(recordLabel(kind)),
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(table).map(([name, field]) => [
          name,
          this.property(fieldMeaning(kind, name), this.field(name, field, !field.required && !this.loose)),
        ]),
      ),
      ...(!this.loose && { ...(needed.length > 0 && { required: needed }), additionalProperties: false }),
    };
  }

  private property(meaning: Message | undefined, schema: Schema): Schema {
    return {
      ...(meaning && { description: this.words.say(meaning) }),
      ...(this.loose ? { anyOf: [schema, {}] } : schema),
    };
  }

  private field(name: string, field: Field, optional: boolean): Schema {
    const nothing: readonly Schema[] = optional ? [{ type: 'null' }] : [];
    switch (field.type) {
      case 'record':
        return { anyOf: [{ $ref: `#/$defs/${field.record}` }, field.orReference ? anyWord : unknownWord, ...nothing] };
      case 'records':
        return recordsSchema(field.record, field.short, [{ enum: ['none', 'unknown'] }, ...nothing]);
      case 'many':
      case 'texts':
      case 'regions':
      case 'dates':
      case 'scenes':
      case 'references': {
        const none: readonly Schema[] = field.type === 'dates' ? [{ const: 'none' }] : [];
        return {
          anyOf: [
            this.word(name, field, optional),
            ...none,
            { type: 'array', items: this.word(name, field, optional) },
          ],
        };
      }
      default:
        return this.word(name, field, optional);
    }
  }

  /** One word of a field, or of a list of them; perhaps nothing. */
  private word(name: string, field: Field, optional: boolean): Schema {
    const nothing = optional ? ['null'] : [];
    switch (field.type) {
      case 'yes-no':
        return { enum: ['yes', 'no', 'unknown', ...(optional ? [true, false, null] : [])] };
      case 'regions':
        return {
          anyOf: [
            { type: 'string', pattern: '^([A-Z]{2}(-[A-Z0-9]{1,3})?|unknown)$' },
            ...(optional ? [{ type: 'null' }] : []),
          ],
        };
      case 'one':
      case 'many': {
        const others = ['unknown', ...(optional ? [null] : [])];
        const words = field.values.map((word) => this.constant(word, wordMeaning(name, word)));
        return { anyOf: [...words, { enum: others }, ...(field.open ? [anyWord] : [])] };
      }
      case 'date':
        return { ...yearOrText(nothing), pattern: `^(?:${dayPattern}|${widePattern}|unknown)$` };
      case 'dates':
        return { type: ['string', ...nothing], pattern: `^(?:${dayPattern}|unknown)$` };
      case 'count':
        return {
          anyOf: [
            { type: 'integer', minimum: 0, maximum: 999999 },
            { type: 'string', pattern: '^(?:[0-9]{1,6}|unknown)$' },
            ...(optional ? [{ type: 'null' }] : []),
          ],
        };
      case 'moment':
        return {
          ...yearOrText(nothing),
          pattern: `^(?:${dayPattern}(?:${hourPattern})?|${widePattern}|unknown)$`,
        };
      default:
        return { type: ['string', 'number', 'boolean', ...nothing], ...(!optional && { pattern: String.raw`\S` }) };
    }
  }

  private constant(word: string, meaning: Message | undefined): Schema {
    return { const: word, ...(meaning && { description: this.words.say(meaning) }) };
  }
}

/** YAML reads a year as a number. */
function yearOrText(nothing: readonly string[]): Schema {
  return { type: ['string', 'integer', ...nothing], minimum: 1000, maximum: 9999 };
}

/** The list of tools is there to be named from; inside a use a tool needs no id. */
function listSchema(list: ListName): Schema {
  const needed: Schema = list === 'tools' ? { type: 'object', properties: { id: {} }, required: ['id'] } : {};
  return recordsSchema(lists[list], listShorts.get(list), [unknownWord, { type: 'null' }], needed);
}

function recordsSchema(
  kind: RecordKind,
  short: string | undefined,
  others: readonly Schema[],
  needed: Schema = {},
): Schema {
  const record: Schema = { $ref: `#/$defs/${kind}`, ...needed };
  const word: readonly Schema[] = short === undefined ? [] : [anyWord];
  return {
    anyOf: [record, ...word, { type: 'array', items: { anyOf: [record, ...word, { type: 'null' }] } }, ...others],
  };
}
