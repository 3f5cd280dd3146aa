import type { Agreement } from '../agreements/agreement';
import { message, plainMessage, type Argument, type Message } from '../words/message';
import type { Assessment } from './assessment';
import { distinctMessages, type Branch, type Branches, type Cases } from './cases';
import { distinct, factLabel, questionText, valueLabel } from './explain';
import { subjectKey } from './subject';
import type { Missing } from './truth';
import { missingKey, recordedGrounds, termFact } from './world';

/** The item that every answer leads to, told without what was supposed on the way. */
export function whateverTheAnswer({ assessment, whatever }: NonNullable<Cases['all']>): Assessment | undefined {
  if (!assessment) return undefined;
  const facts = [...new Map(whatever.map((one) => [one.fact, labelOf(one)])).values()];
  const { outcome, cite = '', explanation } = assessment;
  const [, ...rest] = explanation;
  return {
    ...assessment,
    grounds: distinct(recordedGrounds(assessment.grounds)),
    explanation:
      outcome === 'not-required'
        ? [message('explain.not-required.whatever', { facts, cite }), ...rest]
        : [...explanation, message('explain.whatever', { facts })],
  };
}

/** The item without what no answer to would change anything. */
export function withoutMoot(waiting: Assessment, moot: readonly Missing[], agreement: Agreement): Assessment {
  const gone = new Set(moot.map(missingKey));
  const missing = waiting.missing.filter((one) => !gone.has(missingKey(one)));
  const [first] = missing;
  const [asked, ...rest] = waiting.explanation;
  if (moot.length === 0 || !first || !asked) return waiting;
  const outcome = missing.some(({ kind }) => kind === 'fact') ? 'needs-facts' : 'needs-judgement';
  const args = { question: questionText(first, agreement), cite: asked.args['cite'] ?? '' };
  return { ...waiting, outcome, missing, explanation: [message(`explain.${outcome}`, args), ...rest] };
}

/** What follows from each answer, a sentence each. */
export function branchesTold({ missing, branches }: Branches): readonly Message[] {
  return branches.flatMap((one) => branchMessage(missing, one));
}

/** Of several words at once nothing is told: what follows from each of them is enough to see what is at stake. */
function branchMessage(missing: Missing, branch: Branch): readonly Message[] {
  const told = branch.answers.filter((answer) => !answer.includes(' ') && answer !== '');
  if (told.length === 0) return [];
  const answers = told.map((answer): Argument => {
    if (missing.fact === termFact) return plainMessage(`branch.term.${answer as 'in' | 'before' | 'after'}`);
    return valueLabel(missing.fact, answer);
  });
  return [message('explain.branch', { answers, then: thenOf(branch) })];
}

/** What follows from an answer, as one sentence. */
export interface Lead {
  readonly answers: readonly string[];
  readonly text: Message;
}

/** What follows from each answer to a question, over all items that wait for it: answers of which the same follows stand together. */
export function leadsOf(asked: Missing, waiting: readonly Branches[]): readonly Lead[] {
  const told = waiting.flatMap(({ missing, branches }) =>
    missing.fact === asked.fact && subjectKey(missing.about) === subjectKey(asked.about) ? branches : [],
  );
  const answers = [...new Set(told.flatMap((branch) => branch.answers))];
  const bySign = new Map<string, Branch & { answers: string[] }>();
  for (const answer of answers) {
    const from = told.filter((branch) => branch.answers.includes(answer));
    const owed = distinctMessages(from.flatMap((one) => one.owed));
    const open = from.some((one) => one.open);
    const outcomes = [...new Set(from.flatMap((one) => one.outcomes))];
    const sign = JSON.stringify([owed, open, outcomes]);
    const known = bySign.get(sign);
    if (known) known.answers.push(answer);
    else bySign.set(sign, { answers: [answer], owed, open, outcomes });
  }
  return [...bySign.values()].flatMap((branch) =>
    branchMessage(asked, branch).map((text): Lead => ({ answers: branch.answers, text })),
  );
}

function thenOf({ outcomes, owed, open }: Branch): Message {
  const [first] = owed;
  if (first && open) return message('branch.may-be-owed', { owed: first });
  if (first) return owed.length > 1 ? message('branch.owed-and', { owed: first, count: owed.length - 1 }) : first;
  if (open) return plainMessage('branch.depends');
  if (outcomes.every((one) => one === 'not-required')) return plainMessage('branch.nothing');
  return plainMessage(outcomes.some((one) => one === 'met' || one === 'waived') ? 'branch.met' : 'branch.later');
}

function labelOf({ fact, kind }: Missing): Argument {
  if (fact === termFact) return plainMessage('branch.term');
  return kind === 'judgement' ? fact.replace(/^judged-/u, '').replaceAll('-', ' ') : factLabel(fact);
}
