import { categoryLabel } from '../disclosure/categories';
import type { SceneRecord } from '../production/production';
import { standingLabel } from '../production/sceneStanding';
import type { Range } from '../text/range';
import { message, type Argument, type Message } from '../words/message';
import { actOn } from './agreementBlocks';
import type { Link, Way } from './card';
import type { JudgedProduction } from '../judged/judgedProduction';
import { outcomeLooks, sceneLooks } from './looks';
import { markOf, type MarkKind } from './marks';
import { sceneActs } from './sceneCard';
import { dotted } from './spoken';
import { workOf } from '../judged/work';
import { workCount } from './statusTree/assessmentNodes';

/** A line over a heading: how the scene stands, or what can be done about it. */
export interface Lens extends Way {
  readonly heading: Range;
  readonly icon?: string;
  readonly title: Argument;
}

/** For every scene of a script how it stands in a few words, then what somebody most likely does next: one quiet line. */
export function provideLenses(path: string, judged: JudgedProduction): readonly Lens[] {
  return judged.production.scenes
    .filter(({ script }) => script.path === path)
    .flatMap((record) => lensesOf(record, judged));
}

function lensesOf(record: SceneRecord, judged: JudgedProduction): readonly Lens[] {
  const { name, script, scene } = record;
  const heading = script.screenplay.lines.range(scene.heading.span);
  const mark = markOf(record, judged);
  const stands: Lens = {
    heading,
    command: 'aiSlate.showStatus',
    args: [judged.production.folder, name],
    icon: mark ? icons[mark] : sceneLooks.omitted.icon,
    title: standing(record, mark, judged),
  };
  return [stands, ...nextActs(record, judged).map((act) => ({ ...act, heading }))];
}

/** What settles the most pressing thing of a scene; where nothing presses, what can be said of it. */
function nextActs(scene: SceneRecord, judged: JudgedProduction): readonly Link[] {
  const assessments = judged.ofScene(scene.name);
  const { first } = workOf(assessments, judged);
  const pressing = first && judged.standing(scene).status !== 'unclear' ? actOn(first, judged) : undefined;
  if (pressing) return [pressing];
  const acts = sceneActs(scene, judged);
  // Nobody has said anything: either answer is as likely.
  return judged.standing(scene).status === 'undeclared' ? acts : acts.slice(-1);
}

/** `Missing · De-aging · 2 to do`: what the mark beside the heading means is said in front, as marks are not read out. */
function standing(scene: SceneRecord, mark: MarkKind | undefined, judged: JudgedProduction): Argument {
  const { name, uses } = scene;
  const pressing = mark && pressingWords[mark];
  const categories = [...new Set(uses.flatMap((use) => use.categories))].map(categoryLabel);
  return dotted([
    pressing ?? standingLabel(judged.standing(scene)),
    categories.length > 0 ? categories : '',
    workCount(judged.ofScene(name), judged),
  ]);
}

const pressingWords: { readonly [Kind in MarkKind]?: Message } = {
  blocked: message('outcome.blocked'),
  overdue: message('editor.overdue'),
  open: message('outcome.open'),
  asked: message('outcome.needs-facts'),
};

const icons: { readonly [Kind in MarkKind]: string } = {
  blocked: outcomeLooks.blocked.icon,
  overdue: outcomeLooks.open.icon,
  open: outcomeLooks.open.icon,
  asked: outcomeLooks['needs-facts'].icon,
  unclear: sceneLooks.unclear.icon,
  settled: outcomeLooks.met.icon,
  none: sceneLooks.none.icon,
  undeclared: sceneLooks.undeclared.icon,
};
