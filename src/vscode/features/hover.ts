import * as vscode from 'vscode';
import { hoverAgreementFile, hoverManifest, hoverScript, linkCommands, type Card } from '../../core/index';
import { toMarkdown, toPosition, toRange } from '../convert';
import { servedBySchema } from '../neighbours';
import type { Shell } from '../shell';

/** Shows cards for scenes and tags in scripts, for records and fields in manifests, for facts in agreement files. */
export function registerHover(shell: Shell): vscode.Disposable {
  const provide = shell.guarded(async (document: vscode.TextDocument, position: vscode.Position) => {
    await shell.productions.settled();
    const card = cardAt(shell, shell.texts.pathOf(document), position, { bySchema: servedBySchema(document, 'hover') });
    return card && new vscode.Hover(toMarkdown(card, shell.words, linkCommands), toRange(card.range));
  });
  return vscode.languages.registerHoverProvider(
    [
      { language: 'fountain' },
      { pattern: '**/*.fdx' },
      { pattern: '**/*.slate.yaml' },
      { pattern: '**/agreements/*.yaml' },
    ],
    { provideHover: provide },
  );
}

function cardAt(
  { texts, productions }: Shell,
  path: string,
  at: vscode.Position,
  served: { readonly bySchema: boolean },
): Card | undefined {
  // Half of a production would say that there is none.
  if (!texts.isWhole(path)) return undefined;
  const agreement = texts.agreements.get(path);
  if (agreement !== undefined) return hoverAgreementFile(agreement, toPosition(at));
  const judged = productions.of(path);
  const { scripts, manifests } = judged?.production ?? texts.store.last().loose;
  const script = scripts.find((one) => one.path === path);
  if (script) return hoverScript(script, toPosition(at), judged);
  const manifest = manifests.find((one) => one.path === path);
  return manifest && hoverManifest(manifest, toPosition(at), judged, served);
}
