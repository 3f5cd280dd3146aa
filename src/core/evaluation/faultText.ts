import type { Evidence } from '../manifest/manifest';
import { dateText } from '../text/dateText';
import { factLabel } from '../words/factWords';
import { message, type Message } from '../words/message';
import { absenceText, paperName, questionText } from './explain';
import type { DocumentFault } from './reason';
import { missingKey } from './world';
import type { Missing } from './truth';
import { decidingFact, dueText, factText, partyText, type Telling } from './telling';

/** Why a demand has no document that counts, in at most two sentences; nothing where there is none to speak of. */
export function faultText(fault: DocumentFault, telling: Telling): readonly Message[] {
  switch (fault.kind) {
    case 'none':
      return [];
    case 'none-here':
      return [message('paper.missing-here')];
    case 'none-known':
      return [message('paper.missing-unknown')];
    case 'facts-missing':
      return [message('paper.not-recorded', { facts: fault.facts.map(factLabel) })];
    case 'facts-differ': {
      const fact = decidingFact(fault.grounds);
      return fact ? [message('paper.record-differs', { because: factText(fact, telling) })] : [];
    }
    default:
      return [documentFault(fault, telling)];
  }
}

function documentFault(fault: Extract<DocumentFault, { readonly evidence: Evidence }>, telling: Telling): Message {
  if (fault.kind === 'some-of-group') return message('paper.some-of-group', { counted: fault.counted, of: fault.of });
  if (fault.kind === 'absent') return absenceText(fault.evidence, telling.nameOf);
  const paper = paperName(fault.evidence, telling.zone);
  switch (fault.kind) {
    case 'names-no-use':
    case 'names-nobody':
    case 'unread-name':
      return message(`paper.${fault.kind}`, { paper });
    case 'names-other':
      return message('paper.names-other', { paper, named: fault.names.map(telling.nameOf) });
    case 'held-elsewhere':
    case 'ambiguous-name':
    case 'unknown-name':
      return message(`paper.${fault.kind}`, { paper, names: fault.names });
    case 'other':
      return message(`paper.other-${fault.what}`, { paper, named: fault.named });
    case 'superseded':
      return message('paper.superseded', { paper, by: fault.by.map((one) => paperName(one, telling.zone)) });
    case 'superseded-ambiguous':
      return message('paper.superseded-ambiguous', { paper, id: fault.id });
    case 'after-day':
      return message('paper.after-day', { paper, asOf: dateText(fault.asOf) });
    case 'to-each':
      return message('paper.to-each', { paper, name: telling.nameOf(fault.holder) });
    case 'addressee':
      return message('paper.addressee', { paper, to: partyText(fault.to, telling) });
    case 'condition': {
      const fact = decidingFact(fault.grounds);
      return message('paper.line', { paper, because: fact ? factText(fact, telling) : '' });
    }
    case 'expired':
      return message('paper.expired', { paper, expires: dateText(fault.expires, telling.zone) });
    case 'scenes-changed':
      return message('paper.stale', { paper, scenes: fault.scenes, n: fault.scenes.length });
    case 'late': {
      const due = dueText(fault.deadline, telling.zone);
      const { agreement } = telling;
      const [party] = agreement?.kind === 'union' || agreement?.kind === 'buyer' ? agreement.parties : [];
      return party === undefined
        ? message('paper.late-unnamed', { paper, due })
        : message('paper.late', { paper, due, party });
    }
    case 'overtaken':
      return message('paper.overtaken', { paper, uses: fault.uses });
    case 'asks':
      return isSame(fault.missing, telling.asked)
        ? message('paper.asks-this', { paper })
        : message('paper.asks', { paper, question: questionText(fault.missing, telling.agreement) });
  }
}

function isSame(one: Missing, other: Missing | undefined): boolean {
  return other !== undefined && missingKey(one) === missingKey(other);
}
