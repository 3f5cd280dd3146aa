import * as vscode from 'vscode';
import { showAgreement } from './features/agreement';
import { exportReport, generateReport } from './features/report';
import { goToRecord, goToScene } from './features/goTo';
import type { StatusTree } from './features/statusTree';
import type { Shell } from './shell';

type Command = (shell: Shell, tree: StatusTree, ...args: readonly unknown[]) => unknown;

/** Every command of AI Slate, as `package.json` contributes it. */
const commands = {
  'aiSlate.exportReport': (shell, _, folder) => exportReport(shell, folder),
  'aiSlate.generateReport': (shell, _, folder) => generateReport(shell, folder),
  'aiSlate.goToRecord': (shell, _, folder, id) => goToRecord(shell, folder, id),
  'aiSlate.goToScene': (shell, _, folder, name) => goToScene(shell, folder, name),
  'aiSlate.groupStatus': (_, tree) => tree.chooseGrouping(),
  'aiSlate.refreshStatus': async ({ texts }) => texts.load(),
  'aiSlate.showAgreement': (shell, _, folder, id, obligation) => showAgreement(shell, folder, id, obligation),
  'aiSlate.showStatus': (_, tree, folder, scene) => tree.show(folder, scene),
} as const satisfies { readonly [id: `aiSlate.${string}`]: Command };

export type CommandId = keyof typeof commands;

export function registerCommands(shell: Shell, tree: StatusTree): vscode.Disposable {
  const entries: readonly (readonly [string, Command])[] = Object.entries(commands);
  return vscode.Disposable.from(...entries.map(([id, run]) => vscode.commands.registerCommand(id, (...args: readonly unknown[]) => run(shell, tree, ...args))));
}
