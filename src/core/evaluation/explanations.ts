import type { Catalogue } from '../agreements/catalogue';
import type { Production } from '../production/production';
import type { Argument, Message } from '../words/message';
import type { Assessment } from './assessment';
import { askedText, demandNotes, owedText } from './demandText';
import { faultText } from './faultText';
import { faultsIn, isUnseen, type OwedReason, type Reason } from './reason';
import { reasonText } from './reasonText';
import { factText, type Telling } from './telling';
import { traceOf, type TraceLine } from './trace';
import type { Ground } from './truth';

/** Puts the reasons of items into words, when somebody looks: the one place that does. */
export class Explanations {
  private names: ReadonlyMap<string, string> | undefined;
  private roles: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(
    private readonly production: Production,
    private readonly catalogue: Catalogue,
    /** ISO day. */
    private readonly asOf: string,
  ) {}

  /** What a reader needs: how it stands, the one fact that decided, and what to do next. */
  of(assessment: Assessment): readonly Message[] {
    return toldReasons(assessment).flatMap((reason) => this.reason(reason, assessment));
  }

  /** One reason of an item, in sentences. */
  reason(reason: Reason, assessment: Assessment): readonly Message[] {
    return reasonText(reason, assessment, this.telling(assessment));
  }

  /** Everything that decided an item, one fact a line: for whoever opens it. */
  trace(assessment: Assessment): readonly TraceLine[] {
    return traceOf(assessment, this.telling(assessment));
  }

  /** What is missing or not allowed, beside a label that says which: each demand with what is wrong with its documents. */
  asked(assessment: Assessment): readonly Argument[] {
    const isBlocked = assessment.outcome === 'blocked';
    return assessment.reasons
      .filter((reason) => saysWhatIsMissing(reason) || (isBlocked && reason.kind === 'because'))
      .flatMap((reason): readonly Argument[] => {
        if (reason.kind === 'demands') return askedText(reason, this.telling(assessment));
        return reason.kind === 'blocked' ? [reason.summary] : this.reason(reason, assessment);
      });
  }

  /** What somebody who sees what is asked should know besides: what is wrong with documents, who decided, who accepted. */
  beside(assessment: Assessment): readonly Message[] {
    return assessment.reasons.flatMap((reason) => {
      if (reason.kind === 'demands') return reason.demands.flatMap((one) => demandNotes(one, this.telling(assessment)));
      return isKnownElsewhere(reason) ? [] : this.reason(reason, assessment);
    });
  }

  /** What is wrong with documents that are recorded for it, and what may be in files that were not read. */
  faults(assessment: Assessment): readonly Message[] {
    return faultsIn(assessment.reasons)
      .filter((fault) => 'evidence' in fault || isUnseen(fault))
      .flatMap((fault) => faultText(fault, this.telling(assessment)));
  }

  /** What would be owed, without what there is of it. */
  owed(owed: OwedReason, assessment: Assessment): Message {
    return owedText(owed, this.telling(assessment));
  }

  /** A fact that decided an item, as one clause. */
  fact(ground: Ground, assessment: Assessment): Message {
    return factText(ground, this.telling(assessment));
  }

  private telling({ agreement: id, subject, missing }: Assessment): Telling {
    return {
      agreement: this.catalogue.byId.get(id)?.agreement,
      asOf: this.asOf,
      zone: this.production.record['time-zone'],
      asked: missing[0],
      person: subject.person,
      roles: this.rolesOf(subject.person),
      nameOf: (name) => this.nameOf(name),
      agreementName: (one) => this.catalogue.byId.get(one)?.agreement.shortName ?? one,
    };
  }

  private rolesOf(person: string | undefined): readonly string[] {
    this.roles ??= new Map(
      this.production.records.people.flatMap(({ id, role }) => (id === undefined ? [] : [[id, role ?? []]])),
    );
    return this.roles.get(person ?? '') ?? [];
  }

  private nameOf(id: string): string {
    const { people, vendors, tools } = this.production.records;
    this.names ??= new Map(
      [...people, ...vendors, ...tools].flatMap((one) =>
        one.id !== undefined && one.name !== undefined && one.name !== 'unknown' ? [[one.id, one.name]] : [],
      ),
    );
    return this.names.get(id) ?? id;
  }
}

/** The reasons that a reader needs; what else there is stands in the trace. What was waived is not told as missing again. */
export function toldReasons({ outcome, reasons }: Assessment): readonly Reason[] {
  return reasons.filter(
    ({ kind }, at) =>
      kind !== 'exception-refused' && (outcome !== 'waived' || at === 0 || kind === 'note' || kind === 'recommended'),
  );
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
