import { dateText } from '../text/dateText';
import { factLabel } from '../words/factWords';
import { message, type Argument, type Message } from '../words/message';
import type { Assessment } from './assessment';
import { openFactLabel } from './casesTold';
import { demandsText } from './demandText';
import { paperName, questionText } from './explain';
import { faultText } from './faultText';
import type { Reason } from './reason';
import { decidingFact, factText, type Telling } from './telling';
import type { Ground } from './truth';

/** One reason of an item in plain sentences, none with another inside it: of several facts that decided the closest is told. */
export function reasonText(
  reason: Reason,
  { summary, outcome }: Pick<Assessment, 'summary' | 'outcome'>,
  telling: Telling,
): readonly Message[] {
  const unstated = message('name.unstated');
  const question = 'missing' in reason ? questionText(reason.missing, telling.agreement) : '';
  const exception = 'exception' in reason ? exceptionName(reason) : '';
  switch (reason.kind) {
    case 'demands':
      return demandsText(reason, telling);
    case 'blocked':
      return [message('explain.blocked', { text: reason.summary })];
    case 'met':
      return [
        message(reason.isOnFile ? 'explain.met' : 'explain.met.recorded', {
          papers: reason.evidence.map((one) => paperName(one, telling.zone)),
        }),
      ];
    case 'stated':
      return [message('explain.met.shown', { because: reason.grounds.map((one) => factText(one, telling)) })];
    case 'waived': {
      const { 'granted-by': by = '', dated, document = '' } = reason.waiver;
      const args = { by: telling.nameOf(by), on: dated === undefined ? unstated : dateText(dated), document };
      return [message(reason.isStatedOnly ? 'explain.waived-stated' : 'explain.waived', args)];
    }
    case 'not-required':
      return [message('explain.not-required', { because: fact(reason.grounds, telling) })];
    case 'exception':
      return [message('explain.exception', { exception, because: fact(reason.grounds, telling) })];
    case 'not-required-whatever':
      return [message('explain.not-required.whatever', { facts: reason.facts.map(openFactLabel) })];
    case 'before-published': {
      const { published, ground } = reason;
      return [
        message('explain.before-published', {
          name: telling.agreement?.shortName ?? '',
          published: dateText(published),
          fact: factLabel(ground.fact),
          date: dateText(ground.value, telling.zone),
        }),
      ];
    }
    case 'not-yet':
      return [message('explain.not-yet', { date: dateText(reason.from), summary })];
    case 'on-request':
      return [
        message('explain.on-request', { summary }),
        ...(reason.open
          ? [message('explain.on-request-open', { question: questionText(reason.open, telling.agreement) })]
          : []),
      ];
    case 'information':
      return [message('explain.information', { summary })];
    case 'question':
      return [message(outcome === 'needs-judgement' ? 'explain.needs-judgement' : 'explain.needs-facts', { question })];
    case 'coverage-unknown':
      return [message('explain.needs-facts', { question })];
    case 'terms-unknown':
      return [message('explain.terms-unknown', { name: summary })];
    case 'held-back':
      return [message('explain.held-back', { question, what: reason.what, other: reason.other })];
    case 'asked-after':
      return [message('explain.asked-after', { question, facts: reason.facts.map(factLabel), other: reason.other })];
    case 'because':
      return [message('explain.because', { because: fact(reason.grounds, telling) })];
    case 'document':
      return faultText(reason.fault, telling);
    case 'instead':
      return [message('explain.instead', { exception, because: fact(reason.grounds, telling) })];
    case 'instead-unknown':
      return [message('explain.instead-unknown', { exception, question })];
    case 'exception-refused':
      return [message('explain.exception-note', { exception, because: fact(reason.grounds, telling) })];
    case 'exception-not-shown':
      return [message('explain.exception-not-shown', { exception, facts: reason.facts.map(factLabel) })];
    case 'exception-not-claimed':
      return [message('explain.exception-not-claimed', { exception, question })];
    case 'whatever':
      return [message('explain.whatever', { facts: reason.facts.map(openFactLabel) })];
    case 'terms-alike':
      return [message('explain.terms-alike', { names: reason.agreements.map(telling.agreementName) })];
    case 'accepted': {
      const { by, on, why = unstated } = reason.accepted;
      return [
        message('explain.accepted', {
          by: by === undefined ? unstated : telling.nameOf(by),
          on: on === undefined ? unstated : dateText(on),
          why,
        }),
      ];
    }
    case 'recommended':
      return [message('explain.recommended')];
    case 'note':
      return [message('explain.note', { note: reason.note })];
  }
}

/** The name of an exception as a reader knows it. */
export function exceptionName({ exception }: { readonly exception: { readonly id: string } }): string {
  return exception.id.replaceAll('-', ' ');
}

function fact(grounds: readonly Ground[], telling: Telling): Argument {
  const found = decidingFact(grounds);
  return found ? factText(found, telling) : message('report.nothing');
}
