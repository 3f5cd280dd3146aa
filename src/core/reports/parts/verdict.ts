import { outcomes, type Outcome } from '../../evaluation/assessment';
import { message, type Message } from '../../words/message';
import type { AssessmentPart, Counts, ProblemPart, QuestionPart, ScenePart, VendorPart, Verdict } from '../report';
import type { ReportSource } from '../source';
import { caveats, type Judged as OnFile } from './caveats';
import { hasAnswered } from './people';

interface Judged extends OnFile {
  readonly questions: readonly QuestionPart[];
  readonly scenes: readonly ScenePart[];
  readonly vendors: readonly VendorPart[];
  readonly problems: readonly ProblemPart[];
}

/** One line that says whether anything is left to do, and what it does not say. */
export function verdictPart(judged: Judged, source: ReportSource): Verdict {
  const counts = countsOf(judged);
  const left = leftToDo(counts);
  const settled = left.length === 0;
  const text = settled
    ? message(judged.scenes.length > 0 ? 'report.verdict.settled' : 'report.verdict.settled-sceneless', {
        date: source.evaluation.asOf,
      })
    : message('report.verdict.open', { left });
  return {
    text: source.say(text),
    caveats: caveats(judged, source).map((one) => source.say(one)),
    settled,
    counts,
    outcomes: outcomeCounts(judged.assessments),
  };
}

function outcomeCounts(assessments: readonly AssessmentPart[]): { readonly [Each in Outcome]: number } {
  const count = (outcome: Outcome): number => assessments.filter((one) => one.outcome === outcome).length;
  return Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as {
    readonly [Each in Outcome]: number;
  };
}

function countsOf({ assessments, questions, scenes, vendors, problems }: Judged): Counts {
  const remaining = (outcome: Outcome): readonly AssessmentPart[] =>
    assessments.filter((one) => one.remains && one.outcome === outcome);
  const open = remaining('open');
  const accepted = assessments.filter(
    (one) => one.outcome === 'open' && one.strength !== 'recommended' && one.accepted && !one.remains,
  );
  return {
    errors: problems.filter((one) => one.severity === 'error').length,
    blocked: remaining('blocked').length,
    open: open.length,
    overdue: [...open, ...accepted].filter((one) => one.deadline?.overdue).length,
    accepted: accepted.length,
    recommended: assessments.filter((one) => one.outcome === 'open' && one.strength === 'recommended').length,
    needsFacts: remaining('needs-facts').length,
    needsJudgement: remaining('needs-judgement').length,
    questions: questions.length,
    undeclared: scenes.filter((one) => one.status === 'undeclared').length,
    unclear: scenes.filter((one) => one.status === 'unclear').length,
    vendors: vendors.filter((one) => !hasAnswered(one)).length,
  };
}

function leftToDo(counts: Counts): readonly Message[] {
  const { blocked, questions, needsFacts, needsJudgement, undeclared, unclear, vendors, errors } = counts;
  const waiting = needsFacts + needsJudgement;
  return [
    ...(blocked > 0 ? [message('report.count.blocked', { n: blocked })] : []),
    ...openLeft(counts),
    ...(waiting > 0 ? [message('report.count.questions', { n: questions })] : []),
    ...(undeclared > 0 ? [message('report.count.undeclared', { n: undeclared })] : []),
    ...(unclear > 0 ? [message('report.count.unclear', { n: unclear })] : []),
    ...(vendors > 0 ? [message('report.count.vendors', { n: vendors })] : []),
    ...(errors > 0 ? [message('report.count.errors', { n: errors })] : []),
  ];
}

/** What the production goes on with is open like the rest, and counted with it. */
function openLeft({ open, accepted, overdue }: Counts): readonly Message[] {
  const n = open + accepted;
  if (n === 0) return [];
  const details = [
    ...(overdue > 0 ? [message('report.count.overdue', { n: overdue })] : []),
    ...(accepted > 0 ? [message('report.count.goes-on', { n: accepted })] : []),
  ];
  return [
    details.length > 0 ? message('report.count.open-details', { n, details }) : message('report.count.open', { n }),
  ];
}
