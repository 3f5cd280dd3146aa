import type { EvidencePart, Report, ScenePart } from '../report';
import type { SceneChange, StaleChange } from './changes';
import { pairs } from './pairs';

/** Which scenes came, went, or read otherwise; one that kept its text under another name is not two. */
export function sceneChanges(before: Report, after: Report): readonly SceneChange[] {
  const all = pairs(before.scenes, after.scenes, ({ name }) => name);
  const lost = new Map(all.flatMap(({ before: old, after: now }) => (old && !now ? [[old.text, old] as const] : [])));
  const renamed = new Map<ScenePart, ScenePart>();
  for (const { before: old, after: now } of all) {
    const former = now && !old ? lost.get(now.text) : undefined;
    if (!now || !former) continue;
    renamed.set(now, former);
    lost.delete(now.text);
  }
  const kept = new Set(renamed.values());
  return all.flatMap(({ before: old, after: now }): readonly SceneChange[] => {
    if (!now)
      return old && !kept.has(old)
        ? [{ name: old.name, heading: old.heading, change: 'removed', text: false, record: false }]
        : [];
    const former = old ?? renamed.get(now);
    const { name, heading } = now;
    if (!former) return [{ name, heading, change: 'added', status: { after: now.status }, text: false, record: false }];
    const status = former.status === now.status ? {} : { status: { before: former.status, after: now.status } };
    const [text, record] = [former.text !== now.text, former.record !== now.record];
    if (!old) return [{ name, heading, change: 'renamed', formerly: former.name, ...status, text, record }];
    return text || record || former.status !== now.status
      ? [{ name, heading, change: 'changed', ...status, text, record }]
      : [];
  });
}

/** Sign-offs and papers that were sound in the earlier report, or not in it, and no longer are. */
export function staleChanges(before: Report, after: Report): readonly StaleChange[] {
  return [...staleSignOffs(before, after), ...stalePapers(before, after)];
}

function staleSignOffs(before: Report, after: Report): readonly StaleChange[] {
  const listed = ({ scenes }: Report) =>
    scenes.flatMap(({ name: scene, signOffs }) => signOffs.map((signOff) => ({ scene, ...signOff })));
  return pairs(listed(before), listed(after), ({ scene, recorded }) => JSON.stringify([scene, recorded])).flatMap(
    ({ before: old, after: now }): readonly StaleChange[] =>
      now && now.stale.length > 0 && !old?.stale.length
        ? [{ kind: 'sign-off', scene: now.scene, recorded: now.recorded, stale: now.stale, place: now.place }]
        : [],
  );
}

function stalePapers(before: Report, after: Report): readonly StaleChange[] {
  return pairs(before.evidence, after.evidence, paperKey).flatMap(
    ({ before: old, after: now }): readonly StaleChange[] => {
      if (!now) return [];
      const scenes = now.stale.filter((name) => !old?.stale.includes(name));
      const expired = now.expired && !old?.expired;
      const owners = now.on.map(({ id }) => id).join(' · ');
      return scenes.length > 0 || expired
        ? [
            {
              kind: 'evidence',
              name: now.id ?? [now.kind, owners].filter((part) => part !== '').join(' '),
              scenes,
              expired,
              place: now.place,
            },
          ]
        : [];
    },
  );
}

function paperKey({ id, kind, on, recorded }: EvidencePart): string {
  return id ?? JSON.stringify([kind, on, recorded]);
}
