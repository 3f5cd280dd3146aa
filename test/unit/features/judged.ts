import { readFileSync, readdirSync } from 'node:fs';
import { builtInCatalogue } from '../../support/sample';
import { loadCatalogue, type Catalogue } from '../../../src/core/agreements/catalogue';
import { judgeProduction, type JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { spoken } from '../../../src/core/features/spoken';
import type { StatusNode } from '../../../src/core/features/statusTree/statusNode';
import { ProductionStore } from '../../../src/core/workspace/productionStore';
import { english } from '../../../src/core/words/words';
import { productionOf, type Files } from '../production/productionOf';

/** A private rider: a notice before a generative tool is used, and no use of a performer's voice. */
const rider = `format: 1
agreement: quill-rider
name: Quill Street Pictures AI rider
short-name: Quill rider
kind: custom
parties: [Quill Street Pictures]
jurisdiction: [US]
status: in-force
covers:
  production: { agreement-listed: yes }
read: full
confidence: medium
checked: 2026-11-22
sources:
  R1: { title: The signed rider, address: 'https://quill.example/rider' }
obligations:
  - id: tell-first
    cite: clause 4
    summary: The company is told before a generative tool is used.
    level: use
    kind: notice
    when: { generative: yes }
    requires: { what: a notice of the tool, from: producer, to: buyer, evidence: [notice], by: { before: act-date } }
    confidence: medium
    sources: [R1]
  - id: no-voices
    cite: clause 5
    summary: No voice is made by a model.
    level: use
    kind: restriction
    when: { generative: yes }
    forbids: { modality: [voice] }
    confidence: high
    sources: [R1]
`;

const riders = loadCatalogue([{ path: 'quill-rider.yaml', text: rider }]);

/** A script and a manifest under the rider, judged on 22 November 2026. */
export function judged(script: string, manifest = ''): JudgedProduction {
  return judgedFiles({
    'long-fall.fountain': script,
    'production.slate.yaml': `production:\n  title: The Long Fall\n  agreements: [quill-rider]\n${manifest}`,
  });
}

export function judgedFiles(files: Files, catalogue: Catalogue = riders): JudgedProduction {
  return judgeProduction(productionOf(files), catalogue, '2026-11-22');
}

/** A sample production as it stands in the repository, judged by the built-in agreements. */
export function judgedSample(name: string): JudgedProduction {
  const store = new ProductionStore();
  for (const file of filesOf(`samples/${name}`, /\.(fountain|slate\.yaml)$/)) store.update(file.path, file.text);
  const [production] = store.productions();
  if (!production) throw new Error(`Expected a production in samples/${name}.`);
  return judgeProduction(production, builtInCatalogue, '2026-11-22');
}

function filesOf(folder: string, ending: RegExp): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** A tree as people see it, two spaces for each level; lines further down than `levels` are left out. */
export function drawTree(nodes: readonly StatusNode[], levels: number, indent = ''): string {
  return nodes
    .map((node) => {
      const description = node.description === undefined ? '' : spoken(english, node.description);
      const line = `${indent}(${node.look.icon}) ${spoken(english, node.label)}${description === '' ? '' : ` [${description}]`}`;
      const below = levels > 1 ? drawTree(node.children?.() ?? [], levels - 1, `${indent}  `) : '';
      return below === '' ? line : `${line}\n${below}`;
    })
    .join('\n');
}
