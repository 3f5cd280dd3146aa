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

/** Both or neither. What they change in one file is one change: each was planned for its text as it is, and at places of its own. */
export function both(one: Plan, other: Plan): Plan {
  if ('refused' in one) return one;
  if ('refused' in other) return other;
  const byPath = new Map<string, Change>();
  for (const change of [...one.changes, ...other.changes]) {
    const known = byPath.get(change.path);
    byPath.set(change.path, known ? { ...known, edits: [...known.edits, ...change.edits] } : change);
  }
  return { changes: [...byPath.values()] };
}
