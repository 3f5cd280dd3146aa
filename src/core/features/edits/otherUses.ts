import type { Assessment } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import type { Use } from '../../production/production';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { named } from './homes';
import { acceptingDemands, obligationOf } from './openItems';

/** Another use of which a paper may speak too, with what is open about it that such a paper is asked for. */
export interface OtherUse {
  readonly use: Use;
  readonly open: readonly Assessment[];
}

/**
 * The other uses for which the same kind of paper is open, between the same parties and about the same person. Which of them
 * the paper names, its reader says.
 */
export function otherUsesFor(item: Assessment, kind: string, judged: JudgedProduction): readonly OtherUse[] {
  const { use } = item.subject;
  if (use === undefined) return [];
  const open = judged.evaluation.assessments.filter(
    (one) =>
      one.outcome === 'open' &&
      one.subject.use !== use &&
      isAlike(one, item, judged) &&
      shareParties(one, item, kind, judged),
  );
  const byUse = groupBy(open, ({ subject }) => subject.use);
  return judged.production.uses.flatMap((one) => {
    const about = byUse.get(one.id);
    return about ? [{ use: one, open: about }] : [];
  });
}

/** Whether one record can be about both: it names the same person, or neither, and no session or transfer. */
function isAlike(one: Assessment, other: Assessment, { production }: JudgedProduction): boolean {
  const [a, b] = [one.subject, other.subject];
  if (
    a.level !== b.level ||
    a.person !== b.person ||
    [a, b].some(({ session, transfer }) => session !== undefined || transfer !== undefined)
  )
    return false;
  const [nameOfOne, nameOfOther] = [named(a, production), named(b, production)];
  return !('refused' in nameOfOne) && !('refused' in nameOfOther) && nameOfOne.person === nameOfOther.person;
}

/** Whether both ask for the kind of paper from the same party, for the same party. */
function shareParties(one: Assessment, other: Assessment, kind: string, judged: JudgedProduction): boolean {
  const [demands, others] = [one, other].map((item) => {
    const obligation = obligationOf(item, judged);
    return obligation ? acceptingDemands(obligation, kind) : [];
  });
  return (demands ?? []).some(({ from, to }) => others?.some((demand) => demand.from === from && demand.to === to));
}
