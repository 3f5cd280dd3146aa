import type { Span } from '../../src/core/text/range';

/** A text with the places that a test expects drawn in it: `[[ai: «pervis»]]` is the text without « » and the span between. */
export function markedText(drawing: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const character of drawing) {
    if (character === '«') start = text.length;
    else if (character === '»') spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans };
}

/** The text with « » around each span, to be compared with a drawing. */
export function drawSpans(text: string, spans: readonly Span[]): string {
  const cuts = spans.flatMap(({ start, end }) => [
    { at: start, mark: '«', order: 1 },
    { at: end, mark: '»', order: start === end ? 2 : 0 },
  ]);
  cuts.sort((one, other) => one.at - other.at || one.order - other.order);
  let drawing = '';
  let at = 0;
  for (const cut of cuts) {
    drawing += text.slice(at, cut.at) + cut.mark;
    at = cut.at;
  }
  return drawing + text.slice(at);
}
