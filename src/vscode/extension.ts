import * as vscode from 'vscode';
import { builtInAgreements } from '../agreements/index';
import { english } from '../core/index';
import { registerCommands } from './commands';
import { registerAgreement } from './features/agreement';
import { registerDiagnostics } from './features/diagnostics';
import { registerHover } from './features/hover';
import { registerQuickFixes } from './features/quickFixes';
import { registerReport } from './features/report';
import { registerStatusBar } from './features/statusBar';
import { StatusTree } from './features/statusTree';
import { guard } from './guard';
import { Productions } from './productions';
import type { Feature, Shell } from './shell';
import { WorkspaceTexts } from './workspaceTexts';

const features: readonly Feature[] = [registerAgreement, registerDiagnostics, registerHover, registerQuickFixes, registerReport, registerStatusBar];

/** Starts AI Slate in an editor: desktop or browser, trusted folder or not. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('AI Slate', { log: true });
  const texts = new WorkspaceTexts();
  const productions = new Productions(texts, builtInAgreements);
  const { version } = context.extension.packageJSON as { readonly version: string };
  const shell: Shell = { texts, productions, words: english, memory: context.workspaceState, version, guarded: guard(log) };
  const tree = new StatusTree(shell);
  context.subscriptions.push(log, texts, productions, tree, registerCommands(shell, tree), ...features.map((register) => register(shell)));
  void texts.load().catch(guard(log)((error: unknown) => {
    throw error;
  }));
}
