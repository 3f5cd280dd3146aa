import { outcomes, type Outcome } from '../../evaluation/assessment';
import { message, type Message } from '../../words/message';
import { countRanks, countsOf, isSettled, type Counts } from '../../judged/counts';
import type {
  AssessmentPart,
  BlockerPart,
  ProblemPart,
  ProfilePart,
  QuestionPart,
  ScenePart,
  VendorPart,
  Verdict,
} from '../report';
import type { ReportSource } from '../source';
import { caveats, type Judged as OnFile } from './caveats';
import { isOnlyBlocker } from '../baseline';
import { hasAnswered } from './people';

interface Judged extends OnFile {
  readonly questions: readonly QuestionPart[];
  readonly profile: ProfilePart;
  readonly scenes: readonly ScenePart[];
  readonly vendors: readonly VendorPart[];
  readonly problems: readonly ProblemPart[];
  readonly blockers: readonly BlockerPart[];
}

/** One line that says whether anything is left to do, and what it does not say. */
export function verdictPart(judged: Judged, source: ReportSource): Verdict {
  const { assessments, questions, profile, scenes, problems, blockers } = judged;
  const { asOf } = source.evaluation;
  const silentVendors = judged.vendors.filter((one) => !hasAnswered(one));
  const notKnown = blockers.filter(isOnlyBlocker);
  const ranked = countRanks(assessments, asOf);
  const counts = countsOf({ ranked, questions, profile: profile.open, scenes, silentVendors, notKnown, problems });
  const settled = isSettled(counts) && blockers.every(({ of }) => of !== 'register');
  const text = settled
    ? message('report.verdict.settled', { date: asOf })
    : message('report.verdict.open', { left: leftToDo(counts) });
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

function leftToDo(counts: Counts): readonly Message[] {
  const {
    blocked,
    open,
    overdue,
    accepted,
    questions,
    profile,
    undeclared,
    unclear,
    partly,
    vendors,
    errors,
    notKnown,
  } = counts;
  const counted = [
    ...(blocked > 0 ? [message('report.count.blocked', { n: blocked })] : []),
    ...(open > 0
      ? [
          overdue > 0
            ? message('report.count.open-details', {
                n: open,
                details: message('report.count.overdue', { n: overdue }),
              })
            : message('report.count.open', { n: open }),
        ]
      : []),
    ...(accepted > 0 ? [message('report.count.accepted', { n: accepted })] : []),
    ...(questions > 0 ? [message('report.count.questions', { n: questions })] : []),
    ...(undeclared > 0 ? [message('report.count.undeclared', { n: undeclared })] : []),
    ...(unclear > 0 ? [message('report.count.unclear', { n: unclear })] : []),
    ...(partly > 0 ? [message('report.count.partly', { n: partly })] : []),
    ...(vendors > 0 ? [message('report.count.vendors', { n: vendors })] : []),
    ...(errors > 0 ? [message('report.count.errors', { n: errors })] : []),
    ...(notKnown > 0 ? [message('report.count.not-known', { n: notKnown })] : []),
  ];
  // The profile has a line of its own, and is named here where nothing else is left.
  return counted.length > 0 ? counted : [message('report.count.profile', { n: profile })];
}
