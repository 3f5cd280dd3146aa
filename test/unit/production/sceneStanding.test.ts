import { strict as assert } from 'node:assert';
import { sceneStanding, standingLabel } from '../../../src/core/production/sceneStanding';
import { isGiven } from '../../../src/core/production/signOffs';
import { staleFindings } from '../../../src/core/production/staleFindings';
import { english } from '../../../src/core/words/words';
import { AS_OF, codesOf, findingsOf, joined, productionOf, sceneOf, sentenceOf, statusesOf } from './productionOf';
import { withEdit } from '../../support/withEdit';

const scene = (...paragraphs: string[]): string =>
  `INT. HALL - DAY #1#\n\n${paragraphs.map((text) => `${text}\n\n`).join('')}Rain.\n`;
const use = (rest = ''): string => `uses:\n  - { id: U-1, category: crowd, scenes: [1]${rest} }\n`;
const signed = 'stage: prep, shoot; by: P-1; on: 2026-05-04';
const writer = 'people:\n  - { id: P-1, name: Nora Lindt }\n';
const declaration = 'scenes: [1], stages: [prep, shoot], by: P-1, on: 2026-05-04';

describe('the status of a scene', () => {
  const cases: readonly {
    readonly of: string;
    readonly script: string;
    readonly manifest?: string;
    readonly status: string;
  }[] = [
    { of: 'nothing said', script: scene(), status: 'undeclared' },
    { of: 'a plain note', script: scene('[[check the light]]'), status: 'undeclared' },
    { of: 'a tag in a boneyard', script: scene('/* [[ai: crowd]] */'), status: 'undeclared' },
    { of: 'a tag', script: scene('[[ai: crowd]]'), status: 'declared' },
    { of: 'a record', script: scene(), manifest: use(), status: 'declared' },
    {
      of: 'a tag that two records fit',
      script: scene('[[ai: crowd]]'),
      manifest: `${use()}  - { id: U-2, category: crowd, scenes: [1] }\n`,
      status: 'declared',
    },
    { of: 'an unknown category', script: scene('[[ai: crwod]]'), status: 'unclear' },
    { of: 'an unknown category beside a record', script: scene('[[ai: crwod]]'), manifest: use(), status: 'unclear' },
    { of: 'none in a tag', script: scene(`[[ai: none; ${signed}]]`), status: 'none' },
    { of: 'none in the manifest', script: scene(), manifest: `declarations: [{ ${declaration} }]\n`, status: 'none' },
    { of: 'none beside a record', script: scene(`[[ai: none; ${signed}]]`), manifest: use(), status: 'declared' },
    {
      of: 'none for another scene',
      script: `${scene()}\nINT. ROOF - DAY #2#\n`,
      manifest: `declarations: [{ ${withEdit(declaration, '[1]', '[2]')} }]\n`,
      status: 'undeclared',
    },
    { of: 'omitted', script: 'OMITTED #1#\n', status: 'omitted' },
    { of: 'omitted, with a record', script: 'OMITTED #1#\n', manifest: use(), status: 'omitted' },
  ];
  for (const { of, script, manifest, status } of cases) {
    it(`${of}: ${status}`, () =>
      assert.equal(statusesOf(joined(script, `${writer}${manifest ?? ''}`))[0], `1: ${status}`));
  }

  it('whole-script none covers every scene of its script and no other', () => {
    const production = productionOf({
      'production.slate.yaml': `production:\n  title: The Long Fall\n${writer}`,
      'a.fountain': `Title: A\n\n[[ai: none; ${signed}]]\n\nINT. HALL - DAY #1#\n\nINT. ROOF - DAY #2#\n`,
      'b.fountain': 'INT. HALL - DAY #1#\n',
    });
    assert.deepEqual(statusesOf(production), ['a/1: none', 'a/2: none', 'b/1: undeclared']);
  });

  it('a declaration that names a script covers the scenes of that script', () => {
    const production = productionOf({
      'production.slate.yaml': `production:\n  title: The Long Fall\nscripts:\n  - { id: "101", file: a.fountain }\n  - { id: "102", file: b.fountain }\n${writer}declarations:\n  - { script: "102", stages: [prep], by: P-1, on: 2026-05-04 }\n`,
      'a.fountain': 'INT. HALL - DAY #1#\n',
      'b.fountain': 'INT. HALL - DAY #1#\n\nINT. ROOF - DAY #2#\n',
    });
    assert.deepEqual(statusesOf(production), ['101/1: undeclared', '102/1: none', '102/2: none']);
  });

  it('says for which stages there is none, and of which nobody has spoken', () => {
    const standing = sceneStanding(sceneOf(joined(scene(`[[ai: none; ${signed}]]`), writer), '1'), AS_OF);
    assert.equal(english.say(standingLabel(standing)), 'No AI declared: prep, shoot');
    assert.deepEqual(standing.silent, ['development', 'post', 'delivery']);
  });

  it('a use speaks for its own stage alone', () => {
    const standing = sceneStanding(sceneOf(joined(scene(), use(', stage: post')), '1'), AS_OF);
    assert.deepEqual(standing.silent, ['development', 'prep', 'shoot', 'delivery']);
    const anything = 'uses: [{ id: U-1, category: other, scenes: [1] }]\n';
    const unknown = sceneStanding(sceneOf(joined(scene(), anything), '1'), AS_OF);
    assert.deepEqual(unknown.silent, ['development', 'prep', 'shoot', 'post', 'delivery']);
  });
});

