import * as vscode from 'vscode';
import { plain, plainItem } from '../../plain';
import { leavePage } from './leavePage';

/** What is asked, above the field: the command's title, and the question itself. */
export interface Asked {
  readonly title: string;
  readonly question: string;
}

/** Something to pick, with what it stands for. */
export interface Item<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** A line between items. */
export type Line = vscode.QuickPickItem & { readonly kind: vscode.QuickPickItemKind.Separator };

export function line(label: string): Line {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** The one thing that a person picks; undefined when they leave. */
export async function pickOne<T>(
  { title, question }: Asked,
  items: readonly (Item<T> | Line)[],
): Promise<T | undefined> {
  await leavePage();
  const chosen = await vscode.window.showQuickPick<Item<T> | Line>(items.map(plainItem), {
    title,
    placeHolder: question,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen && 'value' in chosen ? chosen.value : undefined;
}

/**
 * All that a person checks; undefined when they leave. Enter behind a few letters checks what they find, as it would choose
 * it in other lists, and clears the field for the next; Enter in an empty field is the end. Where something has to be
 * checked, `needed` says so above the field when nothing is.
 */
export async function pickMany<T>(
  { title, question }: Asked,
  written: readonly (Item<T> | Line)[],
  needed?: string,
): Promise<readonly T[] | undefined> {
  await leavePage();
  const items = written.map(plainItem);
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Item<T> | Line>();
    Object.assign(pick, {
      title,
      placeholder: question,
      canSelectMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    });
    pick.items = items;
    pick.selectedItems = pick.items.filter((item) => item.picked === true);
    pick.onDidAccept(() => {
      const found = foundBy(pick.value.trim(), items);
      const [first] = found;
      if (first && !found.some((item) => pick.selectedItems.includes(item))) {
        pick.selectedItems = [...pick.selectedItems, first];
        pick.value = '';
        return;
      }
      if (needed !== undefined && pick.selectedItems.length === 0) {
        pick.title = needed;
        return;
      }
      resolve(pick.selectedItems.flatMap((item) => ('value' in item ? [item.value] : [])));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** The items in which some letters stand, those that begin with them first. */
function foundBy<T>(letters: string, items: readonly (Item<T> | Line)[]): readonly Item<T>[] {
  const wanted = letters.toLowerCase();
  if (wanted === '') return [];
  const found = items.filter(
    (item): item is Item<T> =>
      'value' in item &&
      [item.label, item.description, item.detail].some((text) => text?.toLowerCase().includes(wanted)),
  );
  const place = ({ label }: Item<T>): number =>
    label.toLowerCase().startsWith(wanted) ? 0 : label.toLowerCase().includes(wanted) ? 1 : 2;
  return found.sort((one, other) => place(one) - place(other));
}

/** One of some words, or another that is typed in the same field and passes the check. */
export async function pickOrType<T>(
  { title, question }: Asked,
  written: readonly (Item<T> | Line)[],
  other: { readonly label: (text: string) => string; readonly valueOf: (text: string) => T | undefined },
): Promise<T | undefined> {
  await leavePage();
  const items = written.map(plainItem);
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Item<T> | Line>();
    Object.assign(pick, { title, placeholder: question, matchOnDescription: true, ignoreFocusOut: true });
    pick.items = items;
    pick.onDidChangeValue((typed) => {
      const text = typed.trim();
      const value = text === '' ? undefined : other.valueOf(text);
      const same = items.some((item) => item.label.toLowerCase() === text.toLowerCase());
      pick.items =
        value === undefined || same ? items : [...items, { label: plain(other.label(text)), value, alwaysShow: true }];
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.activeItems;
      if (!chosen || !('value' in chosen)) return;
      resolve(chosen.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** What a person types; undefined when they leave, empty only where `fault` lets it be. */
export async function typeIn(
  { title, question }: Asked,
  fault: (text: string) => string | undefined,
  value = '',
  placeHolder = '',
): Promise<string | undefined> {
  await leavePage();
  const typed = await vscode.window.showInputBox({
    title,
    prompt: plain(question),
    placeHolder,
    value,
    ignoreFocusOut: true,
    validateInput: (text) => plainOf(fault(text.trim())),
  });
  return typed?.trim();
}

function plainOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text);
}
