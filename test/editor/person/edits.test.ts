import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { person } from '../person.js';
import { codesOf, until, withFiles } from '../production.js';

const files = {
  'light.fountain': 'INT. LIGHTHOUSE - NIGHT #1#\n\nThe lamp turns.\n\nMAREN\nListen.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\n  agreements: []\n  agreements-complete: yes\n',
};

type FileOf = (name: string) => vscode.Uri;

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** The title of the picker or input that is open, its question, and what it offers. */
async function asked(): Promise<string> {
  return (await person.read('.quick-input-widget:not([style*="display: none"])')).join('\n');
}

async function untilAsked(what: RegExp): Promise<void> {
  await until(`to be asked ${what.source}`, async () => what.test(await asked()));
}

/** What a test has written is saved before its folder goes. */
function withSaved(test: (fileOf: FileOf) => Promise<void>): Promise<void> {
  return withFiles(files, async (fileOf) => {
    try {
      await test(fileOf);
    } finally {
      for (const document of vscode.workspace.textDocuments) if (document.isDirty) await document.save();
    }
  });
}

async function open(fileOf: FileOf): Promise<void> {
  await vscode.window.showTextDocument(fileOf('light.fountain'), { preview: false });
  await until('the production to be known', () => codesOf(fileOf('production.slate.yaml')).length > 0);
}

describe('a person at the keyboard', () => {
  it('tags a scene with a few letters and two Enters, and answers what is asked then', () =>
    withSaved(async (fileOf) => {
      await open(fileOf);
      void vscode.commands.executeCommand('aiSlate.tagScene');
      await untilAsked(/Tag scene 1/);
      await person.type('de-a');
      await untilAsked(/De-aging/);
      await person.press('Enter');
      await untilAsked(/MAREN/);
      await person.press('Enter');
      await until('the tag', async () =>
        /\[\[ai: de-aging; use: U-001\]\]/.test(await textOf(fileOf('light.fountain'))),
      );
      assert.match(
        await textOf(fileOf('production.slate.yaml')),
        /\nuses:\n {2}- id: U-001\n {4}scenes: \[1\]\n {4}category: de-aging\n$/,
      );
      await vscode.commands.executeCommand('notifications.showList');
      await person.click('a.monaco-button:has-text("Answer")');
      await untilAsked(/U-001/);
      await person.press('Enter');
      await until('the answer', async () =>
        / {4}generative: yes\n/.test(await textOf(fileOf('production.slate.yaml'))),
      );
      await person.press('Escape');
    }));

  it('leaves at any step, and nothing is written', () =>
    withSaved(async (fileOf) => {
      await open(fileOf);
      for (const keys of [['Escape'], ['Enter', 'Escape']]) {
        void vscode.commands.executeCommand('aiSlate.tagScene');
        await untilAsked(/Tag scene 1/);
        for (const key of keys) {
          await person.press(key);
          if (key === 'Enter') await untilAsked(/MAREN/);
        }
        await until('the picker to be gone', async () => !/Tag scene 1/.test(await asked()));
      }
      assert.equal(await textOf(fileOf('light.fountain')), files['light.fountain']);
      assert.equal(await textOf(fileOf('production.slate.yaml')), files['production.slate.yaml']);
    }));

  it('chooses several in a list with a few letters and Enter for each', () =>
    withSaved(async (fileOf) => {
      await open(fileOf);
      void vscode.commands.executeCommand('aiSlate.declareNone', undefined, undefined, undefined);
      await untilAsked(/Development: the script/);
      await person.type('prep');
      await person.press('Enter');
      await untilAsked(/1 Selected/);
      await person.type('shoot');
      await person.press('Enter');
      await untilAsked(/2 Selected/);
      await person.press('Enter');
      await until('the next question', async () => !/Selected/.test(await asked()));
      await person.type('Ana Poole');
      await untilAsked(/Write “Ana Poole”/);
      await person.press('Enter');
      await untilAsked(/On which day/);
      await person.press('Enter');
      await until('the tag', async () =>
        /\[\[ai: none; stage: prep, shoot; by: Ana Poole; on: \d{4}-\d\d-\d\d\]\]/.test(
          await textOf(fileOf('light.fountain')),
        ),
      );
    }));

  it('signs a scene off under a name that is typed', () =>
    withSaved(async (fileOf) => {
      await open(fileOf);
      void vscode.commands.executeCommand('aiSlate.signOff');
      await untilAsked(/Sign off scene 1/);
      await person.type('Ana Poole');
      await untilAsked(/Write “Ana Poole”/);
      await person.press('Enter');
      await untilAsked(/producer/);
      await person.press('Enter');
      await until('the sign-off', async () =>
        /sign-offs:\n {2}- scene: 1\n {4}by: Ana Poole\n {4}role: producer\n/.test(
          await textOf(fileOf('production.slate.yaml')),
        ),
      );
    }));
});
