import * as vscode from 'vscode';
import { markKinds, provideMarks, type MarkKind, type Range } from '../../core/index';
import { toRange } from '../convert';
import { judgedOf } from '../documents';
import type { Shell } from '../shell';

/** What is still to do shows at the edge too; a mark on every scene there would only be noise. */
const atTheEdge: ReadonlySet<MarkKind> = new Set(['blocked', 'overdue', 'open', 'asked', 'unclear']);

/** Marks beside the headings of scripts, each with a shape of its own, and in the overview ruler; one switch for both. */
export function registerMarks(shell: Shell): vscode.Disposable {
  const { extensionUri, productions, guarded } = shell;
  const types = new Map(
    markKinds.map((kind) => [kind, vscode.window.createTextEditorDecorationType(looks(kind, extensionUri))] as const),
  );
  const show = (editor: vscode.TextEditor): void => {
    const known =
      isOn(editor.document.uri) && editor.document.languageId === 'fountain'
        ? judgedOf(shell, editor.document)
        : undefined;
    const marks = known ? provideMarks(known.path, known.judged) : [];
    for (const [kind, type] of types)
      editor.setDecorations(
        type,
        marks.filter((one) => one.kind === kind).map(({ heading }) => beginningOf(heading)),
      );
  };
  const refresh = guarded(() => vscode.window.visibleTextEditors.forEach(show));
  return vscode.Disposable.from(
    ...types.values(),
    productions.onDidChange(refresh),
    vscode.window.onDidChangeVisibleTextEditors(refresh),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('aiSlate.marks.enabled')) refresh();
    }),
  );
}

/** The first character alone: a mark over the whole line would spread over what is written at its end. */
function beginningOf({ start }: Range): vscode.Range {
  return toRange({ start, end: { line: start.line, character: start.character + 1 } });
}

function looks(kind: MarkKind, extension: vscode.Uri): vscode.DecorationRenderOptions {
  const picture = (theme: 'light' | 'dark') => ({
    gutterIconPath: vscode.Uri.joinPath(extension, 'media', 'gutter', `${kind}-${theme}.svg`),
  });
  return {
    light: picture('light'),
    dark: picture('dark'),
    gutterIconSize: 'contain',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(atTheEdge.has(kind) && {
      overviewRulerColor: new vscode.ThemeColor(`aiSlate.marks.${kind}`),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
  };
}

function isOn(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('aiSlate', uri).get<boolean>('marks.enabled') !== false;
}
