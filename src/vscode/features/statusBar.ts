import * as vscode from 'vscode';
import { message, summarize, summarySentences } from '../../core/index';
import type { Shell } from '../shell';

/** Says in the status bar how the production of the file in front stands. */
export function registerStatusBar({ productions, texts, words, guarded }: Shell): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('aiSlate.summary', vscode.StatusBarAlignment.Left, -10);
  item.name = 'AI Slate';
  item.command = 'aiSlate.showStatus';
  const refresh = guarded(() => {
    const document = vscode.window.activeTextEditor?.document;
    const judged = document && productions.of(texts.pathOf(document));
    if (!judged) {
      item.hide();
      return;
    }
    const summary = summarize([judged]);
    const open = summary.open + summary.blocked;
    const settled = open + summary.questions === 0;
    const text = words.say(settled ? message('editor.status-bar.settled') : message('editor.status-bar', { open, questions: summary.questions }));
    const details = summarySentences(summary).map((one) => words.say(one));
    item.text = `$(${settled ? 'pass' : summary.blocked > 0 ? 'error' : 'warning'}) ${text}`;
    item.tooltip = ['AI Slate', ...details].join('\n');
    item.accessibilityInformation = { label: ['AI Slate', ...details].join('. ') };
    item.show();
  });
  return vscode.Disposable.from(item, productions.onDidChange(refresh), vscode.window.onDidChangeActiveTextEditor(refresh));
}
