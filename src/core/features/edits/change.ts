import type { Refusal } from '../../manifest/manifestText';
import type { TextEdit } from '../../text/problem';
import { message, type Message } from '../../words/message';

/** What is to be changed in one file; the edits do not overlap, and hold for the text `before` alone. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly edits: readonly TextEdit[];
}

/** All that a command writes, in one step; or why it writes nothing. */
export type Plan = { readonly changes: readonly Change[] } | { readonly refused: Message };

export function refusal(refused: Message): Plan {
  return { refused };
}

export function refusedBy(reason: Refusal): Plan {
  return refusal(message(`manifest.refused.${reason}`));
}

/** Both or neither. */
export function both(one: Plan, other: Plan): Plan {
  if ('refused' in one) return one;
  return 'refused' in other ? other : { changes: [...one.changes, ...other.changes] };
}
