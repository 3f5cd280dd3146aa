import { categoryLabel } from '../disclosure/categories';
import type { SceneRecord } from '../production/production';
import { standingLabel } from '../production/sceneStanding';
import type { Range } from '../text/range';
import { message, type Argument } from '../words/message';
import type { Way } from './card';
import type { JudgedProduction } from '../judged/judgedProduction';
import { outcomeLooks, sceneLooks } from './looks';
import { markOf, type MarkKind } from './marks';
import { sceneActs } from './sceneCard';
import { dotted } from './spoken';
import { workCount } from './statusTree/assessmentNodes';

/** A line over a heading: how the scene stands, or what can be done about it. */
export interface Lens extends Way {
  readonly heading: Range;
  readonly icon?: string;
  readonly title: Argument;
}

/** For every scene of a script how it stands in a few words, then what somebody most likely does next. */
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
  return [stands, ...sceneActs(record, judged).map((act) => ({ ...act, heading }))];
}

/** `AI declared · De-aging · 2 open`; what is blocked or overdue is said in front, as icons are not read out. */
function standing(scene: SceneRecord, mark: MarkKind | undefined, judged: JudgedProduction): Argument {
  const { name, uses } = scene;
  const pressing =
    mark === 'blocked' ? message('outcome.blocked') : mark === 'overdue' ? message('editor.overdue') : undefined;
  const categories = [...new Set(uses.flatMap((use) => use.categories))].map(categoryLabel);
  return dotted([
    pressing ?? standingLabel(judged.standing(scene)),
    categories.length > 0 ? categories : '',
    workCount(judged.ofScene(name), judged),
  ]);
}

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
