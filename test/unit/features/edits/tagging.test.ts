import assert from 'node:assert/strict';
import { createRecord, idForRecord } from '../../../../src/core/features/edits/createRecord';
import { declareNoneInManifest, declareNoneInScript } from '../../../../src/core/features/edits/declareNone';
import { charactersIn, likelyCategories, sceneAtOffset } from '../../../../src/core/features/edits/sceneChoices';
import { tagScenes } from '../../../../src/core/features/edits/tagScene';
import { nextId } from '../../../../src/core/features/edits/homes';
import { judgedFiles } from '../judged';
import { sceneOf } from '../../production/productionOf';
import { added, after, files, production, refusedWith } from './plans';
import { withEdit } from '../../../support/withEdit';

const script = 'show/long-fall.fountain';
const manifest = 'show/production.slate.yaml';

describe('tagging a scene', () => {
  it('writes a tag below the heading and starts the record that it names', () => {
    const { production: show } = production();
    const plan = tagScenes([sceneOf(show, '3')], show, { categories: ['crowd'], characters: [], writes: 'both' });
    assert.deepEqual(added(plan, script), ['[[ai: crowd; use: U-002]]', '']);
    assert.deepEqual(added(plan, manifest), ['  - id: U-002', '    scenes: [3]', '    category: crowd']);
  });

  it('names the player of a character where one person plays it, else the character', () => {
    const { production: show } = production();
    const plan = tagScenes([sceneOf(show, '1')], show, {
      categories: ['de-aging', 'cleanup'],
      characters: ['ELENA', 'GUARD'],
      writes: 'both',
    });
    assert.deepEqual(added(plan, script), ['[[ai: de-aging, cleanup; use: U-002; character: ELENA, GUARD]]', '']);
    assert.deepEqual(added(plan, manifest).slice(2), [
      '    category: [de-aging, cleanup]',
      '    people: [{ person: P-7 }, { character: GUARD }]',
    ]);
  });

  it('writes the tag alone, or the record alone, where that is wanted', () => {
    const { production: show } = production();
    const scene = sceneOf(show, '3');
    assert.deepEqual(
      Object.keys(after(tagScenes([scene], show, { categories: ['crowd'], characters: [], writes: 'tag' }))),
      [script],
    );
    assert.deepEqual(
      Object.keys(after(tagScenes([scene], show, { categories: ['crowd'], characters: [], writes: 'record' }))),
      [manifest],
    );
  });

  it('tags several scenes with one use, in one change of each file', () => {
    const { production: show } = production();
    const plan = tagScenes([sceneOf(show, '1'), sceneOf(show, '3')], show, {
      categories: ['crowd'],
      characters: [],
      writes: 'both',
    });
    assert.equal('changes' in plan && plan.changes.length, 2);
    assert.equal(added(plan, script).filter((line) => line === '[[ai: crowd; use: U-002]]').length, 2);
    assert.deepEqual(added(plan, manifest), ['  - id: U-002', '    scenes: [1, 3]', '    category: crowd']);
  });

  it('keeps the line ends of Windows in both files', () => {
    const windows = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    const { production: show } = production(windows);
    for (const text of Object.values(
      after(tagScenes([sceneOf(show, '3')], show, { categories: ['crowd'], characters: [], writes: 'both' })),
    ))
      assert.doesNotMatch(text, /(?<!\r)\n/);
  });

  it('is refused in a manifest that is torn, and then writes nothing into the script either', () => {
    const { production: show } = production({ [manifest]: `${files[manifest]}decisions: [{\n` });
    assert.equal(
      refusedWith(tagScenes([sceneOf(show, '3')], show, { categories: ['crowd'], characters: [], writes: 'both' })),
      'manifest.refused.unreadable',
    );
  });

  it('offers what this production uses first, and every category', () => {
    const likely = likelyCategories(production().production);
    assert.deepEqual(likely.slice(0, 3), [
      { id: 'generative-vfx', uses: 1 },
      { id: 'previs', uses: 1 },
      { id: 'cleanup', uses: 0 },
    ]);
    assert.equal(new Set(likely.map(({ id }) => id)).size, 29);
  });

  it('offers who speaks in the scene before who is played elsewhere', () => {
    const { production: show } = production();
    assert.deepEqual(charactersIn(sceneOf(show, '1').scene, show), [{ name: 'ELENA', speaks: true }]);
    assert.deepEqual(charactersIn(sceneOf(show, '3').scene, show), [{ name: 'ELENA', speaks: false }]);
  });

  it('means the scene with the cursor in it, and before the first heading the first scene', () => {
    const { production: show } = production();
    const at = (offset: number) => sceneAtOffset(show.scenes, script, offset)?.name;
    assert.deepEqual([at(0), at(files[script].indexOf('Grass')), at(files[script].length)], ['1', '2', '3']);
  });

  it('gives the next free id in the manner of those there, and none that a tag names already', () => {
    const { production: show } = production({ [script]: `${files[script]}\n[[ai: crowd; use: U-009]]\n` });
    assert.equal(nextId('uses', 'U-001', show), 'U-010');
    assert.equal(nextId('people', 'P-1', show), 'P-8');
    assert.equal(nextId('tools', 'T-1', show), 'T-1');
  });
});

