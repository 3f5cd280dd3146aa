import * as vscode from 'vscode';
import {
  absences,
  categoryLabel,
  dotted,
  isMoment,
  isMonthOrYear,
  message,
  nextId,
  otherUsesFor,
  papersFor,
  recordAbsence,
  recordEvidence,
  spoken,
  valueLabel,
  type Assessment,
  type JudgedProduction,
  type Message,
  type OtherUse,
  type SceneRecord,
} from '../../../core/index';
import { plain } from '../../plain';
import type { Shell } from '../../shell';
import { pickMany, pickOne, typeIn, type Item } from './ask';
import { refuse } from './carryOut';
import { Given, notUnderstood } from './given';
import { pickPaper } from './paperFile';
import { again, itemsFor, titleFor } from './settle';
import { askDay, askWho, itemsOf } from './signature';
import { productionFor, sceneItems } from './target';

/** Records a paper for an open item: the file with its fingerprint, its kind and date, and the scenes that it names. */
export async function recordEvidenceCommand(
  shell: Shell,
  folder: unknown,
  code: unknown,
  about: unknown,
  scripted: unknown,
): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  const what = words.say(message('edit.paper.title'));
  const items = judged && (await itemsFor(shell, judged, code, about, what));
  if (!judged || !items) return;
  const [item, ...more] = items;
  const said = Given.from(scripted);
  const title = titleFor(shell, what, items);
  const kinds = papersFor(item, judged);
  const kind =
    said.text('kind') ?? (await pickKind(shell, title, kinds, said.text('file') === undefined && more.length === 0));
  if (kind === NONE || said.text('absent') !== undefined)
    return recordThatThereIsNone(shell, judged, item, title, kind === NONE ? undefined : kind, said);
  if (kind === undefined || !kinds.includes(kind))
    return kind === undefined ? undefined : void refuse(shell, message('edit.refused.kind-of-paper', { kind }));
  const paper = await pickPaper(shell, judged, 'evidence', said.text('file'), words.say(message('edit.paper.file')));
  if (!paper) return;
  const givenAt =
    said.isScripted && said.text('kind') !== undefined ? (said.text('given-at') ?? '') : await askGiven(shell, title);
  if (givenAt === undefined) return;
  if (givenAt !== '' && !isMoment(givenAt) && !isMonthOrYear(givenAt))
    return void refuse(shell, notUnderstood('given-at'));
  const asks = said.text('kind') === undefined;
  const others = otherUsesFor(item, kind, judged);
  const chosen = new Set(more.flatMap(({ subject }) => subject.use ?? []));
  const alsoFor =
    said.texts('uses') ??
    (chosen.size > 0
      ? others.flatMap(({ use }) => (chosen.has(use.id) ? [use.id] : []))
      : asks
        ? await askOthers(shell, others, title)
        : []);
  if (!alsoFor) return;
  const scenes =
    said.texts('scenes') ?? (asks ? await askScenes(shell, judged, scenesOf(judged, item, alsoFor), title) : []);
  if (!scenes) return;
  const id = nextId('evidence', 'E-1', judged.production);
  if (!(await paper.settle())) return;
  const done = await again(shell, judged, [item], ([one], now) => {
    const named = now.production.scenes.filter(({ name }) => scenes.includes(name));
    return recordEvidence(
      one,
      { kind, path: paper.path, hash: paper.hash, ...(givenAt !== '' && { givenAt }), scenes: named, alsoFor },
      now,
    );
  });
  const left = [...chosen].filter((use) => use !== item.subject.use && !alsoFor.includes(use));
  if (done && left.length > 0)
    void vscode.window.showInformationMessage(plain(words.say(message('edit.paper.left', { id, uses: left }))));
  if (done) vscode.window.setStatusBarMessage(plain(words.say(doneMessage(paper.written, id, item, alsoFor))), 5000);
}

/** Picked in place of a kind where there is no document. */
const NONE = 'none';

