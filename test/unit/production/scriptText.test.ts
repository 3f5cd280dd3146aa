import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseScript } from '../../../src/core/production/parseScript';
import type { Script } from '../../../src/core/production/production';
import { sceneIntros } from '../../../src/core/fountain/sceneIntros';
import { ScriptText } from '../../../src/core/production/scriptText';
import { textFingerprint } from '../../../src/core/production/textFingerprint';
import { makeScript } from '../../bench/makeScript';
import { Random } from '../../bench/random';
import { runs } from '../../support/runs';
import { withEdit } from '../../support/withEdit';

const pieces = [
  'INT. HALL - DAY #1#',
  '\n\nEXT. ROOF - NIGHT #2A#\n\n',
  '\n\n.VAULT\n\n',
  '\n\nOMITTED #3#\n\n',
  'int. cellar - day',
  '\n\nORLA\nHello.\n',
  '\n\nORLA ^\n(beat)\n',
  '@Orla',
  'She waits.',
  '~la',
  'CUT TO:',
  '> x',
  '> x <',
  '# Act',
  '= Syn',
  '===',
  '!X',
  '[[',
  ']]',
  '\n\n[[ai: crowd]]\n\n',
  '[[ai: pervis; use: U-1',
  '[ai: crowd]',
  '/*',
  '*/',
  '/',
  '*',
  'Title: X',
  'Title: X\nLanguage: Russian\n',
  'Language: fr',
  '\n\nИНТ. ЗАЛ - ДЕНЬ\n\n',
  '\n\nINTÉRIEUR. SALLE\n\n',
  '27 INT. HALL 27',
  '\nSMASH CUT:\n',
  ' ',
  '  ',
  '   ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\n  \n',
  '\r\n',
  '\r',
  '\u2028',
  '\uFEFF',
  '#',
  '^',
  '.',
  'é',
  '😀',
  '\ud83d',
  '\0',
  'x',
] as const;

/** All that was read, as plain values; spans that moved and spans that were read there look alike. */
function plain({ screenplay, tags, problems }: Script): unknown {
  const { text, titlePage, elements, scenes, notes, boneyards, lines } = screenplay;
  return JSON.parse(
    JSON.stringify({
      text,
      titlePage,
      elements,
      scenes,
      notes,
      boneyards,
      problems: [screenplay.problems, problems],
      tags,
      lines: Array.from({ length: lines.lineCount }, (_, line) => lines.lineStart(line)),
    }),
  );
}

/** A change somewhere: something is written, taken out, replaced or pasted from elsewhere in the text. */
function edited(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.chance(0.5) ? 0 : random.below(random.chance(0.1) ? 400 : 12);
  const pasted = random.chance(0.05) ? text.slice(random.below(text.length + 1)).slice(0, random.below(600)) : '';
  return text.slice(0, at) + (random.chance(0.3) ? '' : pasted || random.pick(pieces)) + text.slice(at + length);
}

describe('a script that follows its text', () => {
  it('is what a fresh reading gives, at each of thousands of changes', () => {
    let reread = 0;
    for (let seed = 1; seed <= runs(40, 10); seed++) {
      const random = new Random(seed);
      let text =
        seed % 4 === 0 ? '' : makeScript(seed, 4 + random.below(6)).replaceAll('\n', seed % 3 === 0 ? '\r\n' : '\n');
      const following = new ScriptText('a.fountain', text);
      for (let step = 0; step < 250; step++) {
        const before = following.script;
        text = edited(text, random);
        following.retype(text);
        assert.deepEqual(
          plain(following.script),
          plain(parseScript('a.fountain', text)),
          `seed ${seed}, change ${step}`,
        );
        if (following.script === before) reread++;
      }
    }
    assert.ok(reread > runs(1000, 10), `${reread} changes kept the script object`);
  });

  it('stays the same object while its scenes, tags and characters are the same', () => {
    const text =
      'Title: Tides\n\nINT. HALL - DAY #1#\n\nShe waits.\n\nEXT. ROOF - DAY #2#\n\n[[ai: crowd; use: U-1]]\n\nORLA\nHello.\n';
    const following = new ScriptText('a.fountain', text);
    const { script } = following;
    const [first, second] = script.screenplay.scenes;
    const [tag] = script.tags;
    following.retype(withEdit(text, 'waits', 'waits and waits'));
    assert.equal(following.script, script);
    assert.deepEqual([script.screenplay.scenes[0], script.screenplay.scenes[1], script.tags[0]], [first, second, tag]);
    assert.equal(script.screenplay.text.slice(tag?.span.start, tag?.span.end), '[[ai: crowd; use: U-1]]');
    following.retype(withEdit(text, 'use: U-1', 'use: U-2'));
    assert.notEqual(following.script, script);
  });

  it('is read anew when the words that begin its headings change', () => {
    const text = 'INT. HALL - DAY\n\nShe waits.\n\nWN. SALA - DZIEŃ\n\nDeszcz.\n';
    const following = new ScriptText('a.fountain', text);
    const before = following.script;
    assert.equal(before.screenplay.scenes.length, 1);
    following.retype(text, sceneIntros(['pl']));
    assert.notEqual(following.script, before);
    assert.deepEqual(plain(following.script), plain(parseScript('a.fountain', text, sceneIntros(['pl']))));
    following.retype(withEdit(text, 'Deszcz', 'Śnieg'), sceneIntros(['pl']));
    assert.equal(following.script.screenplay.scenes.length, 2);
    following.retype(`Title: X\nLanguage: fr\n\n${text}\nINTÉRIEUR. SALLE\n\n`, sceneIntros([]));
    assert.equal(following.script.screenplay.scenes.length, 2);
  });

  it('reads a Final Draft script again as a whole', () => {
    const text = (words: string): string =>
      `<?xml version="1.0"?>\n<FinalDraft><Content><Paragraph Type="Scene Heading" Number="1"><Text>INT. HALL - DAY</Text></Paragraph><Paragraph Type="Action"><Text>${words}</Text></Paragraph></Content></FinalDraft>\n`;
    const following = new ScriptText('a.fdx', text('She waits.'));
    following.retype(text('She goes.'));
    assert.deepEqual(plain(following.script), plain(parseScript('a.fdx', text('She goes.'))));
    assert.equal(following.script.screenplay.scenes.length, 1);
  });

  it('gives a scene another fingerprint only when its own words change', () => {
    const text = 'INT. HALL - DAY #1#\n\nShe waits.\n\nEXT. ROOF - DAY #2#\n\nHe waits.\n';
    const following = new ScriptText('a.fountain', text);
    const prints = (): readonly string[] => following.script.screenplay.scenes.map(textFingerprint);
    const before = prints();
    following.retype(withEdit(text, 'She waits', 'She goes'));
    const after = prints();
    assert.notEqual(after[0], before[0]);
    assert.equal(after[1], before[1]);
    following.retype(text);
    assert.deepEqual(prints(), before);
  });
});
