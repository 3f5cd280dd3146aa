import assert from 'node:assert/strict';
import { plainText } from '../../../../src/core/features/card';
import { hoverScript } from '../../../../src/core/features/hover';
import { provideStatusTree } from '../../../../src/core/features/statusTree';
import { spoken } from '../../../../src/core/features/spoken';
import type { StatusNode } from '../../../../src/core/features/statusTree/statusNode';
import { english } from '../../../../src/core/words/words';
import { judged } from '../judged';

const SCRIPT = 'INT. BOATHOUSE - NIGHT #12#\n\nWater.\n';
const MANIFEST = `vendors: [{ id: V-H, for-its-uses: { stage: post } }]
uses: [{ id: U-1, category: crowd, vendor: V-H }]
evidence: [{ id: E-1, kind: shot-list, from: vendor, given-at: 2026-11-20 }]
shots:
  - { code: CW_012_0010, scene: 12, vendor: V-H, status: final, used-ai: yes, uses: [U-1], list: E-1 }
  - { code: CW_012_0020, scene: 12, vendor: V-H, used-ai: no, list: E-1 }
  - { code: CW_012_0030, scene: 12, vendor: V-H }
`;

function linesOf(nodes: readonly StatusNode[]): readonly string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${spoken(english, label)}: ${spoken(english, description ?? '')}`,
    ...linesOf(children?.() ?? []),
  ]);
}

describe('shots', () => {
  it('stand below their scene in the tree, each with what its vendor says', () => {
    const lines = linesOf(provideStatusTree([judged(SCRIPT, MANIFEST)], 'scene'));
    const from = lines.findIndex((line) => line.startsWith('3 shots'));
    assert.deepEqual(lines.slice(from, from + 4), [
      '3 shots: 1 not answered',
      'CW_012_0010: vendor says: AI used · V-H · final · U-1',
      'CW_012_0020: vendor says: no AI · V-H',
      'CW_012_0030: vendor has not answered · V-H',
    ]);
  });

  it('stand on the card of their scene, with what was said once for all uses', () => {
    const production = judged(SCRIPT, MANIFEST);
    const [script] = production.production.scripts;
    assert.ok(script);
    const card = hoverScript(script, script.screenplay.lines.position(6), production);
    const text = card ? plainText(card, english) : '';
    assert.match(text, /CW_012_0020: vendor says: no AI/);
    assert.match(text, /stage: post.* \(recorded once for all uses of V-H\)/);
  });
});
