import * as vscode from 'vscode';
import { badgeCount, isSettled, message, summarize, summarySentences } from '../../core/index';
import type { Shell } from '../shell';

/** Says in the status bar how the production of the file in front stands. */
export function registerStatusBar({ productions, texts, words, guarded }: Shell): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('aiSlate.summary', vscode.StatusBarAlignment.Left, -10);
  item.name = 'AI Slate';
  item.command = 'aiSlate.showStatus';
  let details: readonly string[] = [];
  const explain = (sentences: readonly string[]): void => {
    details = sentences;
    item.tooltip = details.join('\n');
    item.accessibilityInformation = { label: details.join('. ') };
  };
  const markAsBehind = guarded(() => {
    item.text = item.text.replace(/^\$\([a-z]+\)/u, '$(sync~spin)');
    explain([...details, words.say(message('reading.before'))]);
  });
  const refresh = guarded(() => {
    const document = vscode.window.activeTextEditor?.document;
    const judged = document && productions.of(texts.pathOf(document));
    if (!judged) {
      item.hide();
      return;
    }
    const summary = summarize([judged]);
    const open = badgeCount(summary);
    const quiet = open + summary.questions === 0;
    const settled = isSettled(judged);
    const unsettled = judged.blockers.length;
    const text = words.say(
      settled
        ? message('editor.status-bar.settled')
        : quiet && unsettled > 0
          ? message('editor.status-bar.unsettled', { count: unsettled })
          : message('editor.status-bar', { open, questions: summary.questions }),
    );
    item.text = `$(${settled ? 'pass' : summary.blocked > 0 ? 'error' : open > 0 ? 'warning' : 'info'}) ${text}`;
    explain(['AI Slate', ...summarySentences(summary).map((one) => words.say(one))]);
    if (productions.isBehind) markAsBehind();
    item.show();
  });
  return vscode.Disposable.from(
    item,
    productions.onDidChange(refresh),
    productions.onDidFallBehind(markAsBehind),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
}
