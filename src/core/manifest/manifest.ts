import type { LineIndex } from '../text/lineIndex';
import type { Problem } from '../text/problem';
import type { SceneNumber } from '../text/sceneNumber';
import type { YamlNode, YamlPath } from '../yaml/node';
import type { fields } from './fields';
import type { Field, RecordKind } from './field';

/** Where a record stands: which manifest, and the way to it (`['uses', 3, 'people', 0]`). */
export interface RecordPlace {
  readonly file: string;
  readonly path: YamlPath;
}

/** What may be left open says so in words: a missing field and `unknown` mean the same. */
export type Unknown = 'unknown';
export type YesNo = 'yes' | 'no' | Unknown;

type ValueOf<F extends Field> = F extends { type: 'yes-no' }
  ? YesNo
  : F extends { type: 'one'; open: true }
    ? string
    : F extends { type: 'one'; values: readonly (infer V)[] }
      ? V | Unknown
      : F extends { type: 'many' | 'texts' | 'references' | 'dates' | 'regions' }
        ? readonly string[]
        : F extends { type: 'scenes' }
          ? readonly SceneNumber[]
          : F extends { type: 'record'; record: infer K extends RecordKind; orReference: string }
            ? RecordOf<K> | string
            : F extends { type: 'record'; record: infer K extends RecordKind }
              ? RecordOf<K>
              : F extends { type: 'records'; record: infer K extends RecordKind }
                ? readonly RecordOf<K>[]
                : string;

/** A record of the manifest as plain data, typed by the field table; every field may be missing. */
export type RecordOf<K extends RecordKind> = {
  readonly [Name in keyof (typeof fields)[K]]?: ValueOf<(typeof fields)[K][Name] & Field>;
} & {
  readonly at: RecordPlace;
};

export type ProductionRecord = RecordOf<'production'>;
export type Person = RecordOf<'person'>;
export type UseRecord = RecordOf<'use'>;
export type PersonInUse = RecordOf<'person-in-use'>;
export type Session = RecordOf<'session'>;
export type Tool = RecordOf<'tool'>;
export type Shared = RecordOf<'shared'>;
export type Shot = RecordOf<'shot'>;
export type Vendor = RecordOf<'vendor'>;
export type Transfer = RecordOf<'transfer'>;
export type Evidence = RecordOf<'evidence'>;
export type Declaration = RecordOf<'declaration'>;
export type Decision = RecordOf<'decision'>;
export type Waiver = RecordOf<'waiver'>;
export type Accepted = RecordOf<'accepted'>;
export type SignOff = RecordOf<'sign-off'>;
export type Request = RecordOf<'request'>;
export type ScriptRecord = RecordOf<'script'>;
export type Version = RecordOf<'version'>;

/** The lists of records that one manifest, or all manifests of a production together, hold. */
export interface Records {
  readonly scripts: readonly ScriptRecord[];
  readonly versions: readonly Version[];
  readonly people: readonly Person[];
  readonly vendors: readonly Vendor[];
  readonly tools: readonly Tool[];
  readonly schedule: readonly Session[];
  readonly shots: readonly Shot[];
  readonly uses: readonly UseRecord[];
  readonly evidence: readonly Evidence[];
  readonly declarations: readonly Declaration[];
  readonly transfers: readonly Transfer[];
  readonly requests: readonly Request[];
  readonly decisions: readonly Decision[];
  readonly waivers: readonly Waiver[];
  readonly accepted: readonly Accepted[];
  readonly 'sign-offs': readonly SignOff[];
  /** Old scene number → new one. */
  readonly renumbered: ReadonlyMap<SceneNumber, SceneNumber>;
}

/** One `*.slate.yaml` file, read; whatever could not be read is in `problems`, the rest stands. */
export interface Manifest {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly root: YamlNode | null;
  /** Only in the manifest that makes its folder a production. */
  readonly production?: ProductionRecord;
  readonly records: Records;
  readonly problems: readonly Problem[];
}