describe('a none', () => {
  const lacks: readonly { readonly what: string; readonly manifest: string; readonly sentence: string }[] = [
    { what: 'whole', manifest: declaration, sentence: 'no finding' },
    {
      what: 'scenes left out',
      manifest: withEdit(declaration, 'scenes: [1], ', ''),
      sentence: 'the scenes it speaks of',
    },
    { what: 'scenes unknown', manifest: withEdit(declaration, '[1]', 'unknown'), sentence: 'the scenes it speaks of' },
    { what: 'no scenes', manifest: withEdit(declaration, '[1]', '[]'), sentence: 'the scenes it speaks of' },
    {
      what: 'stages left out',
      manifest: withEdit(declaration, 'stages: [prep, shoot], ', ''),
      sentence: 'the stages it speaks of',
    },
    {
      what: 'stages unknown',
      manifest: withEdit(declaration, '[prep, shoot]', '[unknown]'),
      sentence: 'the stages it speaks of',
    },
    { what: 'no stages', manifest: withEdit(declaration, '[prep, shoot]', '[]'), sentence: 'the stages it speaks of' },
    { what: 'nobody', manifest: withEdit(declaration, ', by: P-1', ''), sentence: 'who declares it' },
    {
      what: 'somebody unknown',
      manifest: withEdit(declaration, 'by: P-1', 'by: unknown'),
      sentence: 'who declares it',
    },
    {
      what: 'an id that nobody has',
      manifest: withEdit(declaration, 'by: P-1', 'by: P-7'),
      sentence: 'who declares it',
    },
    { what: 'no day', manifest: withEdit(declaration, ', on: 2026-05-04', ''), sentence: 'the day' },
    { what: 'a day unknown', manifest: withEdit(declaration, '2026-05-04', 'unknown'), sentence: 'the day' },
  ];
  for (const { what, manifest, sentence } of lacks) {
    it(`${what}: ${sentence}`, () => {
      const production = joined(scene(), `${writer}declarations: [{ ${manifest} }]\n`);
      const found = production.findings.filter(({ message }) => message.code === 'finding.incomplete-none');
      const expected = sentence === 'no finding' ? sentence : `This “none” declares nothing yet. Missing: ${sentence}.`;
      assert.equal(sentenceOf(found[0]), expected);
      assert.deepEqual(statusesOf(production), [`1: ${sentence === 'no finding' ? 'none' : 'undeclared'}`]);
    });
  }

  it('in a tag lacks what it does not say', () => {
    assert.equal(
      sentenceOf(joined(scene('[[ai: none]]'), writer).findings[0]),
      'This “none” declares nothing yet. Missing: the stages it speaks of, who declares it, the day.',
    );
  });

  it('does not count before its day', () => {
    const [one] = joined(scene(`[[ai: none; ${signed}]]`), writer).scenes;
    assert.ok(one);
    assert.deepEqual(
      ['2026-05-03', '2026-05-04'].map((day) => sceneStanding(one, day).status),
      ['undeclared', 'none'],
    );
  });

  const besides: readonly {
    readonly of: string;
    readonly tag: string;
    readonly record: string;
    readonly code?: string;
  }[] = [
    { of: 'beside a use in post', tag: signed, record: use(', stage: post') },
    { of: 'beside a use in prep', tag: signed, record: use(', stage: prep'), code: 'finding.none-beside-use' },
    {
      of: 'beside earlier work',
      tag: signed,
      record: use(', stage: prep, act-date: 2026-05-01'),
      code: 'finding.none-beside-use',
    },
    {
      of: 'beside later work',
      tag: signed,
      record: use(', stage: prep, act-date: 2026-06-01'),
      code: 'finding.none-reopened',
    },
    {
      of: 'beside a use whose stage is not known',
      tag: signed,
      record: 'uses:\n  - { id: U-1, category: other, scenes: [1] }\n',
      code: 'finding.none-beside-use',
    },
    {
      of: 'for development beside previs, which is prep',
      tag: withEdit(signed, 'prep, shoot', 'development'),
      record: 'uses:\n  - { id: U-1, category: previs, scenes: [1] }\n',
    },
    { of: 'with no use', tag: signed, record: '' },
  ];
  for (const { of, tag, record, code } of besides) {
    it(`${of}: ${code ?? 'no finding'}`, () => {
      const production = joined(scene(`[[ai: none; ${tag}]]`), `${writer}${record}`);
      assert.deepEqual(codesOf(production), code === undefined ? [] : [code]);
    });
  }

  it('names the work that reopens it', () => {
    const production = joined(
      scene(`[[ai: none; ${signed}]]`),
      `${writer}${use(', stage: shoot, act-date: 2026-06-01')}`,
    );
    assert.equal(sentenceOf(production.findings[0]), 'Later work reopens this “none” of 2026-05-04: U-1 (scenes 1).');
    const standing = sceneStanding(sceneOf(production, '1'), AS_OF);
    assert.deepEqual(standing.none, ['prep']);
  });

  it('for many scenes beside uses in some is one finding', () => {
    const script = Array.from({ length: 12 }, (_, index) => `INT. HALL - DAY #${index + 1}#\n\nRain.\n`).join('\n');
    const production = joined(
      script,
      `${writer}scripts: [{ id: L, file: long-fall.fountain }]\nuses:\n  - { id: U-1, category: crowd, scenes: [2, 3] }\ndeclarations:\n  - { script: L, stages: [post], by: P-1, on: 2026-05-04 }\n`,
    );
    assert.equal(sentenceOf(production.findings[0]), '“None” beside an AI use in 2 scenes: 2, 3.');
    assert.equal(production.findings.length, 1);
  });
});

