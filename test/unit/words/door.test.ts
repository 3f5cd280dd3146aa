import assert from 'node:assert/strict';
import { commands as allCommands } from '../../../src/cli/commands/index';
import { options as allOptions } from '../../../src/cli/options';
import { en } from '../../../src/core/words/en';
import { Words } from '../../../src/core/words/words';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { run } from '../cli/memory';
import { fieldsOf, rendered } from '../reports/formats/rendered';
import { filesOf, showFiles, showReport } from '../reports/show';
import { withEdit } from '../../support/withEdit';

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

  for (const extent of ['short', 'whole'] as const)
    it(`passes the door in a report: ${extent}`, () => {
      assert.deepEqual(leaks(renderMarkdown(showReport({ words: marking }), marking, extent), [...marks, ...keys]), []);
    });

  it('passes the door in a report as HTML, in what is seen and in what is read aloud', async () => {
    const [file] = await rendered(showReport({ words: marking }), 'html', marking);
    const page = String(file?.content).replace(/<style>[\s\S]*?<\/style>/, '');
    const aloud = [...page.matchAll(/\s(?:aria-label|data-column)="([^"]*)"/g)].map((match) => match[1] ?? '');
    const letters = [...aloud, page.replace(/<[^>]*>/g, '\n')]
      .join('\n')
      .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
    assert.deepEqual(leaks(letters, [...marks, ...keys]), []);
  });

  it('passes the door in the tables of a report', async () => {
    for (const { content } of await rendered(showReport({ words: marking }), 'csv', marking))
      assert.deepEqual(leaks(fieldsOf(String(content)).flat().join('\n'), [...marks, ...keys, 'https']), []);
  });

  it('passes the door in the messages of SARIF', async () => {
    const [file] = await rendered(showReport({ words: marking }), 'sarif', marking);
    const texts = [...String(file?.content).matchAll(/"(?:text|justification)": "((?:[^"\\]|\\.)*)"/g)].map(
      (match) => JSON.parse(`"${match[1] ?? ''}"`) as string,
    );
    assert.ok(texts.length > 20);
    assert.deepEqual(leaks(texts.join('\n'), [...marks, ...keys, 'granted-by', 'dated']), []);
  });

  it('passes the door in a redacted report', () => {
    assert.deepEqual(
      leaks(renderMarkdown(showReport({ words: marking, options: { redaction: 'names' } }), marking), [
        ...marks,
        ...keys,
      ]),
      [],
    );
  });

  for (const args of [['check', ...FOR], ['questions', ...FOR], ['scenes'], ['init', '/other']]) {
    it(`passes the door in ${args[0] ?? ''}`, async () => {
      const { out, err } = await run(args, [...filesOf(), ['/other/a.fountain', 'INT. A - DAY #1#\n']], show);
      assert.notEqual(out, '');
      assert.deepEqual(leaks(out + err, ['ai-slate', ...keys]), []);
    });
  }

  for (const args of [
    ['report', ...FOR],
    ['report', '--statement'],
    ['diff', '/old.json'],
    ['verify', '/old.json'],
    ['check', '--baseline', '/base.json', '--fail-on', 'none'],
    ['questions', '--vendor', 'V-1'],
  ]) {
    it(`passes the door in ${args.slice(0, 2).join(' ')}`, async () => {
      const old = (
        await run(
          ['report', '-f', 'json'],
          filesOf({ '/show/night.fountain': withEdit(showFiles['/show/night.fountain'], 'Water.', 'Odette.') }),
          show,
        )
      ).out;
      const { out, err } = await run(
        args,
        [
          ...filesOf(),
          ['/old.json', old],
          ['/base.json', '{"schema":"ai-slate/baseline/1","productions":{"show":["undeclared scene"]}}'],
        ],
        show,
      );
      assert.notEqual(out, '');
      assert.deepEqual(
        leaks(out + err, [
          ...marks,
          ...keys,
          'undeclared',
          'vendor',
          'person',
          'used-ai',
          'subcontractors',
          'territories',
          'form',
          'performer',
        ]),
        [],
      );
    });
  }

  it('passes the door in an agreement and in the check of its file', async () => {
    assert.deepEqual(leaks((await run(['agreements', 'show', 'lantern-guild'], filesOf(), show)).out, keys), []);
    assert.deepEqual(
      leaks((await run(['agreements', 'check', 'agreements/lantern-guild.yaml'], filesOf(), show)).out, keys),
      [],
    );
  });

  it('passes the door in the list of agreements', async () => {
    const { out } = await run(['agreements'], filesOf(), show);
    const own = out
      .split('\n')
      .filter((line, index) => index === 0 || line.startsWith('lantern-guild'))
      .join('\n');
    assert.equal(own.split('\n').length, 2);
    assert.deepEqual(leaks(own), []);
  });

  it('passes the door in every help', async () => {
    const commands = [...Object.keys(allCommands), 'help'];
    const options = ['f', 'o', 'h', 'V', ...Object.keys(allOptions)];
    const texts = await Promise.all(
      [[], ...commands.slice(0, -1).map((one) => [one])].map(
        async (about) => (await run(['help', ...about], [], show)).out,
      ),
    );
    assert.deepEqual(leaks(texts.join('\n'), [...commands, ...options]), []);
  });

  it('passes the door in a failure', async () => {
    for (const args of [['chek'], ['check', '--x'], ['check', 'nowhere'], []])
      assert.deepEqual(leaks((await run(args, filesOf(), show)).err), []);
  });
});

/** The program's name, the kind of its chart's fence, a blank, and a code of the IPTC. */
const marks = ['AI Slate', 'text', 'nbsp', 'trainedAlgorithmicMedia'];

/** Keys of the manifest and ids that the join makes, which are written as they are in every language. */
const keys = [
  'decisions',
  'question',
  'use',
  'person',
  'answer',
  'uses',
  'realistic',
  'sign-offs',
  'scene',
  'unrecorded person',
  'waivers',
  'accepted',
];
