import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { person } from '../person.js';
import { codesOf, rewrite, until, withFiles } from '../production.js';

const files = {
  'light.fountain':
    'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    output: final\n    summary: Fog behind the lamp.\n    people: []\npeople: [{ id: P-1, name: Ines Marr, role: writer }]\n',
};

/** The letters of the page that is open, on one line. */
async function page(): Promise<string> {
  return (await person.readWebviews()).join(' ').replace(/\s+/gu, ' ');
}

const says = (form: RegExp) => async () => form.test(await page());

/** Opens the report of the files, and gives back how many things the core has judged and how many of these speak of a word. */
async function openReport(
  fileOf: (name: string) => vscode.Uri,
): Promise<{ readonly all: number; readonly open: number }> {
  const manifest = fileOf('production.slate.yaml');
  await until(
    'the production to be judged',
    () =>
      codesOf(manifest).some((code) => code.startsWith('netflix-genai/')) &&
      !codesOf(manifest).some((code) => code.startsWith('finding.')),
  );
  const { scheme, authority, path } = vscode.Uri.joinPath(manifest, '..');
  const folder = `${scheme}://${authority}${path}`;
  await vscode.commands.executeCommand('aiSlate.exportReport', folder, ['json'], fileOf('out/report').toString());
  const { assessments } = JSON.parse(
    new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf('out/report.json'))),
  ) as { assessments: readonly { readonly remains: boolean }[] };
  await vscode.commands.executeCommand('notifications.clearAll');
  await vscode.commands.executeCommand('aiSlate.generateReport', folder);
  const all = assessments.length;
  await until('the report', says(new RegExp(`${all} of ${all} entries shown\\.`, 'u')));
  return { all, open: assessments.filter(({ remains }) => remains).length };
}

describe('the report view', () => {
  it('shows as much as the core has judged, and follows a text that is not saved, with what is open left open', () =>
    withFiles(files, async (fileOf) => {
      const { all } = await openReport(fileOf);
      assert.ok(all > 5);
      await person.press('Tab');
      await person.press('Enter');
      await person.press('ArrowDown');
      await person.press('Enter');
      await until('the first entry opened', says(/Asked by/u));
      assert.match(await page(), /1 scenes undeclared/u);
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await rewrite(
        document,
        'Water.',
        '[[ai: none; stage: development, prep, shoot, post; by: P-1; on: 2026-05-04]]\n\nWater.',
      );
      await until('no scene undeclared', says(/0 scenes undeclared/u));
      assert.match(await page(), /Asked by/u);
      await document.save();
    }));

  it('is worked by keyboard alone: to the search, to what is found, into it, and to its scene in the script', () =>
    withFiles(files, async (fileOf) => {
      const { all } = await openReport(fileOf);
      await person.press('Tab');
      await person.press('Enter');
      await person.type('lighthouse');
      await until('fewer entries', async () => {
        const [, shown] = /(\d+) of \d+ entries shown\. A filter or a search is on\./u.exec(await page()) ?? [];
        return shown !== undefined && Number(shown) > 0 && Number(shown) < all;
      });
      await person.press('ArrowDown');
      await person.press('Enter');
      await until('the entry opened', says(/Scenes 1 INT\. LIGHTHOUSE - NIGHT Record/u));
      await person.press('Tab');
      await person.press('Enter');
      await until(
        'the scene in the script',
        () => vscode.window.activeTextEditor?.document.uri.path === fileOf('light.fountain').path,
      );
      assert.equal(vscode.window.activeTextEditor?.selection.active.line, 0);
    }));

  it('keeps the search, the filters and what was opened while it is hidden', () =>
    withFiles(files, async (fileOf) => {
      const { open } = await openReport(fileOf);
      await person.press('Tab');
      await person.press('Enter');
      for (let tabs = 0; tabs < 10; tabs++) await person.press('Tab');
      await person.press('Space');
      const left = new RegExp(` ${open} of \\d+ entries shown\\. A filter or a search is on\\.`, 'u');
      await until('only what asks for work', says(left));
      await person.press('Shift+Tab');
      await vscode.window.showTextDocument(fileOf('light.fountain'));
      await until('no page in sight', async () => !/entries shown/u.test(await page().catch(() => '')));
      await vscode.commands.executeCommand('workbench.action.previousEditor');
      await until('the page as it was', says(left));
    }));

  it('says so when nothing matches, and clears everything again', () =>
    withFiles(files, async (fileOf) => {
      const { all } = await openReport(fileOf);
      await person.press('Tab');
      await person.press('Enter');
      await person.type('zzqq');
      await until(
        'the word that nothing matches',
        says(new RegExp(`Nothing matches\\. This says nothing about what is owed: ${all} entries are hidden`, 'u')),
      );
      for (let tabs = 0; tabs < 12; tabs++) await person.press('Tab');
      await person.press('Enter');
      await until('everything again', says(new RegExp(`${all} of ${all} entries shown\\. To the whole report`, 'u')));
    }));
});
