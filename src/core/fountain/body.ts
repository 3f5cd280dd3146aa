import type { LineBreak } from '../text/lineIndex';
import type { Problem } from '../text/problem';
import { headingForm, isForcedHeadingLine, isPlainHeadingLine, parseHeading } from './heading';
import { HeadingProblems } from './headingProblems';
import {
  actionText,
  centeredOf,
  cueOf,
  forcedTransitionOf,
  hasLowerCase,
  holdsTwoSpaces,
  isForcedAction,
  isPageBreak,
  isParenthetical,
  isTransitionAbove,
  isTransitionForm,
  lyricsOf,
  sectionOf,
  synopsisOf,
} from './lineForms';
import type { LogicalLine } from './logicalLine';
import { mayBegin, type SceneIntros } from './sceneIntros';
import type { Element, ElementKind, SceneHeading } from './screenplay';
import { trimmed } from './whiteSpace';

/** What a line turned out to be, as far as a note in it is concerned. */
export type LineRole = 'blank' | 'title-page' | 'heading' | 'cue' | 'dialogue' | 'text' | 'silent';

/** The marks with which a line may begin, as UTF-16 units. */
const mark = {
  exclamation: 0x21,
  number: 0x23,
  equals: 0x3d,
  greater: 0x3e,
  tilde: 0x7e,
} as const;

/** What a line is by its first character alone, whatever stands around it. */
function markedKind({ first, visible }: LogicalLine): ElementKind | undefined {
  switch (first) {
    case mark.exclamation:
      return isForcedAction(visible) ? 'action' : undefined;
    case mark.equals:
      return isPageBreak(visible) ? 'page-break' : synopsisOf(visible) === undefined ? undefined : 'synopsis';
    case mark.number:
      return sectionOf(visible) && 'section';
    case mark.tilde:
      return lyricsOf(visible) === undefined ? undefined : 'lyrics';
    default:
      return undefined;
  }
}

/** After these no cue and no heading follows without a blank line. */
const closed: ReadonlySet<ElementKind> = new Set(['action', 'character', 'scene-heading', 'lyrics']);

/** Reads the script after the title page, line by line; each line is judged by itself, the one before and the one after. */
export class BodyReader {
  readonly elements: Element[] = [];
  /** By the offset at which they begin. */
  readonly headings = new Map<number, SceneHeading>();
  private readonly about: HeadingProblems;
  private lines: readonly LogicalLine[] = [];
  private roles: LineRole[] = [];
  /** The line before leaves room, as a blank line does: a cue or heading may follow. */
  private apart = true;
  private afterHeading = false;

  constructor(
    lineBreak: LineBreak,
    private readonly intros: SceneIntros,
    private readonly silentKind: (line: LogicalLine) => 'note' | 'boneyard',
  ) {
    this.about = new HeadingProblems(lineBreak, intros);
  }

  get problems(): readonly Problem[] {
    return this.about.found;
  }

  /** Reads a stretch of lines that stands apart from what is before and after it; the first `from` of them are the title page. */
  read(lines: readonly LogicalLine[], from: number): readonly LineRole[] {
    this.lines = lines;
    this.roles = [];
    this.apart = true;
    this.afterHeading = false;
    for (let at = 0; at < from; at++) {
      this.roles.push('title-page');
      const line = lines[at];
      if (line && line.first >= 0) this.about.look(line, 'title-page', false, lines[at + 1]);
    }
    let at = from;
    for (let line = this.lines[at]; line; line = this.lines[at]) {
      if (line.blank) {
        this.roles.push('blank');
        this.apart = true;
        at++;
      } else {
        at = this.readLine(line, at);
      }
    }
    return this.roles;
  }

