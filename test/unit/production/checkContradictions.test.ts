import assert from 'node:assert/strict';
import type { RecordFields, RecordKind } from '../../../src/core/manifest/field';
import { fields } from '../../../src/core/manifest/fields';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { contradictions, dateOrders, type Side } from '../../../src/core/production/contradictions';
import { joinProduction } from '../../../src/core/production/join';
import { english } from '../../../src/core/words/words';

/** What is said of contradictions in a manifest, with the way to both places. */
function found(text: string): readonly string[] {
  const manifest = parseManifest('production.slate.yaml', text);
  assert.deepEqual(manifest.problems, [], text);
  const production = joinProduction({ folder: '', manifests: [manifest], scripts: [] });
  return production.findings
    .filter(({ message }) => message.code.startsWith('finding.contradiction') || message.code === 'finding.date-order')
    .map(({ message, place, related }) => {
      const ways = [place, ...related].map((one) => (one.kind === 'record' ? one.record.path.join(' ') : one.path));
      return [english.say(message), ...ways].join(' | ');
    });
}

interface Parts {
  readonly production?: string;
  readonly person?: string;
  readonly use?: string;
  readonly inUse?: string;
  readonly rest?: string;
}

/** A manifest that is at peace with itself, with these fields added. */
function manifest({ production = '', person = '', use = 'category: other', inUse = '', rest = '' }: Parts): string {
  return `production: { title: Low Tide, principal-photography-start: 2026-08-03, ${production} }
people:
  - { id: P-1, name: Ines Varga, role: performer, ${person} }
vendors:
  - { id: V-FX, declared: yes, used-ai: no }
  - { id: V-2, declared: yes, used-ai: yes }
uses:
  - { id: U-1, ${use}${use.includes('people:') ? '' : `, people: [{ person: P-1, ${inUse} }]`} }
${rest}`;
}

/** What contradicts, and the same with one of the two facts put right. */
const cases: readonly (readonly [sentence: string, wrong: Parts, right: Parts])[] = [
  [
    'marketing work that is in the finished film',
    { use: 'category: signage, stage: marketing, output: final' },
    { use: 'category: signage, stage: marketing, output: marketing' },
  ],
  [
    'a trailer that is in the finished film',
    { use: 'category: marketing, output: final' },
    { use: 'category: [marketing, signage], output: final' },
  ],
  [
    'a pitch fix alters the acting',
    { inUse: 'purposes: [pitch], alters-acting: yes' },
    { inUse: 'purposes: [pitch, unknown], alters-acting: yes' },
  ],
  [
    'another age is the purpose and the age stays',
    { inUse: 'purposes: [age], age-changed: no' },
    { inUse: 'purposes: [age], age-changed: unknown' },
  ],
  [
    'the person performed and took no part',
    { inUse: 'participation: none, performed-the-material: yes' },
    { inUse: 'participation: recorded-dialogue, performed-the-material: yes' },
  ],
  [
    'a page is relied on and not followed',
    { inUse: 'script-dated: 2026-06-01, as-scripted: no' },
    { inUse: 'script-dated: 2026-06-01, as-scripted: yes' },
  ],
  ['a replica of nobody', { use: 'category: digital-replica, people: []' }, { use: 'category: other, people: []' }],
  [
    'a result in the picture that was replaced',
    { use: 'category: other, output: final, replaced-on: 2026-10-01' },
    { use: 'category: other, output: replaced, replaced-on: 2026-10-01' },
  ],
  [
    'a performer hired for a role for nobody',
    { use: 'category: other, human-role: no, performer-hired-for-role: yes' },
    { use: 'category: other, human-role: no, performer-hired-for-role: no' },
  ],
  [
    'a vendor that used no AI made it',
    { use: 'category: other, vendor: V-FX' },
    { use: 'category: other, vendor: V-2' },
  ],
  ['somebody not hired was engaged', { person: 'hired: no, engaged-on: 2026-06-01' }, { person: 'hired: no' }],
  ['somebody not hired signed', { person: 'hired: no, contract-date: 2026-06-01' }, { person: 'hired: yes' }],
  [
    'the living died somewhere',
    { person: 'living: living, domicile-at-death: US-CA' },
    { person: 'living: deceased, domicile-at-death: US-CA' },
  ],
  [
    'a clause that is not there describes the uses',
    { person: 'contract-allows-replica: no, clause-describes-uses: yes' },
    { person: 'contract-allows-replica: yes, clause-describes-uses: yes' },
  ],
  [
    'no body data with a purpose',
    { rest: 'schedule: [{ id: S-1, biometrics: [none], biometrics-purpose: picture }]' },
    { rest: 'schedule: [{ id: S-1, biometrics: [palm], biometrics-purpose: picture }]' },
  ],
  [
    'a generated effect that nothing generated',
    { use: 'category: generative-vfx, generative: no' },
    { use: 'category: set-extension, generative: no' },
  ],
  [
    'a younger face of the same age',
    { use: 'category: de-aging', inUse: 'age-changed: no' },
    { use: 'category: de-aging', inUse: 'age-changed: yes' },
  ],
  [
    'a replica that is an invented performer',
    { use: 'category: [digital-replica], synthetic-figure: yes' },
    { use: 'category: [digital-replica, other], synthetic-figure: yes' },
  ],
  [
    'photography ends before it starts',
    { production: 'principal-photography-end: 2026-08-02' },
    { production: 'principal-photography-end: 2026-08-03' },
  ],
  ['shown before it was shot', { production: 'release-date: 2026-08-02' }, { production: 'release-date: unknown' }],
  [
    'a period that ends before it begins',
    { production: 'period-from: 2026-09-02, period-until: 2026-09-01' },
    { production: 'period-from: 2026-09-01, period-until: 2026-09-01' },
  ],
  [
    'a strike that ends before it begins',
    { production: 'strikes: [{ union: wga, from: 2026-05-02, until: 2026-05-01 }]' },
    { production: 'strikes: [{ union: wga, from: 2026-05-02, until: unknown }]' },
  ],
  [
    'a document that ran out before it was given',
    { rest: 'evidence: [{ id: E-1, kind: consent, person: P-1, given-at: 2026-09-01T10:00, expires: 2026-08-31 }]' },
    { rest: 'evidence: [{ id: E-1, kind: consent, person: P-1, given-at: 2026-09-01T10:00, expires: 2026-09-01 }]' },
  ],
  [
    'a waiver that ran out before it was granted',
    { rest: 'waivers: [{ obligation: a/b, dated: 2026-09-01, until: 2026-08-01 }]' },
    { rest: 'waivers: [{ obligation: a/b, dated: 2026-09-01, until: 2026-10-01 }]' },
  ],
  [
    'an acceptance that ran out before it was given',
    { rest: 'accepted: [{ obligation: a/b, on: 2026-09-01, until: 2026-08-01 }]' },
    { rest: 'accepted: [{ obligation: a/b, on: 2026-09-01 }]' },
  ],
  [
    'replaced before it was made',
    { use: 'category: other, act-date: 2026-10-01, replaced-on: 2026-09-30' },
    { use: 'category: other, act-date: 2026-10-01, replaced-on: 2026-10-01' },
  ],
  [
    'delivered before the shoot',
    { use: 'category: other, stage: delivery, act-date: 2026-08-02' },
    { use: 'category: other, stage: prep, act-date: 2026-08-02' },
  ],
];

