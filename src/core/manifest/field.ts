/** Who on a production is likely to know a fact. */
export type Who =
  | 'producer'
  | 'coordinator'
  | 'assistant-director'
  | 'legal'
  | 'casting'
  | 'post'
  | 'vendor'
  | 'writer'
  | 'music';

/** The kinds of record a manifest is made of. */
export type RecordKind =
  | 'production'
  | 'strike'
  | 'policy'
  | 'script'
  | 'revision'
  | 'version'
  | 'person'
  | 'part'
  | 'vendor'
  | 'column'
  | 'shared'
  | 'tool'
  | 'session'
  | 'shot'
  | 'use'
  | 'person-in-use'
  | 'evidence'
  | 'evidence-scene'
  | 'declaration'
  | 'transfer'
  | 'request'
  | 'decision'
  | 'waiver'
  | 'accepted'
  | 'sign-off';

/** The lists at the top of a manifest whose records have ids that others refer to. */
export type Referable =
  | 'scripts'
  | 'versions'
  | 'people'
  | 'vendors'
  | 'tools'
  | 'uses'
  | 'schedule'
  | 'evidence'
  | 'transfers';

/**
 * What may be written in a field. `unknown` may be written everywhere and means the same as leaving it out. `one` and
 * `many` take the listed words; with `open` others are allowed too. A `date` is a day, a `moment` a day with or without
 * the hour. `scenes` is a list of scene numbers, read as written. A `count` is a whole number. A `path` leads to a file, from the manifest's folder.
 */
export type FieldType =
  | {
      readonly type:
        | 'yes-no'
        | 'date'
        | 'moment'
        | 'text'
        | 'texts'
        | 'dates'
        | 'regions'
        | 'scene'
        | 'scenes'
        | 'path'
        | 'time-zone'
        | 'count';
    }
  | {
      readonly type: 'one' | 'many';
      readonly values: readonly string[];
      readonly open?: true /** Other spellings of the words. */;
      readonly spellings?: ReadonlyMap<string, string>;
    }
  | {
      readonly type: 'reference' | 'references';
      readonly to: Referable /** Roles and names may stand in place of an id. */;
      readonly orRole?: true;
    }
  | {
      readonly type: 'record';
      readonly record: RecordKind /** An id of this list may stand in place of the record. */;
      readonly orReference?: Referable;
    }
  | {
      readonly type: 'records';
      readonly record: RecordKind /** A single word stands for a record with this field: `people: [P-7]`. */;
      readonly short?: string;
    };

/** One line of the field table: parser, completion, hover, JSON Schema, questions and docs read it. */
export type Field = FieldType & {
  /** Conditions of agreements may name it. */
  readonly fact?: true;
  readonly required?: true;
  /** Who is likely to know it, the likeliest first. */
  readonly who?: readonly Who[];
};

/** The fields of one kind of record, in the order in which people write them. */
export interface RecordFields {
  readonly [name: string]: Field;
}

export type FieldTable = { readonly [Kind in RecordKind]: RecordFields };
