import type { Records, Shot, UseRecord } from '../manifest/manifest';
import { each, type Steps } from '../text/steps';
import { message } from '../words/message';
import { inRecord, type Findings } from './findings';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';

/** The shots in which each use is: those that name the use, and those whose codes the use lists. */
export class ShotsByUse {
  private readonly byUse = new Map<string, Shot[]>();
  private readonly byCode = new Map<string, Shot[]>();

  constructor(shots: readonly Shot[]) {
    for (const shot of shots) {
      for (const use of shot.uses ?? []) push(this.byUse, use, shot);
      if (shot.code !== undefined) push(this.byCode, shot.code, shot);
    }
  }

  of({ id, shots = [] }: UseRecord): readonly Shot[] {
    const naming = id === undefined ? [] : (this.byUse.get(id) ?? []);
    const listed = shots.flatMap((code) => this.byCode.get(code) ?? []);
    return listed.length === 0 ? naming : [...new Set([...naming, ...listed])];
  }
}

/** Enters each shot in its scene, and points out what cannot be so: a code given twice, a “no” beside a use. */
export function* joinShots({ shots, uses }: Records, lookup: SceneLookup<SceneDraft>, findings: Findings): Steps<void> {
  const first = new Map<string, Shot>();
  const listing = new Set(uses.flatMap((use) => use.shots ?? []));
  yield* each(shots, (shot) => {
    const key = shotKey(shot);
    const known = first.get(key);
    if (known)
      findings.add('error', inRecord(shot.at, 'code'), message('finding.shot-twice', { shot: shot.code ?? '' }), [
        inRecord(known.at, 'code'),
      ]);
    else first.set(key, shot);
    const inUse = (shot.uses ?? []).length > 0 || listing.has(shot.code ?? '');
    if (shot['used-ai'] === 'no' && inUse)
      findings.add(
        'error',
        inRecord(shot.at, 'used-ai'),
        message('finding.shot-against-use', { shot: shot.code ?? '' }),
      );
    if (shot['used-ai'] === 'yes' && !inUse)
      findings.add(
        'warning',
        inRecord(shot.at, 'used-ai'),
        message('finding.shot-without-use', { shot: shot.code ?? '' }),
      );
    if (shot.scene !== undefined && shot.scene !== 'unknown') lookup.one(shot.scene)?.shots.push(shot);
  });
}

/** By what a shot is known: its vendor gives each code once. */
export function shotKey({ code = '', vendor = '' }: Pick<Shot, 'code' | 'vendor'>): string {
  return `${vendor}\n${code}`;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
