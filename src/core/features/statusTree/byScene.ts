import { categoryLabel } from '../../disclosure/categories';
import type { SceneRecord, Script, Use } from '../../production/production';
import { fileNameOf } from '../../text/paths';
import { message, type Argument } from '../../words/message';
import type { JudgedProduction } from '../judgedProduction';
import { asksForWork, lookOf, outcomeLooks, sceneLooks, type Look } from '../looks';
import { dotted, sentences } from '../spoken';
import { assessmentNodes, workCount } from './assessmentNodes';
import { productionNodes } from './productionNodes';
import { shortHeading } from './shortHeading';
import { byUrgency, spokenLine, type StatusNode } from './statusNode';

/** The production first, then every scene in the order of the scripts; below a scene its uses. */
export function byScene(judged: JudgedProduction): readonly StatusNode[] {
  const { production } = judged;
  const [only, ...others] = production.scripts;
  const scenes = only && others.length === 0 ? sceneNodes(only, judged) : production.scripts.map((script) => scriptNode(script, judged));
  return [...productionNodes(judged), ...scenes];
}

function scriptNode(script: Script, judged: JudgedProduction): StatusNode {
  const label = fileNameOf(script.path);
  const scenes = judged.production.scenes.filter((scene) => scene.script === script);
  const description = message('editor.tree.scene-count', { count: scenes.length });
  return {
    id: script.path, label, description,
    look: { icon: 'file' },
    spoken: spokenLine(label, description),
    expanded: true,
    children: () => sceneNodes(script, judged),
  };
}

function sceneNodes(script: Script, judged: JudgedProduction): readonly StatusNode[] {
  return judged.production.scenes.filter((scene) => scene.script === script).map((scene) => sceneNode(scene, judged));
}

/** The id of a scene's line, by which a card finds it. */
export function sceneNodeId(folder: string, name: string): string {
  return `${folder}\nscene ${name}`;
}

function sceneNode(scene: SceneRecord, judged: JudgedProduction): StatusNode {
  const { name, status, uses, script } = scene;
  const id = sceneNodeId(judged.production.folder, name);
  const { number, text, span } = scene.scene.heading;
  const work = workCount(judged.ofScene(name), judged);
  const categories: Argument = uses.length > 0 ? [...new Set(uses.flatMap((use) => use.categories))].map(categoryLabel) : '';
  const word = message(`scene-status.${status}`);
  const short = shortHeading(text);
  const whole = numbered(number, text);
  const line = dotted([word, categories, work]);
  return {
    id,
    label: numbered(number, short),
    // Without a number only the whole heading tells two rooms of one house apart.
    description: dotted([word, work, categories, number === undefined && short !== text ? text : '']),
    place: judged.places.of({ kind: 'script', path: script.path, span }),
    tooltip: sentences([message('editor.about', { subject: whole, text: line }), message(`scene-status.${status}.meaning`)]),
    look: sceneLook(scene, judged),
    spoken: spokenLine(whole, line),
    ...(uses.length > 0 && { children: () => uses.map((use) => useNode(id, use, judged)) }),
  };
}

function numbered(number: string | undefined, heading: string): Argument {
  return number === undefined ? heading : message('editor.tree.scene', { name: number, heading });
}

/** A scene looks as pressing as what is asked for in it; one that nobody can read comes before that. */
function sceneLook({ name, status }: SceneRecord, judged: JudgedProduction): Look {
  const [first] = status === 'unclear' ? [] : byUrgency(judged.ofScene(name).filter(asksForWork));
  if (first) return lookOf(first);
  return status === 'declared' ? outcomeLooks.met : sceneLooks[status];
}

function useNode(parent: string, use: Use, judged: JudgedProduction): StatusNode {
  const id = `${parent}\n${use.id}`;
  const assessments = judged.ofUse(use.id);
  const [first] = byUrgency(assessments.filter(asksForWork));
  const label = use.categories.length > 0 ? use.categories.map(categoryLabel) : message('editor.unknown-category');
  const description = dotted([use.bare ? message('editor.tag-only') : use.id, workCount(assessments, judged)]);
  return {
    id, label, description,
    ...(use.record?.summary !== undefined && { tooltip: use.record.summary }),
    look: first ? lookOf(first) : outcomeLooks.met,
    spoken: spokenLine(label, description),
    place: judged.places.of(use.place),
    children: () => assessmentNodes(id, assessments, judged, 'both'),
  };
}
