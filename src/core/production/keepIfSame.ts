import type { Element, Scene, SceneHeading } from '../fountain/screenplay';
import type { Tag } from '../disclosure/tag';
import { characterName } from './characterName';
import type { MovingSpan, Part } from './scriptParts';

/**
 * The parts as they were, moved and with their new words, where the production learns nothing from what was written:
 * scenes, tags and speaking characters are the same. Their scenes and tags stay the same objects. Undefined otherwise.
 */
export function keepIfSame(before: readonly Part[], written: readonly Part[]): readonly Part[] | undefined {
  if (before.length !== written.length) return undefined;
  const pairs = before.map((part, index) => [part, written[index] ?? part] as const);
  if (!pairs.every(([old, now]) => saysTheSame(old, now))) return undefined;
  return pairs.map(([old, now]) => ({
    ...now,
    screenplay: { ...now.screenplay, scenes: movedScenes(old, now) },
    tags: movedTags(old, now),
  }));
}

function saysTheSame(old: Part, now: Part): boolean {
  return (
    old.tags.length === now.tags.length &&
    old.tags.every((tag, index) => tagSays(tag) === tagSays(now.tags[index])) &&
    old.screenplay.scenes.length === now.screenplay.scenes.length &&
    old.screenplay.scenes.every((scene, index) => headingSays(scene) === headingSays(now.screenplay.scenes[index])) &&
    castOf(old.screenplay.elements) === castOf(now.screenplay.elements) &&
    problemsOf(old) === problemsOf(now)
  );
}

function tagSays(tag: Tag | undefined): string {
  return JSON.stringify(tag, (key, value: unknown) => (key === 'span' ? undefined : value));
}

function headingSays(scene: Scene | undefined): string {
  return JSON.stringify([scene?.heading.text, scene?.heading.number, scene?.omitted]);
}

/** What could not be understood keeps statements of the whole production open. */
function problemsOf({ screenplay, tagProblems }: Part): string {
  return [...screenplay.problems, ...tagProblems].map(({ message }) => message.code).join(' ');
}

/** Which characters speak, in which a tag's characters are looked up. */
function castOf(elements: readonly Element[]): string {
  const names = new Set(
    elements.flatMap((element) => (element.kind === 'character' ? [characterName(element.text)] : [])),
  );
  return [...names].sort().join('\n');
}

function movedScenes({ screenplay }: Part, now: Part): readonly Scene[] {
  return screenplay.scenes.map((scene, index) => {
    const written = now.screenplay.scenes[index];
    return written ? Object.assign(scene, { ...written, heading: moveTo(scene.heading, written.heading) }) : scene;
  });
}

function movedTags({ tags }: Part, now: Part): readonly Tag[] {
  return tags.map((tag, index) => moveTo(tag, now.tags[index] ?? tag));
}

/** Gives an object, and all that is in it, the places of one that says the same. */
function moveTo<T extends SceneHeading | Tag>(old: T, now: T): T {
  move(old, now);
  return old;
}

function move(old: object, now: object): void {
  for (const [key, value] of Object.entries(now) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    const own = (old as Record<string, unknown>)[key] as object;
    if (key === 'span' || key === 'numberSpan') Object.assign(own, value as MovingSpan);
    else move(own, value);
  }
}
