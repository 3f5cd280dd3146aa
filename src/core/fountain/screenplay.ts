import type { LineIndex } from '../text/lineIndex';
import type { Problem } from '../text/problem';
import type { Span } from '../text/range';
import type { SceneNumber } from '../text/sceneNumber';

/** A script in Fountain, as its own text with everything found in it; all spans are UTF-16 offsets into `text`. */
export interface Screenplay {
  readonly text: string;
  readonly lines: LineIndex;
  readonly titlePage: readonly TitlePageEntry[];
  /** Everything after the title page in order; the spans tile that part of the text together with blank lines. */
  readonly elements: readonly Element[];
  readonly scenes: readonly Scene[];
  /** Every note, wherever it stands: in headings, cues, dialogue, the title page (not in boneyards). */
  readonly notes: readonly Note[];
  readonly boneyards: readonly Boneyard[];
  readonly problems: readonly Problem[];
}

export interface TitlePageEntry {
  readonly key: string;
  readonly values: readonly string[];
  readonly span: Span;
}

export type ElementKind =
  | 'scene-heading'
  | 'action'
  | 'character'
  | 'parenthetical'
  | 'dialogue'
  | 'lyrics'
  | 'transition'
  | 'centered'
  | 'section'
  | 'synopsis'
  | 'note'
  | 'boneyard'
  | 'page-break';

/** One element of the script. `text` is what would print: without forcing marks, notes and boneyards. */
export interface Element {
  readonly kind: ElementKind;
  readonly text: string;
  readonly span: Span;
  /** Sections: how many `#`. */
  readonly depth?: number;
  /** Character cues: the `^` of dual dialogue. */
  readonly dual?: boolean;
  /** Began with the mark that forces its kind (`.`, `!`, `@`, `>`, …). */
  readonly forced?: boolean;
}

/** A scene: from its heading to the next one. `scenes[0]` is the first heading's; what stands before has no scene. */
export interface Scene {
  readonly heading: SceneHeading;
  /** From the start of the heading's line to the start of the next heading's, or the end of the text. */
  readonly span: Span;
  /** The elements after the heading. */
  readonly elements: readonly Element[];
  /** The notes in the scene, those in its heading included. */
  readonly notes: readonly Note[];
  /** The heading says OMITTED: the number is kept, the scene is not shot. */
  readonly omitted: boolean;
}

export interface SceneHeading {
  /** As printed, without number, forcing mark, notes and boneyards: `INT. CONTROL ROOM - NIGHT`. */
  readonly text: string;
  readonly span: Span;
  readonly number?: SceneNumber;
  /** The number with its `#` marks. */
  readonly numberSpan?: Span;
}

/** A note `[[…]]`. */
export interface Note {
  /** Between the brackets, boneyards cut out, line breaks kept. */
  readonly text: string;
  /** With its brackets. */
  readonly span: Span;
  /** Where it stands, which decides how other Fountain programs read it. */
  readonly placement: NotePlacement;
  /** False when `]]` is missing; the note then ends where the syntax ends it. */
  readonly closed: boolean;
}

/** `paragraph`: alone between blank lines on one line, the placement every Fountain program reads. */
export type NotePlacement =
  | 'paragraph'
  | 'multi-line'
  | 'under-heading'
  | 'heading-before-number'
  | 'heading-after-number'
  | 'cue'
  | 'dialogue'
  | 'action'
  | 'title-page';

/** Text that the script keeps and does not print, between a slash with a star and a star with a slash. */
export interface Boneyard {
  readonly span: Span;
  readonly closed: boolean;
}
