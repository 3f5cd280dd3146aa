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
  return branches.flatMap((one) =>
    branchMessage(missing, one.answers, thenOf({ ...one, certain: one.open ? [] : one.owed })),
  );
}

/** Of several words at once nothing is told: what follows from each of them is enough to see what is at stake. */
function branchMessage(missing: Missing, all: readonly string[], then: Message): readonly Message[] {
  const told = all.filter((answer) => !answer.includes(' ') && answer !== '');
  if (told.length === 0) return [];
  const answers = told.map((answer): Argument => {
    if (missing.fact === termFact) return plainMessage(`branch.term.${answer as 'in' | 'before' | 'after'}`);
    return valueLabel(missing.fact, answer);
  });
  return [message('explain.branch', { answers, then })];
}

/** What follows from an answer, as one sentence. */
export interface Lead {
  readonly answers: readonly string[];
  readonly text: Message;
}

/**
 * What follows from each answer to a question, over the items that wait for it: answers of which the same follows stand together. `told` has
 * undefined for an item of which that is not known; then no answer is said to lead to nothing.
 */
export function leadsOf(asked: Missing, told: readonly (Branches | undefined)[]): readonly Lead[] {
  const known = told.flatMap((one) =>
    one?.missing.fact === asked.fact && subjectKey(one.missing.about) === subjectKey(asked.about) ? [one.branches] : [],
  );
  const isWhole = known.length === told.length;
  const answers = [...new Set(known.flat().flatMap((branch) => branch.answers))];
  const bySign = new Map<string, { readonly answers: string[]; readonly then: Message }>();
  for (const answer of answers) {
    const from = known.flat().filter((branch) => branch.answers.includes(answer));
    const then = thenOf({
      outcomes: from.flatMap((one) => one.outcomes),
      owed: distinctMessages(from.flatMap((one) => one.owed)),
      certain: distinctMessages(from.flatMap((one) => (one.open ? [] : one.owed))),
      open: !isWhole || from.length < known.length || from.some((one) => one.open),
    });
    const sign = JSON.stringify(then);
    const alike = bySign.get(sign);
    if (alike) alike.answers.push(answer);
    else bySign.set(sign, { answers: [answer], then });
  }
  return [...bySign.values()].flatMap(({ answers: all, then }) =>
    branchMessage(asked, all, then).map((text): Lead => ({ answers: all, text })),
  );
}

function thenOf({
  outcomes,
  owed,
  certain,
  open,
}: Omit<Branch, 'answers'> & { readonly certain: readonly Message[] }): Message {
  const [sure] = certain;
  const [perhaps] = owed;
  if (sure && open) return message('branch.owed-at-least', { owed: sure });
  if (sure) return certain.length > 1 ? message('branch.owed-and', { owed: sure, count: certain.length - 1 }) : sure;
  if (perhaps) return message('branch.may-be-owed', { owed: perhaps });
  if (open) return plainMessage('branch.depends');
  if (outcomes.every((one) => one === 'not-required')) return plainMessage('branch.nothing');
  return plainMessage(outcomes.some((one) => one === 'met' || one === 'waived') ? 'branch.met' : 'branch.later');
}

function labelOf({ fact, kind }: Missing): Argument {
  if (fact === termFact) return plainMessage('branch.term');
  return kind === 'judgement' ? fact.replace(/^judged-/u, '').replaceAll('-', ' ') : factLabel(fact);
}
