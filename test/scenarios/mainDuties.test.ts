import assert from 'node:assert/strict';
import { categoryIds } from '../../src/core/disclosure/categories';
import { evaluate } from '../../src/core/evaluation/evaluate';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { joinProduction } from '../../src/core/production/join';
import { parseScript } from '../../src/core/production/parseScript';
import { builtInCatalogue } from '../support/sample';
import { defaultScript } from '../support/scenario';
import { someOf } from '../support/runs';

/** The agreements that a production is most likely to have, and what else brings each into play. */
const large: readonly (readonly [agreement: string, production?: string])[] = [
  ['sagaftra-tvth-2023'],
  ['sagaftra-tvth-2026'],
  ['dga-2026'],
  ['wga-mba-2026'],
  ['actra-ipa-2025'],
  ['ubcp-bcmpa-2025'],
  ['uk-equity-pact'],
  ['de-ki-tv-2025'],
  ['it-ccnl-interpreti-2023'],
  ['fr-sacd-2024'],
  ['iatse-ba-2024'],
  ['tag-2024'],
  ['afm-2024'],
  ['netflix-genai', 'buyer: netflix'],
  ['eu-aia-art50', 'territories: [FR]'],
];

/** A use of which the category is recorded and nothing else, in a production with somebody of every union. */
function manifest(agreement: string, category: string, production = 'territories: [US]'): string {
  const unions = 'sag-aftra, dga, wga, actra, ubcp, bffs, slc, iatse, tag, afm';
  return `production: { title: Low Tide, agreements: [${agreement}], ${production}, principal-photography-start: 2026-08-03 }
people:
  - { id: P-1, name: Ines Varga, role: [performer, voice, singer, musician, writer, crew, artist], union: [${unions}],
      hired: yes, living: living, engaged-on: 2026-07-06, contract-date: 2026-07-06 }
  - { id: P-2, name: Mette Lorne, role: director, union: dga, engaged-on: 2026-07-06 }
uses:
  - { id: U-1, scenes: ["1"], category: ${category}, act-date: 2026-10-05, people: [ { person: P-1 } ] }
`;
}

/** What an agreement does or may ask because of a use: main duties, and the others. */
function asked(agreement: string, category: string, production?: string): readonly { main?: true; name: string }[] {
  const written = parseManifest('production.slate.yaml', manifest(agreement, category, production));
  assert.deepEqual(written.problems, []);
  const joined = joinProduction({
    folder: '',
    manifests: [written],
    scripts: [parseScript('script.fountain', defaultScript)],
  });
  return evaluate(joined, builtInCatalogue, '2026-11-22')
    .assessments.filter((one) => one.agreement === agreement && one.outcome !== 'not-required')
    .filter(({ subject, obligation }) => subject.use !== undefined || followsFromUses(agreement, obligation))
    .map(({ main, obligation }) => ({ ...(main && { main }), name: obligation ?? agreement }));
}

/** Whether a duty of the production or a person as a whole follows from what uses there are. */
function followsFromUses(agreement: string, obligation: string | null): boolean {
  const found = builtInCatalogue.byId.get(agreement)?.agreement.obligations.find(({ id }) => id === obligation);
  return found?.when?.lines.some(({ kind }) => kind === 'some-use') ?? false;
}

describe('main duties of the large agreements', () => {
  for (const [id, production] of large) {
    const agreement = builtInCatalogue.byId.get(id)?.agreement;
    const silent = new Map(
      (agreement?.withoutMain ?? []).flatMap(({ categories, why }) => categories.map((one) => [one, why])),
    );

    it(`${id}: every category has one, or the file says why none`, () => {
      assert.ok(agreement);
      if (agreement.obligations.length === 0) {
        assert.ok(agreement.statusNote, 'Expected a word on why nothing is asked');
        return;
      }
      const lacking = someOf(categoryIds, 3).flatMap((category) => {
        const found = asked(id, category, production);
        const has = found.some(({ main }) => main);
        if (has === silent.has(category))
          return [`${category}: ${found.map(({ name }) => name).join(', ') || 'nothing'}`];
        return [];
      });
      assert.deepEqual(lacking, []);
    });

    it(`${id}: only categories that there are stand under without-main`, () => {
      const known: readonly string[] = categoryIds;
      assert.deepEqual(
        [...silent.keys()].filter((one) => !known.includes(one)),
        [],
      );
    });
  }
});
