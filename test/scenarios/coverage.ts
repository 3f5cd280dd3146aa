import assert from 'node:assert/strict';
import type { Obligation } from '../../src/core/agreements/agreement';
import { builtInCatalogue } from '../support/sample';
import { bites, exceptionHolds, exercises, leftToClaim, type Exercise } from '../support/scenarioCoverage';

/** What is lacking of the other side: it does not bite; what is always owed is met here and open there; what is always told has none. */
function otherSide(obligation: Obligation, found: readonly Exercise[]): string {
  if (found.some((one) => !bites(one))) return '';
  if (obligation.when !== undefined) return 'always bites';
  const outcomes = new Set(found.map(({ assessment }) => assessment?.outcome));
  return obligation.strength === 'information' || (outcomes.has('met') && outcomes.size > 1)
    ? ''
    : 'is never both met and not met';
}

/** Examples and scenarios together show every obligation, exception and question from both sides. */
describe('coverage of the agreements', () => {
  const byName = new Map<string, Exercise[]>();

  before(() => {
    for (const one of exercises()) {
      const name = `${one.obligation.agreement}/${one.obligation.id}`;
      const found = byName.get(name) ?? [];
      found.push(one);
      byName.set(name, found);
    }
  });

  for (const {
    agreement: { id },
    written,
  } of builtInCatalogue.entries) {
    if (written.obligations.length === 0) continue;
    describe(id, () => {
      it('has each obligation where it bites and where it does not', () => {
        const lacking = written.obligations.flatMap((obligation) => {
          const found = byName.get(`${id}/${obligation.id}`) ?? [];
          const sides = [found.some(bites) ? '' : 'never bites', otherSide(obligation, found)];
          return sides.filter((side) => side !== '').map((side) => `${obligation.id}: ${side}`);
        });
        assert.deepEqual(lacking, []);
      });

      it('has each exception where it holds and where it does not', () => {
        const lacking = written.obligations.flatMap((obligation) =>
          obligation.exceptions.flatMap((exception) => {
            const held = (byName.get(`${id}/${obligation.id}`) ?? []).map((one) => exceptionHolds(exception.id, one));
            return [
              ...(held.includes(true) ? [] : [`${obligation.id}, ${exception.id}: never holds`]),
              ...(held.includes(false) ? [] : [`${obligation.id}, ${exception.id}: is never refused`]),
            ];
          }),
        );
        assert.deepEqual(lacking, []);
      });

      it('has each question put and answered', () => {
        const carriers = builtInCatalogue.entries.filter(
          ({ agreement: one }) => one.id === id || one.continues?.agreement === id,
        );
        const theirs = carriers.flatMap(({ agreement: one }) =>
          one.obligations.flatMap(({ agreement: file, id: name }) => byName.get(`${file}/${name}`) ?? []),
        );
        const put = new Set([
          ...theirs.flatMap(({ assessment }) => assessment?.missing.map(({ fact }) => fact) ?? []),
          ...theirs.flatMap(leftToClaim),
        ]);
        const answered = new Set(theirs.flatMap((one) => one.answered));
        const lacking = [...written.questions.keys()].flatMap((name) => [
          ...(put.has(name) ? [] : [`${name}: never put`]),
          ...(answered.has(name) ? [] : [`${name}: never answered`]),
        ]);
        assert.deepEqual(lacking, []);
      });
    });
  }
});
