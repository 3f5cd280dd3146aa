import type { Note, NotePlacement, Scene, Screenplay } from '../fountain/screenplay';
import { allWhite } from '../fountain/logicalLine';
import type { Fix, Problem, Severity, TextEdit } from '../text/problem';
import type { Span } from '../text/range';
import { message } from '../words/message';
import { paragraphBelow } from './insertTagEdit';

/** Where a tag loses a scene or its number in other Fountain programs; elsewhere only the note is misread. */
const severities: { readonly [Placement in Exclude<NotePlacement, 'paragraph'>]: Severity } = {
  'under-heading': 'warning',
  'heading-after-number': 'warning',
  'heading-before-number': 'information',
  'multi-line': 'information',
  cue: 'information',
  dialogue: 'information',
  action: 'information',
  'title-page': 'information',
};

/** What other programs make of a tag that does not stand in its own paragraph, with the change that moves it there. */
export function placementProblems(screenplay: Screenplay, note: Note): readonly Problem[] {
  const { placement, span } = note;
  if (!note.closed) return [];
  const scene = sceneAt(screenplay, span.start);
  const above = belowIsHeading(screenplay, note)
    ? [{ message: message('tag.placement.above-heading'), severity: 'information' as const, span }]
    : [];
  if (placement === 'paragraph') return above;
  const fix: Fix = { title: message('tag.placement.fix'), edits: moveEdits(screenplay, note, scene) };
  return [...above, { message: message(`tag.placement.${placement}`), severity: severities[placement], span, fix }];
}

/** `[[ai: crowd]] ⏎ INT. STADIUM - DAY`: a reader may think it belongs to the stadium. */
function belowIsHeading(screenplay: Screenplay, note: Note): boolean {
  const line = linesOf(screenplay, note.span);
  return (
    onlyThisNote(screenplay, note, line) &&
    sceneAt(screenplay, line.next)?.span.start === line.next &&
    line.next > line.end
  );
}

function moveEdits(screenplay: Screenplay, note: Note, scene: Scene | undefined): readonly TextEdit[] {
  const { text } = screenplay;
  const line = linesOf(screenplay, note.span);
  const paragraph = text.slice(note.span.start, note.span.end).replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
  const alone = onlyThisNote(screenplay, note, line);
  if (alone && note.placement !== 'dialogue' && note.placement !== 'title-page')
    return [inPlace(screenplay, line, paragraph)];
  const removal = alone ? { start: line.start, end: line.next } : withSpaces(text, note.span, line);
  const insertion = paragraphBelow(screenplay, placeFor(screenplay, note, scene), paragraph);
  if (insertion.span.start < removal.start || insertion.span.start > removal.end)
    return [{ span: removal, newText: '' }, insertion];
  return [{ span: { start: removal.start, end: Math.min(removal.end, line.end) }, newText: insertion.newText }];
}

/** The end of the line below which the tag goes: the heading, the title page, or the paragraph it stands in. */
function placeFor(screenplay: Screenplay, note: Note, scene: Scene | undefined): number {
  if (scene) return scene.heading.span.end;
  const titleEnd = screenplay.titlePage.at(-1)?.span.end;
  if (titleEnd !== undefined) return titleEnd;
  return screenplay.elements.find((element) => element.span.end >= note.span.end)?.span.end ?? note.span.end;
}

/** The tag stays where it is and gets blank lines around it. */
function inPlace(screenplay: Screenplay, line: Lines, paragraph: string): TextEdit {
  const { text, lines } = screenplay;
  const lineBreak = lines.lineBreak;
  const above = lines.position(line.start).line - 1;
  const roomAbove = above < 0 || allWhite(text.slice(lines.lineStart(above), line.start));
  const roomBelow = allWhite(text.slice(line.next, lines.lineStart(lines.position(line.next).line + 1)));
  return {
    span: { start: line.start, end: line.end },
    newText: `${roomAbove ? '' : lineBreak}${paragraph}${roomBelow ? '' : lineBreak}`,
  };
}

interface Lines extends Span {
  /** Where the line after them begins. */
  readonly next: number;
}

/** The whole lines over which a span runs, the last line break not included. */
function linesOf(screenplay: Screenplay, span: Span): Lines {
  const { text, lines } = screenplay;
  const start = lines.lineStart(lines.position(span.start).line);
  const next = lines.lineStart(lines.position(span.end).line + 1);
  const lineBreak = /\r\n$|[\r\n]$/.exec(text.slice(Math.max(span.end, next - 2), next));
  return { start, end: next - (lineBreak?.[0].length ?? 0), next };
}

function onlyThisNote(screenplay: Screenplay, note: Note, line: Lines): boolean {
  return (
    allWhite(screenplay.text.slice(line.start, note.span.start)) &&
    allWhite(screenplay.text.slice(note.span.end, line.end))
  );
}

/** The note with the spaces that would be left over: those before it, or at the start of a line those after it. */
function withSpaces(text: string, span: Span, line: Lines): Span {
  let { start, end } = span;
  while (start > line.start && /[ \t]/.test(text.charAt(start - 1))) start--;
  if (start === line.start) while (end < line.end && /[ \t]/.test(text.charAt(end))) end++;
  else if (end < line.end && start < span.start && !/[ \t]/.test(text.charAt(end))) start = span.start;
  return { start, end };
}

/** The scene in which an offset lies; undefined before the first heading. */
export function sceneAt(screenplay: Screenplay, offset: number): Scene | undefined {
  const { scenes } = screenplay;
  let low = 0;
  let high = scenes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scenes[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return scenes[low - 1];
}
