import type { CategoryId } from '../disclosure/categories';
import type { Tag } from '../disclosure/tag';
import type { Scene, Screenplay } from '../fountain/screenplay';
import type {
  Manifest,
  Person,
  PersonInUse,
  ProductionRecord,
  RecordPlace,
  Records,
  Shot,
  SignOff,
  Tool,
  UseRecord,
} from '../manifest/manifest';
import type { Stage } from '../manifest/fields/kinds';
import type { Problem } from '../text/problem';
import type { Span } from '../text/range';
import type { Message } from '../words/message';
import type { Documents } from './documents';
import type { SharedByField } from './sharedFacts';
import type { Revised } from './laterPages';

/** A script of a production: its text as a screenplay, and the id under which the manifest names it. */
export interface Script {
  readonly path: string;
  /** `101` of `101/12A`; undefined for a script that the manifest does not list. */
  readonly id?: string;
  readonly screenplay: Screenplay;
  readonly tags: readonly Tag[];
  /** Problems of the text: Fountain and tags together. */
  readonly problems: readonly Problem[];
}

/**
 * What is said about a scene. `declared`: uses are recorded or tagged. `none`: somebody says that no AI was used, for
 * the stages named. `undeclared`: nobody has said anything; never the same as none. `unclear`: a tag whose category is
 * not known. `omitted`: the scene is not shot.
 */
export type SceneStatus = 'declared' | 'none' | 'undeclared' | 'unclear' | 'omitted';

/** A scene with all that script and manifest say about it; how it stands on a day is `sceneStanding`'s to say. */
export interface SceneRecord {
  /** Its own name: `12A`, `101/12A` where there are several scripts, a quoted heading where there is no number, of two alike with `(1 of 2)`. */
  readonly name: string;
  /** As lists write it: its number or heading, which scenes that are alike share. */
  readonly listedAs: string;
  /** How many scenes of its script have its number, or its heading where it has none: itself at least. */
  readonly alike: number;
  readonly script: Script;
  readonly scene: Scene;
  readonly tags: readonly Tag[];
  /** Recorded for this scene, or tagged in it. */
  readonly uses: readonly Use[];
  /** The shots that vendors list for it. */
  readonly shots: readonly Shot[];
  /** In a production as one of its versions has it, the uses of the others: they speak for their stages all the same. */
  readonly usesElsewhere?: readonly Use[];
  readonly noneDeclared: readonly NoneDeclared[];
  readonly signOffs: readonly SceneSignOff[];
  /** `sha256:…` of the scene's text; worked out when first asked for. */
  readonly textFingerprint: () => string;
  /** `sha256:…` of all that the manifest says about the scene. */
  readonly recordFingerprint: () => string;
}

/** Somebody's word that no AI was used in a scene at some stages, from a tag or from the manifest's declarations. */
export interface NoneDeclared {
  /** At least one. */
  readonly stages: readonly Stage[];
  readonly by: string;
  /** ISO day; a word of a later day counts for nothing yet. */
  readonly on: string;
  /** Later pages of this scene, of which the word does not speak. */
  readonly revised?: Revised;
  readonly place: Place;
}

export interface SceneSignOff {
  readonly record: SignOff;
  /** What changed since: nothing (`[]`), the scene's `text`, what the manifest says (`record`), or both. */
  readonly stale: readonly ('text' | 'record')[];
}

/** A use of AI: a record of the manifest, or a tag that stands for one. */
export interface Use {
  /** The record's id, or for a bare tag `scene 12A: de-aging`, `scene 12A: de-aging (ELENA)`; no other use has it. */
  readonly id: string;
  readonly record?: UseRecord;
  readonly tags: readonly Tag[];
  readonly categories: readonly CategoryId[];
  /** Known from the script alone: facts that follow from the category are then only assumed. */
  readonly bare: boolean;
  /** Those in which a tag names it, and those that its record lists by number; a heading alone lists none that a writer can tag. */
  readonly scenes: readonly SceneRecord[];
  readonly people: readonly PersonOfUse[];
  /** True when the record does not name everybody who is touched: `people` then holds one unrecorded person. */
  readonly peopleUnrecorded: boolean;
  readonly tool?: Tool;
  /** Facts of the record, or of the tool, that were said once of its tool, its vendor or the production. */
  readonly shared?: SharedByField;
  /** Those that name it, and those that its record lists. */
  readonly shots: readonly Shot[];
  readonly place: Place;
}

/** A person as touched by one use. */
export interface PersonOfUse {
  /** `P-7`, or the character's name where only that is known. */
  readonly id: string;
  readonly person?: Person;
  readonly record?: PersonInUse;
}

/** Where something was written: a span of a text, mostly of a script, or a record of a manifest. */
export type Place =
  | { readonly kind: 'script'; readonly path: string; readonly span: Span }
  | { readonly kind: 'record'; readonly record: RecordPlace };

/** Something in a production's folder that nobody could read. */
export interface Unread {
  readonly path: string;
  readonly why: Message;
}

/** A fault between the texts: tag against record, scene numbers that do not exist, a `none` beside a use. */
export interface Finding {
  readonly message: Message;
  readonly severity: Problem['severity'];
  readonly place: Place;
  readonly related: readonly Place[];
  readonly cure?: Cure;
}

/** What would cure a finding: a word in the place of the one that is there, or what its text lacks. */
export type Cure =
  | { readonly kind: 'replace'; readonly words: readonly string[] }
  | { readonly kind: 'link'; readonly uses: readonly string[] }
  | { readonly kind: 'add-scene'; readonly scene: string; readonly use: string }
  | { readonly kind: 'follow-tag'; readonly use: string }
  | { readonly kind: 'renew-fingerprints' };

/** Scripts and manifests of one production, joined by scene. */
export interface Production {
  /** The folder that holds the manifest with the `production:` block. */
  readonly folder: string;
  readonly record: ProductionRecord;
  /** Each with its problems, references to records of the other manifests included. */
  readonly manifests: readonly Manifest[];
  readonly scripts: readonly Script[];
  /** All manifests' records together. */
  readonly records: Records;
  readonly scenes: readonly SceneRecord[];
  readonly uses: readonly Use[];
  /** The scene that a number in the manifest means: `12A`, an old number, a heading; undefined when none or several fit. */
  readonly findScene: (written: string) => SceneRecord | undefined;
  /** Whole-script tags that belong to no scene. */
  readonly wholeScriptTags: readonly { readonly script: Script; readonly tag: Tag }[];
  readonly findings: readonly Finding[];
  /** While there is any, nobody knows what it says: it keeps every negative statement open. */
  readonly unread: readonly Unread[];
  /** What a shell found of the documents that the records name; absent while nobody has looked. */
  readonly documents?: Documents;
}
