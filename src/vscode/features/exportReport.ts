import * as vscode from 'vscode';
import {
  fileNameOf,
  formatNames,
  message,
  productionTitle,
  reportFormats,
  type FontFile,
  type FormatName,
  type Message,
  type Rendered,
  type Report,
  type ReportFormat,
} from '../../core/index';
import { toPath, toUri } from '../convert';
import { fileName } from '../fileName';
import { heavy } from '../heavy';
import { pickProduction } from '../pickProduction';
import { reportOf } from '../reportOf';
import { plain, plainItem } from '../plain';
import type { Shell } from '../shell';
import { writeWhole } from '../writeWhole';

/**
 * Saves the report of a production in the formats and at the place that a person chooses, or that a key binding or a task
 * names: formats by their endings, and the address of the files without them.
 */
export async function exportReport(shell: Shell, folder: unknown, asked?: unknown, where?: unknown): Promise<void> {
  const { words } = shell;
  const judged = await pickProduction(shell, folder);
  const named = Array.isArray(asked) ? formatNames.filter((format) => asked.includes(format)) : undefined;
  const formats = judged && (named ?? (await pickFormats(shell)));
  if (!judged || !formats || formats.length === 0) return;
  const home = toUri(judged.production.folder);
  const name = fileName(words.say(message('editor.report.title', { title: productionTitle(judged.production) })));
  const place =
    typeof where === 'string'
      ? vscode.Uri.parse(where, true)
      : await pickPlace(formats, vscode.Uri.joinPath(home, name), shell);
  if (!place) return;
  try {
    const title = words.say(message('editor.report.progress'));
    await shell.productions.settled();
    const now = shell.productions.inFolder(judged.production.folder) ?? judged;
    const saved = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () =>
      save(reportOf(now, shell), formats, { place, home, shell, fonts: [] }),
    );
    void offerToOpen(saved, shell);
  } catch (error) {
    // Who named the place, a task or another extension, is told by the error itself.
    if (typeof where === 'string') throw error;
    void vscode.window.showErrorMessage(
      plain(
        words.say(message('editor.report.failed', { reason: error instanceof Error ? error.message : String(error) })),
      ),
    );
  }
}

async function pickFormats({ words }: Shell): Promise<readonly FormatName[] | undefined> {
  const items = formatNames.map((format) => ({
    format,
    label: words.say(message(`format.${format}`)),
    description: `.${format}`,
    picked: format === 'html',
  }));
  const chosen = await vscode.window.showQuickPick(items.map(plainItem), {
    canPickMany: true,
    placeHolder: words.say(message('editor.pick.format')),
  });
  return chosen?.map(({ format }) => format);
}

/** Where one file goes; a folder for several, as the files' path without their endings. */
async function pickPlace(
  formats: readonly FormatName[],
  suggested: vscode.Uri,
  { words }: Shell,
): Promise<vscode.Uri | undefined> {
  const [format] = formats;
  const one: ReportFormat | undefined = formats.length === 1 && format ? reportFormats[format] : undefined;
  if (one && format && !one.several) {
    const uri = await vscode.window.showSaveDialog({
      defaultUri: suggested.with({ path: `${suggested.path}.${format}` }),
      title: words.say(message('editor.report.save')),
      filters: { [words.say(message(`format.${format}`))]: [format] },
    });
    return uri?.with({ path: uri.path.replace(new RegExp(`\\.${format}$`, 'i'), '') });
  }
  const folders = await vscode.window.showOpenDialog({
    defaultUri: vscode.Uri.joinPath(suggested, '..'),
    canSelectFolders: true,
    canSelectFiles: false,
    title: words.say(message('editor.report.folder')),
    openLabel: words.say(message('editor.report.here')),
  });
  return folders?.[0] && vscode.Uri.joinPath(folders[0], fileNameOf(suggested.path));
}

interface Saving {
  readonly place: vscode.Uri;
  readonly home: vscode.Uri;
  readonly shell: Shell;
  /** Those that a person has named. */
  readonly fonts: readonly FontFile[];
}

/** Writes every format and gives back what is written. */
async function save(report: Report, formats: readonly FormatName[], saving: Saving): Promise<readonly vscode.Uri[]> {
  const saved: vscode.Uri[] = [];
  for (const format of formats) {
    for (const { suffix, content } of await rendered(report, format, saving)) {
      const uri = saving.place.with({ path: `${saving.place.path}${suffix}.${format}` });
      await writeWhole(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      saved.push(uri);
    }
  }
  return saved;
}

/** The files of a format; where no font has a character, a person may name one that has it. */
async function rendered(report: Report, format: FormatName, saving: Saving): Promise<readonly Rendered[]> {
  const { shell, fonts, home, place } = saving;
  const { ownFonts, ...parts } = heavy(shell.extensionUri);
  const beside = toPath(vscode.Uri.joinPath(place, '..')) === toPath(home);
  const root = vscode.workspace.getWorkspaceFolder(home)?.uri.path;
  const fromRoot = root !== undefined && home.path.startsWith(`${root}/`) ? `${home.path.slice(root.length + 1)}/` : '';
  const how: ReportFormat = reportFormats[format];
  const made = await how.render(report, shell.words, {
    ...parts,
    ...(beside ? { toFiles: '' } : {}),
    fromRoot,
    fonts: async () => [...fonts, ...(await ownFonts())],
  });
  if (!('code' in made)) return made;
  const font = await askForFont(made, shell);
  return font ? rendered(report, format, { ...saving, fonts: [...fonts, font] }) : [];
}

async function askForFont(reason: Message, { words }: Shell): Promise<FontFile | undefined> {
  const choose = words.say(message('editor.report.font'));
  if ((await vscode.window.showErrorMessage(plain(words.say(reason)), choose)) !== choose) return undefined;
  const [uri] =
    (await vscode.window.showOpenDialog({ title: choose, filters: { [choose]: ['ttf', 'otf', 'woff', 'woff2'] } })) ??
    [];
  return uri && { name: fileNameOf(uri.path), bytes: await vscode.workspace.fs.readFile(uri) };
}

async function offerToOpen([first, ...others]: readonly vscode.Uri[], { words }: Shell): Promise<void> {
  if (!first) return;
  const file = fileNameOf(first.path);
  const open = words.say(message('editor.report.open'));
  const said =
    others.length > 0
      ? message('editor.report.saved-all', { n: others.length + 1, file })
      : message('editor.report.saved', { file });
  if ((await vscode.window.showInformationMessage(plain(words.say(said)), open)) !== open) return;
  // A browser shows a page or a PDF better than an editor does.
  const outside = /\.(?:html|pdf|xlsx)$/.test(first.path) && first.scheme === 'file';
  await (outside ? vscode.env.openExternal(first) : vscode.commands.executeCommand('vscode.open', first));
}
