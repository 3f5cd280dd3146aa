import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { builtInCatalogue } from '../../support/sample';

const writer = '{ id: P-22, name: Owen Hask, role: writer, union: wga }';

/** How an agreement that nobody lists stands, and whether the list's being complete is asked. */
function unlisted(people: string, more = ''): { readonly standing?: string; readonly asked: boolean } {
  const production = joinProduction({
    folder: '',
    manifests: [
      parseManifest('a.slate.yaml', `production: { title: Low Tide, agreements: [dga]${more} }\npeople: ${people}\n`),
    ],
    scripts: [],
  });
  const { standings, profile } = evaluate(production, builtInCatalogue, '2026-11-22');
  const standing = standings.find(({ agreement }) => agreement === 'wga-mba-2026')?.standing;
  return {
    ...(standing && { standing }),
    asked: profile.some(({ missing }) => missing.fact === 'agreements-complete'),
  };
}

describe('an agreement that is not listed', () => {
  it('does not cover a production all of whose people are of other unions', () => {
    assert.deepEqual(unlisted(`[${writer.replace('wga', 'none')}]`), { standing: 'does-not-cover', asked: false });
    assert.deepEqual(unlisted('[]'), { standing: 'does-not-cover', asked: false });
  });

  it('may cover one whose people are unknown, or held in a file that is not here; then one question asks whether the list is complete', () => {
    const open = { standing: 'coverage-unknown', asked: true };
    assert.deepEqual(unlisted('unknown'), open);
    assert.deepEqual(unlisted('[]', ', restricted: yes'), open);
    assert.deepEqual(unlisted(`[${writer.replace('wga', '[none, unknown]')}]`), open);
    assert.deepEqual(unlisted(`[${writer.replace(', union: wga', '')}]`), open);
    assert.deepEqual(unlisted(`[${writer.replace(', role: writer, union: wga', '')}]`), open);
  });

  it('does not cover one whose list is said to be complete', () =>
    assert.deepEqual(unlisted('unknown', ', agreements-complete: yes'), { standing: 'does-not-cover', asked: false }));

  it('does not cover for somebody in another role', () =>
    assert.deepEqual(
      unlisted(`[${writer.replace('wga', '[unknown]').replace('writer', 'performer')}]`).standing,
      'does-not-cover',
    ));

  it('is asked about by name when somebody’s union fits', () =>
    assert.deepEqual(unlisted(`[${writer}]`), { standing: 'coverage-unknown', asked: false }));
});
