import * as vscode from 'vscode';
import { provideQuickFixes, textsOf, type QuickFix, type ReadText } from '../../core/index';
import { toPosition, toRange } from '../convert';
import type { Shell } from '../shell';

const selector: vscode.DocumentSelector = [{ language: 'fountain' }, { pattern: '**/*.slate.yaml' }, { pattern: '**/agreements/*.yaml' }];

/** Offers the change that cures a problem, wherever the Problems list shows one that has a cure. */
export function registerQuickFixes(shell: Shell): vscode.Disposable {
  const provide = shell.guarded((document: vscode.TextDocument, range: vscode.Range, { diagnostics }: vscode.CodeActionContext) => {
    // What is not shown is not offered.
    const text = diagnostics.some(({ source }) => source === 'AI Slate') ? textOf(shell, document) : undefined;
    if (!text) return [];
    const fixes = provideQuickFixes(text, { start: toPosition(range.start), end: toPosition(range.end) });
    return fixes.flatMap((fix) => {
      const shown = diagnostics.filter((one) => isAbout(one, fix));
      return shown.length > 0 ? [toAction(fix, shown, document, shell)] : [];
    });
  });
  return vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions: provide }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

/** What is known of a document; undefined when it is known in another state than the one it is in. */
function textOf({ texts, productions }: Shell, document: vscode.TextDocument): ReadText | undefined {
  const path = texts.pathOf(document);
  const judged = productions.of(path);
  const known = judged ? textsOf(judged) : [...texts.store.looseScripts().map((script) => ({ ...script, lines: script.screenplay.lines })), ...texts.store.looseManifests()];
  const text = known.find((one) => one.path === path);
  return text?.lines.text === document.getText() ? text : undefined;
}

function isAbout({ source, code, range }: vscode.Diagnostic, fix: QuickFix): boolean {
  return source === 'AI Slate' && (typeof code === 'object' ? code.value : code) === fix.code && range.isEqual(toRange(fix.range));
}

function toAction({ title, edits, preferred }: QuickFix, diagnostics: vscode.Diagnostic[], { uri }: vscode.TextDocument, { words }: Shell): vscode.CodeAction {
  const action = new vscode.CodeAction(words.say(title), vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  action.isPreferred = preferred;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(uri, edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText)));
  return action;
}
