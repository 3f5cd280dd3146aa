import * as vscode from 'vscode';
import { hoverManifest, hoverScript, linkCommands, type Card } from '../../core/index';
import { toMarkdown, toPosition, toRange } from '../convert';
import type { Shell } from '../shell';

/** Shows cards for scenes and tags in scripts, and for records and fields in manifests. */
export function registerHover(shell: Shell): vscode.Disposable {
  const provide = shell.guarded((document: vscode.TextDocument, position: vscode.Position) => {
    const card = cardAt(shell, shell.texts.pathOf(document), position);
    return card && new vscode.Hover(toMarkdown(card, shell.words, linkCommands), toRange(card.range));
  });
  return vscode.languages.registerHoverProvider([{ language: 'fountain' }, { pattern: '**/*.slate.yaml' }], { provideHover: provide });
}

function cardAt({ texts, productions }: Shell, path: string, at: vscode.Position): Card | undefined {
  // Half of a production would say that there is none.
  if (texts.loading) return undefined;
  const judged = productions.of(path);
  const { scripts, manifests } = judged?.production ?? { scripts: texts.store.looseScripts(), manifests: texts.store.looseManifests() };
  const script = scripts.find((one) => one.path === path);
  if (script) return hoverScript(script, toPosition(at), judged);
  const manifest = manifests.find((one) => one.path === path);
  return manifest && hoverManifest(manifest, toPosition(at), judged);
}
