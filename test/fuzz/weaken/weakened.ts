import assert from 'node:assert/strict';
import fc from 'fast-check';
import { property, type Property } from '../property';
import { changes, type Change } from './changes';
import { claimsOf, strongerClaims, wordsOf, type Claims, type Texts } from './claims';
import { openSource, sourceNames } from './sources';

const known = new Map<Texts, Claims>();

/** What a production claims as it is written. */
function claimsBefore(texts: Texts): Claims {
  const claims = known.get(texts) ?? claimsOf(texts);
  known.set(texts, claims);
  return claims;
}

/** That a change of this kind makes no claim of a production stronger, and one of its form alone makes none another. */
export function weakened(names: readonly string[] = sourceNames): Property {
  return property(
    fc.record({ source: fc.constantFrom(...names), change: fc.constantFrom(...Object.keys(changes)), pick: fc.nat() }),
    ({ source, change, pick }) => {
      const found = strongerBy(openSource(source), changes[change] as Change, pick);
      assert.deepEqual(found?.claims ?? [], [], `${source}: ${change}: ${found?.what ?? ''}`);
    },
  );
}

export function strongerBy(
  texts: Texts,
  { leaves, apply }: Change,
  pick: number,
): { readonly what: string; readonly claims: readonly string[] } | undefined {
  const changed = apply(texts.files, pick);
  if (!changed) return undefined;
  const [before, after] = [claimsBefore(texts), claimsOf({ ...texts, files: changed.files })];
  const claims =
    leaves === 'all as it was'
      ? differences(wordsOf(before), wordsOf(after))
      : strongerClaims(before, after, changed.mayGo ?? false);
  return { what: changed.what, claims };
}

function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const plain = (line: string): string => line.replace(/-00(?=\d)/gu, '-');
  const [was, is] = [new Set(before.map(plain)), new Set(after.map(plain))];
  return [
    ...[...was].filter((line) => !is.has(line)).map((line) => `- ${line}`),
    ...[...is].filter((line) => !was.has(line)).map((line) => `+ ${line}`),
  ];
}
