import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { person } from '../person.js';
import { until } from '../production.js';

/** What somebody may need who has never seen it: keys pressed (letters counted one by one), and questions answered. */
const mostKeys = 160;
const mostQuestions = 16;
const sample = 'the-tidewall';

let keys = 0;
let picture = 0;

async function press(...all: readonly string[]): Promise<void> {
  for (const one of all) await person.press(one);
  keys += all.length;
}

async function type(text: string): Promise<void> {
  await person.type(text);
  keys += text.length;
}

/** The title, the question and the lines of what is asked; empty when nothing is. */
async function asked(): Promise<string> {
  return (await person.read('.quick-input-widget:not([style*="display: none"])')).join('\n');
}

async function untilAsked(what: RegExp): Promise<string> {
  await until(`to be asked ${what.source}`, async () => what.test(await asked()));
  picture += 1;
  await person.picture(`newcomer-${String(picture).padStart(2, '0')}`);
  return asked();
}

/** Opens the command palette and runs what a few words find first. */
async function find(words: string, first: RegExp): Promise<void> {
  await press('F1');
  await until('the palette', async () => (await asked()) !== '');
  await type(words);
  await untilAsked(first);
  await press('Enter');
}

/** Gives the first answer there is: a line, the first of those to check, or a day. */
async function answerAnyhow(question: string): Promise<void> {
  if (question.includes('0 Selected')) {
    const [, line = ''] = /\nOK\n(.+)/u.exec(question) ?? [];
    await type(line.slice(0, 4));
    await press('Enter');
    await until('one that is checked', async () => (await asked()).includes('1 Selected'));
  } else if (/^When |^On which day/mu.test(question)) await type('2026-06-01');
  await press('Enter');
}

describe('somebody who has never seen it', () => {
  it('opens a sample, tags a scene, answers what is asked, signs off and has a report, with keys alone', async () => {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    const folder = vscode.Uri.joinPath(workspace.uri, sample);
    const read = async (name: string) =>
      (await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name))).getText();
    try {
      await find('AI Slate sample', /Open a Sample Production/);
      await untilAsked(/The Tidewall/);
      await press('Enter');
      await untilAsked(/Put a copy of the sample here/);
      await press('Control+a');
      await type(`${workspace.uri.path}/`);
      // The dialog takes Enter only when it has looked into the folder.
      const isPut = async () => !(await asked()).includes('Put a copy');
      for (let tries = 0; tries < 20 && !(await isPut()); tries += 1) {
        await press('Enter');
        await until('the copy', isPut, 30).catch(() => undefined);
      }
      await until(
        'the script',
        () => vscode.window.activeTextEditor?.document.uri.path.endsWith(`${sample}/101.fountain`) === true,
      );
      await until('how its scenes stand', async () =>
        (await person.read('#workbench\\.parts\\.sidebar .monaco-list-row')).some((line) =>
          line.includes('TIDEWALL - DAWN'),
        ),
      );

      await press('Control+k', 'Shift+T');
      await untilAsked(/Tag scene/);
      await type('previs');
      await press('Enter');
      await untilAsked(/INÉS/);
      await press('Enter');
      await until('the tag', async () => /\[\[ai: previs; use: U-008\]\]/.test(await read('101.fountain')));

      await press('Control+k', 'Shift+A');
      await untilAsked(/About scene 101\/1/);
      await press('Enter');
      let questions = 0;
      for (let now = await untilAsked(/U-008/); !now.includes('nothing more is asked'); questions += 1) {
        assert.ok(questions < mostQuestions, `${questions} questions about one tag: ${now}`);
        await answerAnyhow(now);
        const before = now;
        await until('the next question', async () => (await asked()).includes('U-008') && (await asked()) !== before);
        now = await untilAsked(/U-008/);
      }
      await press('ArrowDown', 'Enter');
      await untilAsked(/Sign off scene 101\/1 · \d+ to do/);
      await type('Ana Poole');
      await untilAsked(/Write “Ana Poole”/);
      await press('Enter');
      await untilAsked(/producer/);
      await press('Enter');
      await until('the sign-off', async () => /by: Ana Poole/.test(await read('production.slate.yaml')));

      await press('Control+k', 'Shift+R');
      await until('the report', async () =>
        (await person.readWebviews()).some((text) => text.includes('AI disclosure report: The Tidewall')),
      );
      await person.picture('newcomer-report');
      assert.ok(keys <= mostKeys, `${keys} keys, ${questions} questions`);
    } finally {
      for (const document of vscode.workspace.textDocuments) if (document.isDirty) await document.save();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});