describe('contradictions', () => {
  for (const [sentence, wrong, right] of cases) {
    it(`${sentence}: said once, and no longer when one fact is put right`, () => {
      assert.equal(found(manifest(wrong)).length, 1, found(manifest(wrong)).join('\n'));
      assert.deepEqual(found(manifest(right)), []);
    });
  }

  it('have a case for every row', () => {
    const categoryRows = contradictions.filter(
      ({ one, at }) => one.of === 'use' || (at === 'use' && one.fact === 'category'),
    );
    const hit = new Set(
      cases.flatMap(([, wrong]) => found(manifest(wrong)).map((one) => one.split(' | ').slice(1).join())),
    );
    const rows = contradictions.length - categoryRows.length + dateOrders.length;
    assert.ok(hit.size >= rows, `${hit.size} places for ${rows} rows`);
  });

  it('name both facts and both places', () => {
    assert.deepEqual(found(manifest({ inUse: 'purposes: [pitch], alters-acting: yes' })), [
      '“purposes of the change: pitch or tone of voice” and “changes the acting: yes” cannot both be right. Correct one of them. | uses 0 people 0 purposes | uses 0 people 0 alters-acting',
    ]);
    assert.deepEqual(found(manifest({ use: 'category: other, vendor: V-FX' })), [
      '“vendor: V-FX” here and “used ai: no” of V-FX cannot both be right. Correct one of them. | uses 0 vendor | vendors 0 used-ai',
    ]);
    assert.deepEqual(found(manifest({ use: 'category: other, stage: delivery, act-date: 2026-08-02' })), [
      '“first day of principal photography” (3 Aug 2026) cannot be later than “first day of the AI work” (2 Aug 2026). Correct the date that is wrong. | uses 0 act-date | production principal-photography-start',
    ]);
  });

  it('speak of fields that there are, in words that they take', () => {
    const tables: Readonly<Record<RecordKind, RecordFields>> = fields;
    const wrong = (at: RecordKind, side: Side): readonly string[] => {
      const field = tables[side.of ?? at][side.fact];
      if (!field) return [`${side.of ?? at} has no ${side.fact}`];
      if (typeof side.says === 'string') return [];
      const known = 'values' in field ? field.values : ['yes', 'no'];
      const words = 'is' in side.says ? side.says.is : side.says.only;
      return words.filter((word) => !known.includes(word)).map((word) => `${side.fact} takes no ${word}`);
    };
    assert.deepEqual(
      [
        ...contradictions.flatMap(({ at, one, other }) => [...wrong(at, one), ...wrong(at, other)]),
        ...dateOrders.flatMap(({ at, first, then }) =>
          [first, then].flatMap((one) => (tables[one.of ?? at][one.fact] ? [] : [`no ${one.fact}`])),
        ),
      ],
      [],
    );
  });
});
