import assert from 'node:assert/strict';
import { provideQuickFixes, type QuickFix } from '../../../src/core/features/quickFixes';
import { nameLanguage } from '../../../src/core/features/nameLanguage';
import { headingWords, type HeadingLanguage } from '../../../src/core/fountain/headingWords';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { englishIntros, withTitlePage } from '../../../src/core/fountain/sceneIntros';
import { textsOf } from '../../../src/core/judged/textsOf';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { english } from '../../../src/core/words/words';
import { applyEdits } from '../../support/applyEdits';
import { judgedFiles } from './judged';

const files = {
  'production.slate.yaml': 'production:\n  title: The Long Fall\n',
  'long-fall.fountain': 'INT. HALL - DAY\n',
};

/** The fixes for the place marked `$0` in one file of a production, and the file's text. */
function fixesAt(
  name: keyof typeof files,
  marked: string,
): { readonly text: string; readonly fixes: readonly QuickFix[] } {
  const text = marked.replace('$0', '');
  const judged = judgedFiles({ ...files, [name]: text });
  const read = textsOf(judged).find(({ path }) => path === name);
  assert.ok(read);
  const at = read.lines.position(marked.indexOf('$0'));
  return { text, fixes: provideQuickFixes(read, { start: at, end: at }, judged) };
}

function applied(text: string, { edits }: QuickFix): string {
  const lines = new LineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: lines.offset(range.start), end: lines.offset(range.end) },
      newText,
    })),
  );
}

const cures = [
  [
    'a misspelt category',
    'long-fall.fountain',
    'INT. HALL - DAY\n\n[[ai: per$0vis]]\n',
    'INT. HALL - DAY\n\n[[ai: previs]]\n',
    true,
  ],
  [
    'a misspelt key of a tag',
    'long-fall.fountain',
    'INT. HALL - DAY\n\n[[ai: previs; charcter$0: ANA]]\n',
    'INT. HALL - DAY\n\n[[ai: previs; character: ANA]]\n',
    true,
  ],
  [
    'a tag right under its heading',
    'long-fall.fountain',
    'INT. HALL - DAY\r\n[[ai: pre$0vis]]\r\nA wall.\r\n',
    'INT. HALL - DAY\r\n\r\n[[ai: previs]]\r\n\r\nA wall.\r\n',
    true,
  ],
  [
    'a near miss of a field',
    'production.slate.yaml',
    'production:\r\n  titel$0: The Long Fall\r\n',
    'production:\r\n  title: The Long Fall\r\n',
    true,
  ],
  [
    'a near miss of a value',
    'production.slate.yaml',
    'production:\n  title: The Long Fall\n  production-kind: featrue$0 # for now\n',
    'production:\n  title: The Long Fall\n  production-kind: feature # for now\n',
    true,
  ],
  [
    'an unclosed note',
    'long-fall.fountain',
    'INT. HALL - DAY\n\n[[$0ai: previs\n\nA wall.\n',
    'INT. HALL - DAY\n\n[[ai: previs]]\n\nA wall.\n',
    false,
  ],
  [
    'a language that nobody names, on a title page of its own',
    'long-fall.fountain',
    'WN. SA$0LA - DZIEŃ\r\n\r\nDeszcz.\r\n',
    'Language: pl\r\n\r\nWN. SALA - DZIEŃ\r\n\r\nDeszcz.\r\n',
    false,
  ],
  [
    'a language that nobody names, at the end of the title page',
    'long-fall.fountain',
    'Title:\n    The Long\n    Fall\n\nWN. SA$0LA - DZIEŃ\n\nDeszcz.\n',
    'Title:\n    The Long\n    Fall\nLanguage: pl\n\nWN. SALA - DZIEŃ\n\nDeszcz.\n',
    false,
  ],
  [
    'a language that nobody names, beside another one',
    'long-fall.fountain',
    'Język: French\nTitle: X\n\nWN. SA$0LA - DZIEŃ\n\nDeszcz.\n',
    'Język: pl, French\nTitle: X\n\nWN. SALA - DZIEŃ\n\nDeszcz.\n',
    false,
  ],
] as const;

describe('quick fixes', () => {
  for (const [name, file, marked, expected, preferred] of cures) {
    it(`cure ${name}`, () => {
      const { text, fixes } = fixesAt(file, marked);
      const cure = fixes.find((fix) => applied(text, fix) === expected);
      assert.ok(cure, fixes.map((fix) => JSON.stringify(applied(text, fix))).join('\n'));
      assert.equal(cure.preferred, preferred);
    });
  }

  for (const language of Object.keys(headingWords) as HeadingLanguage[])
    it(`name a language so that the script is read in it: ${language}`, () => {
      for (const text of ['Rain.\n', 'Title: X\n\nRain.\n', '\uFEFFLanguage:\n    Welsh\n\nRain.\n']) {
        const { edits } = nameLanguage(new LineIndex(text), language);
        const named = parseScreenplay(applyEdits(text, edits));
        assert.ok(withTitlePage(englishIntros, named.titlePage).languages.includes(language));
        assert.equal(named.elements.length, 1);
      }
    });

  it('say what they do', () => {
    const [fix] = fixesAt('long-fall.fountain', 'INT. HALL - DAY\n\n[[ai: per$0vis]]\n').fixes;
    assert.equal(fix && english.say(fix.title), 'Write "previs"');
    assert.equal(fix?.code, 'tag.misspelt-category');
    assert.deepEqual(fix.range, { start: { line: 2, character: 6 }, end: { line: 2, character: 12 } });
  });

  it('are offered where the problem is, and nowhere else', () => {
    assert.deepEqual(fixesAt('long-fall.fountain', 'INT. H$0ALL - DAY\n\n[[ai: pervis]]\n').fixes, []);
  });

  it('leave alone what only its writer can know', () => {
    assert.deepEqual(fixesAt('long-fall.fountain', 'INT. HALL - DAY\n\n[[ai: previs, some$0thing else]]\n').fixes, []);
  });
});

describe('a month without its year', () => {
  it('may be the last one or the next, for a person to say', () => {
    const { text, fixes } = fixesAt(
      'production.slate.yaml',
      'production:\n  title: The Long Fall\n  release-date: in $0October\n',
    );
    assert.deepEqual(
      fixes.map((fix) => applied(text, fix).split('release-date: ')[1]?.trim()),
      ['2026-10', '2027-10'],
    );
    assert.ok(fixes.every(({ preferred }) => !preferred));
  });

  it('of a later month than today is that of last year, or of this', () => {
    const { text, fixes } = fixesAt(
      'production.slate.yaml',
      'production:\n  title: The Long Fall\n  release-date: $0Dec\n',
    );
    assert.deepEqual(
      fixes.map((fix) => applied(text, fix).split('release-date: ')[1]?.trim()),
      ['2025-12', '2026-12'],
    );
  });

  it('with its year is one fix', () => {
    const { text, fixes } = fixesAt(
      'production.slate.yaml',
      'production:\n  title: The Long Fall\n  release-date: in $0October 2026\n',
    );
    assert.deepEqual(
      fixes.map((fix) => applied(text, fix).split('release-date: ')[1]?.trim()),
      ['2026-10'],
    );
  });
});
