import { message, plainMessage, type Argument, type Message } from '../words/message';
import type { Assessment } from './assessment';
import type { Branch, Branches, Cases } from './cases';
import { factLabel, valueLabel } from './explain';
import type { OwedReason } from './reason';
import { subjectKey } from './subject';
import { distinct, type Missing } from './truth';
import { missingKey, recordedGrounds, termFact } from './world';

/** The item that every answer leads to, without what was supposed on the way. */
export function whateverTheAnswer({ assessment, whatever }: NonNullable<Cases['all']>): Assessment | undefined {
  if (!assessment) return undefined;
  const facts = [...new Map(whatever.map((one) => [one.fact, one])).values()];
  const { outcome, reasons } = assessment;
  return {
    ...assessment,
    grounds: distinct(recordedGrounds(assessment.grounds)),
    reasons:
      outcome === 'not-required'
        ? [{ kind: 'not-required-whatever', facts }, ...reasons.slice(1)]
        : [...reasons, { kind: 'whatever', facts }],
  };
}

/** The item without what no answer to would change anything. */
export function withoutMoot(waiting: Assessment, moot: readonly Missing[]): Assessment {
  const gone = new Set(moot.map(missingKey));
  const missing = waiting.missing.filter((one) => !gone.has(missingKey(one)));
  const [first] = missing;
  if (moot.length === 0 || !first) return waiting;
  const outcome = missing.some(({ kind }) => kind === 'fact') ? 'needs-facts' : 'needs-judgement';
  return {
    ...waiting,
    outcome,
    missing,
    reasons: [{ kind: 'question', missing: first }, ...waiting.reasons.slice(1)],
  };
}

/** The answers to one question, with what would be owed in sentences. */
export interface ToldBranches {
  readonly missing: Missing;
  readonly branches: readonly ToldBranch[];
}

type ToldBranch = Omit<Branch, 'owed'> & { readonly owed: readonly Message[] };

/** What follows from each answer, with what would be owed as `tell` says it. */
export function toldBranches({ missing, branches }: Branches, tell: (owed: OwedReason) => Message): ToldBranches {
  return { missing, branches: branches.map((one) => ({ ...one, owed: one.owed.map(tell) })) };
}

/** What follows from each answer, a sentence each. */
export function branchesTold({ missing, branches }: ToldBranches): readonly Message[] {
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
export function leadsOf(asked: Missing, told: readonly (ToldBranches | undefined)[]): readonly Lead[] {
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
}: Omit<ToldBranch, 'answers'> & { readonly certain: readonly Message[] }): Message {
  const [sure] = certain;
  const [perhaps] = owed;
  if (sure && open) return message('branch.owed-at-least', { owed: sure });
  if (sure) return certain.length > 1 ? message('branch.owed-and', { owed: sure, count: certain.length - 1 }) : sure;
  if (perhaps) return message('branch.may-be-owed', { owed: perhaps });
  if (open) return plainMessage('branch.depends');
  if (outcomes.every((one) => one === 'not-required')) return plainMessage('branch.nothing');
  return plainMessage(outcomes.some((one) => one === 'met' || one === 'waived') ? 'branch.met' : 'branch.later');
}

/** The name of what was open: a fact, a question, or which terms govern. */
export function openFactLabel({ fact, kind }: Missing): Argument {
  if (fact === termFact) return plainMessage('branch.term');
  return kind === 'judgement' ? fact.replace(/^judged-/u, '').replaceAll('-', ' ') : factLabel(fact);
}

/** Each message once. */
function distinctMessages(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((one) => [JSON.stringify(one), one])).values()];
}
