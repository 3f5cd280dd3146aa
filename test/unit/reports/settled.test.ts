import assert from 'node:assert/strict';
import { provideLenses } from '../../../src/core/features/codeLens';
import { judgeProduction, type JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { spoken } from '../../../src/core/features/spoken';
import { provideStatusTree } from '../../../src/core/features/statusTree';
import { isSettled, summarize, summarySentences } from '../../../src/core/features/summary';
import { leftItems } from '../../../src/core/reports/baseline';
import { declareHpf } from '../../../src/core/reports/hpf/declaration';
import { makeReport } from '../../../src/core/reports/makeReport';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import type { Report } from '../../../src/core/reports/report';
import { recipientNamed } from '../../../src/core/reports/tailored/allRecipients';
import { answersFor } from '../../../src/core/reports/tailored/answers';
import { english } from '../../../src/core/words/words';
import { ProductionStore } from '../../../src/core/workspace/productionStore';
import { builtInRecipients } from '../../../src/recipients/index';
import { builtInCatalogue } from '../../support/sample';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';

const AS_OF = '2026-11-22';

const catalogue = loadCatalogue(
  builtInCatalogue.entries
    .filter(({ agreement }) => agreement.family === 'hpf' || agreement.id === 'us-ny-gbl-396b')
    .map(({ file }) => file),
);

const script = `INT. HALL - DAY #1#

Smoke on the stair.

INT. STAIR - DAY #2#

Nobody.
`;

/** A production of which everything is on record, in as few records as that takes. */
const manifest = `production:
  title: The Long Stair
  company: Stair Pictures
  agreements: [hpf]
  agreements-complete: yes
  territories: [FR]
  earlier-declaration: no
  version: original
scripts: [{ id: L, file: stair.fountain }]
versions: [{ id: original, kind: picture }, { id: dub, kind: dub, language: es }]
people: [{ id: P-1, name: Nora Lindt, role: crew }]
vendors: [{ id: V-1, name: Mist, declared: yes, used-ai: yes }]
uses:
  - { id: U-1, scenes: ['1'], category: cleanup, summary: Dust., generative: no, origination: processed, output: none, stage: post, act-date: 2026-09-01, vendor: V-1, people: [] }
  - { id: U-2, category: synthetic-voice, generative: yes, origination: originated, output: final, stage: delivery, versions: [dub], people: [] }
declarations:
  - { scenes: ['1'], stages: [development, prep, shoot, delivery], by: P-1, on: 2026-11-01 }
  - { scenes: ['2'], stages: [development, prep, shoot, post, delivery], by: P-1, on: 2026-11-02 }
evidence:
  - { id: E-1, kind: declaration, signer: company, given-at: 2026-11-10, for: [hpf-0.9/declare], version: [original], wording: no_ai }
`;

interface Texts {
  readonly manifest: string;
  readonly script: string;
  readonly skip?: Parameters<ProductionStore['skip']>;
}

interface Seen {
  readonly judged: JudgedProduction;
  readonly report: Report;
}

function see({ manifest: written, script: played, skip }: Texts): Seen {
  const store = new ProductionStore();
  store.update('show/production.slate.yaml', written);
  store.update('show/stair.fountain', played);
  if (skip) store.skip(...skip);
  const [production] = store.productions();
  assert.ok(production);
  const judged = judgeProduction(production, catalogue, AS_OF);
  const tool = { name: 'AI Slate', version: '9.9.9' };
  return { judged, report: makeReport(production, judged.evaluation, catalogue, { tool }, english) };
}

/** Every place that can say "no", "none", "every" or "nothing", and whether it says so. */
const surfaces: { readonly [surface: string]: (seen: Seen) => boolean } = {
  'the HPF declaration': ({ report }) => 'declaration' in declareHpf(report),
  'the statement on generative AI': ({ report }) => report.production.generative === 'no',
  'the answer to a recipient': ({ report }) => {
    const recipient = recipientNamed('hpf', builtInRecipients(), catalogue);
    assert.ok(recipient);
    return answersFor(recipient, report).asks.find(({ id }) => id === 'in-the-film')?.answer === 'no';
  },
  'the verdict': ({ report }) => report.verdict.settled,
  'the exit code of check': ({ report }) => leftItems(report).length === 0,
  'the register of the report': ({ report }) =>
    /every scene is declared from development to delivery; every vendor has answered/.test(
      renderMarkdown(report, english, 'whole'),
    ),
  'the duty to have every answer': ({ report }) =>
    report.assessments.some(({ obligation, outcome }) => obligation === 'unresolved' && outcome === 'met'),
  'nothing to do in the tree': ({ judged }) => isSettled(judged),
  'the summary': ({ judged }) =>
    summarySentences(summarize([judged])).every(({ code }) => code === 'editor.summary.nothing'),
  'the tree of what is to do, with nothing in it': ({ judged }) =>
    provideStatusTree([judged], 'scene', true).length === 0,
};

const settled: Texts = { manifest, script };

/** The settled texts with one piece of the manifest replaced. */
function recorded(from: string, to: string): Texts {
  assert.ok(manifest.includes(from), from);
  return { script, manifest: manifest.replace(from, to) };
}

/** With a line more in the script. */
function played(line: string): Texts {
  return { manifest, script: `${script}\n${line}\n` };
}

/** With a list more in the manifest. */
function withMore(list: string): Texts {
  return { script, manifest: `${manifest}${list}\n` };
}

const all = '[development, prep, shoot, post, delivery]';

/** What takes one supporting fact away, and how it is named. */
const ways: { readonly [way: string]: readonly [Texts, RegExp] } = {
  'a scene declared for one stage only': [recorded(all, '[prep]'), /Scene L\/2|Scene 2/],
  'the other stages of a scene with a use': [
    recorded('[development, prep, shoot, delivery]', '[development]'),
    /whether AI was used in prep, shoot, delivery/,
  ],
  'a use at no known stage': [recorded(' stage: post,', ''), /used in post/],
  'a declaration for scenes unknown': [recorded("scenes: ['2']", 'scenes: unknown'), /2: nobody/],
  'a declaration without a scope': [recorded("scenes: ['2'], ", ''), /2: nobody/],
  'a declaration for stages unknown': [recorded(all, '[unknown]'), /2: nobody/],
  'a declaration of which nobody knows what it says': [
    recorded("scenes: ['2'], ", "says: unknown, scenes: ['2'], "),
    /2: nobody/,
  ],
  'a declaration for a script nobody knows': [
    recorded("scenes: ['2'], ", "script: unknown, scenes: ['2'], "),
    /2: nobody/,
  ],
  'a declaration without a name': [recorded(`${all}, by: P-1`, all), /2: nobody/],
  'a declaration by nobody': [recorded(`${all}, by: P-1`, `${all}, by: nobody`), /2: nobody/],
  'a declaration by somebody still to be named': [recorded(`${all}, by: P-1`, `${all}, by: T.B.D.`), /2: nobody/],
  'a declaration by nobody on record': [recorded(`${all}, by: P-1`, `${all}, by: P-9`), /2: nobody/],
  'a declaration without a day': [recorded(', on: 2026-11-02', ''), /2: nobody/],
  'a declaration of tomorrow': [recorded('2026-11-02', '2026-11-23'), /2: nobody/],
  'later pages of a scene': [
    recorded(
      'file: stair.fountain }',
      "file: stair.fountain, revisions: [{ name: Blue, dated: 2026-11-03, scenes: ['2'] }] }",
    ),
    /2: nobody/,
  ],
  'a later draft of the script': [
    recorded('file: stair.fountain }', 'file: stair.fountain, draft: "3", dated: 2026-11-03 }'),
    /2: nobody/,
  ],
  'no list of vendors': [
    recorded('vendors: [{ id: V-1, name: Mist, declared: yes, used-ai: yes }]\n', ''),
    /which vendors work on it/,
  ],
  'vendors unknown': [
    recorded('vendors: [{ id: V-1, name: Mist, declared: yes, used-ai: yes }]', 'vendors: unknown'),
    /“vendors” is unknown/,
  ],
  'a vendor that has not answered': [recorded('declared: yes', 'declared: no'), /V-1 has not answered/],
  'a vendor whose use of AI is unknown': [recorded('used-ai: yes', 'used-ai: unknown'), /not whether it used AI/],
  'a vendor that used AI without one use': [recorded(' vendor: V-1,', ''), /no use of it is recorded/],
  'a vendor that denies a use of its own': [recorded('used-ai: yes', 'used-ai: no'), /says that it used no AI/],
  'a vendor asked only tomorrow': [
    recorded('used-ai: yes }', 'used-ai: yes, asked-on: 2026-11-23 }'),
    /V-1 was asked only on 23 Nov 2026/,
  ],
  'facts that exclude each other': [
    recorded(
      'category: cleanup, summary: Dust., generative: no, origination: processed, output: none',
      'category: cleanup, summary: Dust., generative: no, origination: processed, output: final, replaced-on: 2026-10-01',
    ),
    /cannot both be right/,
  ],
  'days in an order that cannot be': [
    recorded(
      'earlier-declaration: no',
      'earlier-declaration: no\n  principal-photography-start: 2026-08-10\n  principal-photography-end: 2026-08-01',
    ),
    /cannot be later than/,
  ],
  'a schedule unknown': [{ script, manifest: `${manifest}schedule: unknown\n` }, /“schedule” is unknown/],
  'a misspelt list': [{ script, manifest: `${manifest}Uses: []\n` }, /Unknown field “Uses”/],
  'a misspelt field': [recorded('summary: Dust.', 'Generative: yes'), /Unknown field “Generative”/],
  'an entry of a list with nothing in it': [
    recorded('declarations:', '  -\ndeclarations:'),
    /entry under “uses” is empty/,
  ],
  'torn YAML': [{ script, manifest: `${manifest}transfers: [{ id: T-1\n` }, /production.slate.yaml/],
  'an absent private manifest': [recorded('  company:', '  restricted: yes\n  company:'), /private manifest/],
  'a script that is listed and missing': [
    recorded('file: stair.fountain }', 'file: stair.fountain }, { id: M, file: gone.fountain }'),
    /gone.fountain/,
  ],
  'a tag with one bracket': [played('[ai: crowd]'), /stair.fountain/],
  'a tag without its colon': [played('[[ai crowd]]'), /stair.fountain|tag could not be understood/],
  'a tag with a foreign letter': [played('[[\u0430i: crowd]]'), /letter or the colon is of another script/],
  'a note that is nothing but “ai”': [played('[[ai]]'), /Plain note/],
  'a note that says that AI was used': [played('[[AI used here]]'), /Plain note/],
  'a tag with dots in its letters': [played('[[A.I.: crowd]]'), /Plain note/],
  'a tag in Spanish letters': [played('[[IA: crowd]]'), /Plain note/],
  'a tag in curly brackets': [played('{{ai: crowd}}'), /stair.fountain/],
  'a heading with a Cyrillic letter': [played('\u0406NT. ROOF - DAY'), /looks like a scene heading/],
  'a heading with a letter of full width': [played('\uFF29NT. ROOF - DAY'), /looks like a scene heading/],
  'a heading behind a sign that nobody sees': [played('\u200BINT. ROOF - DAY'), /looks like a scene heading/],
  'a heading behind a line break that Fountain does not know': [
    played('Rain.\u2028INT. ROOF - DAY'),
    /looks like a scene heading/,
  ],
  'a tag of an unknown word': [played('[[ai: crwod]]'), /tag could not be understood/],
  'a note that never closes': [played('[[ai: crowd'), /stair.fountain|tag could not be understood/],
  'another scene': [played('INT. ROOF - DAY #3#'), /3: nobody/],
  'a file that could not be read': [
    { ...settled, skip: ['show/second.fountain', 'no-permission'] },
    /second.fountain was not read/,
  ],
  'a file over the limit': [
    { ...settled, skip: ['show/second.fountain', 'too-large'] },
    /second.fountain was not read/,
  ],
  'a folder that could not be read': [{ ...settled, skip: ['show/drafts', 'no-permission'] }, /drafts was not read/],
  'a link that is not followed': [
    { ...settled, skip: ['show/second.fountain', 'link'] },
    /second.fountain was not read/,
  ],
  'a manifest with a name that is none': [
    { ...settled, skip: ['show/vendors.slate.yml', 'misnamed'] },
    /vendors.slate.yml was not read/,
  ],
};

/** What leaves it true that every scene is declared and every vendor has answered, and nothing else. */
const besideWays: { readonly [way: string]: readonly [Texts, RegExp] } = {
  'more people counted in a use than recorded': [
    recorded('vendor: V-1, people: []', 'vendor: V-1, people: [], people-count: 2'),
    /counted for U-1: 2. People recorded: 0/,
  ],
  'fewer people counted in a use than recorded': [
    recorded(
      'vendor: V-1, people: []',
      'vendor: V-1, people: [{ person: P-1, part: source }, { person: P-1 }], people-count: 1',
    ),
    /counted for U-1: 1. People recorded: 2/,
  ],
  'more people counted in a session than recorded': [
    { script, manifest: `${manifest}schedule: [{ id: S-1, session-kind: shoot, people: [P-1], people-count: 40 }]\n` },
    /counted for S-1: 40. People recorded: 1/,
  ],
  'a session that made a replica of which no use is recorded': [
    withMore('schedule: [{ id: S-1, session-kind: shoot, people: [P-1], session-makes-replica: yes }]'),
    /S-1 made a replica, and no use of it is recorded/,
  ],
  'a scan of which nobody says whether it made a replica': [
    withMore('schedule: [{ id: S-1, session-kind: scan, people: [P-1] }]'),
    /Did session S-1 make a replica/,
  ],
  'a shoot of which it is unknown whether it made a replica': [
    withMore('schedule: [{ id: S-1, session-kind: shoot, people: [P-1], session-makes-replica: unknown }]'),
    /Did session S-1 make a replica/,
  ],
  'a session of no known kind': [
    withMore('schedule: [{ id: S-1, session-kind: unknown, people: [P-1] }]'),
    /Did session S-1 make a replica/,
  ],
  'a session of which nothing is recorded': [withMore('schedule: [{ id: S-1 }]'), /Did session S-1 make a replica/],
  'a session that made a replica of nobody on record': [
    withMore('schedule: [{ id: S-1, session-kind: capture, session-makes-replica: yes }]'),
    /S-1 made a replica/,
  ],
  'a replica handed over of which no use is recorded': [
    withMore('transfers: [{ id: T-1, transfer-kind: replica, people: [P-1] }]'),
    /handed over \(T-1\)/,
  ],
  'a transfer of a use that nobody has': [
    withMore('transfers: [{ id: T-1, transfer-kind: replica, uses: [U-9] }]'),
    /handed over \(T-1\)/,
  ],
  'an agreement that is listed and that nobody knows': [
    recorded('agreements: [hpf]', 'agreements: [hpf, lantern-guild]'),
    /lantern-guild/,
  ],
  'an agreement that is listed and does not cover it': [
    {
      script,
      manifest: manifest.replace('agreements: [hpf]', 'agreements: [hpf, us-ny-gbl-396b]\n  territories: [FR]'),
    },
    /is listed, but was not applied/,
  ],
};
const ofTheRegister: readonly string[] = ['the register of the report', 'the duty to have every answer'];

/** What is about the finished work alone: the record itself stays whole. */
const workWays: { readonly [way: string]: readonly [Texts, RegExp] } = {
  'a placeholder of which nobody has said where it is': [
    recorded('output: none', 'output: temp'),
    /U-1 is a placeholder. Nobody has said in which versions/,
  ],
  'a placeholder that is still in the version': [
    recorded('output: none,', 'output: temp, versions: [original],'),
    /U-1 is a placeholder and still in this version/,
  ],
  'a version that is finished only later': [
    recorded('{ id: original, kind: picture }', '{ id: original, kind: picture, dated: 2026-12-05 }'),
    /Version original is dated 5 Dec 2026/,
  ],
  'work that is replaced only later': [
    recorded('output: none', 'output: replaced, replaced-on: 2026-12-01'),
    /U-1 is replaced only on 1 Dec 2026/,
  ],
  'work that was cut and is listed in the version': [
    recorded('output: none,', 'output: cut, versions: [original],'),
    /U-1 is no longer in the film, and listed in version original/,
  ],
  'work that lies ahead': [recorded('2026-09-01', '2026-12-01'), /U-1 lies ahead/],
};
const aboutWork: readonly string[] = [
  'the HPF declaration',
  'the statement on generative AI',
  'the answer to a recipient',
];

const replica =
  "  - { id: U-3, scenes: ['1'], category: digital-replica, generative: yes, origination: originated, output: none, stage: post, act-date: 2026-09-01, people: [{ person: P-1, part: source }] }\n";

/** What closes nothing: the record accounts for it. */
const harmless: { readonly [way: string]: string } = {
  'a session that made no replica':
    'schedule: [{ id: S-1, session-kind: scan, people: [P-1], session-makes-replica: no }]',
  'a shoot': 'schedule: [{ id: S-1, session-kind: shoot, people: [P-1] }]',
  'a session whose replica never was picture or sound':
    'schedule: [{ id: S-1, session-kind: scan, people: [P-1], session-makes-replica: yes }]',
  'a transfer of a replica whose use is recorded': 'transfers: [{ id: T-1, transfer-kind: replica, uses: [U-3] }]',
  'a library licensed to train somebody else’s model': 'transfers: [{ id: T-1, transfer-kind: training-licence }]',
};

describe('the gate of every settled statement', () => {
  for (const [way, list] of Object.entries(harmless)) {
    it(`stays open beside ${way}`, () => {
      const { report } = see({
        script,
        manifest: `${manifest.replace('declarations:', `${replica}declarations:`)}${list}\n`,
      });
      assert.deepEqual(report.blockers, []);
      assert.ok('declaration' in declareHpf(report));
    });
  }

  for (const [surface, says] of Object.entries(surfaces)) {
    it(`opens for ${surface} when everything is on record`, () => {
      const seen = see(settled);
      const left = [seen.report.verdict.text, ...leftItems(seen.report).map(({ key }) => key)];
      assert.ok(says(seen), left.join('\n'));
    });
  }

  for (const [way, [texts, named]] of Object.entries(ways)) {
    it(`stays shut everywhere because of ${way}, and names it`, () => {
      assert.notDeepEqual(texts, settled);
      const seen = see(texts);
      const saying = Object.keys(surfaces).filter((surface) => surfaces[surface]?.(seen));
      assert.deepEqual(saying, []);
      assert.match(seen.report.blockers.map(({ text }) => text).join('\n'), named);
      const declared = declareHpf(seen.report);
      assert.match(
        ('unresolved' in declared ? declared.unresolved : []).map((one) => english.say(one)).join('\n'),
        named,
      );
    });
  }

  for (const [way, [texts, named]] of Object.entries(besideWays)) {
    it(`stays shut for all that is no list of scenes and vendors because of ${way}, and names it`, () => {
      const seen = see(texts);
      const saying = Object.keys(surfaces).filter((surface) => surfaces[surface]?.(seen));
      assert.deepEqual(
        saying.filter((surface) => !ofTheRegister.includes(surface)),
        [],
      );
      assert.match(seen.report.blockers.map(({ text }) => text).join('\n'), named);
    });
  }

  for (const [way, [texts, named]] of Object.entries(workWays)) {
    it(`stays shut for the finished work because of ${way}, and names it`, () => {
      const seen = see(texts);
      assert.deepEqual(
        aboutWork.filter((surface) => surfaces[surface]?.(seen)),
        [],
      );
      assert.match(seen.report.blockers.map(({ text }) => text).join('\n'), named);
    });
  }

  it('has a place for everything that keeps it shut', () => {
    const { report } = see(recorded(all, '[prep]'));
    assert.deepEqual(
      report.blockers.map(({ place }) => [place.path, place.range.start.line]),
      [['stair.fountain', 4]],
    );
  });

  it('lets no use of another version speak for the one reported on', () => {
    const { report } = see(
      recorded('output: final, stage: delivery, versions: [dub]', 'output: final, stage: delivery'),
    );
    const declared = declareHpf(report);
    assert.ok(!('declaration' in declared) || declared.declaration.classification === 'generative_ai');
    assert.equal(report.production.generative, 'yes');
  });

  it('leaves what sells the work outside', () => {
    const { report } = see(
      recorded(
        'output: final, stage: delivery, versions: [dub]',
        'output: marketing, stage: marketing, versions: [original]',
      ),
    );
    assert.equal(report.production.generative, 'no', report.blockers.map(({ text }) => text).join('; '));
  });

  it('says "no AI" of a scene with its stages alone', () => {
    const { judged } = see(recorded(all, '[prep, shoot]'));
    const said = provideLenses('show/stair.fountain', judged).map(({ title }) => spoken(english, title));
    assert.ok(
      said.some((line) => line.includes('No AI declared: prep, shoot')),
      said.join('\n'),
    );
  });
});
