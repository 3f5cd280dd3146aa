import { message } from '../words/message';
import type { Problem } from '../text/problem';
import { hasUnknownPrefix, isForcedHeadingLine, isHeadingLine, isPlainHeadingLine, parseHeading } from './heading';
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
  isTransitionForm,
  lyricsOf,
  sectionOf,
  synopsisOf,
} from './lineForms';
import type { LogicalLine } from './logicalLine';
import type { Element, ElementKind, SceneHeading } from './screenplay';
import { trimmed } from './whiteSpace';

/** What a line turned out to be, as far as a note in it is concerned. */
export type LineRole = 'blank' | 'title-page' | 'heading' | 'cue' | 'dialogue' | 'text' | 'silent';

/** The marks with which a line may begin, as UTF-16 units. */
const mark = {
  exclamation: 0x21,
  number: 0x23,
  star: 0x2a,
  dot: 0x2e,
  equals: 0x3d,
  greater: 0x3e,
  underscore: 0x5f,
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

/** A dot, emphasis, or the first letter of `INT`, `EXT`, `EST` or `OMITTED`: few lines begin so, and the others need no closer look. */
function mayBeginHeading(first: number): boolean {
  const letter = first & ~0x20;
  return (
    letter === 0x49 ||
    letter === 0x45 ||
    letter === 0x4f ||
    first === mark.dot ||
    first === mark.star ||
    first === mark.underscore
  );
}

/** Reads the script after the title page, line by line; each line is judged by itself, the one before and the one after. */
export class BodyReader {
  readonly elements: Element[] = [];
  /** By the offset at which they begin. */
  readonly headings = new Map<number, SceneHeading>();
  readonly problems: Problem[] = [];
  private lines: readonly LogicalLine[] = [];
  private roles: LineRole[] = [];
  /** The line before leaves room, as a blank line does: a cue or heading may follow. */
  private apart = true;
  private afterHeading = false;

  constructor(
    private readonly lineBreak: string,
    private readonly silentKind: (line: LogicalLine) => 'note' | 'boneyard',
  ) {}

  /** Reads a stretch of lines that stands apart from what is before and after it; the first `from` of them are the title page. */
  read(lines: readonly LogicalLine[], from: number): readonly LineRole[] {
    this.lines = lines;
    this.roles = [];
    this.apart = true;
    this.afterHeading = false;
    for (let at = 0; at < from; at++) this.roles.push('title-page');
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
    this.afterHeading = afterHeading;
    this.apart = this.lines[next - 1]?.endsSilent === true || !closed.has(kind);
    return next;
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
    if (!this.apart) return 'action';
    if (isTransitionForm(visible) && (this.followedByBlank(at) || this.followedByHeading(at))) return 'transition';
    return cueOf(visible) && !this.followedByBlank(at) ? 'character' : 'action';
  }

  /** The syntax wants a blank line below a heading too; a plain heading without one is still a scene, so that none is lost. */
  private isHeading(line: LogicalLine, at: number): boolean {
    if (!mayBeginHeading(line.first)) return false;
    const { visible } = line;
    return (
      isForcedHeadingLine(visible) ||
      (isHeadingLine(visible) && (isPlainHeadingLine(visible) || this.followedByBlank(at)))
    );
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
      this.reportBlankLine('fountain.heading-without-blank-line-after', line, below);
  }

  private readAction(line: LogicalLine, first: number): number {
    if (this.apart && mayBeginHeading(line.first) && hasUnknownPrefix(line.visible)) this.reportPrefix(line);
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
      this.reportLostHeading(next, at);
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
    this.add('character', cueLine, cue ?? { text: '' }, 'cue');
    let at = first + 1;
    for (let line = this.lines[at]; line; line = this.lines[at]) {
      if (line.blank) {
        const next = this.afterTwoSpaces(at);
        if (next === undefined) return at;
        for (; at < next; at++) this.roles.push('blank');
        continue;
      }
      if (isPageBreak(line.visible)) return at;
      this.reportLostHeading(line, at);
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

  private followedByHeading(at: number): boolean {
    const below = this.printedBelow(at);
    return below !== undefined && this.isCapitalHeading(below);
  }

  private printedBelow(at: number): LogicalLine | undefined {
    let next = at + 1;
    while (this.lines[next]?.silent) next++;
    return this.lines[next];
  }

  private isCapitalHeading(line: LogicalLine): boolean {
    return mayBeginHeading(line.first) && isPlainHeadingLine(line.visible) && !hasLowerCase(line.visible);
  }

  /** `…he runs. ⏎ INT. HALL - DAY` without a blank line is action by the syntax; it must not go unnoticed. */
  private reportLostHeading(line: LogicalLine, at: number): void {
    if (this.isCapitalHeading(line) && this.followedByBlank(at))
      this.reportBlankLine('fountain.heading-without-blank-line-before', line, line);
  }

  private reportPrefix(line: LogicalLine): void {
    const at = line.start + line.visible.search(/\S/);
    const fix = {
      title: message('fountain.heading-prefix.fix'),
      edits: [{ span: { start: at, end: at }, newText: '.' }],
    };
    this.problems.push({ message: message('fountain.heading-prefix'), severity: 'information', span: line.span, fix });
  }

  private reportBlankLine(
    code: 'fountain.heading-without-blank-line-after' | 'fountain.heading-without-blank-line-before',
    line: LogicalLine,
    below: LogicalLine,
  ): void {
    const at = below.start;
    const fix = {
      title: message('fountain.blank-line.fix'),
      edits: [{ span: { start: at, end: at }, newText: this.lineBreak }],
    };
    this.problems.push({ message: message(code), severity: 'information', span: line.span, fix });
  }
}
