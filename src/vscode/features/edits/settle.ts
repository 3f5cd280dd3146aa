import * as vscode from 'vscode';
import {
  accept,
  findItem,
  itemRef,
  mayWaive,
  message,
  openItems,
  outcomeWord,
  recordWaiver,
  refusal,
  spoken,
  type Assessment,
  type JudgedProduction,
  type Plan,
} from '../../../core/index';
import type { Shell } from '../../shell';
import { pickOne, pickOrType, type Item } from './ask';
import { carryOut, refuse } from './carryOut';
import { Given, notUnderstood } from './given';
import { pickPaper } from './paperFile';
import { askDay, askSentence, askWho } from './signature';
import { productionFor } from './target';

/**
 * The open items that a command is about: as given by code and subject, several as a list of them, or the one a person picks;
 * without a code among those of the subject. Never an empty list.
 */
export async function itemsFor(
  shell: Shell,
  judged: JudgedProduction,
  code: unknown,
  about: unknown,
  title: string,
): Promise<readonly [Assessment, ...Assessment[]] | undefined> {
  if (Array.isArray(code)) {
    const found = code.map((one: unknown) => (isRef(one) ? findItem(judged, ...one) : undefined));
    const [first, ...others] = found.filter((one) => one !== undefined);
    if (first && others.length === found.length - 1) return [first, ...others];
    refuse(shell, message('edit.refused.gone'));
    return undefined;
  }
  const item = await itemFor(shell, judged, code, about, title);
  return item && [item];
}

function isRef(one: unknown): one is readonly [string, string] {
  return Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
}

async function itemFor(
  shell: Shell,
  judged: JudgedProduction,
  code: unknown,
  about: unknown,
  title: string,
): Promise<Assessment | undefined> {
  const { words } = shell;
  if (typeof code === 'string' && code !== '') {
    const found = findItem(judged, code, typeof about === 'string' ? about : '');
    if (!found) refuse(shell, message('edit.refused.gone'));
    return found;
  }
  const open = openItems(judged).filter(({ assessment }) => code !== '' || itemRef(assessment)[1] === about);
  if (open.length === 0) {
    void vscode.window.showInformationMessage(words.say(message('edit.nothing-open')));
    return undefined;
  }
  const items = open.map(
    ({ assessment, what, agreement }): Item<Assessment> => ({
      value: assessment,
      label: spoken(words, what),
      description: [itemRef(assessment)[1], agreement].filter((part) => part !== '').join(' · '),
      detail: words.say(
        message('editor.about', { subject: outcomeWord(assessment, judged.evaluation.asOf), text: assessment.summary }),
      ),
    }),
  );
  return pickOne({ title, question: words.say(message('edit.paper.item')) }, items);
}

/** What a command asks, under the name of the open item, or their number. */
export function titleFor(
  { words }: Shell,
  what: string,
  [assessment, ...others]: readonly [Assessment, ...Assessment[]],
): string {
  if (others.length > 0) return words.say(message('edit.about-many', { what, count: others.length + 1 }));
  return words.say(
    message('edit.about', {
      what,
      subject: itemRef(assessment)[1] === '' ? itemRef(assessment)[0] : itemRef(assessment)[1],
    }),
  );
}

/** Records that the production goes on although something is open. */
export async function acceptCommand(
  shell: Shell,
  folder: unknown,
  code: unknown,
  about: unknown,
  scripted: unknown,
): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  const what = words.say(message('edit.accept.title'));
  const items = judged && (await itemsFor(shell, judged, code, about, what));
  if (!judged || !items) return;
  const title = titleFor(shell, what, items);
  const said = Given.from(scripted);
  const by = said.isScripted ? said.text('by') : await askWho(shell, judged, title, 'edit.accept.by');
  if (by === undefined) return said.isScripted ? void refuse(shell, notUnderstood('by')) : undefined;
  const until = said.isScripted
    ? (said.text('until') ?? '')
    : await askDay(shell, title, 'edit.accept.until', { optional: true });
  if (until === undefined) return;
  const why = said.isScripted ? (said.text('why') ?? '') : await askSentence(shell, title, 'edit.accept.why');
  if (why === undefined) return;
  const done = await again(shell, judged, items, (all, now) =>
    accept(all, { by, on: now.evaluation.asOf, ...(until !== '' && { until }), ...(why !== '' && { why }) }, now),
  );
  if (done) vscode.window.setStatusBarMessage(words.say(message('edit.accept.done')), 5000);
}

/** Records that the party to whom something is owed has lifted it, with the paper that says so. */
export async function recordWaiverCommand(
  shell: Shell,
  folder: unknown,
  code: unknown,
  about: unknown,
  scripted: unknown,
): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  const what = words.say(message('edit.waive.title'));
  const items = judged && (await itemsFor(shell, judged, code, about, what));
  if (!judged || !items) return;
  let parties: readonly string[] | undefined;
  for (const item of items) {
    const allowed = mayWaive(item, judged);
    if ('refused' in allowed) return void refuse(shell, allowed.refused);
    parties = parties ? parties.filter((one) => allowed.parties.includes(one)) : allowed.parties;
  }
  const title = titleFor(shell, what, items);
  const said = Given.from(scripted);
  const grantedBy = said.isScripted ? said.text('granted-by') : await askGranter(shell, title, parties ?? []);
  if (grantedBy === undefined) return said.isScripted ? void refuse(shell, notUnderstood('granted-by')) : undefined;
  const paper = await pickPaper(shell, judged, 'waivers', said.text('file'), words.say(message('edit.waive.file')));
  if (!paper) return;
  const dated = said.isScripted
    ? (said.text('dated') ?? '')
    : await askDay(shell, title, 'edit.waive.dated', { optional: true });
  const until = said.isScripted
    ? (said.text('until') ?? '')
    : dated === undefined
      ? undefined
      : await askDay(shell, title, 'edit.waive.until', { optional: true });
  if (dated === undefined || until === undefined || !(await paper.settle())) return;
  await again(shell, judged, items, (all, now) =>
    recordWaiver(
      all,
      { grantedBy, document: paper.written, ...(dated !== '' && { dated }), ...(until !== '' && { until }) },
      now,
    ),
  );
}

/** Whoever the agreement lets lift it; nobody else can be typed. */
function askGranter({ words }: Shell, title: string, parties: readonly string[]): Promise<string | undefined> {
  return pickOrType(
    { title, question: words.say(message('edit.waive.by')) },
    parties.map((value) => ({ value, label: spoken(words, value) })),
    {
      label: (text) => words.say(message('edit.other', { text })),
      valueOf: (text) => (parties.includes(text.toLowerCase()) ? text : undefined),
    },
  );
}

/** Plans for the same items as they stand when it is written. */
export function again(
  shell: Shell,
  judged: JudgedProduction,
  items: readonly Assessment[],
  plan: (items: readonly [Assessment, ...Assessment[]], now: JudgedProduction) => Plan,
): Promise<boolean> {
  return carryOut(shell, judged.production.folder, (now) => {
    const [first, ...others] = items.flatMap((item) => findItem(now, ...itemRef(item)) ?? []);
    return first && others.length === items.length - 1
      ? plan([first, ...others], now)
      : refusal(message('edit.refused.gone'));
  });
}
