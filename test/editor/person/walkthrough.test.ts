import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { files, judged, script, textOf, withSaved } from '../edited.js';
import { person } from '../person.js';
import { until } from '../production.js';

/** The steps that are checked off, by what a screen reader says of their boxes. */
async function checked(): Promise<number> {
  return (await person.read('.getting-started-step [role=checkbox][aria-checked=true]')).length;
}

async function asked(): Promise<string> {
  return (await person.read('.quick-input-widget:not([style*="display: none"])')).join('\n');
}

describe('the walkthrough', () => {
  it('leads from its page to the question which scene, and checks the step off', () => {
    return withSaved(files, async (fileOf) => {
      await judged(fileOf);
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'ai-slate.ai-slate#start', false);
      await until('five steps', async () => (await person.read('.getting-started-step')).length === 5);
      const before = await checked();
      await person.click('.getting-started-step:has-text("Tag a scene")');
      await until(
        'its button',
        async () =>
          (await person.read('.getting-started-step.expanded .monaco-button:has-text("Tag Scene")')).length > 0,
      );
      await person.picture('walkthrough');
      await person.click('.getting-started-step.expanded .monaco-button:has-text("Tag Scene")');
      await until('the question which scene', async () => (await asked()).includes('INT. CELLAR'));
      await until('the step that is checked off', async () => (await checked()) > before);
      await person.type('cellar');
      await person.press('Enter');
      await until('the question what AI was used for', async () => (await asked()).includes('Tag scene 3'));
      await person.type('previs');
      await until(
        'what the letters find',
        async () => (await asked()).includes('Previs') && !(await asked()).includes('Set extension'),
      );
      await person.press('Escape');
      assert.equal(await textOf(fileOf('light.fountain')), script);
    });
  });
});
