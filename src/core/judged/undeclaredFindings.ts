import type { RecordPlace } from '../manifest/manifest';
import type { Finding, Place, Production, SceneRecord } from '../production/production';
import { sceneStanding } from '../production/sceneStanding';
import { dateText } from '../text/dateText';
import { isBy, isLater } from '../text/moments';
import { folderOf, resolvePath } from '../text/paths';
import { message, type Message } from '../words/message';

/** A finding points at a handful; the sidebar has them all. */
const MOST_RELATED = 8;

/**
 * Scenes of which nobody has said anything are only counted, until the day by which the production wants them declared, or
 * until their script is locked: then they are one finding at that day.
 */
export function undeclaredFindings({ record, records, scenes }: Production, asOf: string): readonly Finding[] {
  const due = record['declare-by'];
  if (due !== undefined && isLater(asOf, due) === true) {
    return finding(asOf, scenes, { file: record.at.file, path: [...record.at.path, 'declare-by'] }, (count) =>
      message('finding.undeclared-after-day', { count, date: dateText(due) }),
    );
  }
  return records.scripts.flatMap(({ file, locked, at }) => {
    if (file === undefined || locked === undefined || !isBy(locked, asOf)) return [];
    const path = resolvePath(folderOf(at.file), file);
    const own = scenes.filter(({ script }) => script.path === path);
    return finding(asOf, own, { file: at.file, path: [...at.path, 'locked'] }, (count) =>
      message('finding.undeclared-after-lock', { count, date: dateText(locked) }),
    );
  });
}

function finding(
  asOf: string,
  scenes: readonly SceneRecord[],
  record: RecordPlace,
  said: (count: number) => Message,
): readonly Finding[] {
  const silent = scenes.filter((scene) => sceneStanding(scene, asOf).status === 'undeclared');
  if (silent.length === 0) return [];
  const related = silent
    .slice(0, MOST_RELATED)
    .map(({ script, scene }): Place => ({ kind: 'script', path: script.path, span: scene.heading.span }));
  return [{ message: said(silent.length), severity: 'warning', place: { kind: 'record', record }, related }];
}
