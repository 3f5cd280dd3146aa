import * as vscode from 'vscode';
import {
  productionOf,
  provideFixAll,
  provideQuickActions,
  provideQuickFixes,
  startActions,
  textsOf,
  type QuickFix,
  type RangeEdit,
  type ReadText,
} from '../../core/index';
import { toPosition, toRange } from '../convert';
import type { Shell } from '../shell';

const selector: vscode.DocumentSelector = [
  { language: 'fountain' },
  { pattern: '**/*.slate.yaml' },
  { pattern: '**/agreements/*.yaml' },
];
const fixAll = vscode.CodeActionKind.SourceFixAll.append('aiSlate');

/** Offers the change that cures a problem, or the command that asks for it, wherever the Problems list shows one. */
export function registerQuickFixes(shell: Shell): vscode.Disposable {
  const provide = shell.guarded(
    async (
      document: vscode.TextDocument,
      range: vscode.Range,
      { diagnostics, only, triggerKind }: vscode.CodeActionContext,
    ) => {
      const isAutomatic = triggerKind === vscode.CodeActionTriggerKind.Automatic;
      if (shell.productions.isBehind && isAutomatic && !only?.intersects(fixAll)) return [];
      await shell.productions.settled();
      if (only?.intersects(fixAll)) return [...fixAllActions(shell, document)];
      // What is not shown is not offered.
      if (!diagnostics.some(({ source }) => source === 'AI Slate')) return [];
      return [
        ...fixActions(shell, document, range, diagnostics),
        ...commandActions(shell, document, range, diagnostics),
      ];
    },
  );
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] };
  return vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions: provide }, metadata);
}

/** What is known of a document; undefined when it is known in another state than the one it is in. */
function textOf({ texts, productions }: Shell, document: vscode.TextDocument): ReadText | undefined {
  const path = texts.pathOf(document);
  const judged = productions.of(path);
  // A file's own faults are known before everything is read that belongs with it.
  const { scripts, manifests } = productionOf(texts.store.last(), path) ?? texts.store.last().loose;
  const known = judged
    ? textsOf(judged)
    : [...scripts.map((script) => ({ ...script, lines: script.screenplay.lines })), ...manifests];
  const text = known.find((one) => one.path === path);
  return text?.lines.text === document.getText() ? text : undefined;
}

function fixActions(
  shell: Shell,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const text = textOf(shell, document);
  const fixes = text
    ? provideQuickFixes(text, { start: toPosition(start), end: toPosition(end) }, shell.productions.of(text.path))
    : [];
  return fixes.flatMap((fix) => {
    const shown = diagnostics.filter((one) => isAbout(one, fix));
    return shown.length > 0 ? [toAction(fix, shown, document, shell)] : [];
  });
}

function commandActions(
  { texts, productions, words }: Shell,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const path = texts.pathOf(document);
  const judged = productions.of(path);
  const offered = judged
    ? provideQuickActions(judged, path, { start: toPosition(start), end: toPosition(end) })
    : diagnostics.some((one) => codeOf(one) === 'editor.no-production-block')
      ? startActions(path)
      : [];
  return offered.flatMap(({ range, title, command, args }) => {
    const shown = diagnostics.filter((one) => one.source === 'AI Slate' && one.range.isEqual(toRange(range)));
    if (shown.length === 0) return [];
    const action = new vscode.CodeAction(words.say(title), vscode.CodeActionKind.QuickFix);
    action.diagnostics = shown;
    action.command = { title: action.title, command, arguments: [...args] };
    return [action];
  });
}

function fixAllActions(shell: Shell, document: vscode.TextDocument): readonly vscode.CodeAction[] {
  const text = textOf(shell, document);
  const edits = text ? provideFixAll(text) : [];
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(shell.words.say({ code: 'edit.fix.all', args: {} }), fixAll);
  action.edit = toEdit(edits, document);
  return [action];
}

function isAbout(shown: vscode.Diagnostic, fix: QuickFix): boolean {
  return shown.source === 'AI Slate' && codeOf(shown) === fix.code && shown.range.isEqual(toRange(fix.range));
}

function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

function toAction(
  { title, edits, preferred }: QuickFix,
  diagnostics: vscode.Diagnostic[],
  document: vscode.TextDocument,
  { words }: Shell,
): vscode.CodeAction {
  const action = new vscode.CodeAction(words.say(title), vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  action.isPreferred = preferred;
  action.edit = toEdit(edits, document);
  return action;
}

function toEdit(edits: readonly RangeEdit[], { uri }: vscode.TextDocument): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText)),
  );
  return edit;
}
