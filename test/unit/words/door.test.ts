import assert from 'node:assert/strict';
import { en } from '../../../src/core/words/en';
import { Words } from '../../../src/core/words/words';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { run } from '../cli/memory';
import { filesOf, showFiles, showReport } from '../reports/show';

/** Marks every message that passes the door, so that what did not pass it stands out. */
const marking = new Words('en', en, (text) => `\u27e6${text}\u27e7`);

/** What stands outside all marks. */
function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === '\u27e6') depth++;
    else if (letter === '\u27e7') depth--;
    else if (depth === 0) rest += letter;
  }
  assert.equal(depth, 0, 'marks are balanced');
  return rest;
}

/** Every run of letters in a text. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** What may stand outside the marks: what somebody wrote in the files of the show, and their names. */
const written = new Set(wordsIn(Object.entries(showFiles).flat().join(' ')));

/** Words outside the marks that nobody wrote, apart from the names of the program and its commands, options and keys. */
function leaks(text: string, names: readonly string[] = []): readonly string[] {
  const allowed = new Set(wordsIn(names.join(' ')));
  // SHA-256 sums and the anchors of headings are no words.
  const rest = outside(text.replace(/\b[0-9a-f]{64}\b/g, '').replace(/\]\(#[^)]*\)/g, ']'));
  return [...new Set(wordsIn(rest).filter((word) => !written.has(word) && !allowed.has(word)))];
}

/** Only the show's own agreement, so that nothing built in counts as written. */
const FOR = ['--for', 'lantern-guild'];
const show = { words: marking } as const;

describe('every word a person reads', () => {
  it('is marked by this test when it passes the door, and seen when it does not', () => {
    assert.deepEqual(leaks(`\u27e6Open \u27e6inner\u27e7\u27e7 Surprise`), ['Surprise']);
  });

  it('passes the door in a report', () => {
      assert.deepEqual(leaks(renderMarkdown(showReport({ words: marking }), marking), [...marks, ...keys]), []);
  });

  it('passes the door in a redacted report', () => {
    assert.deepEqual(leaks(renderMarkdown(showReport({ words: marking, options: { redacted: true } }), marking), [...marks, ...keys]), []);
  });

  for (const args of [['check', ...FOR], ['questions', ...FOR], ['scenes'], ['init', '/other']]) {
    it(`passes the door in ${args[0] ?? ''}`, async () => {
      const { out, err } = await run(args, [...filesOf(), ['/other/a.fountain', 'INT. A - DAY #1#\n']], show);
      assert.notEqual(out, '');
      assert.deepEqual(leaks(out + err, ['ai-slate', ...keys]), []);
    });
  }

  it('passes the door in an agreement and in the check of its file', async () => {
    assert.deepEqual(leaks((await run(['agreements', 'show', 'lantern-guild'], filesOf(), show)).out, keys), []);
    assert.deepEqual(leaks((await run(['agreements', 'check', 'agreements/lantern-guild.yaml'], filesOf(), show)).out, keys), []);
  });

  it('passes the door in the list of agreements', async () => {
    const { out } = await run(['agreements'], filesOf(), show);
    const own = out.split('\n').filter((line, index) => index === 0 || line.startsWith('lantern-guild')).join('\n');
    assert.equal(own.split('\n').length, 2);
    assert.deepEqual(leaks(own), []);
  });

  it('passes the door in every help', async () => {
    const commands = ['check', 'report', 'questions', 'scenes', 'agreements', 'init', 'convert', 'help'];
    const options = ['f', 'o', 'h', 'V', 'format', 'output', 'for', 'as-of', 'fail-on', 'redacted', 'force', 'no-color', 'help', 'version'];
    const texts = await Promise.all([[], ...commands.slice(0, -1).map((one) => [one])].map(async (about) => (await run(['help', ...about], [], show)).out));
    assert.deepEqual(leaks(texts.join('\n'), [...commands, ...options]), []);
  });

  it('passes the door in a failure', async () => {
    for (const args of [['chek'], ['check', '--x'], ['check', 'nowhere'], []]) assert.deepEqual(leaks((await run(args, filesOf(), show)).err), []);
  });
});

/** The program's name, the kind of its chart's fence, a blank, and a code of the IPTC. */
const marks = ['AI Slate', 'text', 'nbsp', 'trainedAlgorithmicMedia'];

/** Keys of the manifest and ids that the join makes, which are written as they are in every language. */
const keys = ['decisions', 'question', 'use', 'person', 'answer', 'uses', 'realistic', 'sign-offs', 'scene', 'unrecorded person', 'waivers', 'accepted'];
