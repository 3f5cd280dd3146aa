import type { Assessment } from '../../evaluation/assessment';
import { message } from '../../words/message';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { refusal, refusedBy, type Plan } from './change';
import { homeOf, named } from './homes';
import { ManifestDraft } from './manifestDraft';
import { itemRef, mayWaive, obligationName } from './openItems';

/** The production's own choice to go on: whose, when, until when (ISO days), and why. */
export interface Acceptance {
  readonly by: string;
  readonly on: string;
  readonly until?: string;
  readonly why?: string;
}

/** Records that the production goes on although something is open; it stays open. */
export function accept(assessment: Assessment, { by, on, until, why }: Acceptance, judged: JudgedProduction): Plan {
  const { production } = judged;
  const home = homeOf('accepted', production);
  if (assessment.outcome !== 'open')
    return refusal(message('edit.refused.not-open', { obligation: itemRef(assessment)[0] }));
  if (!home) return refusedBy('no-record');
  const subject = named(assessment.subject, production);
  if ('refused' in subject) return subject;
  const record = { obligation: obligationName(assessment, judged), ...subject, by, on, until, why };
  return new ManifestDraft(home).append(['accepted'], record).plan();
}

/** What the party to whom something is owed has put in writing; days are ISO. */
export interface Lifted {
  readonly grantedBy: string;
  readonly document: string;
  readonly dated?: string;
  readonly until?: string;
}

/** Records a waiver by a party that may give it; refused for what the agreement lets nobody lift. */
export function recordWaiver(
  assessment: Assessment,
  { grantedBy, document, dated, until }: Lifted,
  judged: JudgedProduction,
): Plan {
  const { production } = judged;
  const home = homeOf('waivers', production);
  const allowed = mayWaive(assessment, judged);
  if ('refused' in allowed) return refusal(allowed.refused);
  if (!allowed.parties.includes(grantedBy.toLowerCase()))
    return refusal(message('evaluation.waiver-party', { parties: allowed.parties, by: grantedBy }));
  if (!home) return refusedBy('no-record');
  const subject = named(assessment.subject, production);
  if ('refused' in subject) return subject;
  const record = {
    obligation: obligationName(assessment, judged),
    ...subject,
    'granted-by': grantedBy,
    document,
    dated,
    until,
  };
  return new ManifestDraft(home).append(['waivers'], record).plan();
}
