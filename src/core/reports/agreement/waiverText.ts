import type { Agreement, Demand, Obligation } from '../../agreements/agreement';
import { roleLabel } from '../../evaluation/explain';
import { mayBeWaived, rolesOwed } from '../../evaluation/settleOpen';
import { message, type Argument } from '../../words/message';
import type { Sheet } from './sheet';

/** Who may waive an obligation, or that nobody can. */
export function waiverText(obligation: Obligation, sheet: Sheet): readonly string[] {
  const { agreement } = sheet;
  if (obligation.strength === 'information' || obligation.forbids)
    return obligation.forbids ? [sheet.say(message('document.waiver.restriction'))] : [];
  if (!mayBeWaived(obligation, agreement)) return [sheet.say(message('document.waiver.law'))];
  const parties = mayWaive(obligation, agreement);
  return parties.length > 0 ? [sheet.say(message('document.waiver', { parties: sheet.anyOf(parties) }))] : [];
}

/** The parties the demands are owed to, by role, and those whose agreement it is. */
function mayWaive({ requires, exceptions }: Obligation, { kind, parties }: Agreement): readonly Argument[] {
  const demands: readonly Demand[] = [
    ...(requires?.demands ?? []),
    ...exceptions.flatMap((one) => one.instead?.demands ?? []),
  ];
  const roles = new Set(rolesOwed(demands));
  if (kind === 'union') roles.add('union');
  if (kind === 'buyer') roles.add('buyer');
  if (kind === 'custom') for (const party of parties) roles.add(party);
  return [...roles].map(roleLabel);
}