describe('a tag in an omitted scene', () => {
  it('is an information, and its use stays', () => {
    const production = joined('OMITTED #1#\n\n[[ai: crowd]]\n');
    assert.deepEqual(findingsOf(production), ['information finding.omitted-scene [[[ai: crowd]]]']);
    assert.deepEqual(
      production.uses.map(({ id }) => id),
      ['scene 1: crowd'],
    );
  });
});

describe('a “none” of a month', () => {
  const said = (on: string): ReturnType<typeof joined> =>
    joined(
      `INT. HALL - DAY #1#\n\nRain.\n`,
      `${writer}declarations: [{ ${withEdit(declaration, '2026-05-04', on)} }]\n`,
    );

  it('counts once the month is over', () => {
    assert.deepEqual(statusesOf(said('2026-10')), ['1: none']);
    assert.deepEqual(staleFindings(said('2026-10'), AS_OF), []);
  });

  it('is one of a day that may lie ahead while it is not', () => {
    for (const on of ['2026-11', '2026']) {
      assert.deepEqual(statusesOf(said(on)), ['1: undeclared']);
      assert.deepEqual(
        staleFindings(said(on), AS_OF).map(({ message }) => message.code),
        ['finding.none-day'],
      );
    }
    assert.deepEqual(
      staleFindings(said('2026-12'), AS_OF).map(({ message }) => message.code),
      ['finding.none-ahead'],
    );
  });

  it('may be older than pages of a day in it', () => {
    const revised = (on: string, dated: string): readonly unknown[] => {
      const scripts = `scripts: [{ file: long-fall.fountain, revisions: [{ name: Blue, dated: ${dated}, scenes: [1] }] }]\n`;
      const text = `${writer}${scripts}declarations: [{ ${withEdit(declaration, '2026-05-04', on)} }]\n`;
      return statusesOf(joined(`INT. HALL - DAY #1#\n\nRain.\n`, text));
    };
    assert.deepEqual(revised('2026-10', '2026-09-30'), ['1: none']);
    assert.deepEqual(revised('2026-10', '2026-10-02'), ['1: undeclared']);
    assert.deepEqual(revised('2026-10-20', '2026-10'), ['1: undeclared']);
  });
});

describe('a sign-off of a month', () => {
  const signOff = (on: string): boolean => {
    const production = joined(
      `INT. HALL - DAY #1#\n\nRain.\n`,
      `sign-offs: [{ scene: 1, by: Nora Lindt, on: ${on} }]\n`,
    );
    return isGiven(production.scenes[0]?.signOffs[0] ?? assert.fail(), AS_OF);
  };

  it('counts once the month is over', () =>
    assert.deepEqual(['2026-10', '2026-11', '2026'].map(signOff), [true, false, false]));
});
