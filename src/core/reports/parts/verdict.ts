import { outcomes, type Outcome } from '../../evaluation/assessment';
import { message, type Message } from '../../words/message';
import type { AgreementPart, AssessmentPart, Counts, ProblemPart, QuestionPart, ScenePart, Verdict } from '../report';
import type { ReportSource } from '../source';

interface Judged {
  readonly agreements: readonly AgreementPart[];
  readonly assessments: readonly AssessmentPart[];
  readonly questions: readonly QuestionPart[];
  readonly scenes: readonly ScenePart[];
  readonly problems: readonly ProblemPart[];
}

/** One line that says whether anything is left to do, and what it does not say. */
export function verdictPart(judged: Judged, source: ReportSource): Verdict {
  const counts = countsOf(judged);
  const left = leftToDo(counts);
  const settled = left.length === 0;
  const text = settled ? message('report.verdict.settled', { date: source.evaluation.asOf }) : message('report.verdict.open', { left });
  return {
    text: source.say(text),
    caveats: caveats(judged).map((one) => source.say(one)),
    settled,
    counts,
    outcomes: outcomeCounts(judged.assessments),
  };
}

function outcomeCounts(assessments: readonly AssessmentPart[]): { readonly [Each in Outcome]: number } {
  const count = (outcome: Outcome): number => assessments.filter((one) => one.outcome === outcome).length;
  return Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as { readonly [Each in Outcome]: number };
}

function countsOf({ assessments, questions, scenes, problems }: Judged): Counts {
  const remaining = (outcome: Outcome): readonly AssessmentPart[] => assessments.filter((one) => one.remains && one.outcome === outcome);
  const open = remaining('open');
  return {
    errors: problems.filter((one) => one.severity === 'error').length,
    blocked: remaining('blocked').length,
    open: open.length,
    overdue: open.filter((one) => one.deadline?.overdue).length,
    accepted: assessments.filter((one) => one.outcome === 'open' && one.accepted && !one.remains).length,
    recommended: assessments.filter((one) => one.outcome === 'open' && one.strength === 'recommended').length,
    needsFacts: remaining('needs-facts').length,
    needsJudgement: remaining('needs-judgement').length,
    questions: questions.length,
    undeclared: scenes.filter((one) => one.status === 'undeclared').length,
    unclear: scenes.filter((one) => one.status === 'unclear').length,
  };
}

function leftToDo(counts: Counts): readonly Message[] {
  const { blocked, open, overdue, questions, needsFacts, needsJudgement, undeclared, unclear, errors } = counts;
  const waiting = needsFacts + needsJudgement;
  return [
    ...(blocked > 0 ? [message('report.count.blocked', { n: blocked })] : []),
    ...(open > 0 ? [overdue > 0 ? message('report.count.open-overdue', { n: open, overdue }) : message('report.count.open', { n: open })] : []),
    ...(waiting > 0 ? [message('report.count.questions', { n: questions })] : []),
    ...(undeclared > 0 ? [message('report.count.undeclared', { n: undeclared })] : []),
    ...(unclear > 0 ? [message('report.count.unclear', { n: unclear })] : []),
    ...(errors > 0 ? [message('report.count.errors', { n: errors })] : []),
  ];
}

function caveats({ agreements, assessments }: Judged): readonly Message[] {
  const standing = (which: AgreementPart['standing']): readonly string[] => agreements.filter((one) => one.standing === which).map((one) => one.shortName);
  const none = standing('none-found');
  const unknown = standing('terms-unknown');
  return [
    ...(assessments.length === 0 ? [message('report.caveat.nothing-judged')] : []),
    ...(none.length > 0 ? [message('report.caveat.none-found', { names: none })] : []),
    ...(unknown.length > 0 ? [message('report.caveat.terms-unknown', { names: unknown })] : []),
  ];
}
