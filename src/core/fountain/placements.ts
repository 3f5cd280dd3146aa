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
    let before = -1;
    let underHeading = false;
    for (let note = this.notes[this.next]; note && note.span.start <= end; note = this.notes[this.next]) {
      const at = lineAt(lines, note.span.start);
      const line = lines[at];
      if (!line) break;
      underHeading = isUnderHeading(lines, roles, at, before, underHeading);
      before = at;
      const first = this.next;
      while ((this.notes[this.next]?.span.start ?? Infinity) <= line.end) this.next++;
      for (const here of this.notes.slice(first, this.next)) {
        const placement = underHeading
          ? 'under-heading'
          : (placementIn(roles[at] ?? 'text', here, headings.get(line.start)) ??
            apartPlacement(here, this.next - first, lines, at));
        this.placed.push({ text: here.text, span: here.span, closed: here.closed, placement });
      }
    }
  }
}

/** The index of the line on which an offset lies. */
function lineAt(lines: readonly LogicalLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether nothing that prints stands between a line and the heading above it; known for the line `before`, if that is one. */
function isUnderHeading(
  lines: readonly LogicalLine[],
  roles: readonly LineRole[],
  line: number,
  before: number,
  beforeIs: boolean,
): boolean {
  for (let at = line; at > before; at--) {
    const role = roles[at];
    if (lines[at]?.silent !== true || (role !== 'silent' && role !== 'dialogue')) return false;
    if (roles[at - 1] === 'heading') return true;
  }
  return beforeIs;
}

function placementIn(role: LineRole, note: FoundNote, heading: SceneHeading | undefined): NotePlacement | undefined {
  switch (role) {
    case 'title-page':
      return 'title-page';
    case 'heading':
      return heading?.numberSpan && heading.numberSpan.start < note.span.start
        ? 'heading-after-number'
        : 'heading-before-number';
    case 'cue':
      return 'cue';
    case 'dialogue':
      return 'dialogue';
    case 'text':
      return 'action';
    case 'blank':
      return 'action';
    case 'silent':
      return undefined;
  }
}

/** A line of nothing but notes: a paragraph of its own only between blank lines, alone, and on one line. */
function apartPlacement(
  note: FoundNote,
  notesInLine: number,
  lines: readonly LogicalLine[],
  at: number,
): NotePlacement {
  const above = lines[at - 1];
  const below = lines[at + 1];
  const standsApart = (!above || above.blank) && (!below || below.blank);
  if (!standsApart || notesInLine > 1) return 'action';
  return /[\r\n]/.test(note.text) ? 'multi-line' : 'paragraph';
}
