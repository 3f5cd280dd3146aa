import type { Fix, Problem, TextEdit } from '../text/problem';
import type { Range, Span } from '../text/range';
import { message, type Message } from '../words/message';
import { unnamedLanguages } from '../fountain/headingProblems';
import { findingFixes } from './findingFixes';
import type { JudgedProduction } from '../judged/judgedProduction';
import { monthFixes } from './monthFixes';
import { nameLanguage } from './nameLanguage';
import { isSafe, isSure } from './remedies';
import type { ReadText } from '../judged/textsOf';

/** A change that cures one problem of a file. */
export interface QuickFix {
  /** The problem's code and place, by which an editor knows what the change cures. */
  readonly code: string;
  readonly range: Range;
  readonly title: Message;
  /** They do not overlap, and are made together. */
  readonly edits: readonly RangeEdit[];
  /** Whoever wrote the text surely meant it so. */
  readonly preferred: boolean;
}

/** Replaces the text in a range (an empty range inserts). */
export interface RangeEdit {
  readonly range: Range;
  readonly newText: string;
}

type Lines = ReadText['lines'];

/** The changes on offer for the problems that a range of a file touches: of its own text, and between it and the others. */
export function provideQuickFixes(
  { path, lines, problems }: ReadText,
  range: Range,
  judged?: JudgedProduction,
): readonly QuickFix[] {
  const wanted = { start: lines.offset(range.start), end: lines.offset(range.end) };
  return [
    ...problems.flatMap((problem) => {
      const { message: said, span, fix } = problem;
      if (!touch(span, wanted)) return [];
      const all = allAlike(problem, problems);
      const named = unnamedLanguages(problem).map((language) => nameLanguage(lines, language));
      const months = judged ? monthFixes(problem, lines.text, judged.evaluation.asOf) : [];
      const offers = [fix, all, ...named].flatMap((one) => (one ? [quickFix(said.code, span, one, lines)] : []));
      return [...offers, ...months.map((one) => ({ ...quickFix(said.code, span, one, lines), preferred: false }))];
    }),
    ...(judged?.said.get(path)?.findings ?? []).flatMap((finding) => {
      const at = judged?.places.of(finding.place).range;
      const span = at && { start: lines.offset(at.start), end: lines.offset(at.end) };
      return judged && span && touch(span, wanted)
        ? findingFixes(finding, judged).map((fix) => quickFix(finding.message.code, span, fix, lines))
        : [];
    }),
  ];
}

/** All cures of a file that change nothing in what was said, as one; of two that touch each other the first. */
export function provideFixAll({ lines, problems }: Pick<ReadText, 'lines' | 'problems'>): readonly RangeEdit[] {
  const made: TextEdit[] = [];
  for (const {
    message: { code },
    fix,
  } of problems) {
    if (fix && isSafe(code) && fix.edits.every(({ span }) => !made.some((other) => touch(span, other.span))))
      made.push(...fix.edits);
  }
  return made.map((edit) => toRangeEdit(edit, lines));
}

/** The cures of all problems like this one, as one; undefined where it stands alone. */
function allAlike(problem: Problem, problems: readonly Problem[]): Fix | undefined {
  const { alike } = problem;
  if (alike === undefined) return undefined;
  const like = problems.filter((one) => one.alike === alike && one.message.code === problem.message.code && one.fix);
  return like.length < 2
    ? undefined
    : {
        title: message('fountain.unread-heading.fix.all', { count: like.length }),
        edits: like.flatMap(({ fix }) => fix?.edits ?? []),
      };
}

function quickFix(code: string, span: Span, { title, edits }: Fix, lines: Lines): QuickFix {
  return {
    code,
    title,
    range: lines.range(span),
    edits: edits.map((edit) => toRangeEdit(edit, lines)),
    preferred: isSure(code),
  };
}

function toRangeEdit({ span, newText }: TextEdit, lines: Lines): RangeEdit {
  return { range: lines.range(span), newText };
}

function touch(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
