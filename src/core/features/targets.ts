import { categoryLabel } from '../disclosure/categories';
import { listNames } from '../manifest/lists';
import type { Records } from '../manifest/manifest';
import type { SceneRecord } from '../production/production';
import { standingLabel } from '../production/sceneStanding';
import { fileNameOf } from '../text/paths';
import { message, type Argument } from '../words/message';
import type { JudgedProduction } from '../judged/judgedProduction';
import type { Located } from '../judged/places';
import { dotted } from './spoken';

/** Something a person can go to by its name. */
export interface Target {
  readonly name: string;
  readonly label: Argument;
  readonly description: Argument;
  readonly place: Located;
}

/** Every scene, in the order of the scripts. */
export function sceneTargets(judged: JudgedProduction): readonly Target[] {
  return judged.production.scenes.map((record) => targetOf(record, judged));
}

function targetOf(record: SceneRecord, judged: JudgedProduction): Target {
  const { name, script, scene, uses } = record;
  return {
    name,
    label: name.includes('"')
      ? scene.heading.text
      : message('editor.tree.scene', { name, heading: scene.heading.text }),
    description:
      uses.length > 0
        ? [...new Set(uses.flatMap((use) => use.categories))].map(categoryLabel)
        : standingLabel(judged.standing(record)),
    place: judged.places.of({ kind: 'script', path: script.path, span: scene.heading.span }),
  };
}

/** Every record with an id, in the order of the lists; and the tags that stand for a use without record. */
export function recordTargets({ production, places }: JudgedProduction): readonly Target[] {
  const records: readonly Target[] = listNames.flatMap((list) =>
    production.records[list].flatMap((record): readonly Target[] => {
      const id = 'id' in record ? record.id : undefined;
      if (id === undefined) return [];
      const place = places.of({ kind: 'record', record: record.at });
      return [{ name: id, label: id, description: dotted([saysOf(record), list, fileNameOf(place.path)]), place }];
    }),
  );
  const bare = production.uses
    .filter((use) => use.bare)
    .map(
      (use): Target => ({
        name: use.id,
        label: use.id,
        description: message('editor.tag-only'),
        place: places.of(use.place),
      }),
    );
  return [...records, ...bare];
}

type AnyRecord = Records[(typeof listNames)[number]][number];

/** What a person would know a record by besides its id. */
function saysOf(record: AnyRecord): string {
  for (const key of ['summary', 'name', 'title', 'file', 'kind'] as const) {
    const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
    if (typeof value === 'string') return value;
  }
  return '';
}
