import assert from 'node:assert/strict';
import { registerBlockers } from '../../../src/core/production/settled';
import { describe, it } from 'mocha';
import type { Production } from '../../../src/core/production/production';
import { finish } from '../../../src/core/text/steps';
import { ProductionStore } from '../../../src/core/workspace/productionStore';
import { makeManifest } from '../../bench/makeManifest';
import { makeScript } from '../../bench/makeScript';
import { Random } from '../../bench/random';
import { withEdit } from '../../support/withEdit';

const manifest = 'file:///show/production.slate.yaml';
const script = 'file:///show/101.fountain';

/** What somebody writes next: a word, a heading, an id, a record, nothing; or the file goes. */
function changed(path: string, text: string, random: Random): string | undefined {
  if (random.chance(0.05)) return undefined;
  if (path === script)
    return random.chance(0.5)
      ? `${text}\n\nINT. PLACE ${random.below(9)} - DAY #9${random.below(9)}#\n`
      : withEdit(text, '. ', ` ${random.below(99)}. `);
  return random.chance(0.5)
    ? text.replace(/id: U-\d+/u, `id: U-${random.below(99)}`)
    : `${text}  - { id: U-${random.below(99)}, category: crowd }\n`;
}

function said(productions: readonly Production[]): unknown {
  return productions.map((production) => {
    const { folder, uses, scenes, findings } = production;
    return JSON.stringify([
      folder,
      registerBlockers(production, '2026-11-22').map(({ message }) => message),
      findings,
      scenes.map((scene) => [scene.name, scene.noneDeclared.length]),
      uses.map(({ id, scenes: its, people }) => [id, its.map(({ name }) => name), people]),
    ]);
  });
}

describe('catching up with texts', () => {
  it('comes to what a first reading gives, whatever is written between two steps and however often it is left', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = new Random(seed);
      const texts = new Map([
        [manifest, makeManifest(seed, { uses: 4, scenes: 5, scripts: ['101'] })],
        [script, makeScript(seed, 5)],
      ]);
      const store = new ProductionStore();
      for (const [path, text] of texts) store.update(path, text);
      for (let round = 0; round < 12; round++) {
        const steps = store.catchUp();
        for (let left = random.below(400); left > 0 && steps.next().done !== true; left--) {
          if (!random.chance(0.01)) continue;
          const path = random.pick([manifest, script]);
          const next = changed(path, texts.get(path) ?? makeScript(seed, 2), random);
          if (next === undefined) {
            texts.delete(path);
            store.remove(path);
          } else {
            texts.set(path, next);
            store.update(path, next);
          }
          if (random.chance(0.3)) store.saysTheSame(path);
        }
      }
      const fresh = new ProductionStore();
      for (const [path, text] of texts) fresh.update(path, text);
      assert.deepEqual(said(finish(store.catchUp()).productions), said(fresh.productions()), `seed ${seed}`);
      assert.equal(
        [...store.last().folders].some((folder) => store.hasChanged(folder)),
        false,
      );
    }
  });

  it('knows a word of a script from what the script says to its production', () => {
    const store = new ProductionStore();
    store.update(manifest, 'production:\n  title: Tides\n');
    store.update(script, 'INT. HALL - DAY #1#\n\nShe waits.\n');
    assert.equal(store.saysTheSame(script), false);
    const [production] = store.productions();
    store.update(script, 'INT. HALL - DAY #1#\n\nShe waits and waits.\n');
    assert.equal(store.saysTheSame(script), true);
    assert.equal(store.productions()[0], production);
    store.update(script, 'INT. HALL - DAY #2#\n\nShe waits and waits.\n');
    assert.equal(store.saysTheSame(script), false);
    assert.notEqual(store.productions()[0], production);
  });
});
