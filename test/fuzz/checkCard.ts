import assert from 'node:assert/strict';
import { linkCommands, type Card } from '../../src/core/features/card';
import { english } from '../../src/core/words/words';
import type * as Convert from '../../src/vscode/convert';
import { besideFakeEditor } from '../support/fakeEditor';
import { livingMarkdown } from '../support/livingMarkdown';

let shell: Promise<typeof Convert> | undefined;

/** A card as the editor gets it runs our own commands and shows letters, whatever somebody wrote. */
export async function checkCard(card: Card | undefined): Promise<void> {
  if (!card) return;
  const { toMarkdown } = await (shell ??= besideFakeEditor(() => import('../../src/vscode/convert')));
  const { value } = toMarkdown(card, english, linkCommands);
  const { links, images, html } = livingMarkdown(value);
  assert.deepEqual([images, html], [[], []], value);
  for (const link of links)
    assert.ok((linkCommands as readonly string[]).includes(/^command:([\w.]+)\?/u.exec(link)?.[1] ?? ''), link);
  assert.doesNotMatch(value, unseen);
}

const unseen = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What stands in a line of the tree. */
export function checkLabel(text: string): void {
  assert.doesNotMatch(text, unseen);
}
