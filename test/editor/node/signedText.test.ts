import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { files, folderOf, judged, withSaved } from '../edited.js';
import { codesOf, rewrite, stays, until } from '../production.js';

interface Git {
  readonly getAPI: (version: 1) => { readonly openRepository: (uri: vscode.Uri) => Promise<unknown> };
}

const identity = ['-c', 'user.name=Ana Poole', '-c', 'user.email=ana@example.invalid', '-c', 'commit.gpgsign=false'];

/** Keeps the folder as it is now in Git; false where there is no Git. */
function keep(folder: vscode.Uri): boolean {
  const git = (...args: readonly string[]) =>
    spawnSync('git', [...identity, ...args], { cwd: folder.fsPath }).status === 0;
  return git('init') && git('add', '.') && git('commit', '-m', 'As signed off');
}

const comparison = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputTextDiff && input.original.scheme === 'ai-slate-signed');

describe('a stale sign-off', () => {
  it('is shown as the scene was beside the scene as it is, where Git knows the old text', () =>
    withSaved(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.signOff', folder, '2', { by: 'P-1', on: '2026-11-20' });
      const known = keep(vscode.Uri.joinPath(fileOf('light.fountain'), '..'));
      if (known)
        await (await vscode.extensions.getExtension<Git>('vscode.git')?.activate())
          ?.getAPI(1)
          .openRepository(vscode.Uri.joinPath(fileOf('light.fountain'), '..'));
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await rewrite(document, 'Water.', 'Ice.');
      await until('the stale sign-off', () =>
        codesOf(fileOf('production.slate.yaml')).includes('finding.stale-sign-off.text'),
      );
      void vscode.commands.executeCommand('aiSlate.renewSignOff', folderOf(fileOf), '2');
      if (!known) {
        await stays('no comparison', () => comparison() === undefined);
        return;
      }
      await until('the comparison', () => comparison() !== undefined);
      const { input } = comparison() ?? {};
      assert.ok(input instanceof vscode.TabInputTextDiff);
      assert.match((await vscode.workspace.openTextDocument(input.original)).getText(), /Water\./);
      assert.match((await vscode.workspace.openTextDocument(input.modified)).getText(), /Ice\./);
      await vscode.commands.executeCommand('notifications.clearAll');
    }));
});
