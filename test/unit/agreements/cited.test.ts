import assert from 'node:assert/strict';
import { cited } from '../../../src/core/agreements/cited';
import { builtInCatalogue } from '../../support/sample';

describe('a citation', () => {
  it('names the agreement before the clause', () => assert.equal(cited('DGA 2026', '§5'), 'DGA 2026, §5'));

  it('that begins with the name stands by itself', () => {
    assert.equal(cited('N.Y. Gen. Bus. Law §396-b', 'N.Y. Gen. Bus. Law §396-b'), 'N.Y. Gen. Bus. Law §396-b');
    assert.equal(cited('C2PA 2.4', 'C2PA 2.4, actions'), 'C2PA 2.4, actions');
  });

  it('of an agreement on file says its name once', () => {
    const twice = builtInCatalogue.entries.flatMap(({ agreement }) =>
      agreement.obligations
        .map(({ cite }) => cited(agreement.shortName, cite))
        .filter((text) => text.split(agreement.shortName).length !== 2 || laws(text) > 1),
    );
    assert.deepEqual(twice, []);
  });
});

/** How many sections of a code a citation names: a law that is cited once in short and once in full names two. */
function laws(text: string): number {
  return [...text.matchAll(/\b(?:Code|Law|GBL|CRL|GOL)\b/g)].length;
}
