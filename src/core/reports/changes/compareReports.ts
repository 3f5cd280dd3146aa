import { questionKey } from '../itemKey';
import { hasAnswered } from '../parts/people';
import type { Input, ProblemPart, QuestionPart, Report } from '../report';
import { changesSchema, type Changes, type Compared, type FaultChange, type InputChange } from './changes';
import { factChanges } from './facts';
import { itemChanges } from './items';
import { pairs } from './pairs';
import { sceneChanges, staleChanges } from './scenes';

/** Compares an earlier report with a later one of the same production. Pure: the same two reports give the same changes. */
export function compareReports(before: Report, after: Report): Changes {
  const questions = pairs(allQuestions(before), allQuestions(after), questionKey);
  const faults = pairs(before.problems.filter(isError), after.problems.filter(isError), ({ code, place, text }) =>
    JSON.stringify([code, place.path, text]),
  );
  return {
    schema: changesSchema,
    before: compared(before),
    after: compared(after),
    ...itemChanges(before, after),
    asked: questions.flatMap((one) => (one.after && !one.before ? [one.after] : [])),
    answered: questions.flatMap((one) => (one.before && !one.after ? [one.before] : [])),
    silent: pairs(before.vendors, after.vendors, ({ id }) => id).flatMap((one) =>
      one.after && !hasAnswered(one.after) && (!one.before || hasAnswered(one.before))
        ? [{ id: one.after.id, place: one.after.place }]
        : [],
    ),
    stale: staleChanges(before, after),
    scenes: sceneChanges(before, after),
    facts: factChanges(before, after),
    faults: {
      new: faults.flatMap((one) => (one.before ? [] : fault(one.after))),
      gone: faults.flatMap((one) => (one.after ? [] : fault(one.before))),
    },
    inputs: inputChanges(before.inputs, after.inputs),
  };
}

/** An earlier report may know no profile. */
function allQuestions({ questions, profile }: Report): readonly QuestionPart[] {
  return [...(profile?.open ?? []), ...questions];
}

function compared({ production: { title }, asOf, tool, inputsSha256 }: Report): Compared {
  return { title, asOf, tool, inputsSha256 };
}

function isError({ severity }: ProblemPart): boolean {
  return severity === 'error';
}

function fault(problem: ProblemPart | undefined): readonly FaultChange[] {
  return problem ? [{ code: problem.code, text: problem.text, place: problem.place }] : [];
}

/** Which files a report rests on that the other does not, or with another text. */
export function inputChanges(before: readonly Input[], after: readonly Input[]): readonly InputChange[] {
  return pairs(before, after, ({ kind, path }) => `${kind} ${path}`).flatMap(
    ({ before: old, after: now }): readonly InputChange[] => {
      const one = now ?? old;
      if (!one || old?.sha256 === now?.sha256) return [];
      return [{ kind: one.kind, path: one.path, change: !old ? 'added' : !now ? 'removed' : 'changed' }];
    },
  );
}
