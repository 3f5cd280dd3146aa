import assert from 'node:assert/strict';
import { badgeCount, isSettled, summarize, summarySentences } from '../../../src/core/features/summary';
import { english } from '../../../src/core/words/words';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { judged, judgedFiles } from './judged';

describe('the summary', () => {
  it('counts what is open, asked and undeclared', () => {
    const summary = summarize([
      judged(
        'INT. HALL - DAY #1#\n\n[[ai: signage]]\n\nEXT. HILL - DAY #2#\n',
        'uses:\n  - { id: U-1, category: generative-vfx, people: [] }\n',
      ),
    ]);
    assert.equal(badgeCount(summary), 1);
    assert.deepEqual(
      summarySentences(summary).map((one) => english.say(one)),
      [
        'One item is missing.',
        'One question waits for an answer.',
        'One scene is undeclared.',
        'One scene is declared for some stages only.',
        '2 problems are errors.',
        'One more thing is not known yet.',
      ],
    );
  });

  it('counts what was accepted again once that has run out', () => {
    const badge = (until: string) =>
      badgeCount(
        summarize([
          judged(
            'INT. HALL - DAY #1#\n',
            `uses:\n  - { id: U-1, category: generative-vfx, people: [] }\naccepted:\n  - { obligation: quill-rider/tell-first, use: U-1, by: Ana Poole, on: 2026-11-01, until: ${until}, why: The rider is being renegotiated. }\n`,
          ),
        ]),
      );
    assert.deepEqual([badge('2026-11-22'), badge('2026-11-21')], [0, 1]);
  });

  const none =
    'INT. HALL - DAY #1#\n\n[[ai: none; stage: development, prep, shoot, post, delivery; by: P-1; on: 2026-05-04]]\n';
  const production =
    'production:\n  title: The Long Fall\n  agreements: [harbour-rider]\n  agreements-complete: yes\npeople:\n  - { id: P-1, name: Mara Quill, role: performer }\n';
  const stands = (script: string, more: string): boolean =>
    isSettled(
      judgedFiles(
        { 'long-fall.fountain': script, 'production.slate.yaml': production + more },
        loadCatalogue([{ path: 'harbour-rider.yaml', text: rider }]),
      ),
    );
  const left: readonly {
    readonly what: string;
    readonly script: string;
    readonly more?: string;
    readonly vendors?: string;
  }[] = [
    { what: 'no word about vendors', script: none, vendors: '' },
    { what: 'a scene about which nobody has spoken', script: `${none}\nEXT. HILL - DAY #2#\n`, more: '' },
    { what: 'a tag that nobody can read', script: `${none}\n[[ai: pervis]]\n`, more: '' },
    {
      what: 'a vendor without an answer',
      script: none,
      vendors: 'vendors:\n  - { id: V-1, name: Tenfold, declared: no }\n',
    },
    { what: 'an error in a text', script: none, more: 'schedule:\n  - { id: S-1, people: [P-9] }\n' },
    {
      what: 'an open item that was accepted',
      script: none,
      more: 'uses:\n  - { id: U-1, category: generative-vfx, people: [] }\naccepted:\n  - { obligation: harbour-rider/tell-first, use: U-1, by: Ana Poole, on: 2026-11-01, why: Later. }\n',
    },
    { what: 'no scene at all', script: '', more: '' },
  ];
  it('calls settled what is', () => assert.equal(stands(none, 'vendors: []\n'), true));
  for (const { what, script, more = '', vendors = 'vendors: []\n' } of left)
    it(`does not call settled what has ${what}`, () => assert.equal(stands(script, more + vendors), false));

  it('says so when nothing asks for work', () => {
    assert.deepEqual(
      summarySentences(summarize([])).map((one) => english.say(one)),
      ['Nothing to do.'],
    );
  });
});

const rider = `format: 1
agreement: harbour-rider
name: Harbour rider
short-name: Harbour rider
kind: custom
parties: [Harbour Light]
jurisdiction: [NZ]
status: in-force
covers:
  production: { agreement-listed: yes }
read: full
confidence: high
checked: 2026-11-22
sources:
  R1: { title: The signed rider, address: 'https://harbour.example/rider' }
obligations:
  - id: tell-first
    cite: clause 4
    summary: The company is told before a generative tool is used.
    level: use
    kind: notice
    when: { generative: yes }
    requires: { what: a notice of the tool, from: producer, to: buyer, evidence: [notice], by: { before: act-date } }
    confidence: medium
    sources: [R1]
    examples:
      - given: { generative: yes, act-date: 2026-03-12 }
        evidence: [ { kind: notice, from: producer, to: buyer, given-at: 2026-03-01 } ]
        then: met
      - { given: { generative: yes, act-date: 2026-03-12 }, then: open }
`;
