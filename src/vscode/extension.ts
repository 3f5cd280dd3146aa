import * as vscode from 'vscode';
import { builtInAgreements } from '../agreements/index';
import { english } from '../core/index';
import { registerCommands } from './commands';
import { registerAgreement } from './features/agreement';
import { registerCodeLens } from './features/codeLens';
import { registerCompletion } from './features/completion';
import { registerDiagnostics } from './features/diagnostics';
import { registerOpenedSample } from './features/edits/showSample';
import { registerSignedText } from './features/edits/signedText';
import { registerFollowCursor } from './features/followCursor';
import { registerHover } from './features/hover';
import { registerMarks } from './features/marks';
import { registerOutline } from './features/outline';
import { registerPages } from './features/pages';
import { registerProblemPages } from './features/problemPages';
import { registerQuickFixes } from './features/quickFixes';
import { registerReferences } from './features/references';
import { registerRename } from './features/rename';
import { registerReport } from './features/report';
import { registerReportView } from './features/reportView';
import { registerSemanticTokens } from './features/semanticTokens';
import { registerStatusBar } from './features/statusBar';
import { StatusTree } from './features/statusTree';
import { guard } from './guard';
import { DocumentFiles } from './documentFiles';
import { Productions } from './productions';
import type { Feature, Shell } from './shell';
import { WorkspaceTexts } from './workspaceTexts';

const features: readonly Feature[] = [
  registerAgreement,
  registerCodeLens,
  registerCompletion,
  registerDiagnostics,
  registerHover,
  registerMarks,
  registerOpenedSample,
  registerOutline,
  registerPages,
  registerProblemPages,
  registerQuickFixes,
  registerReferences,
  registerRename,
  registerReport,
  registerReportView,
  registerSemanticTokens,
  registerSignedText,
  registerStatusBar,
];

/** Starts AI Slate in an editor: desktop or browser, trusted folder or not. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('AI Slate', { log: true });
  const fault = guard(log)((error: unknown) => {
    throw error;
  });
  const texts = new WorkspaceTexts();
  const documents = new DocumentFiles();
  const productions = new Productions(texts, builtInAgreements, fault, documents);
  const { version } = context.extension.packageJSON as { readonly version: string };
  const shell: Shell = {
    texts,
    productions,
    words: english,
    memory: context.workspaceState,
    everywhere: context.globalState,
    extensionUri: context.extensionUri,
    version,
    guarded: guard(log),
  };
  const tree = new StatusTree(shell);
  context.subscriptions.push(
    log,
    texts,
    productions,
    documents,
    tree,
    registerCommands(shell, tree),
    registerFollowCursor(shell, tree),
    ...features.map((register) => register(shell)),
  );
  void texts.load().catch(fault);
}
