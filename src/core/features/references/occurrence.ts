import type { Referable } from '../../manifest/field';
import type { Span } from '../../text/range';

/** Something that scripts and manifests name: a record by its list and id, a scene, a character, a category, an agreement. */
export interface Named {
  readonly kind: Referable | 'scene' | 'character' | 'category' | 'agreement';
  readonly name: string;
  /** For an agreement: the obligation that is named with it. */
  readonly obligation?: string;
}

/** One place of a text at which something is named. */
export interface Occurrence {
  readonly named: Named;
  readonly span: Span;
  /** Where it is what it is: the record's own id, the scene's heading. */
  readonly defines: boolean;
}

export function isSame(one: Named, other: Named): boolean {
  return one.kind === other.kind && one.name === other.name;
}
