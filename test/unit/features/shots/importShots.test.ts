import assert from 'node:assert/strict';
import { openList, planShots, previewShots, type ListAsked } from '../../../../src/core/features/shots';
import { hashOf } from '../../../../src/core/text/hash';
import { readCsv } from '../../../../src/core/sheets/readCsv';
import { budgets } from '../../../../src/core/text/budgets';
import { english } from '../../../../src/core/words/words';
import { applyEdits } from '../../../support/applyEdits';
import { withEdit } from '../../../support/withEdit';
import { codesOf, productionOf } from '../../production/productionOf';

const SCRIPT = 'INT. BOATHOUSE - NIGHT #12#\n\nWater.\n\nEXT. WEIR - DAY #13#\n\nA gate.\n';
const MANIFEST = `production: { title: The Copper Weir }   # keep me
vendors:
  - { id: V-HAL, name: Halyard }
`;
const LIST = `Shot Code,Scene,Description,Status,AI Used,AI Technique,AI Tool
TCW_012_0010,12,Water,ip,yes,crowd,MistGen
TCW_012_0020,12,Rain,fin,no,,
TCW_013_0010,13,Gate,wtg,,,
TCW_012_0030,12,Boat,ip,Yes,Crowd,mistgen
`;

interface Imported {
  readonly manifest: string;
  readonly shown: string;
  readonly edits: number;
}

/** Takes a list over, as the shells do: the manifest afterwards, and what was shown before. */
function take(manifest: string, list: string, asked: Partial<ListAsked> & { readonly omit?: boolean } = {}): Imported {
  const production = productionOf({ '/show/weir.fountain': SCRIPT, '/show/p.slate.yaml': manifest });
  const dated = asked.dated ?? '2026-11-20';
  const listed = openList(readCsv(list, 'list.csv'), { vendor: 'V-HAL', ...asked, dated }, production);
  if ('fault' in listed) return { manifest, shown: english.say(listed.fault), edits: 0 };
  const hash = hashOf(new TextEncoder().encode(list));
  const plan = planShots(listed, { path: '/show/lists/list.csv', hash, dated }, asked.omit === true, production);
  assert.ok('changes' in plan, 'refused' in plan ? english.say(plan.refused) : '');
  const [change] = plan.changes;
  return {
    manifest: change ? applyEdits(change.before, change.edits) : manifest,
    shown: previewShots(listed)
      .flatMap(({ title, lines }) => [english.say(title), ...lines.map((line) => `  ${english.say(line)}`)])
      .join('\n'),
    edits: plan.changes.length,
  };
}

const shotsIn = (manifest: string): readonly string[] => manifest.split('\n').filter((line) => line.includes('code: '));

