import { allWhite } from '../fountain/logicalLine';
import type { Scene, Screenplay } from '../fountain/screenplay';
import type { TextEdit } from '../text/problem';
import { formatTag, type TagContent } from './formatTag';

/** Puts a new tag in its own paragraph under a scene's heading, the one place that every Fountain program reads well. */
export function insertTagEdit(scene: Scene, screenplay: Screenplay, tag: TagContent): TextEdit {
  return paragraphBelow(screenplay, scene.heading.span.end, formatTag(tag));
}

/** Inserts a paragraph below the line that ends at `lineEnd`, with the file's own line breaks. */
export function paragraphBelow(screenplay: Screenplay, lineEnd: number, paragraph: string): TextEdit {
  const { text, lines } = screenplay;
  const lineBreak = lines.lineBreak;
  const below = lines.position(lineEnd).line + 1;
  const roomBelow = allWhite(text.slice(lines.lineStart(below), lines.lineStart(below + 1)));
  return {
    span: { start: lineEnd, end: lineEnd },
    newText: `${lineBreak}${lineBreak}${paragraph}${roomBelow ? '' : lineBreak}`,
  };
}