  /** Reads the element at a line; gives the line after it. */
  private readLine(line: LogicalLine, at: number): number {
    const kind = this.kindOf(line, at);
    const afterHeading = kind === 'scene-heading';
    let next = at + 1;
    if (kind === 'character') next = this.readSpeech(line, at);
    else if (kind === 'action') next = this.readAction(line, at);
    else if (kind === 'scene-heading') this.readHeading(line, at);
    else
      this.add(kind, line, this.formOf(kind, line.visible), kind === 'note' || kind === 'boneyard' ? 'silent' : 'text');
    if (kind === 'transition') this.lookBelowTransition(line, at);
    this.afterHeading = afterHeading;
    this.apart = this.lines[next - 1]?.endsSilent === true || !closed.has(kind);
    return next;
  }

  private lookBelowTransition(line: LogicalLine, at: number): void {
    const below = this.lines[at + 1];
    if (below && !below.blank && !below.silent)
      this.about.noBlankLineBelow('fountain.transition-above-heading', line, below);
  }

  private kindOf(line: LogicalLine, at: number): ElementKind {
    if (line.silent) return this.silentKind(line);
    const marked = markedKind(line);
    if (marked) return marked;
    if ((this.apart || this.afterHeading) && this.isHeading(line, at)) return 'scene-heading';
    const { visible } = line;
    if (line.first === mark.greater) {
      if (centeredOf(visible) !== undefined) return 'centered';
      if (forcedTransitionOf(visible) !== undefined) return 'transition';
    }
    if (this.isAboveHeading(at) && this.isTransition(visible, at)) return 'transition';
    if (!this.apart) return 'action';
    if (isTransitionForm(visible) && this.followedByBlank(at)) return 'transition';
    return cueOf(visible) && !this.followedByBlank(at) ? 'character' : 'action';
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
    const below = next?.silent ? this.printedBelow(at) : next;
    return below !== undefined && mayBegin(this.intros, below.first);
  }

  /**
   * Whether a line that looks like a transition stands right above a heading: it is one then, and never a cue. In the midst
   * of a paragraph or a speech both have to be in capitals.
   */
  private isTransition(visible: string, at: number): boolean {
    if (!isTransitionAbove(visible)) return false;
    const next = this.printedIndexBelow(at);
    const below = this.lines[next];
    if (!below) return false;
    return this.apart ? this.isHeading(below, next) : !hasLowerCase(visible) && this.isCapitalHeading(below);
  }

  private formOf(kind: ElementKind, visible: string): Pick<Element, 'text' | 'depth' | 'forced'> {
    switch (kind) {
      case 'section':
        return sectionOf(visible) ?? { text: '' };
      case 'synopsis':
        return { text: synopsisOf(visible) ?? '' };
      case 'lyrics':
        return { text: lyricsOf(visible) ?? '' };
      case 'centered':
        return { text: centeredOf(visible) ?? '' };
      case 'transition': {
        const forced = forcedTransitionOf(visible);
        return forced === undefined ? { text: trimmed(visible) } : { text: forced, forced: true };
      }
      default:
        return { text: '' };
    }
  }

  private readHeading(line: LogicalLine, at: number): void {
    const heading = parseHeading(line);
    const element = this.add(
      'scene-heading',
      line,
      { text: heading.text, ...(isForcedHeadingLine(line.visible) && { forced: true }) },
      'heading',
    );
    this.headings.set(element.span.start, heading);
    const below = this.lines[at + 1];
    if (below && !below.blank && !below.silent)
      this.about.noBlankLineBelow('fountain.heading-without-blank-line-after', line, below);
  }

  private readAction(line: LogicalLine, first: number): number {
    this.about.look(line, 'action', this.apart, this.lines[first + 1]);
    let texts: string[] | undefined;
    const text = actionText(line.visible);
    let last = line;
    let at = first + 1;
    this.roles.push('text');
    this.apart = false;
    this.afterHeading = false;
    for (
      let next = this.lines[at];
      next && !next.blank && !last.endsSilent && this.kindOf(next, at) === 'action';
      next = this.lines[++at]
    ) {
      this.about.look(next, 'action', false, this.lines[at + 1]);
      (texts ??= [text]).push(actionText(next.visible));
      last = next;
      this.roles.push('text');
    }
    const element: Element = {
      kind: 'action',
      text: texts?.join('\n') ?? text,
      span: { start: line.start, end: last.end },
    };
    this.elements.push(isForcedAction(line.visible) ? { ...element, forced: true } : element);
    return at;
  }