describe('a vendor’s shot list', () => {
  it('becomes shots, one use for the rows that say the same, and evidence with its hash', () => {
    const { manifest } = take(MANIFEST, LIST);
    assert.ok(manifest.startsWith(MANIFEST));
    assert.equal(
      manifest
        .slice(MANIFEST.length)
        .replace(/row: [0-9a-f]{12}/g, 'row: …')
        .replace(/sha256:[0-9a-f]{64}/, 'sha256:…'),
      `tools:
  - id: T-1
    name: MistGen
uses:
  - id: U-001
    category: crowd
    tool: T-1
    vendor: V-HAL
    listed-as: "crowd · MistGen"
shots:
  - { code: TCW_012_0010, scene: 12, vendor: V-HAL, description: Water, status: in-progress, used-ai: yes, uses: [U-001], list: E-1, row: … }
  - { code: TCW_012_0020, scene: 12, vendor: V-HAL, description: Rain, status: final, used-ai: no, list: E-1, row: … }
  - { code: TCW_013_0010, scene: 13, vendor: V-HAL, description: Gate, status: planned, list: E-1, row: … }
  - { code: TCW_012_0030, scene: 12, vendor: V-HAL, description: Boat, status: in-progress, used-ai: yes, uses: [U-001], list: E-1, row: … }
evidence:
  - id: E-1
    kind: shot-list
    from: vendor
    to: [producer]
    given-at: 2026-11-20
    scope: Shot list of V-HAL Halyard
    document: lists/list.csv
    hash: sha256:…
`,
    );
    assert.deepEqual(codesOf(productionOf({ '/show/weir.fountain': SCRIPT, '/show/p.slate.yaml': manifest })), []);
  });

  it('changes nothing when it is imported again, in another order too', () => {
    const { manifest } = take(MANIFEST, LIST);
    assert.equal(take(manifest, LIST).edits, 0);
    const [head, ...rows] = LIST.trim().split('\n');
    assert.equal(take(manifest, [head, ...rows.toReversed()].join('\n'), { dated: '2026-11-27' }).edits, 0);
  });

  it('leaves a blank answer unanswered, and a later blank takes nothing back', () => {
    const { manifest, shown } = take(MANIFEST, LIST);
    assert.match(shown, /One shot leaves open whether AI was used: TCW_013_0010/);
    assert.equal(take(manifest, withEdit(LIST, 'fin,no', 'fin,'), { dated: '2026-11-27' }).edits, 0);
  });

  describe('of the next week', () => {
    const before = take(MANIFEST, LIST).manifest;
    const week = { dated: '2026-11-27' };

    it('offers what is new and what changed, and says which list says so', () => {
      const list = `${withEdit(withEdit(LIST, 'Rain,fin', 'Rain,ip'), 'Gate,wtg,,', 'Gate,ip,no,')}TCW_013_0040,13,Sky,ip,yes,crowd,MistGen\n`;
      const { manifest, shown } = take(before, list, week);
      assert.match(shown, /TCW_012_0020, status: “final” becomes “in-progress”/);
      assert.match(shown, /TCW_013_0010, AI used: no/);
      assert.match(shown, /1 shot joins use U-001/);
      assert.equal(shotsIn(manifest).length, 5);
      assert.match(shotsIn(manifest)[1] ?? '', /status: in-progress, used-ai: no, list: E-2/);
      assert.match(shotsIn(manifest)[0] ?? '', /list: E-1/);
      assert.match(shotsIn(manifest)[4] ?? '', /uses: \[U-001\], list: E-2/);
      assert.match(manifest, /id: E-2/);
      assert.equal(take(manifest, list, { dated: '2026-12-04' }).edits, 0);
    });

    it('keeps an answer with the list that gave it, where the new list does not repeat it', () => {
      const { manifest } = take(before, withEdit(LIST, 'Rain,fin,no', 'Rain,ip,'), week);
      assert.match(shotsIn(manifest)[1] ?? '', /status: in-progress, used-ai: no, list: E-1/);
    });

    it('turns a “no” into a “yes” with a use, and never a “yes” into a “no”', () => {
      const yes = take(before, withEdit(LIST, 'fin,no,,', 'fin,yes,cleanup,'), week);
      assert.match(shotsIn(yes.manifest)[1] ?? '', /used-ai: yes, uses: \[U-002\]|used-ai: yes.*uses: \[U-002\]/);
      const no = take(before, withEdit(LIST, 'Water,ip,yes,crowd,MistGen', 'Water,ip,no,,'), week);
      assert.equal(no.edits, 0);
      assert.match(no.shown, /TCW_012_0010, AI used: the record says “yes”, the list says “no”\. Which is right\?/);
    });

    it('never changes what a person recorded since', () => {
      const edited = withEdit(before, 'description: Rain, status: final', 'description: Rain on glass, status: final');
      const { edits, shown } = take(edited, withEdit(LIST, 'Rain,fin', 'Rain,ip'), week);
      assert.equal(edits, 0);
      assert.match(shown, /TCW_012_0020, description: the record says “Rain on glass”, the list says “Rain”/);
      assert.match(shown, /TCW_012_0020, status: the record says “final”, the list says “in-progress”/);
    });

    it('fills in what nobody has recorded, also where a person changed the shot', () => {
      const edited = withEdit(before, 'description: Gate,', 'description: The gate,');
      const { manifest } = take(edited, withEdit(LIST, 'Gate,wtg,,', 'Gate,wtg,no,'), week);
      assert.match(shotsIn(manifest)[2] ?? '', /description: The gate, status: planned, list: E-2, row: .*used-ai: no/);
    });

    it('says when the vendor now speaks otherwise of the AI in a shot', () => {
      const { edits, shown } = take(before, withEdit(LIST, 'yes,crowd', 'yes,de-aging'), week);
      assert.equal(edits, 0);
      assert.match(
        shown,
        /the vendor’s words on AI: the record says “crowd · MistGen”, the list says “de-aging · MistGen”/,
      );
    });

    it('proposes shots that it leaves out as omitted, and marks them only when told to', () => {
      const short = withEdit(LIST, 'TCW_013_0010,13,Gate,wtg,,,\n', '');
      const shown = take(before, short, week);
      assert.equal(shown.edits, 0);
      assert.match(shown.shown, /not on this list\. Omitted\?\n {2}TCW_013_0010/);
      const { manifest } = take(before, short, { ...week, omit: true });
      assert.match(shotsIn(manifest)[2] ?? '', /status: omitted, list: E-1/);
      assert.equal(take(manifest, short, { ...week, omit: true }).edits, 0);
    });

    it('of an earlier day than the recorded one changes nothing', () => {
      const { edits, shown } = take(before, withEdit(LIST, 'Rain,fin', 'Rain,ip'), { dated: '2026-11-13' });
      assert.equal(edits, 0);
      assert.match(shown, /TCW_012_0020, status: the record says/);
    });
  });

  it('says nothing of other AI where it asks about generative AI alone', () => {
    const { manifest, shown } = take(MANIFEST, 'Shot,Gen AI Used\nA,no\nB,yes\n');
    assert.match(shotsIn(manifest)[0] ?? '', /code: A, vendor: V-HAL, used-generative-ai: no, list/);
    assert.match(shotsIn(manifest)[1] ?? '', /used-ai: yes, used-generative-ai: yes/);
    assert.match(manifest, /generative: yes/);
    assert.match(shown, /One shot leaves open whether AI was used: A/);
  });

  it('points out cells that cannot be taken over, and takes over the rest', () => {
    const { manifest, shown } = take(
      MANIFEST,
      'Shot,Scene,Status,AI Used,AI Tool\nA,12,odd,perhaps,\n,12,ip,no,\nB,99,ip,no,\nC,12,ip,no,\nC,12,ip,yes,\nD,12,ip,no,\nD,12,ip,no,\nE,13,ip,n/a,MistGen\n',
    );
    for (const line of [
      /C2: The status “odd” is not known/,
      /D2: “perhaps” is neither yes nor no/,
      /A3: The row has no shot code/,
      /A6: Shot C stands in row 5 too/,
      /in scene 99, which no script has: B/,
      /names a technique or tool all the same: E\./,
    ])
      assert.match(shown, line);
    assert.deepEqual(
      shotsIn(manifest).map((line) => /code: (\w+)/.exec(line)?.[1]),
      ['A', 'B', 'D', 'E'],
    );
  });

  it('reads the scene from the code where the script has it, and nothing else', () => {
    const { manifest } = take(MANIFEST, 'Shot,Status\nTCW_012_0010,ip\nTCW_077_0010,ip\nTCW_RIG_0010,ip\n');
    assert.deepEqual(
      shotsIn(manifest).map((line) => /scene: (\w+)/.exec(line)?.[1]),
      ['12', undefined, undefined],
    );
  });

  it('leaves out rows of other vendors, and is refused where none is of this one', () => {
    const { manifest, shown } = take(MANIFEST, 'Shot,Vendor\nA,Halyard\nB,Other House\n');
    assert.equal(shotsIn(manifest).length, 1);
    assert.match(shown, /One row is of another vendor and left out: Other House/);
    const none = take(MANIFEST, 'Shot,Vendor\nA,Halyard VFX\n');
    assert.match(none.shown, /No row is of vendor V-HAL: the list names Halyard VFX/);
    const told = take(MANIFEST, 'Shot,Vendor\nA,Halyard VFX\n', { columns: [{ heading: 'Vendor', means: 'ignore' }] });
    assert.equal(shotsIn(told.manifest).length, 1);
  });

  it('remembers what a person says of a heading', () => {
    const list = 'Shot,KI genutzt?\nA,no\n';
    const { manifest } = take(MANIFEST, list, { columns: [{ heading: 'KI genutzt?', means: 'used-ai' }] });
    assert.match(manifest, /name: Halyard, columns: \[\{ heading: "KI genutzt\?", means: used-ai \}\]/);
    const { manifest: next } = take(manifest, `${list}B,no\n`, { dated: '2026-11-27' });
    assert.match(shotsIn(next)[1] ?? '', /code: B, vendor: V-HAL, used-ai: no/);
    assert.equal(next.match(/KI genutzt/g)?.length, 1);
  });

  it('proposes nothing as omitted where it was read in part', () => {
    const { manifest } = take(MANIFEST, LIST);
    const wide = `${withEdit(LIST, 'TCW_013_0010,13,Gate,wtg,,,\n', '').trimEnd()}${','.repeat(budgets.columns)}far\n`;
    const { shown } = take(manifest, wide, { dated: '2026-11-27' });
    assert.match(shown, /goes further than a list of shots can/);
    assert.doesNotMatch(shown, /Omitted\?/);
  });

  it('writes text as text', () => {
    const { manifest } = take(MANIFEST, 'Shot,Description\n"A: [b]","*x # {y}, ""z"""\n');
    assert.match(manifest, /code: "A: \[b\]", vendor: V-HAL, description: "\*x # \{y\}, \\"z\\""/);
  });

  it('takes over a thousand shots, and then nothing', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, index) =>
        `TCW_01${2 + (index % 2)}_${String(index).padStart(5, '0')},Shot ${index},${index % 7 === 0 ? 'yes' : 'no'},crowd`,
    );
    const list = ['Shot Code,Description,AI Used,AI Technique', ...rows].join('\n');
    const { manifest } = take(MANIFEST, list);
    assert.equal(shotsIn(manifest).length, 1000);
    assert.equal(take(manifest, list).edits, 0);
  });
});
