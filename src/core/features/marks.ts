import type { SceneRecord } from '../production/production';
import type { Range } from '../text/range';
import type { JudgedProduction } from '../judged/judgedProduction';
import { rankOf } from '../judged/rank';
import { workOf } from '../judged/work';

/** What a mark beside a heading says, the most pressing first; each has a shape of its own. */
export const markKinds = ['blocked', 'overdue', 'open', 'asked', 'unclear', 'settled', 'none', 'undeclared'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A mark beside the heading of a scene. */
export interface SceneMark {
  readonly kind: MarkKind;
  readonly heading: Range;
}

/** A mark for every scene of a script that is to be shot. */
export function provideMarks(path: string, judged: JudgedProduction): readonly SceneMark[] {
  return judged.production.scenes
    .filter(({ script }) => script.path === path)
    .flatMap((record) => {
      const kind = markOf(record, judged);
      return kind ? [{ kind, heading: record.script.screenplay.lines.range(record.scene.heading.span) }] : [];
    });
}

/** How pressing a scene is, as the sidebar shows it too; one that nobody can read comes before that. */
export function markOf(scene: SceneRecord, judged: JudgedProduction): MarkKind | undefined {
  const { status, silent } = judged.standing(scene);
  if (status === 'unclear') return status;
  const first = workOf(judged.ofScene(scene.name), judged).first;
  const rank = first && rankOf(first, judged.evaluation.asOf);
  if (rank === 'blocked' || rank === 'overdue' || rank === 'open') return rank;
  if (
    rank === 'needs-facts' ||
    rank === 'needs-judgement' ||
    rank === 'profile-waiting' ||
    rank === 'recommended-waiting'
  )
    return 'asked';
  if (status === 'omitted') return undefined;
  return silent.length > 0 ? 'undeclared' : status === 'declared' ? 'settled' : status;
}
