import * as vscode from 'vscode';
import {
  message,
  recordTargets,
  sceneTargets,
  spoken,
  type JudgedProduction,
  type Located,
  type Target,
} from '../../core/index';
import { toRange } from '../convert';
import { pickProduction } from '../pickProduction';
import { plainItem } from '../plain';
import type { Shell } from '../shell';

/** Shows a scene: the one named by folder and name, else the one a person picks. */
export function goToScene(shell: Shell, folder: unknown, name: unknown): Promise<void> {
  return goTo(shell, { folder, name, targetsOf: sceneTargets, placeHolder: 'editor.pick.scene' });
}

/** Shows a record of the manifest: the one named by folder and id, else the one a person picks. */
export function goToRecord(shell: Shell, folder: unknown, id: unknown): Promise<void> {
  return goTo(shell, { folder, name: id, targetsOf: recordTargets, placeHolder: 'editor.pick.record' });
}

interface Search {
  readonly folder: unknown;
  readonly name: unknown;
  readonly targetsOf: (judged: JudgedProduction) => readonly Target[];
  readonly placeHolder: 'editor.pick.scene' | 'editor.pick.record';
}

async function goTo(shell: Shell, { folder, name, targetsOf, placeHolder }: Search): Promise<void> {
  const judged = await pickProduction(shell, folder);
  if (!judged) return;
  const targets = targetsOf(judged);
  const named = typeof name === 'string' ? targets.find((target) => target.name === name) : undefined;
  if (named) return reveal(shell, named.place);
  const { words } = shell;
  const items = targets.map((target) => ({
    target,
    label: spoken(words, target.label),
    description: spoken(words, target.description),
  }));
  const chosen = await vscode.window.showQuickPick(items.map(plainItem), {
    placeHolder: words.say(message(placeHolder)),
    matchOnDescription: true,
  });
  if (chosen) await reveal(shell, chosen.target.place);
}

async function reveal({ texts }: Shell, { path, range }: Located): Promise<void> {
  const editor = await vscode.window.showTextDocument(texts.uriOf(path), {
    selection: toRange({ start: range.start, end: range.start }),
  });
  editor.revealRange(toRange(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
