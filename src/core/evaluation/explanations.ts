import type { Agreement } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import type { Evidence } from '../manifest/manifest';
import type { Production } from '../production/production';
import { message, type Message } from '../words/message';
import type { Assessment } from './assessment';
import { because, citation, dueMessage, expected, factLabel, paperName, questionText, roleLabel } from './explain';
import { openFactLabel } from './casesTold';
import type { DocumentFault, OwedReason, Reason, UnmetDemand } from './reason';

/** Puts the reasons of items into words, when somebody looks: the one place that does. */
export class Explanations {
  constructor(
    private readonly production: Production,
    private readonly catalogue: Catalogue,
    /** ISO day. */
    private readonly asOf: string,
  ) {}

  /** All that is said of an item, its outcome first. */
  of(assessment: Assessment): readonly Message[] {
    return assessment.reasons.flatMap((reason) => this.reason(reason, assessment));
  }

  /** What is missing or not allowed: each demand with what is wrong with its documents. */
  asked(assessment: Assessment): readonly Message[] {
    const isBlocked = assessment.outcome === 'blocked';
    return assessment.reasons
      .filter((reason) => saysWhatIsMissing(reason) || (isBlocked && reason.kind === 'because'))
      .flatMap((reason) => this.reason(reason, assessment))
      .filter(({ code }) => code !== 'explain.overdue');
  }

  /** What somebody who sees what is asked should know besides: what is wrong with documents, who decided, who accepted. */
  beside(assessment: Assessment): readonly Message[] {
    const agreement = this.agreementOf(assessment);
    return assessment.reasons.flatMap((reason) => {
      if (reason.kind === 'demands')
        return reason.demands.flatMap(({ faults, dueAtLast }) => [
          ...faults.map((fault) => this.fault(fault, agreement)),
          ...(dueAtLast === undefined ? [] : [message('explain.at-last', { fact: factLabel(dueAtLast) })]),
        ]);
      return isKnownElsewhere(reason) ? [] : this.reason(reason, assessment);
    });
  }

  /** What is wrong with documents that are on file. */
  faults(faults: readonly DocumentFault[], assessment: Assessment): readonly Message[] {
    return faults.map((fault) => this.fault(fault, this.agreementOf(assessment)));
  }

  /** What would be owed, without what there is of it. */
  owed(owed: OwedReason, assessment: Assessment): Message {
    const cite = this.cite(assessment);
    if (owed.kind === 'blocked') return message('explain.blocked', { summary: owed.summary, cite });
    const [first] = owed.demands;
    return first ? expected(first.demand, cite, first.deadline) : message('branch.depends');
  }

  /** One reason of an item, in sentences. */
  reason(reason: Reason, assessment: Assessment): readonly Message[] {
    const agreement = this.agreementOf(assessment);
    const cite = this.cite(assessment);
    const { summary } = assessment;
    const unstated = message('name.unstated');
    switch (reason.kind) {
      case 'demands':
        return [
          ...reason.demands.flatMap((one) => this.demand(one, cite, agreement)),
          ...(reason.need === 'either' ? [message('explain.either')] : []),
        ];
      case 'blocked':
        return [message('explain.blocked', { summary: reason.summary, cite })];
      case 'met':
        return [
          message(reason.isOnFile ? 'explain.met' : 'explain.met.recorded', {
            papers: reason.evidence.map(paperName),
            cite,
          }),
        ];
      case 'stated':
        return [message('explain.met.shown', { because: because(reason.grounds), cite })];
      case 'waived': {
        const { 'granted-by': by = '', dated: on = unstated, document = '' } = reason.waiver;
        const code = reason.isStatedOnly ? 'explain.waived-stated' : 'explain.waived';
        return [message(code, { by, on, document, cite })];
      }
      case 'not-required':
        return [message('explain.not-required', { because: because(reason.grounds), cite })];
      case 'exception':
        return [
          message('explain.exception', {
            exception: exceptionName(reason),
            because: because(reason.grounds),
            cite,
          }),
        ];
      case 'not-required-whatever':
        return [message('explain.not-required.whatever', { facts: reason.facts.map(openFactLabel), cite })];
      case 'before-published': {
        const { published, ground } = reason;
        return [
          message('explain.before-published', {
            name: agreement?.shortName ?? assessment.agreement,
            published,
            fact: factLabel(ground.fact),
            date: ground.value,
            cite,
          }),
        ];
      }
      case 'not-yet':
        return [message('explain.not-yet', { date: reason.from, summary, cite, because: because(reason.grounds) })];
      case 'on-request':
        return [
          message('explain.on-request', { summary, cite }),
          ...(reason.open
            ? [message('explain.on-request-open', { question: questionText(reason.open, agreement) })]
            : []),
        ];
      case 'information':
        return [message('explain.information', { summary, cite })];
      case 'question': {
        const code = assessment.outcome === 'needs-facts' ? 'explain.needs-facts' : 'explain.needs-judgement';
        return [message(code, { question: questionText(reason.missing, agreement), cite })];
      }
      case 'coverage-unknown':
        return [
          message('explain.needs-facts', {
            question: questionText(reason.missing, agreement),
            cite: agreement?.shortName ?? '',
          }),
        ];
      case 'terms-unknown':
        return [message('standing.explain.terms-unknown', { name: summary })];
      case 'held-back':
        return [
          message('explain.held-back', {
            question: questionText(reason.missing, agreement),
            what: reason.what,
            other: reason.other,
            cite,
          }),
        ];
      case 'asked-after':
        return [
          message('explain.asked-after', {
            question: questionText(reason.missing, agreement),
            facts: reason.facts.map(factLabel),
            other: reason.other,
            cite,
          }),
        ];
      case 'because':
        return [message('explain.because', { because: because(reason.grounds) })];
      case 'document':
        return [this.fault(reason.fault, agreement)];
      case 'instead':
        return [message('explain.instead', { exception: exceptionName(reason), because: because(reason.grounds) })];
      case 'instead-unknown':
        return [
          message('explain.instead-unknown', {
            exception: exceptionName(reason),
            question: questionText(reason.missing, agreement),
          }),
        ];
      case 'exception-refused':
        return [
          message('explain.exception-note', { exception: exceptionName(reason), because: because(reason.grounds) }),
        ];
      case 'exception-not-shown':
        return [
          message('explain.exception-not-shown', {
            exception: exceptionName(reason),
            facts: reason.facts.map(factLabel),
          }),
        ];
      case 'exception-not-claimed':
        return [
          message('explain.exception-not-claimed', {
            exception: exceptionName(reason),
            question: questionText(reason.missing, agreement),
          }),
        ];
      case 'whatever':
        return [message('explain.whatever', { facts: reason.facts.map(openFactLabel) })];
      case 'terms-alike':
        return [
          message('explain.terms-alike', {
            names: reason.agreements.map((id) => this.catalogue.byId.get(id)?.agreement.shortName ?? id),
          }),
        ];
      case 'accepted': {
        const { by = unstated, on = unstated, why = unstated } = reason.accepted;
        return [message('explain.accepted', { by, on, why })];
      }
      case 'recommended':
        return [message('explain.recommended')];
      case 'note':
        return [message('explain.note', { note: reason.note })];
    }
  }

