import * as vscode from 'vscode';
import {
  compareReports,
  evaluate,
  fileNameOf,
  makeReport,
  message,
  ofVersion,
  readReport,
  verifyReport,
  type JudgedProduction,
  type Report,
  type WrittenReport,
} from '../../core/index';
import { toPath, toUri } from '../convert';
import { productionFor } from './edits/target';
import { refuse } from './edits/carryOut';
import { showPage } from './pages';
import { changesPage, verificationPage } from './pageTexts';
import { readText } from '../readText';
import type { Shell } from '../shell';

/** Shows what has changed since a report was written as JSON: what is new, settled, stale, asked and answered. */
export async function compareReportCommand(shell: Shell, folder: unknown, file: unknown): Promise<void> {
  const { words } = shell;
  const opened = await openReport(shell, folder, file);
  if (!opened) return;
  const { judged, read, name } = opened;
  const { report } = read;
  const now = sameKind(shell, judged, report, judged.evaluation.asOf);
  if (now)
    await showPage(
      words.say(message('page.compared', { file: name })),
      changesPage(compareReports(report, now), words),
    );
}

/** Shows whether a report that was written as JSON was made from the files that lie here. */
export async function verifyReportCommand(shell: Shell, folder: unknown, file: unknown): Promise<void> {
  const { words } = shell;
  const opened = await openReport(shell, folder, file);
  if (!opened) return;
  const { judged, read, name } = opened;
  const { report } = read;
  const now = sameKind(shell, judged, report, report.asOf);
  if (now)
    await showPage(
      words.say(message('page.verified', { file: name })),
      verificationPage(verifyReport(read, now), words),
    );
}

interface Opened {
  readonly judged: JudgedProduction;
  readonly read: WrittenReport;
  /** The name of the report's file. */
  readonly name: string;
}

async function openReport(shell: Shell, folder: unknown, file: unknown): Promise<Opened | undefined> {
  const judged = await productionFor(shell, folder);
  const uri = judged && (typeof file === 'string' ? vscode.Uri.parse(file, true) : await chooseReport(shell, judged));
  if (!judged || !uri) return undefined;
  const name = fileNameOf(toPath(uri));
  const read = await readText(uri).then(readReport, () => ({ fault: 'not-json' as const }));
  if ('report' in read) return { judged, read, name };
  refuse(shell, message(read.fault === 'other-version' ? 'page.other-version' : 'page.no-report', { file: name }));
  return undefined;
}

async function chooseReport({ words }: Shell, { production }: JudgedProduction): Promise<vscode.Uri | undefined> {
  const title = words.say(message('page.which-report'));
  const [uri] =
    (await vscode.window.showOpenDialog({
      defaultUri: toUri(production.folder),
      title,
      openLabel: title,
      filters: { JSON: ['json'] },
    })) ?? [];
  return uri;
}

/** The report of today, or of another day, that leaves out what the earlier one leaves out; what it was made of must still be there. */
function sameKind(
  shell: Shell,
  { production, catalogue }: JudgedProduction,
  { redacted, strict, only, version }: Report,
  asOf: string,
): Report | undefined {
  const reported = version === undefined ? production : ofVersion(production, version);
  if (!reported) {
    refuse(shell, message('page.no-version', { version: version ?? '' }));
    return undefined;
  }
  const options = {
    tool: { name: 'AI Slate', version: shell.version },
    ...(redacted && { redaction: strict ? ('strict' as const) : ('names' as const) }),
    ...(only && { only }),
    ...(version !== undefined && { version }),
  };
  return makeReport(reported, evaluate(reported, catalogue, asOf), catalogue, options, shell.words);
}
