import type { Evaluation } from '../evaluation/assessment';
import type { Production } from '../production/production';
import type { Steps } from '../text/steps';
import { message, type Message } from '../words/message';
import { provideDiagnostics } from './diagnostics';
import type { JudgedProduction } from './judgedProduction';
import { asksForWork, isAccepted, isOverdue } from './looks';

/** How much there is to do, in numbers. */
export interface Summary {
  readonly blocked: number;
  readonly open: number;
  readonly overdue: number;
  readonly questions: number;
  readonly scenes: number;
  readonly undeclared: number;
  readonly unclear: number;
}

/** Counts what asks for work in some productions together; what was accepted or is only recommended is left out. */
export function summarize(all: readonly JudgedProduction[]): Summary {
  const sum = (count: keyof Summary): number => all.reduce((total, { summary }) => total + summary[count], 0);
  return {
    blocked: sum('blocked'),
    open: sum('open'),
    overdue: sum('overdue'),
    questions: sum('questions'),
    scenes: sum('scenes'),
    undeclared: sum('undeclared'),
    unclear: sum('unclear'),
  };
}

/** The same for a single production. */
export function* countWork(production: Production, evaluation: Evaluation): Steps<Summary> {
  const count = { blocked: 0, open: 0, overdue: 0 };
  for (const one of evaluation.assessments) {
    yield;
    if (
      (one.outcome !== 'blocked' && one.outcome !== 'open') ||
      one.strength !== 'required' ||
      isAccepted(one, evaluation.asOf)
    )
      continue;
    count[one.outcome]++;
    if (isOverdue(one)) count.overdue++;
  }
  const scenes = production.scenes.filter(({ status }) => status !== 'omitted');
  return {
    ...count,
    questions: evaluation.questions.length,
    scenes: scenes.length,
    undeclared: scenes.filter(({ status }) => status === 'undeclared').length,
    unclear: scenes.filter(({ status }) => status === 'unclear').length,
  };
}

/** What the badge counts: items that a paper or a change must settle. */
export function badgeCount({ blocked, open }: Summary): number {
  return blocked + open;
}

/** Whether nothing is left to do as far as the record shows: as the report has it, what was accepted is open like the rest. */
export function isSettled(judged: JudgedProduction): boolean {
  const { production, evaluation } = judged;
  const { questions, scenes, undeclared, unclear } = judged.summary;
  if (scenes === 0 || questions + undeclared + unclear > 0) return false;
  if (evaluation.assessments.some((one) => one.strength === 'required' && asksForWork(one))) return false;
  if (production.records.vendors.some(({ declared }) => declared !== 'yes')) return false;
  return [...provideDiagnostics(judged).values()].flat().every(({ severity }) => severity !== 'error');
}

/** The counts that are not zero, as one sentence each, for badge and status bar. */
export function summarySentences({
  blocked,
  open,
  overdue,
  questions,
  undeclared,
  unclear,
}: Summary): readonly Message[] {
  const counted = [
    blocked > 0 && message('editor.summary.blocked', { count: blocked }),
    open > 0 && message('editor.summary.open', { count: open }),
    overdue > 0 && message('editor.summary.overdue', { count: overdue }),
    questions > 0 && message('editor.summary.questions', { count: questions }),
    undeclared > 0 && message('editor.summary.undeclared', { count: undeclared }),
    unclear > 0 && message('editor.summary.unclear', { count: unclear }),
  ].filter((one) => one !== false);
  return counted.length > 0 ? counted : [message('editor.summary.nothing')];
}
