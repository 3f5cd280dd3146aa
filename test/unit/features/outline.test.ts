import assert from 'node:assert/strict';
import { provideFolds } from '../../../src/core/features/folding';
import { provideLenses } from '../../../src/core/features/codeLens';
import { provideMarks } from '../../../src/core/features/marks';
import { provideOutline, type OutlineNode } from '../../../src/core/features/outline';
import { provideTagTokens } from '../../../src/core/features/semanticTokens';
import { spoken } from '../../../src/core/features/spoken';
import { parseScript } from '../../../src/core/production/parseScript';
import { english } from '../../../src/core/words/words';
import { judged } from './judged';

const script = [
  'Title: A',
  '',
  '# ACT ONE',
  '',
  'INT. HALL - DAY #1#',
  '',
  '[[ai: generative-vfx; use: U-1]]',
  '',
  'Rain.',
  '',
  '## Later',
  '',
  'INT. HALL - NIGHT #2#',
  '',
  '[[ a note',
  'over lines ]]',
  '',
  '/* gone',
  '',
  'INT. GONE - DAY',
  '*/',
  '',
  '# ACT TWO',
  '',
  'EXT. YARD - DAY #3#',
  '',
  'A dog.',
  '',
].join('\n');
const manifest = 'uses:\n  - { id: U-1, scenes: [1], category: generative-vfx, act-date: 2026-03-12 }\n';

function draw(nodes: readonly OutlineNode[], indent = ''): string {
  return nodes
    .map(({ label, detail, children, heading }) => {
      const said = spoken(english, detail);
      return `${indent}${heading.start.line} ${spoken(english, label)}${said === '' ? '' : ` [${said}]`}\n${draw(children, `${indent}  `)}`;
    })
    .join('');
}

describe('the outline of a script', () => {
  it('has scenes in their sections, with what AI was used for and what is to do', () => {
    const production = judged(script, manifest);
    const [one] = production.production.scripts;
    assert.equal(
      one && draw(provideOutline(one, production)),
      [
        '2 ACT ONE',
        '  4 1  INT. HALL - DAY [Generative VFX · 1 to do]',
        '  10 Later',
        '    12 2  INT. HALL - NIGHT',
        '22 ACT TWO',
        '  24 3  EXT. YARD - DAY',
        '',
      ].join('\n'),
    );
  });

  it('is there for a script of no production too', () => {
    assert.equal(
      draw(provideOutline(parseScript('a.fountain', 'INT. A - DAY\n\nRain.\n'), undefined)),
      '0 INT. A - DAY\n',
    );
  });
});

describe('folding', () => {
  it('folds sections, scenes, notes and boneyards, and leaves the blank lines before the next heading', () => {
    const folds = provideFolds(parseScript('a.fountain', script).screenplay);
    assert.deepEqual(
      folds.map(({ first, last, kind }) => `${first}-${last} ${kind}`),
      [
        '2-20 region',
        '4-8 region',
        '10-20 region',
        '12-20 region',
        '14-15 comment',
        '17-20 comment',
        '22-26 region',
        '24-26 region',
      ],
    );
  });

  it('does not fold what never closes, nor a scene of one line', () => {
    assert.deepEqual(
      provideFolds(parseScript('a.fountain', 'INT. A - DAY\n\nINT. B - DAY\n\n/* open\n\nRain.\n').screenplay).map(
        ({ first }) => first,
      ),
      [2],
    );
  });
});

describe('the words of tags', () => {
  it('are coloured as they were understood, and an unknown category not at all', () => {
    const one = parseScript(
      'a.fountain',
      'INT. A - DAY\n\n[[ai: previs, sparkles; use: U-1; character: INÉS; stage: prep; by: Ana; on: 2026-05-04; note: x y]]\n\n[[no tag]]\n',
    );
    assert.deepEqual(
      provideTagTokens(one).map(
        ({ type, range }) =>
          `${type} ${one.screenplay.text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character) ?? ''}`,
      ),
      [
        'enumMember previs',
        'variable U-1',
        'class INÉS',
        'string prep',
        'string Ana',
        'string 2026-05-04',
        'comment x y',
      ],
    );
  });

  it('stay on one line each', () => {
    const one = parseScript('a.fountain', 'INT. A - DAY\n\n[[ai: concept\nart; use: U-1,\nU-2]]\n');
    assert.ok(provideTagTokens(one).every(({ range }) => range.start.line === range.end.line));
  });
});

describe('marks beside headings', () => {
  const marksOf = (text: string, records = '') => {
    const production = judged(text, records);
    return provideMarks(production.production.scripts[0]?.path ?? '', production).map(
      ({ kind, heading }) => `${heading.start.line} ${kind}`,
    );
  };

  it('say how each scene stands', () => {
    assert.deepEqual(marksOf(script, manifest), ['4 overdue', '12 undeclared', '24 undeclared']);
    assert.deepEqual(
      marksOf(
        'INT. A - DAY #1#\n\n[[ai: none; stage: prep; by: A; on: 2026-01-02]]\n\nINT. B - DAY #2#\n\n[[ai: de-agingx]]\n\nINT. C - DAY #3#\n\n[[ai: signage]]\n',
      ),
      ['0 undeclared', '4 unclear', '8 asked'],
    );
    assert.deepEqual(
      marksOf(
        'INT. A - DAY #1#\n',
        'uses:\n  - { id: U-1, scenes: [1], category: cleanup, stage: post, generative: no, people: [] }\ndeclarations:\n  - { scenes: [1], stages: [development, prep, shoot, delivery], by: A, on: 2026-01-02 }\n',
      ),
      ['0 settled'],
    );
    assert.deepEqual(
      marksOf(
        'INT. A - DAY #1#\n',
        'uses:\n  - { id: U-1, scenes: [1], category: synthetic-voice, generative: yes, modality: voice, people: [] }\n',
      ),
      ['0 blocked'],
    );
  });

  it('leave omitted scenes alone', () => {
    assert.deepEqual(
      marksOf('OMITTED #1#\n\nINT. A - DAY #2#\n').filter((mark) => mark.startsWith('0')),
      [],
    );
  });
});

describe('the lines over headings', () => {
  const lensesOf = (text: string, records = '') => {
    const production = judged(text, records);
    return provideLenses(production.production.scripts[0]?.path ?? '', production).map(
      ({ heading, icon, title, command, args }) =>
        `${heading.start.line} ${icon ?? '-'} ${spoken(english, title)} ${command} ${args.at(-1) ?? ''}`,
    );
  };

  it('offer no signature for what nobody can read, and nothing for an omitted scene', () => {
    assert.deepEqual(
      lensesOf('INT. B - DAY #2#\n\n[[ai: de-agingx]]\n\nOMITTED #3#\n').map((line) => line.split(' aiSlate')[0]),
      ['0 unverified Unclear', '0 - Tag scene', '4 dash Omitted'],
    );
  });

  it('say how a scene stands and offer what comes next', () => {
    assert.deepEqual(lensesOf(script, manifest).slice(0, 5), [
      '4 warning Overdue · Generative VFX · 1 to do aiSlate.showStatus 1',
      '4 - Record evidence aiSlate.recordEvidence U-1',
      '12 circle-outline Undeclared aiSlate.showStatus 2',
      '12 - Tag scene aiSlate.tagScene 2',
      '12 - Declare none aiSlate.declareNone 2',
    ]);
  });
});
