import * as vscode from 'vscode';

/**
 * Takes the keyboard away from a page of the editor's own, such as the walkthrough, before something is asked. Between two
 * questions such a page takes it back late, and what is typed as the second answer would go there.
 */
export async function leavePage(): Promise<void> {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  if (activeTab && activeTab.input === undefined) await vscode.commands.executeCommand('aiSlate.status.focus');
}
