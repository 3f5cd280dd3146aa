import * as vscode from 'vscode';
import { message, obligationAnchor, renderAgreement, type CatalogueEntry } from '../../core/index';
import { fileName } from '../fileName';
import { pickProduction } from '../pickProduction';
import { plainItem } from '../plain';
import type { Shell } from '../shell';

const AGREEMENT_SCHEME = 'ai-slate-agreement';

/** Keeps the text of opened agreements as their files stand now. */
export function registerAgreement(shell: Shell): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const refresh = shell.guarded(() => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === AGREEMENT_SCHEME) changed.fire(uri);
  });
  const provide = shell.guarded((uri: vscode.Uri) => {
    const entry = entryOf(shell, uri);
    return entry ? renderAgreement(entry, shell.words) : shell.words.say(message('editor.agreement.gone'));
  });
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(AGREEMENT_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: provide,
    }),
    shell.productions.onDidChange(refresh),
  );
}

/** Opens an agreement in the Markdown preview, at an obligation if one is named; without a name a person picks. */
export async function showAgreement(shell: Shell, folder: unknown, name: unknown, at: unknown): Promise<void> {
  const home = typeof folder === 'string' ? folder : await homeOf(shell);
  if (home === undefined) return;
  const entry =
    typeof name === 'string' ? shell.productions.catalogueIn(home).byId.get(name) : await pickAgreement(shell, home);
  if (!entry) return;
  const { agreement } = entry;
  const uri = agreementUri(agreement, home);
  const fragment = typeof at === 'string' ? obligationAnchor(agreement, at, shell.words) : undefined;
  await vscode.workspace.openTextDocument(uri);
  if (fragment === undefined) return preview(uri);
  const known = isShown(uri);
  await preview(uri.with({ fragment }));
  if (known) return;
  // A new preview scrolls before its styles are there, to a place that then moves: once more when they are.
  await new Promise((resolve) => setTimeout(resolve, STYLED));
  if (isShown(uri)) await preview(uri.with({ fragment }));
}

/** The address of the page of an agreement as the production in a folder has it. */
export function agreementUri({ id, shortName }: CatalogueEntry['agreement'], folder: string): vscode.Uri {
  return vscode.Uri.from({ scheme: AGREEMENT_SCHEME, path: `/${fileName(shortName)}.md`, query: `${id}:${folder}` });
}

/** So long after it was opened a preview has its styles. */
const STYLED = 1500;

async function preview(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

/** Whether the preview of a document is in front; the tab's label is all that tells. */
function isShown({ path }: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(
    ({ activeTab }) => activeTab?.input instanceof vscode.TabInputWebview && activeTab.label.endsWith(path.slice(1)),
  );
}

/** The folder of the production whose agreements are meant; empty while no production is open. */
async function homeOf(shell: Shell): Promise<string | undefined> {
  return shell.productions.all().length === 0 ? '' : (await pickProduction(shell))?.production.folder;
}

/** The agreement a person picks: those that apply to the production stand first. */
async function pickAgreement({ productions, words }: Shell, folder: string): Promise<CatalogueEntry | undefined> {
  const standings = productions.inFolder(folder)?.evaluation.standings ?? [];
  const applying = new Set(
    standings.filter(({ standing }) => standing === 'applies').map(({ agreement }) => agreement),
  );
  const { entries } = productions.catalogueIn(folder);
  const ordered = [
    ...entries.filter(({ agreement }) => applying.has(agreement.id)),
    ...entries.filter(({ agreement }) => !applying.has(agreement.id)),
  ];
  const items = ordered.map((entry) => ({ entry, label: entry.agreement.name, description: entry.agreement.id }));
  const chosen = await vscode.window.showQuickPick(items.map(plainItem), {
    placeHolder: words.say(message('editor.pick.agreement')),
    matchOnDescription: true,
  });
  return chosen?.entry;
}

/** The query of an address is `ID:FOLDER`; an id has no colon. */
function entryOf({ productions }: Shell, { query }: vscode.Uri): CatalogueEntry | undefined {
  const end = query.indexOf(':');
  return productions.catalogueIn(query.slice(end + 1)).byId.get(query.slice(0, end));
}
