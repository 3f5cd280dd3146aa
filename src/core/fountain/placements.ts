import type { Note, NotePlacement, SceneHeading } from './screenplay';
import type { LineRole } from './body';
import type { LogicalLine } from './logicalLine';
import type { FoundNote } from './marks';

/** Says of each note where it stands, which decides how other Fountain programs read it; stretch by stretch of the lines. */
export class NotePlacer {
  readonly placed: Note[] = [];
  private next = 0;

  constructor(private readonly notes: readonly FoundNote[]) {}

  place(lines: readonly LogicalLine[], roles: readonly LineRole[], headings: ReadonlyMap<number, SceneHeading>): void {
    const end = lines.at(-1)?.end ?? 0;
    if ((this.notes[this.next]?.span.start ?? Infinity) > end) return;
    let underHeading = false;
    for (const [at, line] of lines.entries()) {
      const role = roles[at] ?? 'text';
      underHeading = line.silent && (role === 'silent' || role === 'dialogue') && (underHeading || roles[at - 1] === 'heading');
      const first = this.next;
      while ((this.notes[this.next]?.span.start ?? Infinity) <= line.end) this.next++;
      if (first === this.next) continue;
      for (const note of this.notes.slice(first, this.next)) {
        const placement = underHeading ? 'under-heading' : placementIn(role, note, headings.get(line.start)) ?? apartPlacement(note, this.next - first, lines, at);
        this.placed.push({ ...note, placement });
      }
    }
  }
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
