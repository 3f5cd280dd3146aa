import type { Assessment } from '../../evaluation/assessment';
import type { EditRecord } from '../../manifest/renderYaml';
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

/** Records that the production goes on although some things are open, each for itself; they stay open. */
export function accept(
  assessments: readonly Assessment[],
  { by, on, until, why }: Acceptance,
  judged: JudgedProduction,
): Plan {
  const { production } = judged;
  const home = homeOf('accepted', production);
  if (!home) return refusedBy('no-record');
  const records: EditRecord[] = [];
  for (const assessment of assessments) {
    if (assessment.outcome !== 'open')
      return refusal(message('edit.refused.not-open', { obligation: itemRef(assessment)[0] }));
    const subject = named(assessment.subject, production);
    if ('refused' in subject) return subject;
    records.push({ obligation: obligationName(assessment, judged), ...subject, by, on, until, why });
  }
  return new ManifestDraft(home).append(['accepted'], ...records).plan();
}

/** What the party to whom something is owed has put in writing; days are ISO. */
export interface Lifted {
  readonly grantedBy: string;
  readonly document: string;
  readonly dated?: string;
  readonly until?: string;
}

/** Records a waiver of some items by a party that may give it; refused for what the agreement lets nobody lift. */
export function recordWaiver(
  assessments: readonly Assessment[],
  { grantedBy, document, dated, until }: Lifted,
  judged: JudgedProduction,
): Plan {
  const { production } = judged;
  const home = homeOf('waivers', production);
  if (!home) return refusedBy('no-record');
  const records: EditRecord[] = [];
  for (const assessment of assessments) {
    const allowed = mayWaive(assessment, judged);
    if ('refused' in allowed) return refusal(allowed.refused);
    if (!allowed.parties.includes(grantedBy.toLowerCase()))
      return refusal(message('evaluation.waiver-party', { parties: allowed.parties, by: grantedBy }));
    const subject = named(assessment.subject, production);
    if ('refused' in subject) return subject;
    records.push({
      obligation: obligationName(assessment, judged),
      ...subject,
      'granted-by': grantedBy,
      document,
      dated,
      until,
    });
  }
  return new ManifestDraft(home).append(['waivers'], ...records).plan();
}
