import type { Message } from '../../words/message';
import { blockerTexts } from '../blockers';
import { groupItems } from '../firstThings';
import { groupQuestions, type NumberedQuestion } from '../groupQuestions';
import type { AssessmentPart } from '../report';
import type { Page } from '../sections/page';

/** One thing to do, and all that it closes. */
export type Action = ItemAction | QuestionAction | GapAction;

export interface ItemAction {
  readonly kind: 'item';
  /** What is not allowed or missing for the same reason, the most pressing first. */
  readonly items: readonly [AssessmentPart, ...AssessmentPart[]];
}

export interface QuestionAction {
  readonly kind: 'question';
  /** The same question about several. */
  readonly asked: readonly [NumberedQuestion, ...NumberedQuestion[]];
}

/** Something that nobody has said yet: scenes not declared, vendors without a reply, people who are not recorded. */
export interface GapAction {
  readonly kind: 'gap';
  readonly text: Message | string;
}

/**
 * What is not allowed or missing; one requirement towards the same person or session is one action, however many uses it is about, where the
 * same is missing by the same day.
 */
export function itemActions({ items }: Page): readonly ItemAction[] {
  return groupItems(items).map((group) => ({ kind: 'item', items: group }));
}

export function questionActions({ report }: Page): readonly QuestionAction[] {
  return groupQuestions(report.questions).map((asked) => ({ kind: 'question', asked }));
}

export function gapActions({ report }: Page): readonly GapAction[] {
  return blockerTexts(report).map((text) => ({ kind: 'gap', text }));
}

/**
 * The first things to do, at most so many: of each kind there is one among them where there is any, and what is missing
 * comes before what has to be answered.
 */
export function firstActions(page: Page, most: number): readonly Action[] {
  const [items, questions, gaps] = [itemActions(page), questionActions(page), gapActions(page)];
  const kept = items.slice(0, most - Math.min(1, questions.length) - Math.min(1, gaps.length));
  const rest = most - kept.length;
  const asked = questions.slice(0, Math.max(0, rest - Math.min(1, gaps.length)));
  return [...kept, ...asked, ...gaps.slice(0, rest - asked.length)];
}
