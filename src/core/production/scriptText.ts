import { parseTags } from '../disclosure/parseTags';
import type { Tag } from '../disclosure/tag';
import { isFinalDraftPath } from '../finaldraft/finalDraftPath';
import { parseScreenplay } from '../fountain/parseScreenplay';
import { englishIntros, withTitlePage, type SceneIntros } from '../fountain/sceneIntros';
import type { Screenplay } from '../fountain/screenplay';
import type { LineIndex } from '../text/lineIndex';
import type { Problem } from '../text/problem';
import { keepIfSame } from './keepIfSame';
import { parseScript } from './parseScript';
import type { Script } from './production';
import { canBeginPart, divideScript, spansOf, type MovingSpan, type Part } from './scriptParts';

/**
 * A script that follows its text while somebody writes in it. Only the part that was written in is read again; what was
 * read of the others stays, and its spans move. `script` is the same object as long as the script says the same to the
 * production: the same headings, numbers, characters and tags, wherever they now stand.
 */
export class ScriptText {
  private reading: Reading;
  private following: Script;

  constructor(
    readonly path: string,
    text: string,
    private intros: SceneIntros = englishIntros,
  ) {
    this.reading = new Reading(parseScript(path, text, intros), intros);
    this.following = this.follow();
  }

  get script(): Script {
    return this.following;
  }

  get text(): string {
    return this.reading.script.screenplay.text;
  }

  /** Takes the text as it is now, and the words that begin its headings besides English ones. Other words mean another reading. */
  retype(text: string, intros: SceneIntros = this.intros): void {
    const isSameLanguage = intros.key === this.intros.key;
    if (text === this.text && isSameLanguage) return;
    this.intros = intros;
    const change = isFinalDraftPath(this.path) || !isSameLanguage ? undefined : this.reading.change(text);
    this.reading = change?.reading ?? new Reading(parseScript(this.path, text, intros), intros);
    if (change?.saysTheSame !== true) this.following = this.follow();
  }

  private follow(): Script {
    const present = (): Script => this.reading.script;
    return {
      path: this.path,
      get screenplay() {
        return present().screenplay;
      },
      get tags() {
        return present().tags;
      },
      get problems() {
        return present().problems;
      },
    };
  }
}

/** What was read of one state of a text. */
class Reading {
  private parts: readonly Part[] | undefined;
  /** By part, gathered when the part first has to move. */
  private readonly spans: WeakMap<Part, readonly MovingSpan[]>;

  constructor(
    readonly script: Script,
    private readonly intros: SceneIntros,
    parts?: readonly Part[],
    spans = new WeakMap<Part, readonly MovingSpan[]>(),
  ) {
    this.parts = parts;
    this.spans = spans;
  }

  /** The reading of a changed text; undefined where the change may reach further than the parts it stands in. */
  change(text: string): { readonly reading: Reading; readonly saysTheSame: boolean } | undefined {
    const { screenplay, path } = this.script;
    const parts = (this.parts ??= divideScript(this.script));
    const shift = text.length - screenplay.text.length;
    const language = withTitlePage(this.intros, screenplay.titlePage);
    const stretch = changedParts(screenplay.text, text, parts);
    for (;;) {
      const start = parts[stretch.from]?.span.start ?? 0;
      const oldEnd = parts[stretch.to - 1]?.span.end ?? 0;
      const end = oldEnd + shift;
      if (stretch.to < parts.length && !canBeginPart(text, end)) {
        stretch.to++;
        continue;
      }
      const piece = detached(text.slice(start, end));
      if (boneyardMarks(piece) !== boneyardMarks(screenplay.text.slice(start, oldEnd))) return undefined;
      const read = readPiece(
        path,
        piece,
        start === 0 ? undefined : screenplay.lines,
        start === 0 ? this.intros : language,
      );
      // What the title page says of the language holds for every part.
      if (start === 0 && withTitlePage(this.intros, read.screenplay.titlePage).key !== language.key) return undefined;
      if (start > 0 && piece !== '' && read.screenplay.scenes[0]?.heading.span.start !== 0) {
        stretch.from--;
        continue;
      }
      const lines = screenplay.lines.after(text, { start, end: oldEnd }, end);
      if (lines.lineBreak !== screenplay.lines.lineBreak) return undefined;
      const before = parts.slice(stretch.from, stretch.to);
      const written = piece === '' ? [] : divideScript(read);
      for (const part of written) this.move(part, start);
      if (shift !== 0) for (let index = stretch.to; index < parts.length; index++) this.moveKnown(parts[index], shift);
      const now = keepIfSame(before, written);
      const all = [...parts.slice(0, stretch.from), ...(now ?? written), ...parts.slice(stretch.to)];
      return {
        reading: new Reading(new PartedScript(path, text, lines, all), this.intros, all, this.spans),
        saysTheSame: now !== undefined,
      };
    }
  }

