import { strict as assert } from 'node:assert';
import { staleFindings } from '../../../src/core/production/staleFindings';
import { AS_OF, codesOf, productionOf, statusesOf } from './productionOf';

const twoScenes = 'INT. HALL - DAY #1#\n\nRain.\n\nINT. ROOF - DAY #2#\n\nWind.\n';

interface Texts {
  /** Of the script: its draft and revisions. */
  readonly pages: string;
  readonly declaration?: string;
}

/** How the two scenes stand that somebody declared on 4 May, and the problems of that word. */
function declared({ pages, declaration = '' }: Texts): {
  readonly scenes: readonly string[];
  readonly codes: readonly string[];
} {
  const production = productionOf({
    'a.fountain': twoScenes,
    'production.slate.yaml': `production: { title: The Long Fall }
people: [{ id: P-1, name: Nora Lindt }]
scripts: [{ id: "101", file: a.fountain, ${pages} }]
declarations: [{ says: none, script: "101", stages: [post], by: P-1, on: 2026-05-04${declaration} }]
`,
  });
  const codes = [...codesOf(production), ...staleFindings(production, AS_OF).map(({ message: { code } }) => code)];
  return { scenes: statusesOf(production), codes: codes.filter((code) => code.includes('none')) };
}

const both = ['1: none', '2: none'];
const neither = ['1: undeclared', '2: undeclared'];
const revised = ['finding.none-revised'];
const lacking = ['finding.incomplete-none'];

describe('a word of "no AI" and the pages of a script', () => {
  for (const [name, texts, scenes, codes] of [
    ['holds beside pages of its own day', { pages: 'revisions: [{ name: Blue, dated: 2026-05-04 }]' }, both, []],
    ['is reopened by later pages', { pages: 'revisions: [{ name: Blue, dated: 2026-05-05 }]' }, neither, revised],
    [
      'is reopened for the scenes of later pages',
      { pages: 'revisions: [{ name: Blue, dated: 2026-05-05, scenes: [2] }]' },
      ['1: none', '2: undeclared'],
      revised,
    ],
    [
      'is reopened for every scene where nobody says which changed',
      { pages: 'revisions: [{ name: Blue, dated: 2026-05-05, scenes: [unknown] }]' },
      neither,
      revised,
    ],
    ['is reopened by pages of no day', { pages: 'revisions: [{ name: Blue }]' }, neither, revised],
    [
      'is reopened by pages of an unknown day',
      { pages: 'revisions: [{ name: Blue, dated: unknown }]' },
      neither,
      revised,
    ],
    ['holds until pages of a day ahead', { pages: 'revisions: [{ name: Blue, dated: 2027-05-05 }]' }, both, []],
    ['is reopened by a later draft', { pages: 'draft: "2", dated: 2026-05-05' }, neither, revised],
    ['holds beside an earlier draft', { pages: 'draft: "1", dated: 2026-05-03' }, both, []],
    ['holds beside a draft of no day', { pages: 'draft: "1"' }, both, []],
    [
      'holds for the latest pages that it names',
      {
        pages: 'revisions: [{ name: White, dated: 2026-05-01 }, { name: Blue, dated: 2026-05-03 }]',
        declaration: ', revision: Blue',
      },
      both,
      [],
    ],
    [
      'that names earlier pages is reopened by later ones, in whatever order',
      {
        pages: 'revisions: [{ name: Blue, dated: 2026-05-03 }, { name: White, dated: 2026-05-01 }]',
        declaration: ', revision: White',
      },
      neither,
      revised,
    ],
    [
      'that names pages of a later day than its own is none about them',
      { pages: 'revisions: [{ name: Blue, dated: 2026-05-05 }]', declaration: ', revision: Blue' },
      neither,
      revised,
    ],
    [
      'that names pages of no day holds for the only ones there are',
      { pages: 'revisions: [{ name: Blue }]', declaration: ', revision: Blue' },
      both,
      [],
    ],
    [
      'that names pages nobody has declares nothing',
      { pages: 'draft: "1"', declaration: ', revision: Bleu' },
      neither,
      lacking,
    ],
    [
      'that leaves open which pages it names declares nothing',
      { pages: 'revisions: [{ name: Blue, dated: 2026-05-01 }]', declaration: ', revision: unknown' },
      neither,
      lacking,
    ],
  ] as const)
    it(name, () => assert.deepEqual(declared(texts), { scenes, codes }));
});