  /** A cue and all that is said under it. */
  private readSpeech(cueLine: LogicalLine, first: number): number {
    const cue = cueOf(cueLine.visible);
    this.apart = false;
    this.add('character', cueLine, cue ?? { text: '' }, 'cue');
    this.about.look(cueLine, 'cue', true, this.lines[first + 1]);
    let at = first + 1;
    for (let line = this.lines[at]; line; line = this.lines[at]) {
      if (line.blank) {
        const next = this.afterTwoSpaces(at);
        if (next === undefined) return at;
        for (; at < next; at++) this.roles.push('blank');
        continue;
      }
      if (isPageBreak(line.visible)) return at;
      if (!line.silent && this.isAboveHeading(at) && this.isTransition(line.visible, at)) return at;
      if (!line.silent) this.about.look(line, 'speech', false, this.lines[at + 1]);
      this.readSpoken(line);
      at++;
    }
    return at;
  }

  private readSpoken(line: LogicalLine): void {
    const { visible } = line;
    const lyrics = lyricsOf(visible);
    if (line.silent) this.add(this.silentKind(line), line, { text: '' }, 'dialogue');
    else if (isParenthetical(visible)) this.add('parenthetical', line, { text: trimmed(visible) }, 'dialogue');
    else if (lyrics !== undefined) this.add('lyrics', line, { text: lyrics }, 'dialogue');
    else this.addDialogue(line);
  }

  /** The lines of a speech are one element up to a parenthetical, a lyric or a note of its own. */
  private addDialogue(line: LogicalLine): void {
    const last = this.elements.length - 1;
    const before = this.elements[last];
    this.roles.push('dialogue');
    if (before?.kind === 'dialogue') {
      const text = `${before.text}\n${trimmed(line.visible)}`;
      this.elements[last] = { kind: 'dialogue', text, span: { start: before.span.start, end: line.end } };
    } else {
      this.elements.push({ kind: 'dialogue', text: trimmed(line.visible), span: line.span });
    }
  }

  /** The line at which a speech goes on after lines of two spaces; a plain heading there begins a scene all the same. */
  private afterTwoSpaces(from: number): number | undefined {
    let at = from;
    let line = this.lines[at];
    while (line?.blank && holdsTwoSpaces(line.visible)) line = this.lines[++at];
    return !line || line.blank || at === from || this.isCapitalHeading(line) ? undefined : at;
  }

  private add(
    kind: ElementKind,
    line: LogicalLine,
    form: Pick<Element, 'text' | 'depth' | 'dual' | 'forced'>,
    role: LineRole,
  ): Element {
    const element: { -readonly [Name in keyof Element]: Element[Name] } = { kind, text: form.text, span: line.span };
    if (form.depth !== undefined) element.depth = form.depth;
    if (form.dual) element.dual = true;
    if (form.forced) element.forced = true;
    this.elements.push(element);
    this.roles.push(role);
    return element;
  }

  /** Notes and boneyards print nothing, so the line below them counts. */
  private followedByBlank(at: number): boolean {
    const below = this.printedBelow(at);
    return !below || below.blank;
  }

  private printedBelow(at: number): LogicalLine | undefined {
    return this.lines[this.printedIndexBelow(at)];
  }

  private printedIndexBelow(at: number): number {
    let next = at + 1;
    while (this.lines[next]?.silent) next++;
    return next;
  }

  private isCapitalHeading(line: LogicalLine): boolean {
    return (
      mayBegin(this.intros, line.first) && isPlainHeadingLine(line.visible, this.intros) && !hasLowerCase(line.visible)
    );
  }
}
