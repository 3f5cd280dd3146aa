import { headingForm, isPlainHeadingLine } from './heading';
import { hasLowerCase } from './letterCase';
import {
  type CueForm,
  centeredOf,
  cueOf,
  forcedTransitionOf,
  holdsTwoSpaces,
  isForcedAction,
  isPageBreak,
  isTransitionAbove,
  isTransitionForm,
  lyricsOf,
  sectionOf,
  sign,
  synopsisOf,
} from './lineForms';
import type { LogicalLine } from './logicalLine';
import { mayBegin, type SceneIntros } from './sceneIntros';
import type { ElementKind } from './screenplay';

/** What a line is by its first character alone, whatever stands around it. */
function markedKind({ first, visible }: LogicalLine): ElementKind | undefined {
  switch (first) {
    case sign.exclamation:
      return isForcedAction(visible) ? 'action' : undefined;
    case sign.equals:
      return isPageBreak(visible) ? 'page-break' : synopsisOf(visible) === undefined ? undefined : 'synopsis';
    case sign.number:
      return sectionOf(visible) && 'section';
    case sign.tilde:
      return lyricsOf(visible) === undefined ? undefined : 'lyrics';
    default:
      return undefined;
  }
}

/** Says what each line of a stretch is: by itself, and by what stands above and below it. */
export class LineKinds {
  /** Of the line that was found to be a cue last. */
  cue: CueForm | undefined;

  constructor(
    private readonly lines: readonly LogicalLine[],
    private readonly intros: SceneIntros,
    private readonly silentKind: (line: LogicalLine) => 'note' | 'boneyard',
  ) {}

  /** A line outside a speech; `apart` where a cue or heading may stand, as below a blank line. */
  kindOf(line: LogicalLine, at: number, apart: boolean, afterHeading: boolean): ElementKind {
    if (line.silent) return this.silentKind(line);
    const marked = markedKind(line);
    if (marked) return marked;
    if ((apart || afterHeading) && this.isHeading(line, at)) return 'scene-heading';
    const { visible } = line;
    if (line.first === sign.greater) {
      if (centeredOf(visible) !== undefined) return 'centered';
      if (forcedTransitionOf(visible) !== undefined) return 'transition';
    }
    if (this.isAboveHeading(at) && this.isTransition(visible, at, apart)) return 'transition';
    if (!apart) return 'action';
    if (isTransitionForm(visible) && this.followedByBlank(at)) return 'transition';
    this.cue = this.followedByBlank(at) ? undefined : cueOf(visible);
    return this.cue ? 'character' : 'action';
  }

  /** A line in a speech that is no longer part of it, though no blank line stands above. */
  endsSpeech(line: LogicalLine, at: number): boolean {
    if (line.first === sign.equals && isPageBreak(line.visible)) return true;
    return !line.silent && this.isAboveHeading(at) && this.isTransition(line.visible, at, false);
  }

  /** The line at which a speech goes on after lines of two spaces; a plain heading there begins a scene all the same. */
  afterTwoSpaces(from: number): number | undefined {
    let at = from;
    let line = this.lines[at];
    while (line?.blank && holdsTwoSpaces(line.visible)) line = this.lines[++at];
    return !line || line.blank || at === from || this.isCapitalHeading(line) ? undefined : at;
  }

  /** The syntax wants a blank line below a heading too; a plain heading without one is still a scene, so that none is lost. */
  private isHeading(line: LogicalLine, at: number): boolean {
    if (!mayBegin(this.intros, line.first)) return false;
    const form = headingForm(line.visible, this.intros);
    return form === 'plain' || (form === 'doubtful' && this.followedByBlank(at));
  }

  /** A quick look: what prints below begins like a heading. */
  private isAboveHeading(at: number): boolean {
    const next = this.lines[at + 1];
    const below = next?.silent ? this.lines[this.printedBelow(at)] : next;
    return below !== undefined && mayBegin(this.intros, below.first);
  }

  /**
   * Whether a line that looks like a transition stands right above a heading: it is one then, and never a cue. In the midst
   * of a paragraph or a speech both have to be in capitals.
   */
  private isTransition(visible: string, at: number, apart: boolean): boolean {
    if (!isTransitionAbove(visible)) return false;
    const next = this.printedBelow(at);
    const below = this.lines[next];
    if (!below) return false;
    return apart ? this.isHeading(below, next) : !hasLowerCase(visible) && this.isCapitalHeading(below);
  }

  private isCapitalHeading(line: LogicalLine): boolean {
    return (
      mayBegin(this.intros, line.first) && isPlainHeadingLine(line.visible, this.intros) && !hasLowerCase(line.visible)
    );
  }

  private followedByBlank(at: number): boolean {
    const below = this.lines[this.printedBelow(at)];
    return !below || below.blank;
  }

  /** Notes and boneyards print nothing, so the line below them counts. */
  private printedBelow(at: number): number {
    let next = at + 1;
    while (this.lines[next]?.silent) next++;
    return next;
  }
}
