import * as vscode from 'vscode';
import { showAgreement } from './features/agreement';
import { answerQuestionCommand, decideCommand } from './features/edits/answer';
import { createRecordCommand } from './features/edits/createRecord';
import { declareNoneCommand, declareNoneForScenesCommand } from './features/edits/declareNone';
import { importFormCommand, makeFormCommand } from './features/edits/forms';
import { newProductionCommand } from './features/edits/newProduction';
import { numberScenesCommand } from './features/edits/numberScenes';
import { openSampleCommand } from './features/edits/openSample';
import { recordEvidenceCommand } from './features/edits/recordEvidence';
import { renewSignOffCommand } from './features/edits/renewSignOff';
import { acceptCommand, recordWaiverCommand } from './features/edits/settle';
import { importShotListCommand } from './features/edits/shotList';
import { signOffCommand, signOffEpisodeCommand } from './features/edits/signOff';
import { tagSceneCommand } from './features/edits/tagScene';
import { tagUseCommand } from './features/edits/tagUse';
import { compareReportCommand, verifyReportCommand } from './features/earlierReport';
import { showProblem } from './features/problemPages';
import { exportReport } from './features/exportReport';
import { revealScene } from './features/followCursor';
import { previewReport } from './features/report';
import { folderShown, showReport } from './features/reportView';
import { printReport } from './features/reportView/printReport';
import { goToRecord, goToScene } from './features/goTo';
import { argumentsOfLines, isLine } from './features/selected';
import type { StatusTree } from './features/statusTree';
import type { Shell } from './shell';
import { whenSettled } from './whenSettled';

type Command = (shell: Shell, tree: StatusTree, ...args: readonly unknown[]) => unknown;

/** Every command of AI Slate, as `package.json` contributes it. */
const commands = {
  'aiSlate.accept': (shell, _, folder, item, about, given) => acceptCommand(shell, folder, item, about, given),
  'aiSlate.answerQuestion': (shell, _, folder, fact, about, agreement, given) =>
    answerQuestionCommand(shell, folder, fact, about, agreement, given),
  'aiSlate.compareReport': (shell, _, folder, file) => compareReportCommand(shell, folder, file),
  'aiSlate.createRecord': (shell, _, folder, use) => createRecordCommand(shell, folder, use),
  'aiSlate.decide': (shell, _, folder, fact, about, agreement, given) =>
    decideCommand(shell, folder, fact, about, agreement, given),
  'aiSlate.declareNone': (shell, _, folder, scene, given) => declareNoneCommand(shell, folder, scene, given),
  'aiSlate.declareNoneForScenes': (shell, _, folder, scenes, given) =>
    declareNoneForScenesCommand(shell, folder, scenes, given),
  'aiSlate.exportReport': (shell, _, folder, formats, place) =>
    exportReport(shell, folderShown(folder), formats, place),
  'aiSlate.filterOpen': (_, tree) => tree.filter(true),
  'aiSlate.generateReport': (shell, _, folder) => showReport(shell, folderShown(folder)),
  'aiSlate.goToRecord': (shell, _, folder, id) => goToRecord(shell, folder, id),
  'aiSlate.goToScene': (shell, _, folder, name) => goToScene(shell, folder, name),
  'aiSlate.groupStatus': (_, tree) => tree.chooseGrouping(),
  'aiSlate.importForm': (shell, _, folder, file, sure) => importFormCommand(shell, folder, file, sure),
  'aiSlate.importShotList': (shell, _, folder, given) =>
    importShotListCommand(shell, folder, typeof given === 'object' && given !== null ? given : {}),
  'aiSlate.makeForm': (shell, _, folder, whom, place) => makeFormCommand(shell, folder, whom, place),
  'aiSlate.newProduction': (shell, _, folder, given) => newProductionCommand(shell, folder, given),
  'aiSlate.numberScenes': (shell, _, folder, script, given) => numberScenesCommand(shell, folder, script, given),
  'aiSlate.openSample': (shell, _, sample, into) => openSampleCommand(shell, sample, into),
  'aiSlate.previewReport': (shell, _, folder) => previewReport(shell, folderShown(folder)),
  'aiSlate.printReport': (shell, _, folder) => printReport(shell, folderShown(folder)),
  'aiSlate.recordEvidence': (shell, _, folder, item, about, given) =>
    recordEvidenceCommand(shell, folder, item, about, given),
  'aiSlate.recordWaiver': (shell, _, folder, item, about, given) =>
    recordWaiverCommand(shell, folder, item, about, given),
  'aiSlate.refreshStatus': async ({ texts }) => texts.load(),
  'aiSlate.revealScene': (shell, tree) => revealScene(shell, tree),
  'aiSlate.showAgreement': (shell, _, folder, id, obligation) => showAgreement(shell, folder, id, obligation),
  'aiSlate.renewSignOff': (shell, _, folder, scene, given) => renewSignOffCommand(shell, folder, scene, given),
  'aiSlate.showAll': (_, tree) => tree.filter(false),
  'aiSlate.showProblem': (shell, _, code) => showProblem(shell, code),
  'aiSlate.showStatus': (_, tree, folder, scene) => tree.show(folder, scene),
  'aiSlate.signOff': (shell, _, folder, scene, given) => signOffCommand(shell, folder, scene, given),
  'aiSlate.signOffEpisode': (shell, _, folder, scenes, given) => signOffEpisodeCommand(shell, folder, scenes, given),
  'aiSlate.tagScene': (shell, _, folder, scene, given) => tagSceneCommand(shell, folder, scene, given),
  'aiSlate.tagUse': (shell, _, folder, use, scene) => tagUseCommand(shell, folder, use, scene),
  'aiSlate.verifyReport': (shell, _, folder, file) => verifyReportCommand(shell, folder, file),
} as const satisfies { readonly [id: `aiSlate.${string}`]: Command };

export type CommandId = keyof typeof commands;

/** Those that ask nothing of a production's texts. */
const atOnce: ReadonlySet<string> = new Set<CommandId>([
  'aiSlate.filterOpen',
  'aiSlate.groupStatus',
  'aiSlate.openSample',
  'aiSlate.refreshStatus',
  'aiSlate.showAll',
  'aiSlate.showProblem',
]);

export function registerCommands(shell: Shell, tree: StatusTree): vscode.Disposable {
  const entries: readonly (readonly [string, Command])[] = Object.entries(commands);
  return vscode.Disposable.from(
    ...entries.map(([id, run]) =>
      vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
        if (atOnce.has(id) || (await whenSettled(shell))) return run(shell, tree, ...argumentsOf(id, args));
      }),
    ),
  );
}

/** Lines of the status tree stand for what they are about; a menu names the one that was clicked, then all that are selected. */
function argumentsOf(id: string, args: readonly unknown[]): readonly unknown[] {
  const [first, selected] = args;
  if (!isLine(first)) return args;
  const others = Array.isArray(selected) ? selected.filter(isLine).filter((line) => line !== first) : [];
  return argumentsOfLines(id, [first, ...others]);
}
