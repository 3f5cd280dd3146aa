import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { person } from '../person.js';
import { rewrite, stays, until, withFiles } from '../production.js';
import { withEdit } from '../../support/withEdit.js';

const files = {
  'light.fountain':
    'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: pervis]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n\nINT. NET LOFT - DAY #3#\n\nRope.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\nvendors:\n  - { id: V-1, name: Kestrel Row, declared: no }\npeople:\n  - { id: P-1, name: Mara Quill, role: performer }\n',
};
const none = 'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: none; stage: shoot; by: P-1; on: 2026-05-04]]\n';
const settled = `production:
  title: Harbour Light
  buyer: Quill Street Pictures
  agreements: none
  agreements-complete: yes
  territories: [NZ]
  shooting-places: [NZ]
  copyright-registration: none
  delivery-ai-clause: no
  insurance-application: none
people:
  - { id: P-1, name: Mara Quill, role: performer }
`;
const rider = `format: 1
agreement: harbour-rider
name: Harbour rider
short-name: Harbour rider
kind: custom
parties: [Harbour Light]
jurisdiction: [NZ]
status: in-force
covers:
  production: { agreement-listed: yes }
read: full
confidence: high
checked: 2026-11-22
sources:
  R1: { title: The signed rider, address: 'https://harbour.example/rider' }
obligations:
  - id: tell-first
    cite: clause 4
    summary: The company is told before a generative tool is used.
    level: use
    kind: notice
    when: { generative: yes }
    requires: { what: a notice of the tool, from: producer, to: buyer, evidence: [notice], by: { before: act-date } }
    confidence: medium
    sources: [R1]
    examples:
      - given: { generative: yes, act-date: 2026-03-12 }
        evidence: [ { kind: notice, from: producer, to: buyer, given-at: 2026-03-01 } ]
        then: met
      - { given: { generative: yes, act-date: 2026-03-12 }, then: open }
`;
const sidebar = '#workbench\\.parts\\.sidebar';

/** The lines of the sidebar as one text each. */
async function lines(): Promise<readonly string[]> {
  return (await person.read(`${sidebar} .monaco-list-row`)).map((line) => line.replace(/\s+/gu, ' ').trim());
}

const hasLine = (form: RegExp) => async () => (await lines()).some((line) => form.test(line));

const selected = async (): Promise<string> =>
  (await person.read(`${sidebar} .monaco-list-row.selected`)).join().replace(/\s+/gu, ' ').trim();

async function openTree(): Promise<void> {
  await vscode.commands.executeCommand('workbench.view.extension.ai-slate');
  await until('the tree', async () => (await lines()).length > 0);
}

async function arrange(by: string): Promise<void> {
  void vscode.commands.executeCommand('aiSlate.groupStatus');
  await until('the choices', async () => (await person.read('.quick-input-list [role=option]')).length > 5);
  await person.type(by);
  await until('one choice', async () => (await person.read('.quick-input-list [role=option]')).length === 1);
  await person.press('Enter');
}