  private demand(
    { demand, deadline, dueAtLast, faults }: UnmetDemand,
    cite: string,
    agreement: Agreement | undefined,
  ): readonly Message[] {
    return [
      expected(demand, cite, deadline),
      ...faults.map((fault) => this.fault(fault, agreement)),
      ...(deadline?.overdue && !faults.some(({ kind }) => kind === 'late') ? [message('explain.overdue')] : []),
      ...(deadline?.earliestReading ? [message('explain.earliest')] : []),
      ...(dueAtLast === undefined ? [] : [message('explain.at-last', { fact: factLabel(dueAtLast) })]),
    ];
  }

  private fault(fault: DocumentFault, agreement: Agreement | undefined): Message {
    switch (fault.kind) {
      case 'none':
        return message('paper.missing');
      case 'none-here':
        return message('paper.missing-here');
      case 'none-known':
        return message('paper.missing-unknown');
      case 'facts-missing':
        return message('paper.not-recorded', { facts: fault.facts.map(factLabel) });
      case 'facts-differ':
        return message('paper.record-differs', { because: because(fault.grounds) });
      default:
        return this.documentFault(fault, paperName(fault.evidence), agreement);
    }
  }

  private documentFault(
    fault: Extract<DocumentFault, { readonly evidence: Evidence }>,
    paper: Message,
    agreement: Agreement | undefined,
  ): Message {
    switch (fault.kind) {
      case 'names-no-use':
      case 'names-nobody':
      case 'unread-name':
        return message(`paper.${fault.kind}`, { paper });
      case 'names-other':
        return message('paper.names-other', { paper, named: fault.names });
      case 'held-elsewhere':
      case 'ambiguous-name':
      case 'unknown-name':
        return message(`paper.${fault.kind}`, { paper, names: fault.names });
      case 'other':
        return message(`paper.other-${fault.what}`, { paper, named: fault.named });
      case 'superseded':
        return message('paper.superseded', { paper, by: fault.by.map(paperName) });
      case 'superseded-ambiguous':
        return message('paper.superseded-ambiguous', { paper, id: fault.id });
      case 'after-day':
        return message('paper.after-day', { paper, asOf: fault.asOf });
      case 'to-each':
        return message('paper.to-each', { paper, name: fault.holder });
      case 'addressee':
        return message('paper.addressee', { paper, to: roleLabel(fault.to) });
      case 'condition':
        return message('paper.line', { paper, because: because(fault.grounds) });
      case 'expired':
        return message('paper.expired', { paper, expires: fault.expires });
      case 'scenes-changed':
        return message('paper.stale', { paper, scenes: fault.scenes, n: fault.scenes.length });
      case 'late':
        return message('paper.late', { paper, due: dueMessage(fault.deadline) });
      case 'overtaken':
        return message('paper.overtaken', { paper, uses: fault.uses });
      case 'asks':
        return message('paper.asks', { paper, question: questionText(fault.missing, agreement) });
    }
  }

  private agreementOf({ agreement }: Assessment): Agreement | undefined {
    return this.catalogue.byId.get(agreement)?.agreement;
  }

  private cite(assessment: Assessment): string {
    const agreement = this.agreementOf(assessment);
    const obligation = agreement?.obligations.find(({ id }) => id === assessment.obligation);
    return agreement && obligation ? citation(agreement, obligation) : (assessment.cite ?? '');
  }
}

/** Said by an entry already, or for which only tree and report have room. */
function isKnownElsewhere({ kind }: Reason): boolean {
  return (
    kind === 'blocked' ||
    kind === 'recommended' ||
    kind === 'note' ||
    kind === 'because' ||
    kind === 'exception-refused'
  );
}

function saysWhatIsMissing({ kind }: Reason): boolean {
  return kind === 'demands' || kind === 'document' || kind === 'blocked' || kind === 'exception-not-shown';
}

/** The name of an exception as a reader knows it. */
export function exceptionName({ exception }: { readonly exception: { readonly id: string } }): string {
  return exception.id.replaceAll('-', ' ');
}
