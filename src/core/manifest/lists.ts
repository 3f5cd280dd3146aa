import type { Referable, RecordKind } from './field';
import type { Records } from './manifest';

/** The lists of records at the top of a manifest, in the order in which people write them. */
export const lists = {
  scripts: 'script',
  versions: 'version',
  people: 'person',
  vendors: 'vendor',
  tools: 'tool',
  schedule: 'session',
  shots: 'shot',
  uses: 'use',
  evidence: 'evidence',
  declarations: 'declaration',
  transfers: 'transfer',
  requests: 'request',
  decisions: 'decision',
  waivers: 'waiver',
  accepted: 'accepted',
  'sign-offs': 'sign-off',
} as const satisfies { readonly [List in Exclude<keyof Records, 'renumbered'>]: RecordKind };

export type ListName = keyof typeof lists;

export const listNames = Object.keys(lists) as readonly ListName[];

/** A single word in these lists stands for a record with this field: `scripts: [ep101.fountain]`. */
export const listShorts: ReadonlyMap<string, string> = new Map([['scripts', 'file']]);

/** Everything that may stand at the top of a manifest. */
export const topLevelNames: readonly string[] = ['production', ...listNames, 'renumbered'];

/** The kind of record of which this is a list at the top of a manifest, if it is one. */
export function recordKindOf(list: string): RecordKind | undefined {
  return Object.hasOwn(lists, list) ? lists[list as ListName] : undefined;
}

/** The list in which the ids of a kind of record are looked up. */
export const idLists: ReadonlyMap<RecordKind, Referable> = new Map<RecordKind, Referable>([
  ['script', 'scripts'],
  ['version', 'versions'],
  ['person', 'people'],
  ['vendor', 'vendors'],
  ['tool', 'tools'],
  ['session', 'schedule'],
  ['use', 'uses'],
  ['evidence', 'evidence'],
  ['transfer', 'transfers'],
]);
