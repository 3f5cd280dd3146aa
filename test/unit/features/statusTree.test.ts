import assert from 'node:assert/strict';
import { groupings, provideStatusTree, wayToScene } from '../../../src/core/features/statusTree';
import type { StatusNode } from '../../../src/core/features/statusTree/statusNode';
import { spoken } from '../../../src/core/features/spoken';
import { english } from '../../../src/core/words/words';
import { drawTree, judged, judgedFiles, judgedSample } from './judged';

const script = 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nEXT. HILL - DAY #2#\n\nGrass.\n\nINT. CAR - NIGHT #3#\n\n[[ai: none; stage: prep; by: P-1; on: 2026-05-04]]\n';
const manifest = 'uses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    people: [P-1]\npeople:\n  - { id: P-1, name: Delfina Arroyal, role: performer }\n';

function tree(grouping: (typeof groupings)[number], levels = 2): string {
  return drawTree(provideStatusTree([judged(script, manifest)], grouping), levels);
}

function everyNode(nodes: readonly StatusNode[]): readonly StatusNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children?.() ?? [])]);
}

describe('the status tree', () => {
  it('by scene shows how each scene stands, with icon and word', () => {
    assert.equal(tree('scene'), [
      '(warning) 1  INT. HALL - DAY [AI declared · 1 open · Generative VFX]',
      '  (warning) Generative VFX [U-1 · 1 open]',
      '(circle-outline) 2  EXT. HILL - DAY [Undeclared]',
      '(circle-slash) 3  INT. CAR - NIGHT [No AI declared]',
    ].join('\n'));
  });

  it('keeps the status of a scene in sight beside a long heading', () => {
    const long = 'EXT. TIDEWALL - HARBOUR SIDE - NIGHT';
    const nodes = provideStatusTree([judged(`${long} #12A#\n\n[[ai: pervis]]\n\n${long}\n\nWater.\n`)], 'scene');
    assert.equal(drawTree(nodes, 1), `(unverified) 12A  EXT. TIDEWALL… [Unclear]\n(circle-outline) EXT. TIDEWALL… [Undeclared · ${long}]`);
    assert.deepEqual(nodes.map((node) => spoken(english, node.spoken)), [`12A  ${long}, Unclear`, `${long}, Undeclared`]);
    assert.match(spoken(english, nodes[0]?.tooltip ?? ''), /^12A {2}EXT\. TIDEWALL - HARBOUR SIDE - NIGHT: Unclear /);
  });

  it('says first that a scene is unclear, whatever else is asked in it', () => {
    const both = 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n\n[[ai: pervis]]\n';
    assert.equal(drawTree(provideStatusTree([judged(both, manifest)], 'scene'), 1), '(unverified) 1  INT. HALL - DAY [Unclear · 1 open · Generative VFX]');
  });

  it('by agreement shows what each asks, and about whom', () => {
    assert.equal(tree('agreement').split('\n').slice(0, 2).join('\n'), [
      '(warning) Quill rider [1 open]',
      '  (warning) Open: The company is told before a generative tool is used. [U-1]',
    ].join('\n'));
  });

  it('by person shows everybody on record', () => {
    assert.equal(tree('person', 1), '(person) Delfina Arroyal [performer]');
  });

  it('by status shows the most pressing first', () => {
    assert.match(tree('status', 1), /^\(warning\) Open \[1\]/);
  });

  it('puts several productions under a line each, and several scripts under theirs', () => {
    const files = (folder: string) => ({ [`${folder}/production.slate.yaml`]: `production:\n  title: ${folder}\n  agreements: [quill-rider]\n`, [`${folder}/1.fountain`]: 'INT. A - DAY\n', [`${folder}/2.fountain`]: 'INT. B - DAY\n' });
    const drawn = drawTree(provideStatusTree([judgedFiles(files('north')), judgedFiles(files('south'))], 'scene'), 3);
    assert.match(drawn, /^\(book\) north\n {2}\(file\) 1\.fountain \[one scene\]\n {4}\(circle-outline\) INT\. A - DAY \[Undeclared\]/);
    assert.match(drawn, /^\(book\) south$/m);
  });

  it('finds the way to a scene without opening anything else', () => {
    const way = wayToScene(provideStatusTree([judgedSample('the-tidewall')], 'scene'), 'samples/the-tidewall', '101/12A');
    assert.deepEqual(way.map(({ label }) => spoken(english, label)), ['101.fountain', '12A  EXT. TIDEWALL…']);
  });

  for (const grouping of groupings) {
    it(`by ${grouping} gives every line of a sample an id of its own and something to say`, () => {
      const nodes = everyNode(provideStatusTree([judgedSample('gutter-kings')], grouping));
      const ids = nodes.map(({ id }) => id);
      assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
      assert.deepEqual(nodes.filter((node) => spoken(english, node.spoken).trim() === '').map(({ id }) => id), []);
    });
  }
});