  private moveKnown(part: Part | undefined, shift: number): void {
    if (!part) return;
    const spans = this.spans.get(part) ?? spansOf(part);
    this.spans.set(part, spans);
    shiftAll(spans, shift);
  }

  private move(part: Part, shift: number): void {
    shiftAll(spansOf(part), shift);
  }
}

function shiftAll(spans: readonly MovingSpan[], shift: number): void {
  for (const span of spans) {
    span.start += shift;
    span.end += shift;
  }
}

/** The parts in which two texts differ, at least one; `to` is exclusive. */
function changedParts(before: string, after: string, parts: readonly Part[]): { from: number; to: number } {
  const shift = after.length - before.length;
  const same = ({ span }: Part, by: number): boolean =>
    before.slice(span.start, span.end) === after.slice(span.start + by, span.end + by);
  let from = 0;
  for (let part = parts[from]; part && from < parts.length - 1 && same(part, 0); part = parts[from]) from++;
  let to = parts.length;
  const begin = parts[from]?.span.start ?? 0;
  for (
    let part = parts[to - 1];
    part && to > from + 1 && part.span.start + shift >= begin && same(part, shift);
    part = parts[to - 1]
  )
    to--;
  return { from, to };
}

/** Reads a stretch by itself; offsets count from its beginning. Without the lines of the whole script it is the first. */
function readPiece(path: string, text: string, whole: LineIndex | undefined, intros: SceneIntros): Script {
  const screenplay = parseScreenplay(text, intros, whole && { lineBreak: whole.lineBreak });
  const tags = parseTags(screenplay);
  return { path, screenplay, tags: tags.value, problems: [...screenplay.problems, ...tags.problems] };
}

/** A boneyard may reach over any number of scenes: a change of its marks, in their order, can change every part. */
function boneyardMarks(text: string): string {
  return (text.match(/\/\*|\*\//g) ?? []).join('');
}

/** A copy that does not keep the long text alive from which it was cut. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** A script put together from parts, each list when it is first asked for. */
class PartedScript implements Script {
  readonly screenplay: Screenplay;
  private ownTags: readonly Tag[] | undefined;
  private ownProblems: readonly Problem[] | undefined;

  constructor(
    readonly path: string,
    text: string,
    lines: LineIndex,
    private readonly parts: readonly Part[],
  ) {
    this.screenplay = new PartedScreenplay(text, lines, parts);
  }

  get tags(): readonly Tag[] {
    return (this.ownTags ??= this.parts.flatMap((part) => part.tags));
  }

  get problems(): readonly Problem[] {
    return (this.ownProblems ??= [...this.screenplay.problems, ...this.parts.flatMap((part) => part.tagProblems)]);
  }
}

class PartedScreenplay implements Screenplay {
  private readonly lists: { -readonly [List in keyof Part['screenplay']]?: Part['screenplay'][List] } = {};

  constructor(
    readonly text: string,
    readonly lines: LineIndex,
    private readonly parts: readonly Part[],
  ) {}

  get titlePage() {
    return this.parts[0]?.screenplay.titlePage ?? [];
  }
  get elements() {
    return (this.lists.elements ??= this.parts.flatMap(({ screenplay }) => screenplay.elements));
  }
  get scenes() {
    return (this.lists.scenes ??= this.parts.flatMap(({ screenplay }) => screenplay.scenes));
  }
  get notes() {
    return (this.lists.notes ??= this.parts.flatMap(({ screenplay }) => screenplay.notes));
  }
  get boneyards() {
    return (this.lists.boneyards ??= this.parts.flatMap(({ screenplay }) => screenplay.boneyards));
  }
  get problems() {
    return (this.lists.problems ??= this.parts.flatMap(({ screenplay }) => screenplay.problems));
  }
}
