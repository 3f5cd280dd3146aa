import { categoryLabel } from '../../disclosure/categories';
import { groupBy } from '../../evaluation/groupBy';
import type { SceneRecord, Script } from '../../production/production';
import { standingLabel } from '../../production/sceneStanding';
import { fileNameOf } from '../../text/paths';
import { message, type Argument } from '../../words/message';
import { lookOf, outcomeLooks, sceneLooks, type Look } from '../looks';
import { dotted, sentences } from '../spoken';
import { workCount, workNumbers } from './assessmentNodes';
import { documentNodes } from './documentNodes';
import { productionNodes } from './productionNodes';
import type { Selection } from './selection';
import { shortHeading } from './shortHeading';
import { workOf } from '../../judged/work';
import { shotNodes } from './shotNodes';
import { isShort, spokenLine, type StatusNode } from './statusNode';
import { useNodes } from './useNode';

/** The production first, then every scene in the order of the scripts, below a scene its uses; its documents last. */
export function byScene(selection: Selection): readonly StatusNode[] {
  const { scripts, scenes } = selection.judged.production;
  const byScript = groupBy(
    scenes.filter((scene) => isShown(scene, selection)),
    ({ script }) => script,
  );
  const [only, ...others] = scripts;
  const below =
    only && others.length === 0
      ? sceneNodes(byScript.get(only) ?? [], selection)
      : scripts.flatMap((script) => scriptNode(script, byScript.get(script) ?? [], selection));
  return [...productionNodes(selection), ...below, ...documentNodes(selection)];
}

/** What nobody can read asks for work too. */
function isShown(scene: SceneRecord, selection: Selection): boolean {
  return selection.judged.standing(scene).status === 'unclear' || selection.shows(selection.ofScene(scene.name));
}

function scriptNode(script: Script, scenes: readonly SceneRecord[], selection: Selection): readonly StatusNode[] {
  if (selection.onlyOpen && scenes.length === 0) return [];
  const label = fileNameOf(script.path);
  const all = selection.judged.production.scenes.filter((scene) => scene.script === script).length;
  const description =
    scenes.length < all
      ? message('tree.scenes-of', { count: scenes.length, all })
      : message('editor.tree.scene-count', { count: all });
  return [
    {
      id: script.path,
      label,
      description,
      look: { icon: 'file' },
      spoken: spokenLine(label, description),
      acts: { on: 'script', args: [selection.judged.production.folder] },
      expanded: isShort(scenes),
      children: () => sceneNodes(scenes, selection),
    },
  ];
}

function sceneNodes(scenes: readonly SceneRecord[], selection: Selection): readonly StatusNode[] {
  return scenes.map((scene) => sceneNode(scene, selection));
}

/** The id of a scene's line, by which a card finds it. */
export function sceneNodeId(folder: string, name: string): string {
  return `${folder}\nscene ${name}`;
}

function sceneNode(scene: SceneRecord, selection: Selection): StatusNode {
  const { judged } = selection;
  const { name, uses, script } = scene;
  const standing = judged.standing(scene);
  const { status } = standing;
  const id = sceneNodeId(judged.production.folder, name);
  const { number, text, span } = scene.scene.heading;
  const work = workCount(selection.ofScene(name), judged);
  const numbers = workNumbers(selection.ofScene(name), judged);
  const categories: Argument =
    uses.length > 0 ? [...new Set(uses.flatMap((use) => use.categories))].map(categoryLabel) : '';
  const word = standingLabel(standing);
  const short = shortHeading(text);
  // Of several that are alike each says which it is.
  const which = scene.alike > 1 ? name.slice(name.lastIndexOf('(')) : '';
  const whole = numbered(number, text, which);
  const line = dotted([word, categories, work]);
  return {
    id,
    label: numbered(number, short, which),
    // A narrow sidebar has room for little: numbers for what presses, a word where nothing does.
    description: dotted([
      status === 'unclear' ? word : '',
      numbers,
      numbers === '' && status !== 'unclear' ? word : '',
      categories,
      // Without a number only the whole heading tells two rooms of one house apart.
      number === undefined && short !== text ? text : '',
    ]),
    place: judged.places.of({ kind: 'script', path: script.path, span }),
    tooltip: sentences([
      message('editor.about', { subject: whole, text: line }),
      message(`scene-status.${status}.meaning`),
    ]),
    look: sceneLook(scene, selection),
    spoken: spokenLine(whole, line),
    acts: { on: 'scene', args: [judged.production.folder, name] },
    ...((uses.length > 0 || scene.shots.length > 0) && {
      children: () => [...useNodes(id, uses, selection), ...shotNodes(id, scene.shots, selection)],
    }),
  };
}

function numbered(number: string | undefined, heading: string, which: string): Argument {
  const name = [number ?? heading, which].filter((part) => part !== '').join(' ');
  return number === undefined ? name : message('editor.tree.scene', { name, heading });
}

/** A scene looks as pressing as what is asked for in it; one that nobody can read comes before that. */
function sceneLook(scene: SceneRecord, selection: Selection): Look {
  const { status, silent } = selection.judged.standing(scene);
  const first = status === 'unclear' ? undefined : workOf(selection.ofScene(scene.name), selection.judged).first;
  if (first) return lookOf(first, selection.judged.evaluation.asOf);
  return status === 'declared' && silent.length === 0 ? outcomeLooks.met : sceneLooks[status];
}
