import type { SceneHeading, Note, NotePlacement } from './screenplay';
import type { LineRole } from './body';
import type { LogicalLine } from './logicalLine';
import type { FoundNote } from './marks';

const none: readonly FoundNote[] = [];

/** Says of each note where it stands, which decides how other Fountain programs read it. */
export function placeNotes(notes: readonly FoundNote[], lines: readonly LogicalLine[], roles: readonly LineRole[], headings: readonly SceneHeading[]): readonly Note[] {
  const headingAt = new Map(headings.map((heading) => [heading.span.start, heading]));
  const placed: Note[] = [];
  let next = 0;
  let underHeading = false;
  for (let at = 0; next < notes.length && at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const role = roles[at] ?? 'text';
    underHeading = line.silent && (role === 'silent' || role === 'dialogue') && (underHeading || roles[at - 1] === 'heading');
    const first = next;
    while ((notes[next]?.span.start ?? Infinity) <= line.end) next++;
    for (const note of first < next ? notes.slice(first, next) : none) {
      const placement = underHeading ? 'under-heading' : placementIn(role, note, headingAt.get(line.start)) ?? apartPlacement(note, next - first, lines, at);
      placed.push({ ...note, placement });
    }
  }
  return placed;
}

function placementIn(role: LineRole, note: FoundNote, heading: SceneHeading | undefined): NotePlacement | undefined {
  switch (role) {
    case 'title-page': return 'title-page';
    case 'heading': return heading?.numberSpan && heading.numberSpan.start < note.span.start ? 'heading-after-number' : 'heading-before-number';
    case 'cue': return 'cue';
    case 'dialogue': return 'dialogue';
    case 'text': return 'action';
    case 'blank': return 'action';
    case 'silent': return undefined;
  }
}

/** A line of nothing but notes: a paragraph of its own only between blank lines, alone, and on one line. */
function apartPlacement(note: FoundNote, notesInLine: number, lines: readonly LogicalLine[], at: number): NotePlacement {
  const above = lines[at - 1];
  const below = lines[at + 1];
  const standsApart = (!above || above.blank) && (!below || below.blank);
  if (!standsApart || notesInLine > 1) return 'action';
  return /[\r\n]/.test(note.text) ? 'multi-line' : 'paragraph';
}
