import assert from 'node:assert/strict';
import { groupings, isInNode, provideStatusTree, wayToScene } from '../../../src/core/features/statusTree';
import type { StatusNode } from '../../../src/core/features/statusTree/statusNode';
import { spoken } from '../../../src/core/features/spoken';
import { english } from '../../../src/core/words/words';
import { drawTree, judged, judgedFiles, judgedSample } from './judged';
import { withEdit } from '../../support/withEdit';

const script =
  'INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nEXT. HILL - DAY #2#\n\nGrass.\n\nINT. CAR - NIGHT #3#\n\n[[ai: none; stage: prep; by: P-1; on: 2026-05-04]]\n';
const manifest =
  'uses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    people: [P-1]\npeople:\n  - { id: P-1, name: Delfina Arroyal, role: performer }\n';

const profile = '(info) Profile [1 agreement applies]';

function tree(grouping: (typeof groupings)[number], levels = 2, onlyOpen = false): string {
  return drawTree(provideStatusTree([judged(script, manifest)], grouping, onlyOpen), levels);
}

function everyNode(nodes: readonly StatusNode[]): readonly StatusNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children?.() ?? [])]);
}

describe('the status tree', () => {
  it('by scene shows how each scene stands, with icon and word', () => {
    assert.equal(
      tree('scene'),
      [
        profile,
        '(warning) 1  INT. HALL - DAY [1 · Generative VFX]',
        '  (warning) Generative VFX [U-1 · 1]',
        '(circle-outline) 2  EXT. HILL - DAY [Undeclared]',
        '(check) 3  INT. CAR - NIGHT [No AI declared: prep]',
      ].join('\n'),
    );
  });

  it('keeps the status of a scene in sight beside a long heading', () => {
    const long = 'EXT. TIDEWALL - HARBOUR SIDE - NIGHT';
    const nodes = provideStatusTree([judged(`${long} #12A#\n\n[[ai: pervis]]\n\n${long}\n\nWater.\n`)], 'scene');
    assert.equal(
      drawTree(nodes, 1),
      `${profile}\n(unverified) 12A  …SIDE - NIGHT [Unclear]\n(circle-outline) …SIDE - NIGHT [Undeclared · ${long}]`,
    );
    assert.deepEqual(
      nodes.slice(1).map((node) => spoken(english, node.spoken)),
      [`12A  ${long}, Unclear`, `${long}, Undeclared`],
    );
    assert.match(spoken(english, nodes[1]?.tooltip ?? ''), /^12A {2}EXT\. TIDEWALL - HARBOUR SIDE - NIGHT: Unclear /);
  });

  it('shows how a heading ends, and more of it than its last word', () => {
    assert.match(
      drawTree(provideStatusTree([judged('INT. THE-LONGEST-ROOM - NIGHT #6#\n')], 'scene'), 1),
      /\n\(circle-outline\) 6 {2}…ROOM - NIGHT \[Undeclared\]$/,
    );
  });

  it('says first that a scene is unclear, whatever else is asked in it', () => {
    const both = 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n\n[[ai: pervis]]\n';
    assert.equal(
      drawTree(provideStatusTree([judged(both, manifest)], 'scene'), 1),
      `${profile}\n(unverified) 1  INT. HALL - DAY [Unclear · 1 · Generative VFX]`,
    );
  });

  it('by agreement shows what each asks, and about whom', () => {
    assert.equal(
      tree('agreement').split('\n').slice(0, 2).join('\n'),
      ['(warning) Quill rider [1]', '  (warning) Notice of the tool [U-1]'].join('\n'),
    );
  });

  it('by person shows everybody on record', () => {
    assert.equal(tree('person', 1), '(person) Delfina Arroyal [performer]');
  });

  it('by status shows the most pressing first', () => {
    assert.match(tree('status', 1), /^\(warning\) Missing \[1\]/);
  });

  it('says the word of a group once for the eye, and on every line for the ear', () => {
    const [open] = provideStatusTree([judged(script, manifest)], 'status');
    const [line] = open?.children?.() ?? [];
    assert.equal(spoken(english, line?.label ?? ''), 'Notice of the tool');
    assert.match(spoken(english, line?.spoken ?? ''), /^Missing · Notice of the tool, /);
  });

  it('puts several productions under a line each, and several scripts under theirs', () => {
    const files = (folder: string) => ({
      [`${folder}/production.slate.yaml`]: `production:\n  title: ${folder}\n  agreements: [quill-rider]\n`,
      [`${folder}/1.fountain`]: 'INT. A - DAY\n',
      [`${folder}/2.fountain`]: 'INT. B - DAY\n',
    });
    const drawn = drawTree(provideStatusTree([judgedFiles(files('north')), judgedFiles(files('south'))], 'scene'), 3);
    assert.match(
      drawn,
      /^\(book\) north\n {2}\(info\) Profile [^\n]+\n {2}\(file\) 1\.fountain \[one scene\]\n {4}\(circle-outline\) INT\. A - DAY \[Undeclared\]/,
    );
    assert.match(drawn, /^\(book\) south$/m);
  });

  it('finds the way to a scene without opening anything else', () => {
    const way = wayToScene(
      provideStatusTree([judgedSample('the-tidewall')], 'scene'),
      'samples/the-tidewall',
      '101/12A',
      (node) => node.children?.() ?? [],
    );
    assert.deepEqual(
      way.map(({ label }) => spoken(english, label)),
      ['101.fountain', '12A  …SIDE - NIGHT'],
    );
  });

  it('keeps lines apart whose records have one id, at every level and in every arrangement', () => {
    const use =
      '  - { id: U-1, scenes: [1], category: generative-vfx, vendor: V-1, people: [{ person: P-1 }, { person: P-1 }] }\n';
    const twice = `uses:\n${use.repeat(3)}people:\n${'  - { id: P-1, name: Delfina Arroyal, role: performer }\n'.repeat(2)}  - { id: "P-1\\t1" }\n  - { id: toString }\n  - { id: __proto__ }\nvendors:\n${'  - { id: V-1, name: Kestrel Row, declared: no }\n'.repeat(2)}evidence:\n${'  - { id: E-1, kind: notice, uses: [U-1] }\n'.repeat(2)}`;
    const written = withEdit(script, 'EXT. HILL - DAY #2#', 'EXT. HILL - DAY #1#');
    const all = [
      judged(written, twice.replace(/^/, 'production: { title: X, agreements: [quill-rider, quill-rider] }\n')),
    ];
    for (const grouping of groupings) {
      for (const onlyOpen of [true, false]) {
        const nodes = everyNode(provideStatusTree(all, grouping, onlyOpen));
        const ids = nodes.map(({ id }) => id);
        assert.deepEqual(
          ids.filter((id, at) => ids.indexOf(id) !== at),
          [],
          grouping,
        );
        for (const node of nodes)
          for (const child of node.children?.() ?? []) assert.ok(isInNode(child, node), child.id);
      }
    }
  });

  it('finds the way to a scene whose number comes twice', () => {
    const nodes = provideStatusTree([judged(withEdit(script, '#2#', '#1#'), manifest)], 'scene');
    const found = wayToScene(nodes, '', '1 (2 of 2)', (node) => node.children?.() ?? []);
    assert.deepEqual(
      found.map(({ label }) => spoken(english, label)),
      ['1 (2 of 2)  EXT. HILL - DAY'],
    );
  });

  it('finds no way to a scene that is not shown, nor into another production', () => {
    const nodes = provideStatusTree([judged(script, manifest)], 'scene', true);
    assert.deepEqual(
      wayToScene(nodes, '', '2', (node) => node.children?.() ?? []),
      [],
    );
    assert.equal(wayToScene(nodes, '', '1', (node) => node.children?.() ?? []).length, 1);
    assert.deepEqual(
      wayToScene(nodes, 'elsewhere', '1', (node) => node.children?.() ?? []),
      [],
    );
  });

  it('knows whether a line stands below another', () => {
    const [, scene, other] = provideStatusTree([judged(script, manifest)], 'scene');
    const [use] = scene?.children?.() ?? [];
    assert.ok(scene && other && use);
    assert.deepEqual(
      [isInNode(use, scene), isInNode(scene, scene), isInNode(use, other), isInNode(scene, use)],
      [true, true, false, false],
    );
  });

  it('by vendor shows who has answered, and what nobody is named for', () => {
    const vendors =
      'vendors:\n  - { id: V-1, name: Kestrel Row, declared: yes }\n  - { id: V-2, name: Tenfold, declared: no }\n';
    const given = withEdit(manifest, 'scenes: [1]', 'scenes: [1]\n    vendor: V-1') + vendors;
    assert.equal(
      drawTree(provideStatusTree([judged(script, given)], 'vendor'), 2),
      [
        '(warning) Kestrel Row [has answered · 1]',
        '  (warning) Generative VFX [U-1 · 1]',
        '(briefcase) Tenfold [no reply yet]',
      ].join('\n'),
    );
    assert.match(tree('vendor', 1), /^\(warning\) No vendor recorded \[1\]$/);
    assert.match(
      drawTree(
        provideStatusTree(
          [judged(script, withEdit(manifest, 'scenes: [1]', 'scenes: [1]\n    vendor: V-9'))],
          'vendor',
        ),
        1,
      ),
      /^\(warning\) V-9 \[not recorded · 1\]$/,
    );
  });

  const days = [
    { day: '2026-11-22', span: 'Overdue', icon: 'flame', due: '21 Nov' },
    { day: '2026-11-23', span: 'Within 7 days', icon: 'bell-dot', due: '22 Nov' },
    { day: '2026-11-30', span: 'Within 7 days', icon: 'bell-dot', due: '29 Nov' },
    { day: '2026-12-01', span: 'Within 30 days', icon: 'calendar', due: '30 Nov' },
    { day: '2026-12-23', span: 'Within 30 days', icon: 'calendar', due: '22 Dec' },
    { day: '2026-12-24', span: 'Later', icon: 'clock', due: '23 Dec' },
  ];
  for (const { day, span, icon, due } of days) {
    it(`by deadline puts what is due before ${day} under “${span}” on 22 November, with its day`, () => {
      const dated = withEdit(manifest, 'scenes: [1]', `scenes: [1]\n    act-date: ${day}`);
      const drawn = drawTree(provideStatusTree([judged(script, dated)], 'deadline'), 2).split('\n');
      assert.equal(drawn[0], `(${icon}) ${span} [1]`);
      assert.match(
        drawn[1] ?? '',
        new RegExp(`^  \\(warning\\) Notice of the tool · ${due} \\[(?:1 day overdue · )?U-1 · Quill rider\\]$`),
      );
    });
  }

  it('by deadline keeps what has no day, and puts the earliest day first', () => {
    assert.match(tree('deadline'), /^\(circle-outline\) No date \[1\]\n {2}\(warning\) Notice of the tool /);
    const two = withEdit(
      withEdit(manifest, 'scenes: [1]', 'scenes: [1]\n    act-date: 2026-11-28'),
      'people:\n  - {',
      '  - { id: U-2, scenes: [2], category: generative-vfx, people: [P-1], act-date: 2026-11-24 }\npeople:\n  - {',
    );
    const drawn = drawTree(provideStatusTree([judged(script, two)], 'deadline'), 2);
    assert.deepEqual(
      [...drawn.matchAll(/U-\d/g)].map(([id]) => id),
      ['U-2', 'U-1'],
    );
  });

  it('says of an open item that the production goes on without it, until the day that was named', () => {
    const accept = (until: string) =>
      `${manifest}accepted:\n  - { obligation: quill-rider/tell-first, use: U-1, by: Ana Poole, on: 2026-11-01, until: ${until}, why: The rider is being renegotiated. }\n`;
    const drawn = (until: string, onlyOpen: boolean) =>
      drawTree(provideStatusTree([judged(script, accept(until))], 'agreement', onlyOpen), 2);
    assert.match(drawn('2026-12-01', false), /Notice of the tool \[accepted · U-1\]/);
    assert.match(drawn('2026-12-01', false), /^\(debug-pause\) Quill rider \[1 accepted\]$/m);
    assert.equal(drawn('2026-12-01', true), '');
    assert.match(drawn('2026-11-02', true), /Notice of the tool \[U-1\]/);
  });

  it('filtered shows only what asks for work, in every arrangement', () => {
    assert.equal(
      tree('scene', 3, true),
      [
        '(warning) 1  INT. HALL - DAY [1 · Generative VFX]',
        '  (warning) Generative VFX [U-1 · 1]',
        '    (warning) Notice of the tool [U-1 · Quill rider]',
      ].join('\n'),
    );
    assert.equal(tree('agreement', 3, true), '(warning) Quill rider [1]\n  (warning) Notice of the tool [U-1]');
    assert.equal(tree('person', 3, true), '');
    assert.match(tree('status', 1, true), /^\(warning\) Missing \[1\]$/);
  });

  it('filtered keeps a scene whose tag nobody can read', () => {
    assert.match(
      drawTree(
        provideStatusTree([judged('INT. HALL - DAY #1#\n\n[[ai: pervis]]\n\nINT. CAR - DAY #2#\n')], 'scene', true),
        1,
      ),
      /^\(unverified\) 1 {2}INT\. HALL - DAY \[Unclear\]$/,
    );
  });

  it('filtered says how many of the scenes of a script are shown', () => {
    const two = judgedFiles({
      'production.slate.yaml': 'production:\n  title: Two\n  agreements: [quill-rider]\n',
      '1.fountain': 'INT. A - DAY #1#\n\n[[ai: pervis]]\n\nINT. B - DAY #2#\n',
      '2.fountain': 'INT. C - DAY #3#\n',
    });
    assert.match(drawTree(provideStatusTree([two], 'scene', true), 1), /\(file\) 1\.fountain \[1 of 2 scenes\]$/);
  });

  it('filtered leaves out productions in which nothing asks for work', () => {
    const settled = judgedFiles({
      'done/production.slate.yaml':
        'production:\n  title: Done\n  agreements: [quill-rider]\n  agreements-complete: yes\n',
      'done/1.fountain': 'INT. A - DAY #1#\n\n[[ai: none; stage: shoot; by: P-1; on: 2026-05-04]]\n',
    });
    const drawn = drawTree(provideStatusTree([settled, judged(script, manifest)], 'scene', true), 1);
    assert.match(drawn, /^\(warning\) The Long Fall \[1\]$/);
  });

  it('puts what is asked for several uses on one line with their number, and one action for all', () => {
    const three = `uses:\n${[1, 2, 3]
      .map((n) => `  - { id: U-${n}, scenes: [1], category: generative-vfx, people: [P-1], act-date: 2026-12-0${n} }\n`)
      .join('')}people:\n  - { id: P-1, name: Delfina Arroyal, role: performer }\n`;
    const [rider] = provideStatusTree([judged(script, three)], 'agreement', true);
    const [line, ...others] = rider?.children?.() ?? [];
    assert.ok(line && others.length === 0);
    assert.equal(
      drawTree([line], 2),
      [
        '(warning) Notice of the tool · 30 Nov [3 uses]',
        '  (warning) Notice of the tool · 30 Nov [U-1]',
        '  (warning) Notice of the tool · 1 Dec [U-2]',
        '  (warning) Notice of the tool · 2 Dec [U-3]',
      ].join('\n'),
    );
    assert.deepEqual(
      line.acts?.all?.map(([, about]) => about),
      ['U-1', 'U-2', 'U-3'],
    );
  });

  it('says first that a manifest cannot be read from some line on, in every arrangement', () => {
    const torn = judged(script, `${manifest}vendors: [\n`);
    for (const grouping of groupings)
      for (const onlyOpen of [true, false]) {
        const [first] = provideStatusTree([torn], grouping, onlyOpen);
        assert.match(
          drawTree(first ? [first] : [], 1),
          /^\(error\) production\.slate\.yaml cannot be read from line \d+ on$/,
        );
        assert.ok(first?.place);
      }
    assert.doesNotMatch(drawTree(provideStatusTree([judged(script, manifest)], 'scene'), 1), /cannot be read/);
  });

  it('keeps the documents that are recorded in sight', () => {
    const filed = `${manifest}evidence:\n  - { id: E-1, kind: notice, uses: [U-1], given-at: 2026-10-08, document: notice.pdf }\n`;
    assert.match(
      drawTree(provideStatusTree([judged(script, filed)], 'scene'), 2),
      /\n\(files\) Documents \[1\]\n {2}\(file\) Notice \[8 Oct 2026 · U-1 · E-1\]$/i,
    );
  });

  for (const grouping of groupings)
    it(`by ${grouping} never shows a line as less pressing than what is overdue or not allowed below it`, () => {
      const error = 'problemsErrorIcon.foreground';
      const isError = ({ look }: StatusNode): boolean => look.colour === error;
      let found = 0;
      for (const sample of ['the-tidewall', 'gutter-kings']) {
        const nodes = everyNode(provideStatusTree([judgedSample(sample)], grouping));
        const pressed = nodes.filter((node) => everyNode(node.children?.() ?? []).some(isError));
        // Files and the days of the calendar have no rank of their own.
        const amber = pressed.filter((node) => !isError(node) && !['file', 'history'].includes(node.look.icon));
        assert.deepEqual(
          amber.map(({ label }) => spoken(english, label)),
          [],
        );
        found += pressed.length;
      }
      assert.ok(found > 0);
    });

  it('works out a line only when the line above it is opened', () => {
    const scenes = Array.from(
      { length: 3000 },
      (_, at) => `INT. ROOM - DAY #${at + 1}#\n\n[[ai: generative-vfx]]\n`,
    ).join('\n');
    const large = judged(scenes);
    let asked = 0;
    const counted = new Proxy(large, {
      get: (target, name) => (name === 'ofUse' && (asked += 1), Reflect.get(target, name, target) as unknown),
    });
    const nodes = provideStatusTree([counted], 'scene');
    assert.equal(asked, 0);
    nodes.at(-1)?.children?.();
    assert.equal(asked, 2);
    const grouped = provideStatusTree([large], 'status');
    assert.ok(grouped.every(({ expanded }) => expanded !== true));
  });

  for (const grouping of groupings) {
    it(`by ${grouping} gives every line of a sample an id of its own and something to say`, () => {
      const nodes = everyNode(provideStatusTree([judgedSample('gutter-kings')], grouping));
      const ids = nodes.map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
      assert.deepEqual(
        nodes.filter((node) => spoken(english, node.spoken).trim() === '').map(({ id }) => id),
        [],
      );
    });
  }
});
