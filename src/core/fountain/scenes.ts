import { isOmitted } from './heading';
import type { Element, Note, Scene, SceneHeading } from './screenplay';

/** Divides the script into scenes: each from its heading to the next one, with what it holds. */
export function divideIntoScenes(
  textLength: number,
  elements: readonly Element[],
  headings: ReadonlyMap<number, SceneHeading>,
  notes: readonly Note[],
): readonly Scene[] {
  if (headings.size === 0) return [];
  const starts: { index: number; heading: SceneHeading }[] = [];
  elements.forEach((element, index) => {
    const heading = element.kind === 'scene-heading' ? headings.get(element.span.start) : undefined;
    if (heading) starts.push({ index, heading });
  });
  let note = 0;
  return starts.map(({ index, heading }, at) => {
    const next = starts[at + 1];
    const span = { start: heading.span.start, end: next ? next.heading.span.start : textLength };
    while (note < notes.length && (notes[note]?.span.start ?? 0) < span.start) note++;
    const firstNote = note;
    while (note < notes.length && (notes[note]?.span.start ?? 0) < span.end) note++;
    return {
      heading,
      span,
      elements: elements.slice(index + 1, next?.index),
      notes: notes.slice(firstNote, note),
      omitted: isOmitted(heading.text),
    };
  });
}
