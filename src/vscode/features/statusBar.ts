import * as vscode from 'vscode';
import { message, statusLine, summarize, summarySentences } from '../../core/index';
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
    const { text, icon, tone } = statusLine(judged);
    item.text = `$(${icon}) ${words.say(text)}`;
    item.backgroundColor = tone === 'torn' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    item.color = tone === 'overdue' ? new vscode.ThemeColor('problemsErrorIcon.foreground') : undefined;
    const sentences = summarySentences(summarize([judged]));
    explain(
      ['AI Slate', ...(tone === 'torn' ? [text] : []), ...sentences].map((one) =>
        typeof one === 'string' ? one : words.say(one),
      ),
    );
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
