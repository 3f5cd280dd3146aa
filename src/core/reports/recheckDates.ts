import type { Agreement } from '../agreements/agreement';
import { message, type Message } from '../words/message';

/** A day on which something changes after an agreement was looked up. */
export interface RecheckDate {
  readonly day: string;
  readonly agreement: Agreement;
  readonly what: Message;
}

/** When terms of agreements, and of obligations with a term of their own, begin and end; the next day first. */
export function recheckDates(agreements: readonly Agreement[]): readonly RecheckDate[] {
  const dates = agreements.flatMap((agreement) =>
    [...ofAgreement(agreement), ...ofObligations(agreement)].filter(({ day }) => day >= agreement.checked),
  );
  return dates.sort((a, b) => (a.day === b.day ? compare(a.agreement.id, b.agreement.id) : compare(a.day, b.day)));
}

function ofAgreement(agreement: Agreement): readonly RecheckDate[] {
  const { from, until } = agreement.term ?? {};
  return [
    ...(from === undefined ? [] : [{ day: from, agreement, what: message('catalogue.recheck.begins') }]),
    ...(until === undefined ? [] : [{ day: until, agreement, what: message('catalogue.recheck.ends') }]),
  ];
}

/** Several obligations that begin or end on one day are one line; so are those with the agreement's own days. */
function ofObligations(agreement: Agreement): readonly RecheckDate[] {
  const own = agreement.obligations.filter((one) => one.agreement === agreement.id);
  return (['from', 'until'] as const).flatMap((side) => {
    const days = [...new Set(own.flatMap(({ term }) => term?.[side] ?? []))].filter(
      (day) => day !== agreement.term?.[side],
    );
    return days.map((day): RecheckDate => {
      const ids = own.filter(({ term }) => term?.[side] === day).map(({ id }) => id);
      return {
        day,
        agreement,
        what: message(side === 'from' ? 'catalogue.recheck.obligations-begin' : 'catalogue.recheck.obligations-end', {
          n: ids.length,
          ids,
        }),
      };
    });
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
