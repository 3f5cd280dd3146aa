import type * as vscode from 'vscode';
import { legible } from '../core/index';

/**
 * A text for a notification, a prompt, a line to pick or a lens. There the editor makes links of `[text](address)`, also
 * such as run commands, and pictures of `$(name)`; in a text that somebody wrote both stay letters.
 */
export function plain(text: string): string {
  return legible(text).replace(/(?<=[\]$])\(/gu, ' (');
}

/** A line to pick of which every text stays letters. */
export function plainItem<Item extends vscode.QuickPickItem>(item: Item): Item {
  const { label, description, detail } = item;
  return {
    ...item,
    label: plain(label),
    ...(description !== undefined && { description: plain(description) }),
    ...(detail !== undefined && { detail: plain(detail) }),
  };
}
