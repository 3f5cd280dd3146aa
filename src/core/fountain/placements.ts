import type { SceneHeading, Note, NotePlacement } from './screenplay';
import type { LineRole } from './body';
import type { LogicalLine } from './logicalLine';
import type { FoundNote } from './marks';

/** Says of each note where it stands, which decides how other Fountain programs read it. */
export function placeNotes(notes: readonly FoundNote[], lines: readonly LogicalLine[], roles: readonly LineRole[], headings: readonly SceneHeading[]): readonly Note[] {
  const byLine = notesByLine(notes, lines);
  const headingAt = new Map(headings.map((heading) => [heading.span.start, heading]));
  const placed: Note[] = [];
  let underHeading = false;
  lines.forEach((line, at) => {
    const role = roles[at] ?? 'text';
    const here = byLine[at] ?? [];
    const silentHere = line.silent && (role === 'silent' || role === 'dialogue');
    underHeading = silentHere && (underHeading || roles[at - 1] === 'heading');
    for (const note of here) {
      const placement = underHeading ? 'under-heading' : placementIn(role, note, headingAt.get(line.span.start)) ?? apartPlacement(note, here.length, lines, at);
      placed.push({ ...note, placement });
    }
  });
  return placed;
}

function notesByLine(notes: readonly FoundNote[], lines: readonly LogicalLine[]): readonly (readonly FoundNote[])[] {
  let next = 0;
  return lines.map((line) => {
    const first = next;
    for (let note = notes[next]; note && note.span.start <= line.span.end; note = notes[next]) next++;
    return notes.slice(first, next);
  });
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
