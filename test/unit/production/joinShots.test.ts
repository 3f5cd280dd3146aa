import assert from 'node:assert/strict';
import { vendorBlockers } from '../../../src/core/production/vendorBlockers';
import { english } from '../../../src/core/words/words';
import { AS_OF, codesOf, findingsOf, joined, sceneOf } from './productionOf';

const script = 'INT. BOATHOUSE - NIGHT #12#\n\nWater.\n\nEXT. WEIR - DAY #13#\n\nA gate.\n';
const vendor = 'vendors: [{ id: V-H, declared: yes, used-ai: yes }]\n';
const use = 'uses: [{ id: U-1, vendor: V-H, category: crowd }]\n';
const list = 'evidence: [{ id: E-1, kind: answer, from: vendor, given-at: 2026-11-20 }]\n';

function gapsOf(manifest: string, asOf = AS_OF): readonly string[] {
  return vendorBlockers(joined(script, manifest), asOf).map(({ message }) => english.say(message));
}

describe('shots', () => {
  it('stand in their scene, and give their scene to their use', () => {
    const production = joined(
      script,
      `${vendor}${use}shots: [{ code: CW_012_0010, scene: 12, vendor: V-H, used-ai: yes, uses: [U-1] }]\n`,
    );
    assert.deepEqual(
      sceneOf(production, '12').shots.map(({ code }) => code),
      ['CW_012_0010'],
    );
    assert.deepEqual(
      sceneOf(production, '12').uses.map(({ id }) => id),
      ['U-1'],
    );
    assert.deepEqual(codesOf(production), []);
  });

  it('are joined by the codes that a use lists, too', () => {
    const production = joined(
      script,
      `${vendor}uses: [{ id: U-1, vendor: V-H, category: crowd, shots: [CW_013_0010] }]\nshots: [{ code: CW_013_0010, scene: 13, vendor: V-H, used-ai: yes }]\n`,
    );
    assert.deepEqual(
      production.uses.map(({ scenes }) => scenes.map(({ name }) => name)),
      [['13']],
    );
  });

  it('are pointed out where they name no scene of the script, or speak against a use', () => {
    const shots =
      'shots:\n  - { code: A, scene: 99, vendor: V-H }\n  - { code: B, vendor: V-H, used-ai: no, uses: [U-1] }\n  - { code: C, vendor: V-H, used-ai: yes }\n  - { code: A, vendor: V-H }\n  - { code: A, vendor: V-G }\n';
    assert.deepEqual(
      findingsOf(joined(script, `${vendor.replace('}]', '}, { id: V-G }]')}${use}${shots}`)).toSorted(),
      [
        'error finding.shot-against-use [no]',
        'error finding.shot-twice [A]',
        'error finding.unknown-scene [99]',
        'warning finding.shot-without-use [yes]',
      ],
    );
  });

  describe('keep a vendor’s answer open', () => {
    const shot = (rest: string): string => `shots: [{ code: CW_012_0020, scene: 12, vendor: V-H${rest} }]\n`;
    const open = ['One shot of vendor V-H without its answer whether AI was used: CW_012_0020.'];

    it('while the vendor has not said whether it used AI in one of them', () => {
      assert.deepEqual(gapsOf(`${vendor}${use}${shot('')}`), open);
      assert.deepEqual(gapsOf(`${vendor}${use}${shot(', used-ai: unknown')}`), open);
      assert.deepEqual(gapsOf(`${vendor}${use}${list}${shot(', used-ai: no, list: E-1')}`), []);
    });

    it('until the day of the list, and when the list is not on record', () => {
      const said = shot(', used-ai: no, list: E-1');
      assert.deepEqual(gapsOf(`${vendor}${use}${list}${said}`, '2026-11-19'), open);
      assert.deepEqual(gapsOf(`${vendor}${use}${said}`), open);
    });

    it('where AI was used and no use of it is recorded, or the whole answer says no', () => {
      assert.deepEqual(gapsOf(`${vendor}${use}${shot(', used-ai: yes')}`), [
        'One shot with AI of vendor V-H, and no use recorded: CW_012_0020.',
      ]);
      const no = vendor.replace('used-ai: yes', 'used-ai: no');
      assert.deepEqual(gapsOf(`${no}${shot(', used-ai: yes')}`), [
        'One shot has AI by the list of vendor V-H, which says that it used none: CW_012_0020.',
      ]);
    });

    it('and every vendor’s, where their vendor is not on record', () => {
      assert.deepEqual(gapsOf('vendors: []\nshots: [{ code: X }]\n'), [
        'One shot without a recorded vendor, and nobody has said whether AI was used: X.',
      ]);
    });
  });
});