/** Asked even where one kind alone is accepted: what a paper is, its reader says. `orNone` where there may be none. */
function pickKind(shell: Shell, title: string, kinds: readonly string[], orNone: boolean): Promise<string | undefined> {
  return pickOne({ title, question: shell.words.say(message('edit.paper.kind')) }, [
    ...kindItems(shell, kinds),
    ...(orNone ? [{ value: NONE, label: shell.words.say(message('edit.paper.none')) }] : []),
  ]);
}

function kindItems(shell: Shell, kinds: readonly string[]): readonly Item<string>[] {
  return itemsOf(
    shell,
    kinds.map((value) => ({ value, label: valueLabel('kind', value) })),
  );
}

/** Records who refused a document, left a question unanswered, or says that there is none; what is owed stays owed. */
async function recordThatThereIsNone(
  shell: Shell,
  judged: JudgedProduction,
  item: Assessment,
  title: string,
  given: string | undefined,
  said: Given,
): Promise<void> {
  const { words } = shell;
  const kinds = papersFor(item, judged);
  const kind =
    given ??
    (kinds.length === 1
      ? kinds[0]
      : await pickOne({ title, question: words.say(message('edit.paper.kind')) }, kindItems(shell, kinds)));
  if (kind === undefined) return;
  const absent =
    said.text('absent') ??
    (await pickOne({ title, question: words.say(message('edit.paper.absent')) }, itemsOf(shell, absences)));
  if (absent === undefined) return;
  const by = said.text('by') ?? (await askWho(shell, judged, title, 'edit.paper.absent-by'));
  if (by === undefined) return;
  const on = said.text('on') ?? (await askDay(shell, title, 'edit.paper.absent-on', { value: judged.evaluation.asOf }));
  if (on === undefined) return;
  if (!absences.some(({ value }) => value === absent) || !(isMoment(on) || isMonthOrYear(on)))
    return void refuse(shell, notUnderstood('absent'));
  await again(shell, judged, [item], ([one], now) => recordAbsence(one, { kind, absent, by, on }, now));
}

function askGiven({ words }: Shell, title: string): Promise<string | undefined> {
  const expects = words.say(message('edit.day-or-nothing'));
  return typeIn(
    { title, question: words.say(message('edit.paper.given')) },
    (text) => (text === '' || isMoment(text) || isMonthOrYear(text) ? undefined : expects),
    '',
    expects,
  );
}

/** Ids of the other uses that the paper names. Nothing is checked from the start: what a paper names, its reader says. */
async function askOthers(
  { words }: Shell,
  others: readonly OtherUse[],
  title: string,
): Promise<readonly string[] | undefined> {
  if (others.length === 0) return [];
  return pickMany(
    { title, question: words.say(message('edit.paper.also')) },
    others.map(
      ({ use, open }): Item<string> => ({
        value: use.id,
        label: use.id,
        description: spoken(words, dotted([...use.categories.map(categoryLabel), use.record?.summary ?? ''])),
        detail: words.say(
          message('edit.paper.also-open', { summaries: [...new Set(open.map(({ summary }) => summary))].join(' ') }),
        ),
      }),
    ),
  );
}

/** The scenes of the item and of the other uses, in the order of the scripts. */
function scenesOf({ production }: JudgedProduction, item: Assessment, uses: readonly string[]): readonly SceneRecord[] {
  const ofOthers = production.uses.filter(({ id }) => uses.includes(id)).flatMap(({ scenes }) => scenes);
  return production.scenes.filter((scene) => item.scenes.includes(scene.name) || ofOthers.includes(scene));
}

async function askScenes(
  shell: Shell,
  judged: JudgedProduction,
  concerned: readonly SceneRecord[],
  title: string,
): Promise<readonly string[] | undefined> {
  if (concerned.length === 0) return [];
  const named = await pickMany(
    { title, question: shell.words.say(message('edit.paper.scenes')) },
    sceneItems(shell, judged, concerned),
  );
  return named?.map(({ name }) => name);
}

function doneMessage(file: string, id: string, { subject }: Assessment, alsoFor: readonly string[]): Message {
  if (subject.use === undefined || alsoFor.length === 0) return message('edit.paper.done', { file, id });
  return message('edit.paper.done-for', { file, id, uses: [subject.use, ...alsoFor] });
}
