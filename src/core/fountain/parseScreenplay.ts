import { LineIndex, type LineBreak } from '../text/lineIndex';
import { BodyReader } from './body';
import { logicalLines, type LogicalLine } from './logicalLine';
import { hasOtherLineEnds } from './lookalikeHeading';
import { findMarks } from './marks';
import { NotePlacer } from './placements';
import { englishIntros, withTitlePage, type SceneIntros } from './sceneIntros';
import { divideIntoScenes } from './scenes';
import type { Screenplay } from './screenplay';
import { findTitlePage, noTitlePage, type FoundTitlePage } from './titlePage';

/** A piece from the middle of a longer script, which begins with a heading below a blank line. */
export interface Piece {
  /** How the lines of the whole script end. */
  readonly lineBreak: LineBreak;
}

/**
 * Reads a script in Fountain: title page, elements, scenes with their numbers, notes and boneyards, each with its place in
 * the text (UTF-16 offsets). In doubt a line is action, so that nothing is hidden; a scene or a note is never lost in
 * silence. The words that begin its headings are English ones, those `given`, and those of the languages that its title page
 * names; a piece has no title page, and all of them are given. Never throws, and takes time in proportion to the text.
 * Problems: unclosed notes and boneyards, a boneyard opened twice, headings without a blank line, lines that begin like a
 * heading and are none.
 */
export function parseScreenplay(text: string, given: SceneIntros = englishIntros, piece?: Piece): Screenplay {
  const lines = new LineIndex(text, piece?.lineBreak);
  const marks = findMarks(text, lines);
  const boneyardStarts = new Set(marks.boneyards.map((boneyard) => boneyard.span.start));
  const silentKind = (line: LogicalLine): 'note' | 'boneyard' =>
    line.hidden.every((mark) => boneyardStarts.has(mark.start)) ? 'boneyard' : 'note';
  const otherEnds = hasOtherLineEnds(text);
  let body = new BodyReader(lines.lineBreak, given, silentKind, otherEnds);
  const placer = new NotePlacer(marks.notes);
  let titlePage: FoundTitlePage | undefined = piece ? noTitlePage : undefined;
  for (const stretch of logicalLines(text, lines, marks.hidden, !piece && text.startsWith('\uFEFF') ? 1 : 0)) {
    const first = titlePage === undefined;
    if (titlePage === undefined) {
      titlePage = findTitlePage(stretch, given);
      body = new BodyReader(lines.lineBreak, withTitlePage(given, titlePage.entries), silentKind, otherEnds);
    }
    const roles = body.read(stretch, first ? titlePage.lineCount : 0);
    placer.place(stretch, roles, body.headings);
  }
  const { elements, headings, problems } = body;
  const notes = placer.placed;
  return {
    text,
    lines,
    titlePage: titlePage?.entries ?? [],
    elements,
    scenes: divideIntoScenes(text.length, elements, headings, notes),
    notes,
    boneyards: marks.boneyards,
    problems: [...marks.problems, ...problems].sort((one, other) => one.span.start - other.span.start),
  };
}