describe('a script of Final Draft', () => {
  const screenplay =
    '<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Version="5"><Content><Paragraph Type="Scene Heading" Number="1"><Text>INT. HALL - DAY</Text></Paragraph><Paragraph Type="Action"><Text>A wall.</Text></Paragraph></Content></FinalDraft>';

  it('is not written into, but a use in it can be recorded', () => {
    const { production: show } = judgedFiles({
      'show/long-fall.fdx': screenplay,
      [manifest]: withEdit(files[manifest], '["2"]', '["1"]'),
    });
    const scene = sceneOf(show, '1');
    assert.equal(
      refusedWith(tagScenes([scene], show, { categories: ['crowd'], characters: [], writes: 'both' })),
      'edit.refused.final-draft',
    );
    assert.deepEqual(
      Object.keys(after(tagScenes([scene], show, { categories: ['crowd'], characters: [], writes: 'record' }))),
      [manifest],
    );
    assert.equal(
      refusedWith(declareNoneInScript(scene, { stages: ['prep'], by: 'P-7', on: '2026-11-22' })),
      'edit.refused.final-draft',
    );
  });
});

describe('the record of a tag', () => {
  it('is started with what the tag says, and the tag gets its id', () => {
    const { production: show } = production();
    const use = show.uses.find(({ bare }) => bare);
    assert.ok(use);
    const plan = createRecord(use, show);
    assert.equal(after(plan)[script], withEdit(files[script], 'generative-vfx]]', 'generative-vfx; use: U-002]]'));
    assert.deepEqual(added(plan, manifest), ['  - id: U-002', '    scenes: [1]', '    category: generative-vfx']);
  });

  it('gets the id that the tag names already, and the tag stays as it is', () => {
    const text = withEdit(files[script], 'generative-vfx', 'generative-vfx; use: U-040; character: ELENA');
    const { production: show } = production({ [script]: text });
    const use = show.uses.find(({ bare }) => bare);
    assert.ok(use);
    assert.equal(idForRecord(use, show), 'U-040');
    assert.deepEqual(Object.keys(after(createRecord(use, show))), [manifest]);
  });
});

describe('declaring that there is no AI', () => {
  const word = { stages: ['prep', 'shoot'], by: 'P-7', on: '2026-11-22' };

  it('is a tag for one scene', () => {
    const { production: show } = production();
    assert.deepEqual(added(declareNoneInScript(sceneOf(show, '3'), word), script), [
      '[[ai: none; stage: prep, shoot; by: P-7; on: 2026-11-22]]',
      '',
    ]);
  });

  it('is one declaration for many scenes', () => {
    const { production: show } = production();
    const plan = declareNoneInManifest([sceneOf(show, '1'), sceneOf(show, '3')], show, word);
    assert.deepEqual(added(plan, manifest), [
      'declarations:',
      '  - scenes: [1, 3]',
      '    stages: [prep, shoot]',
      '    by: P-7',
      '    on: 2026-11-22',
    ]);
  });
});
