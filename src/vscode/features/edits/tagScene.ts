import * as vscode from 'vscode';
import {
  categoryIds,
  categoryLabel,
  categoryMeaning,
  charactersIn,
  isWritable,
  likelyCategories,
  message,
  nextId,
  refusal,
  tagLooseScene,
  tagScenes,
  type CategoryId,
  type JudgedProduction,
  type SceneRecord,
  type Script,
} from '../../../core/index';
import { toRange } from '../../convert';
import { plain } from '../../plain';
import type { Shell } from '../../shell';
import { line, pickMany, pickOne, type Asked, type Item, type Line } from './ask';
import { carryOut, refuse, write } from './carryOut';
import { Given, notUnderstood } from './given';
import { looseSceneAtCursor, productionFor, sceneFor } from './target';
import { tellOfUse } from './tellOfUse';

/** Tags a scene, or several with one use, and starts its record: what AI was used for, whom it touches. */
export async function tagSceneCommand(shell: Shell, folder: unknown, name: unknown, scripted: unknown): Promise<void> {
  const loose = folder === undefined ? looseSceneAtCursor(shell) : undefined;
  if (loose) return tagLoose(shell, loose, Given.from(scripted));
  const judged = await productionFor(shell, folder);
  const scenes = judged && (await scenesFor(shell, judged, name));
  if (!judged || !scenes) return;
  const [scene, ...others] = scenes;
  const what =
    others.length === 0
      ? message('editor.scene', { name: scene.name })
      : message('edit.tag.scenes', { count: scenes.length });
  const said = Given.from(scripted);
  const told = said.isScripted ? given(said) : await ask(shell, scene.scene, judged, scene);
  if (told === 'faulty') return void refuse(shell, notUnderstood('categories'));
  if (!told || told.categories.length === 0) return;
  const id = nextId('uses', 'U-001', judged.production);
  const done = await carryOut(shell, judged.production.folder, (now) => {
    const here = now.production.scenes.filter((one) => scenes.some(({ name: wanted }) => wanted === one.name));
    return here.length === scenes.length
      ? tagScenes(here, now.production, told)
      : refusal(message('edit.refused.gone'));
  });
  if (!done) return;
  if (!said.isScripted) await bringIntoSight(shell, scene);
  const tagged =
    others.length === 0
      ? message('edit.tag.done', { scene: scene.name })
      : message('edit.tag.done-many', { count: scenes.length });
  if (told.writes === 'tag') vscode.window.setStatusBarMessage(plain(shell.words.say(tagged)), 5000);
  else await tellOfUse(shell, judged.production.folder, shell.words.say(what), id);
}

/** The scenes that are to be tagged with one use: those given, or the one of `sceneFor`. */
async function scenesFor(
  shell: Shell,
  judged: JudgedProduction,
  names: unknown,
): Promise<readonly [SceneRecord, ...SceneRecord[]] | undefined> {
  if (!Array.isArray(names)) {
    const scene = await sceneFor(shell, judged, names, shell.words.say({ code: 'editor.pick.scene', args: {} }));
    return scene && [scene];
  }
  const [first, ...others] = judged.production.scenes.filter(({ name }) => names.includes(name));
  if (first && others.length === names.length - 1) return [first, ...others];
  refuse(shell, message('edit.refused.gone'));
  return undefined;
}

/** Whoever tagged a scene from a list or a page sees where the tag now stands. */
async function bringIntoSight({ texts, productions }: Shell, { script, name }: SceneRecord): Promise<void> {
  if (
    !isWritable(script) ||
    vscode.window.visibleTextEditors.some(({ document }) => texts.pathOf(document) === script.path)
  )
    return;
  await productions.settled();
  const scene = productions.of(script.path)?.production.scenes.find((one) => one.name === name);
  const heading = scene && scene.script.screenplay.lines.range(scene.scene.heading.span).start;
  await vscode.window.showTextDocument(texts.uriOf(script.path), {
    ...(heading && { selection: toRange({ start: heading, end: heading }) }),
    preview: false,
  });
}

interface Told {
  readonly categories: readonly CategoryId[];
  readonly characters: readonly string[];
  readonly writes: 'both' | 'tag' | 'record';
}

function given(said: Given): Told | 'faulty' {
  const written = said.texts('categories') ?? [];
  const categories = categoryIds.filter((id) => written.includes(id));
  if (categories.length === 0 || categories.length !== written.length) return 'faulty';
  const writes = said.text('writes');
  return {
    categories,
    characters: said.texts('characters') ?? [],
    writes: writes === 'tag' || writes === 'record' ? writes : 'both',
  };
}

