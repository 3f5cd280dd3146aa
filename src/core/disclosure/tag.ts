import type { NotePlacement } from '../fountain/screenplay';
import type { Span } from '../text/range';
import type { CategoryId } from './categories';

/** A tag: a note in the script that declares AI use in a scene, `[[ai: de-aging; use: U-007; character: ELENA]]`. */
export interface Tag {
  readonly span: Span;
  readonly placement: NotePlacement;
  /** `uses`: AI was used. `none`: its author knows of none. `unclear`: a tag whose category is not known. */
  readonly declares: 'uses' | 'none' | 'unclear';
  readonly categories: readonly TaggedCategory[];
  /** Ids of use records: the stable link to the manifest. */
  readonly uses: readonly TagValue[];
  readonly characters: readonly TagValue[];
  readonly stages: readonly TagValue[];
  readonly by?: TagValue;
  readonly on?: TagValue;
  readonly note?: TagValue;
}

export interface TagValue {
  readonly text: string;
  readonly span: Span;
}

export interface TaggedCategory extends TagValue {
  /** Undefined for a word that is no known category or spelling. */
  readonly category?: CategoryId;
}
