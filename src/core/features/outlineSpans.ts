import type { Element, Scene, Screenplay } from '../fountain/screenplay';
import type { Span } from '../text/range';

/** A section or scene with all that belongs to it. */
export type OutlineSpan =
  | { readonly kind: 'section'; readonly section: Element; readonly depth: number; readonly span: Span }
  | { readonly kind: 'scene'; readonly scene: Scene; readonly depth: number; readonly span: Span };

/** Deeper than any section, as every scene is. */
const SCENE_DEPTH = 1000;

/** Sections and scenes in their order: a section goes on to the next of its depth, a scene to the next scene or section. */
export function outlineSpans({ elements, scenes, text }: Screenplay): readonly OutlineSpan[] {
  const starts = [
    ...elements
      .filter(({ kind }) => kind === 'section')
      .map((section) => ({ kind: 'section', section, depth: section.depth ?? 1, start: section.span.start }) as const),
    ...scenes.map((scene) => ({ kind: 'scene', scene, depth: SCENE_DEPTH, start: scene.span.start }) as const),
  ].sort((a, b) => a.start - b.start);
  const open: number[] = [];
  const ends: number[] = starts.map(() => text.length);
  for (const [at, { depth, start }] of starts.entries()) {
    while (open.length > 0 && (starts[open.at(-1) ?? 0]?.depth ?? 0) >= depth) ends[open.pop() ?? 0] = start;
    open.push(at);
  }
  return starts.map(({ start, ...one }, at) => ({ ...one, span: { start, end: ends[at] ?? text.length } }));
}
