import type { LineBreak } from '../text/lineIndex';
import type { Problem } from '../text/problem';
import { isForcedHeadingLine, parseHeading } from './heading';
import { HeadingProblems } from './headingProblems';
import {
  actionText,
  centeredOf,
  forcedTransitionOf,
  isEmphasis,
  isForcedAction,
  isParenthetical,
  lyricsOf,
  sectionOf,
  sign,
  synopsisOf,
} from './lineForms';
import { LineKinds } from './lineKinds';
import type { LogicalLine } from './logicalLine';
import type { SceneIntros } from './sceneIntros';
import type { Element, ElementKind, SceneHeading } from './screenplay';
import { trimmed } from './whiteSpace';

/** What a line turned out to be, as far as a note in it is concerned. */
export type LineRole = 'blank' | 'title-page' | 'heading' | 'cue' | 'dialogue' | 'text' | 'silent';

/** After these no cue and no heading follows without a blank line. */
function isClosed(kind: ElementKind): boolean {
  return kind === 'action' || kind === 'character' || kind === 'scene-heading' || kind === 'lyrics';
}

function isForced({ first, visible }: LogicalLine): boolean {
  return first === sign.exclamation && isForcedAction(visible);
}

/** Reads the script after the title page, line by line; each line is judged by itself, the one before and the one after. */
export class BodyReader {
  readonly elements: Element[] = [];
  /** By the offset at which they begin. */
  readonly headings = new Map<number, SceneHeading>();
  private readonly about: HeadingProblems;
  private lines: readonly LogicalLine[] = [];
  private kinds: LineKinds;
  private roles: LineRole[] = [];
  /** The line before leaves room, as a blank line does: a cue or heading may follow. */
  private apart = true;
  private afterHeading = false;

  constructor(
    lineBreak: LineBreak,
    private readonly intros: SceneIntros,
    private readonly silentKind: (line: LogicalLine) => 'note' | 'boneyard',
    otherEnds: boolean,
  ) {
    this.about = new HeadingProblems(lineBreak, intros, otherEnds);
    this.kinds = new LineKinds([], intros, silentKind);
  }

  get problems(): readonly Problem[] {
    return this.about.found;
  }

  /** Reads a stretch of lines that stands apart from what is before and after it; the first `from` of them are the title page. */
  read(lines: readonly LogicalLine[], from: number): readonly LineRole[] {
    this.lines = lines;
    this.kinds = new LineKinds(lines, this.intros, this.silentKind);
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
    const kind = this.kinds.kindOf(line, at, this.apart, this.afterHeading);
    const afterHeading = kind === 'scene-heading';
    let next = at + 1;
    if (kind === 'character') next = this.readSpeech(line, at);
    else if (kind === 'action') next = this.readAction(line, at);
    else if (kind === 'scene-heading') this.readHeading(line, at);
    else
      this.add(kind, line, this.formOf(kind, line.visible), kind === 'note' || kind === 'boneyard' ? 'silent' : 'text');
    if (kind === 'transition') this.lookBelowTransition(line, at);
    this.afterHeading = afterHeading;
    this.apart = this.lines[next - 1]?.endsSilent === true || !isClosed(kind);
    return next;
  }

  private lookBelowTransition(line: LogicalLine, at: number): void {
    const below = this.lines[at + 1];
    if (below && !below.blank && !below.silent)
      this.about.noBlankLineBelow('fountain.transition-above-heading', line, below);
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
    const forced = isForced(line);
    let text = actionText(line.visible, forced);
    let last = line;
    let at = first + 1;
    this.roles.push('text');
    for (
      let next = this.lines[at];
      next && !next.blank && !last.endsSilent && this.kinds.kindOf(next, at, false, false) === 'action';
      next = this.lines[++at]
    ) {
      this.about.look(next, 'action', false, this.lines[at + 1]);
      text += `\n${actionText(next.visible, isForced(next))}`;
      last = next;
      this.roles.push('text');
    }
    const element: Element = { kind: 'action', text, span: { start: line.start, end: last.end } };
    this.elements.push(forced ? { ...element, forced: true } : element);
    return at;
  }

  /** A cue and all that is said under it. */
  private readSpeech(cueLine: LogicalLine, first: number): number {
    this.add('character', cueLine, this.kinds.cue ?? { text: '' }, 'cue');
    this.about.look(cueLine, 'cue', true, this.lines[first + 1]);
    let at = first + 1;
    for (let line = this.lines[at]; line; line = this.lines[at]) {
      if (line.blank) {
        const next = this.kinds.afterTwoSpaces(at);
        if (next === undefined) return at;
        for (; at < next; at++) this.roles.push('blank');
        continue;
      }
      if (this.kinds.endsSpeech(line, at)) return at;
      if (!line.silent) this.about.look(line, 'speech', false, this.lines[at + 1]);
      this.readSpoken(line);
      at++;
    }
    return at;
  }

  private readSpoken(line: LogicalLine): void {
    const { first, visible } = line;
    const lyrics = first === sign.tilde ? lyricsOf(visible) : undefined;
    if (line.silent) this.add(this.silentKind(line), line, { text: '' }, 'dialogue');
    else if (lyrics !== undefined) this.add('lyrics', line, { text: lyrics }, 'dialogue');
    else if ((first === sign.open || isEmphasis(first)) && isParenthetical(visible))
      this.add('parenthetical', line, { text: trimmed(visible) }, 'dialogue');
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
}
