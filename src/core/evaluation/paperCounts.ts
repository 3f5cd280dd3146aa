import type { Condition, Demand, Line, Requirement } from '../agreements/agreement';

/**
 * The demand whose paper would also meet another requirement, whoever asked for it: each paper that counts for the first
 * counts for the second as well. Undefined where no single demand, or not every alternative, does that.
 */
export function countsFor(owed: Requirement, other: Requirement): Demand | undefined {
  const met = (demands: readonly Demand[]): boolean => {
    const each = (demand: Demand): boolean => demands.some((one) => paperMeets(one, demand));
    return other.need === 'all' ? other.demands.every(each) : other.demands.some(each);
  };
  const sure = owed.need === 'all' ? met(owed.demands) : owed.demands.every((one) => met([one]));
  return sure ? owed.demands.find((one) => other.demands.some((demand) => paperMeets(one, demand))) : undefined;
}

/** Whether every paper that meets one demand meets the other: kinds, addressee, validity and deadline ask for no more. */
function paperMeets(one: Demand, other: Demand): boolean {
  if (one.shownBy || other.shownBy || one.when || other.when) return false;
  const addressed = other.to === undefined || other.to === one.to || (other.to === 'producer' && one.to === undefined);
  const inTime = other.by === undefined || JSON.stringify(other.by) === JSON.stringify(one.by);
  return (
    one.accepts.every((kind) => other.accepts.includes(kind)) &&
    addressed &&
    inTime &&
    follows(other.validWhen, one.validWhen)
  );
}

/** Whether a condition follows from another, as far as their lines show it. */
function follows(condition: Condition | undefined, from: Condition | undefined): boolean {
  return (condition?.lines ?? []).every((line) => lineFollows(line, from?.lines ?? []));
}

function lineFollows(line: Line, given: readonly Line[]): boolean {
  if (given.some((one) => sameLine(one, line))) return true;
  if (line.kind === 'any-of')
    return line.conditions.some((condition) => condition.lines.every((inner) => lineFollows(inner, given)));
  if (line.kind !== 'fact' || line.test.kind !== 'is') return false;
  const {
    fact,
    test: { values },
  } = line;
  return given.some(
    (one) =>
      one.kind === 'fact' &&
      one.fact === fact &&
      one.test.kind === 'is' &&
      one.test.values.every((value) => values.includes(value)),
  );
}

/** The same words, wherever they stand. */
function sameLine(one: Line, other: Line): boolean {
  const words = (line: Line): string =>
    JSON.stringify(line, (key, value: unknown) => (key === 'span' ? undefined : value));
  return words(one) === words(other);
}