async function tagLoose(
  shell: Shell,
  { script, scene }: { readonly script: Script; readonly scene: SceneRecord['scene'] },
  said: Given,
): Promise<void> {
  const told = said.isScripted ? given(said) : await ask(shell, scene);
  if (told === 'faulty') return void refuse(shell, notUnderstood('categories'));
  if (told && told.categories.length > 0) {
    await write(shell, () => {
      const now = shell.texts.store.script(script.path);
      const there = now?.screenplay.scenes.find(
        ({ heading }) => heading.span.start === scene.heading.span.start && heading.text === scene.heading.text,
      );
      return now && there ? tagLooseScene(now, there, told) : refusal(message('edit.refused.gone'));
    });
  }
}

/** Two steps, the second only where somebody could be touched. */
async function ask(
  shell: Shell,
  scene: SceneRecord['scene'],
  judged?: JudgedProduction,
  record?: SceneRecord,
): Promise<Told | undefined> {
  const { words } = shell;
  const title = words.say(
    message('edit.tag.title', { scene: record?.name ?? scene.heading.number ?? scene.heading.text }),
  );
  const chosen = await askCategories(shell, title, judged, record);
  const characters =
    chosen &&
    (await askCharacters(shell, { title, question: words.say(message('edit.tag.characters')) }, scene, judged));
  return chosen && characters && { ...chosen, characters };
}

type Chosen = Pick<Told, 'categories' | 'writes'>;
/** A category at once; or first another way of choosing, or of writing. */
type Choice = { readonly category: CategoryId } | { readonly several: true } | { readonly writes: 'tag' | 'record' };

/** One category and Enter is the usual case; several at once, or only one of the two texts, are lines below. */
async function askCategories(
  shell: Shell,
  title: string,
  judged: JudgedProduction | undefined,
  record: SceneRecord | undefined,
): Promise<Chosen | undefined> {
  const { words } = shell;
  const id = judged && nextId('uses', 'U-001', judged.production);
  let writes: Told['writes'] = !record || id === undefined ? 'tag' : isWritable(record.script) ? 'both' : 'record';
  for (;;) {
    const question = words.say(
      id === undefined ? message('edit.tag.categories') : message(`edit.tag.categories.${writes}`, { id }),
    );
    const items = categoryItems<Choice>(shell, judged, (category) => ({ category }));
    const chosen = await pickOne({ title, question }, [...items, ...wayItems(shell, writes, id)]);
    if (!chosen) return undefined;
    if ('category' in chosen) return { categories: [chosen.category], writes };
    if ('writes' in chosen) {
      writes = chosen.writes;
      continue;
    }
    const categories = await pickMany(
      { title, question },
      categoryItems(shell, judged, (category) => category),
      words.say(message('guide.nothing-checked')),
    );
    return categories && { categories, writes };
  }
}

function wayItems({ words }: Shell, writes: Told['writes'], id: string | undefined): readonly (Item<Choice> | Line)[] {
  const several: Item<Choice> = {
    value: { several: true },
    label: words.say(message('edit.tag.several')),
    iconPath: new vscode.ThemeIcon('checklist'),
  };
  if (writes !== 'both' || id === undefined) return [line(''), several];
  return [
    line(''),
    several,
    { value: { writes: 'tag' }, label: words.say(message('edit.tag.only-tag')), iconPath: new vscode.ThemeIcon('tag') },
    {
      value: { writes: 'record' },
      label: words.say(message('edit.tag.only-record', { id })),
      iconPath: new vscode.ThemeIcon('file'),
    },
  ];
}

function categoryItems<T>(
  { words }: Shell,
  judged: JudgedProduction | undefined,
  valueOf: (category: CategoryId) => T,
): readonly (Item<T> | Line)[] {
  const likely = likelyCategories(judged?.production);
  const item = ({ id, uses }: (typeof likely)[number]): Item<T> => ({
    value: valueOf(id),
    label: words.say(categoryLabel(id)),
    description: uses > 0 ? `${id} · ${words.say(message('edit.tag.uses', { count: uses }))}` : id,
    detail: words.say(categoryMeaning(id)),
  });
  const here = likely.filter(({ uses }) => uses > 0);
  if (here.length === 0) return likely.map(item);
  return [
    line(words.say(message('edit.tag.used-here'))),
    ...here.map(item),
    line(words.say(message('edit.tag.others'))),
    ...likely.filter(({ uses }) => uses === 0).map(item),
  ];
}

async function askCharacters(
  { words }: Shell,
  asked: Asked,
  scene: SceneRecord['scene'],
  judged: JudgedProduction | undefined,
): Promise<readonly string[] | undefined> {
  const characters = charactersIn(scene, judged?.production);
  if (characters.length === 0) return [];
  return pickMany(
    asked,
    characters.map(({ name, speaks }) => ({
      value: name,
      label: name,
      description: speaks ? words.say(message('edit.tag.speaks')) : '',
    })),
  );
}
