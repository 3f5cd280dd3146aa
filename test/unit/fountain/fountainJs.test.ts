import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Lexer } from 'fountain-js';
import { sceneExcerpt } from '../../../src/core/fountain/fountainJs';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { assertGrowth } from '../../support/growth';

function excerpt(text: string, index = 0): readonly string[] {
  const screenplay = parseScreenplay(text);
  const scene = screenplay.scenes[index];
  assert.ok(scene);
  return sceneExcerpt(scene, screenplay).map(({ kind, text: printed }) => `${kind}: ${printed}`);
}

describe('the excerpt of a scene', () => {
  it('has its printed lines, without notes, boneyards, sections and synopses', () => {
    const text =
      'INT. HALL - DAY #12# [[ai: crowd]]\n[[a]]\n= Syn\n\nShe /* runs */waits.\nLong.\n\n# Part\n\nORLA (V.O.) [[b]]\n(soft)\nHello.\n[[c]]\nThere.\n\n> THE END <\n\nCUT TO:\n\nINT. NEXT - DAY\n\n';
    assert.deepEqual(excerpt(text), [
      'scene-heading: INT. HALL - DAY',
      'action: She waits.',
      'action: Long.',
      'character: ORLA (V.O.)',
      'parenthetical: (soft)',
      'dialogue: Hello.',
      'dialogue: There.',
      'centered: THE END',
      'transition: CUT TO:',
    ]);
  });

  it('is the same with CRLF', () => {
    const text = 'INT. HALL - DAY\n\nORLA\nHello.\n\nShe waits.\n';
    assert.deepEqual(excerpt(text.replace(/\n/g, '\r\n')), excerpt(text));
  });

  it('falls back to our own reading where fountain-js throws', () => {
    assert.throws(() => Lexer.tokenize('SINGER\n~la la\n'));
    assert.deepEqual(excerpt('INT. HALL - DAY\n\nSINGER\n~la la\n'), [
      'scene-heading: INT. HALL - DAY',
      'character: SINGER',
      'lyrics: la la',
    ]);
  });

  it('does not carry dual dialogue from one script to the next', () => {
    excerpt('INT. A - DAY\n\nSTEEL ^\nYes.\n');
    Lexer.tokenize('STEEL ^\nYes.\n');
    excerpt('INT. A - DAY\n\nSTEEL\nYes.\n');
    const [, tokens] = Lexer.tokenize('BOB\nHi.\n');
    assert.equal(tokens.find(({ type }) => type === 'dialogue_begin')?.dual, undefined);
  });

  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'many paragraphs': (size) => 'She waits.\n\n'.repeat(size),
    'soft line breaks': (size) => `Title: ${'\u2028 a'.repeat(size)}\n\n`,
    'capitals, spaces, then small letters': (size) => `ABC${' '.repeat(size * 4)}d\nE\n\n`,
    'far indented action': (size) => `${' '.repeat(size)}One.\nTwo.\n\n`.repeat(10),
    stars: (size) => `${'*'.repeat(size * 10)}\n\n`,
    'stars and words': (size) => `${'*a '.repeat(size)}\n\n`,
    'brackets in a cue': (size) => `AB ${'(A) '.repeat(size)}\nHello.\n\n`,
    transitions: (size) => `${'A TO: '.repeat(size)}x\nB\n\n`,
    underlines: (size) => `ORLA\n${'_(_'.repeat(size)}\n\n`,
    'many scenes of the same': (size) => 'INT. A - DAY\n\nOne.\n\n'.repeat(size / 10),
  };
  for (const [name, write] of Object.entries(hostile)) {
    it(`takes a time that stays in proportion: ${name}`, () => {
      const excerpt = (size: number) => {
        const screenplay = parseScreenplay(`INT. HALL - DAY\n\n${write(size)}`);
        const [scene] = screenplay.scenes;
        assert.ok(scene);
        return () => sceneExcerpt(scene, screenplay);
      };
      // The grace is what the largest paragraph that fountain-js is given may take.
      assertGrowth(excerpt(400), excerpt(4000), 15, 10);
    });
  }
});
