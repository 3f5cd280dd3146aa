import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRecord } from '../../../../src/core/features/edits/createRecord';
import type { Plan } from '../../../../src/core/features/edits/change';
import { declareNoneInManifest, declareNoneInScript } from '../../../../src/core/features/edits/declareNone';
import { signOff } from '../../../../src/core/features/edits/signOff';
import { tagScenes } from '../../../../src/core/features/edits/tagScene';
import { parseScript } from '../../../../src/core/production/parseScript';
import type { Production, SceneRecord } from '../../../../src/core/production/production';
import { applyEdits } from '../../../support/applyEdits';
import { dataOf, isList, isValue, manifestData, style, Writer, type Data } from '../../manifest/anyManifest';
import { manifestOf } from '../../manifest/manifests';
import { productionOf } from '../../production/productionOf';
import { runs } from '../../../support/runs';

const script =
  'INT. HALL - DAY #1#\n\n[[ai: crowd; character: ELENA]]\n\nA wall. /* cut */ [[a note]]\n\nELENA\nNo.\n\nEXT. HILL - DAY #2#\nGrass.\n\n.BARN\n\nHay.';

/** Everything that adds to a manifest or a script, for some scene. */
const commands: readonly ((scene: SceneRecord, production: Production) => Plan)[] = [
  (scene, production) =>
    tagScenes([scene], production, { categories: ['de-aging', 'cleanup'], characters: ['ELENA'], writes: 'both' }),
  (scene, production) =>
    declareNoneInManifest([scene, ...production.scenes.slice(0, 1)], production, {
      stages: ['prep'],
      by: 'Ana: "Poole" # 2',
      on: '2026-11-22',
    }),
  (scene) => declareNoneInScript(scene, { stages: ['prep', 'shoot'], by: 'Ana ]] Poole', on: '2026-11-22' }),
  (scene, production) =>
    signOff([scene, ...production.scenes.slice(2)], production, { by: 'P-7', role: 'producer', on: '2026-11-22' }),
  (_, production) => {
    const bare = production.uses.find((use) => use.bare);
    return bare ? createRecord(bare, production) : { changes: [] };
  },
];

/** What a manifest said before it still says, in its place: lists may be longer, and lists may be new. */
function isKept(before: Data, after: Data): boolean {
  if (before === null || typeof before === 'string') return before === after || (before === null && isList(after));
  if (isList(before)) return isList(after) && before.every((one, at) => isKept(one, after[at] ?? null));
  return (
    after !== null &&
    typeof after === 'object' &&
    !isList(after) &&
    Object.entries(before).every(([key, value]) => isKept(value, after[key] ?? null))
  );
}

describe('a command on any production', () => {
  it('keeps every byte that it does not mean to change, in script and manifest', () => {
    let made = 0;
    fc.assert(
      fc.property(manifestData, style, fc.nat(), fc.nat(), (data, how, pick, where) => {
        const text = new Writer(how).write({ ...data, production: data.production ?? { title: 'The Long Fall' } });
        const lines = script.replaceAll('\n', how.lineBreak);
        const production = productionOf({ 'a.fountain': lines, 'production.slate.yaml': text });
        const scene = production.scenes[where % production.scenes.length];
        const command = commands[pick % commands.length];
        assert.ok(scene && command);
        const plan = command(scene, production);
        if ('refused' in plan) assert.match(plan.refused.code, /^manifest\.refused\.(?:layout|comments)$/);
        for (const { path, before, edits } of 'changes' in plan ? plan.changes : []) {
          made++;
          const after = applyEdits(before, edits);
          assert.doesNotMatch(after, before.includes('\r\n') ? /(?<!\r)\n/ : /\r/);
          if (path === 'a.fountain') {
            assert.ok(
              edits.every(({ span }) => span.start === span.end),
              'nothing of the script is taken away',
            );
            assert.deepEqual(textsOf(after), textsOf(before));
          } else {
            for (const { span } of edits)
              assert.ok(
                span.start === span.end || isValue(before.slice(span.start, span.end)),
                before.slice(span.start, span.end),
              );
            for (const comment of before.match(/# [cl]\d+.*/g) ?? []) assert.ok(after.includes(comment));
            assert.ok(
              isKept(dataOf(manifestOf(before).root), dataOf(manifestOf(after).root)),
              `${before}\n----\n${after}`,
            );
          }
        }
      }),
      { numRuns: runs(400) },
    );
    assert.ok(made > runs(200), `${made}`);
  });
});

/** What each scene says, by which a changed scene would show. */
function textsOf(text: string): readonly string[] {
  return parseScript('a.fountain', text).screenplay.scenes.map(({ heading, elements }) =>
    [heading.text, ...elements.filter(({ kind }) => kind !== 'note').map((one) => `${one.kind} ${one.text}`)].join(
      '\n',
    ),
  );
}