describe('the tree', () => {
  afterEach(async () => {
    await until('an empty tree', async () => (await lines()).length === 0);
    await vscode.commands.executeCommand('aiSlate.showAll');
    await vscode.workspace
      .getConfiguration('aiSlate')
      .update('tree.followCursor', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('is arranged as a person chooses, and stays so after an edit', () =>
    withFiles(files, async (fileOf) => {
      await openTree();
      await arrange('vendor');
      await until('the vendor', hasLine(/^Kestrel Row ?no reply yet/));
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      await rewrite(document, 'Kestrel Row, declared: no', 'Tenfold, declared: yes');
      await until('the vendor as it is now', hasLine(/^Tenfold ?has answered/));
      await arrange('deadline');
      await until('what has no date', hasLine(/^No date/));
      await arrange('scene');
      await until('the scenes', hasLine(/^1 …LIGHTHOUSE/));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }));

  it('shows only what asks for work, says what it leaves out, and shows everything again', () =>
    withFiles(files, async () => {
      await openTree();
      await until('every scene', hasLine(/^2 EXT\. HARBOUR/));
      await vscode.commands.executeCommand('aiSlate.filterOpen');
      await until(
        'fewer lines',
        async () => !(await hasLine(/^2 EXT\. HARBOUR/)()) && (await hasLine(/^1 …LIGHTHOUSE/)()),
      );
      const said = (await person.read(`${sidebar} .pane-body`)).join(' ');
      assert.match(said, /Only what is to do is shown\. 2 undeclared scenes are not shown\./);
      await person.click(`${sidebar} a[aria-label^="Show Everything Again"]`);
      await until('every scene again', hasLine(/^2 EXT\. HARBOUR/));
    }));

  it('selects the scene under the cursor, and leaves the keyboard in the script', () =>
    withFiles(files, async (fileOf) => {
      await openTree();
      await until('every scene', hasLine(/^3 INT\. NET LOFT/));
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(12, 0, 12, 0);
      await until('the third scene', async () => /NET LOFT/.test(await selected()));
      await person.type('A ');
      await until('the words in the script', () => document.lineAt(12).text === 'A Rope.');
      editor.selection = new vscode.Selection(8, 0, 8, 0);
      await until('the second scene', async () => /HARBOUR/.test(await selected()));
      await vscode.workspace
        .getConfiguration('aiSlate')
        .update('tree.followCursor', false, vscode.ConfigurationTarget.Workspace);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await stays('the second scene', async () => /HARBOUR/.test(await selected()));
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }));

  it('shows the scene under the cursor when asked, whatever is arranged or left out', () =>
    withFiles(files, async (fileOf) => {
      await openTree();
      await arrange('person');
      await until('the people', hasLine(/^Mara Quill/));
      await vscode.commands.executeCommand('aiSlate.filterOpen');
      const editor = await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument(fileOf('light.fountain')),
      );
      editor.selection = new vscode.Selection(8, 0, 8, 0);
      await vscode.commands.executeCommand('aiSlate.revealScene');
      await until('the second scene', async () => /HARBOUR/.test(await selected()));
      assert.equal((await person.read(`${sidebar} .monaco-list-row.focused`)).length, 1);
    }));

  it('is walked by keyboard alone: down to a scene, into it, and to its place in the script', () =>
    withFiles(files, async (fileOf) => {
      await openTree();
      await until('every scene', hasLine(/^3 INT\. NET LOFT/));
      await vscode.commands.executeCommand('aiSlate.status.focus');
      await person.press('End');
      await person.press('ArrowUp');
      await person.press('Enter');
      await until(
        'the second scene in the script',
        () =>
          vscode.window.activeTextEditor?.document.uri.path === fileOf('light.fountain').path &&
          vscode.window.activeTextEditor.selection.active.line === 6,
      );
      await vscode.commands.executeCommand('aiSlate.status.focus');
      await person.press('Home');
      await person.press('ArrowRight');
      await until(
        'what is asked of the production',
        async () => (await person.read(`${sidebar} .monaco-list-row[aria-level="2"]`)).length > 0,
      );
      await person.press('ArrowLeft');
      await until(
        'it folded',
        async () => (await person.read(`${sidebar} .monaco-list-row[aria-level="2"]`)).length === 0,
      );
    }));

  it('acts by keyboard alone: its menu tags the scene that is selected', () =>
    withFiles(files, async (fileOf) => {
      await openTree();
      await until('every scene', hasLine(/^3 INT\. NET LOFT/));
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      const asksForScene = async (): Promise<boolean> =>
        (await person.read('.quick-input-widget')).join().includes('Tag scene 3');
      // A menu that was slow to open has not taken the keys: a person would press them again.
      await until('the question what AI was used for', async () => {
        if (await asksForScene()) return true;
        await person.press('Escape');
        await vscode.commands.executeCommand('aiSlate.status.focus');
        await person.press('End');
        await person.press('Shift+F10');
        await until('the menu', async () => (await person.read('.monaco-menu')).length > 0, 40).catch(() => undefined);
        await person.press('ArrowDown');
        await person.press('Enter');
        await until('the question', asksForScene, 40).catch(() => undefined);
        return asksForScene();
      });
      await person.type('crowd');
      await person.press('Enter');
      await until('the tag', () => document.getText().includes('[[ai: crowd'));
      for (const one of vscode.workspace.textDocuments) if (one.isDirty) await one.save();
    }));

  it('keeps open what was open while somebody writes', () =>
    withFiles(files, async (fileOf) => {
      await openTree();
      await until('the questions', hasLine(/^Questions/));
      await vscode.commands.executeCommand('aiSlate.status.focus');
      await person.press('Home');
      await person.press('ArrowRight');
      await until(
        'a question',
        async () => (await person.read(`${sidebar} .monaco-list-row[aria-level="2"]`)).length > 0,
      );
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await rewrite(document, 'Water.', '[[ai: none; stage: shoot; by: P-1; on: 2026-05-04]]');
      await until('the new word', hasLine(/^2 EXT\. HARBOUR - DAWN ?No AI declared/));
      assert.ok((await person.read(`${sidebar} .monaco-list-row[aria-level="2"]`)).length > 0);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }));

  it('does not call done what no agreement judges', () =>
    withFiles({ 'light.fountain': none, 'production.slate.yaml': settled }, async () => {
      await openTree();
      await until('the scene', hasLine(/^1 …LIGHTHOUSE/));
      await until('the word that nothing was judged', async () =>
        (await person.read(`${sidebar} .pane-body`)).join(' ').includes('Something may still be owed'),
      );
    }));

  it('says when nothing is open, with what could be done next', () =>
    withFiles(
      {
        'light.fountain': none,
        'agreements/rider.yaml': rider,
        'production.slate.yaml': `${withEdit(settled, 'agreements: none', 'agreements: [harbour-rider]')}uses:\n  - { id: U-1, category: set-extension, generative: no, people: [] }\n`,
      },
      async () => {
        await openTree();
        await until('the scene', hasLine(/^1 …LIGHTHOUSE/));
        await until('the word that nothing asks for work', async () =>
          (await person.read(`${sidebar} .pane-body`)).join(' ').includes('Nothing to do: no question is open'),
        );
        await vscode.commands.executeCommand('aiSlate.filterOpen');
        await until('the welcome', async () =>
          (await person.read(`${sidebar} .welcome-view-content`)).join(' ').includes('every scene is spoken for'),
        );
        await person.picture('tree-all-done');
        await person.click(`${sidebar} .welcome-view-content :text("Show Everything")`);
        await until('the scene again', hasLine(/^1 …LIGHTHOUSE/));
      },
    ));

  it('does not call a production done while nobody has spoken about a scene', () =>
    withFiles(
      { 'light.fountain': `${none}\nEXT. HARBOUR - DAWN #2#\n`, 'production.slate.yaml': settled },
      async () => {
        await openTree();
        await until('the scene', hasLine(/^2 EXT\. HARBOUR/));
        assert.ok(!(await person.read(`${sidebar} .pane-body`)).join(' ').includes('Nothing to do'));
        await vscode.commands.executeCommand('aiSlate.filterOpen');
        await until('the welcome', async () =>
          (await person.read(`${sidebar} .welcome-view-content`))
            .join(' ')
            .includes('Scenes about which nobody has said anything'),
        );
      },
    ));

  it('says so when nothing can be arranged in a way', () =>
    withFiles({ 'light.fountain': none, 'production.slate.yaml': settled }, async () => {
      await openTree();
      await arrange('deadline');
      await until('no lines', async () => (await lines()).length === 0);
      await arrange('scene');
      await until('the scene', hasLine(/^1 …LIGHTHOUSE/));
    }));
});
