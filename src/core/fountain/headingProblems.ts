import type { LineBreak } from '../text/lineIndex';
import type { Fix, Problem, TextEdit } from '../text/problem';
import { message, type Message } from '../words/message';
import { headingIntro, headingStart, isPlainIntro } from './heading';
import { isLookalikeHeading } from './lookalikeHeading';
import { offsetInText, type LogicalLine } from './logicalLine';
import type { HeadingLanguage } from './headingWords';
import { languagesIn, type SceneIntros } from './sceneIntros';
import { needsDot, unreadHeading, type UnreadHeading } from './unreadHeading';
import { trimmedEnd } from './whiteSpace';

/** What a line was read as that begins like a heading. */
export type ReadAs = 'action' | 'cue' | 'speech' | 'title-page';

/** Points out headings that other programs would lose, and lines that begin like a heading and were read as something else. */
export class HeadingProblems {
  readonly found: Problem[] = [];

  constructor(
    private readonly lineBreak: LineBreak,
    private readonly intros: SceneIntros,
    private readonly otherEnds: boolean,
  ) {}

  /** A heading, or a transition above one, without a blank line below. */
  noBlankLineBelow(
    code: 'fountain.heading-without-blank-line-after' | 'fountain.transition-above-heading',
    line: LogicalLine,
    below: LogicalLine,
  ): void {
    this.found.push({
      message: message(code),
      severity: 'information',
      span: line.span,
      fix: this.blankLine([this.insertion(below.start, this.lineBreak)]),
    });
  }

  /** A line that is no heading; `apart` where it may be one, and `below` what stands right below it. */
  look(line: LogicalLine, readAs: ReadAs, apart: boolean, below: LogicalLine | undefined): void {
    const unread =
      unreadHeading(line, this.intros) ??
      (isLookalikeHeading(line.visible, this.otherEnds) ? { why: 'letters' as const } : undefined);
    if (unread) this.found.push(this.unread(line, unread, readAs, apart, below));
  }

  private unread(
    line: LogicalLine,
    unread: UnreadHeading,
    readAs: ReadAs,
    apart: boolean,
    below: LogicalLine | undefined,
  ): Problem {
    const read = message(`fountain.unread-heading.as.${readAs}`);
    const fix = this.fixOf(line, unread, apart, below);
    const alike = unread.why === 'language' ? LANGUAGE + unread.languages.join(',') : unread.why;
    return {
      message: said(unread, read),
      severity: 'warning',
      span: line.span,
      ...(fix && { fix, alike }),
    };
  }

  private fixOf(
    line: LogicalLine,
    unread: UnreadHeading,
    apart: boolean,
    below: LogicalLine | undefined,
  ): Fix | undefined {
    if (unread.why === 'letters') return undefined;
    const room = apart ? '' : this.lineBreak;
    if (unread.why === 'front' && unread.numbered && line.hidden.length === 0 && !line.visible.includes('#'))
      return numberBehind(line, unread.numbered, room);
    const from = headingStart(line.visible);
    const intro = headingIntro(line.visible, this.intros);
    const isSure = intro !== undefined && (isPlainIntro(line.visible, intro) || !below || below.blank);
    const blankLine = room === '' ? undefined : this.blankLine([this.insertion(line.start, room)]);
    if (!needsDot(line.visible) && isSure) return blankLine;
    const isEmphasized = from > 0 && /[*_]/.test(line.visible.charAt(from - 1));
    if (isEmphasized || line.visible.charAt(from) === '.') return blankLine;
    const at = offsetInText(line, from);
    return {
      title: message('fountain.unread-heading.fix'),
      edits:
        at === line.start || room === ''
          ? [this.insertion(at, `${room}.`)]
          : [this.insertion(line.start, room), this.insertion(at, '.')],
    };
  }

  private blankLine(edits: readonly TextEdit[]): Fix {
    return { title: message('fountain.blank-line.fix'), edits };
  }

  private insertion(at: number, newText: string): TextEdit {
    return { span: { start: at, end: at }, newText };
  }
}

/** `27 INT. HALL 27` becomes `INT. HALL #27#`. */
function numberBehind(
  line: LogicalLine,
  { number, start, end }: NonNullable<Extract<UnreadHeading, { readonly why: 'front' }>['numbered']>,
  room: string,
): Fix {
  const heading = line.visible.slice(start, end);
  const dot = /^OMIT(?:TED)?$/.test(heading) || !needsDot(heading) ? '' : '.';
  return {
    title: message('fountain.unread-heading.fix.number', { number }),
    edits: [
      { span: { start: line.start, end: line.start + start }, newText: room + dot },
      { span: { start: line.start + end, end: line.start + trimmedEnd(line.visible).length }, newText: ` #${number}#` },
    ],
  };
}

function said(unread: UnreadHeading, read: Message): Message {
  return unread.why === 'language'
    ? message('fountain.unread-heading.language', { read, language: nameOf(unread.languages) })
    : message(`fountain.unread-heading.${unread.why}`, { read });
}

/** The name of a language, or of two between which the line does not decide. */
function nameOf([first = 'en', second]: readonly HeadingLanguage[]): Message {
  const one = message(`language.${first}`);
  return second ? message('language.or', { one, other: message(`language.${second}`) }) : one;
}

/** How problems of the same languages are alike. */
const LANGUAGE = 'language ';

/** The languages in one of which a line may be a heading that is not read, because nobody names it; none for other problems. */
export function unnamedLanguages({ alike }: Pick<Problem, 'alike'>): readonly HeadingLanguage[] {
  return alike?.startsWith(LANGUAGE) ? languagesIn(alike.slice(LANGUAGE.length)) : [];
}

/** Whether a problem says that a line begins like a scene heading and was not read as one. */
export function isUnreadHeading({ message: { code } }: Pick<Problem, 'message'>): boolean {
  return code.startsWith('fountain.unread-heading.') || code === 'finaldraft.unread-heading';
}
