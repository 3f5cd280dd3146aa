import assert from 'node:assert/strict';
import { run, type Ran } from './memory';
import { withEdit } from '../../support/withEdit';

/** Two hundred shots as a vendor lists them, with the usual mess. The second week has twelve changes. */
function listOf(week: 1 | 2): string {
  const rows = Array.from({ length: 200 }, (_, index): string[] => {
    const scene = 1 + (index % 20);
    const code = `TCW_${String(scene).padStart(3, '0')}_${String((Math.floor(index / 20) + 1) * 10).padStart(4, '0')}`;
    const kind = index % 8;
    const changed = week === 2 && index >= 100 && index < 112;
    const ai = kind < 3 ? 'Y' : kind === 3 ? (changed ? 'N' : '') : kind === 4 ? 'n/a' : 'No';
    const technique = ['Crowd', 'Clean-up', 'Set extension'][kind] ?? '';
    const tool = ['MistGen 2', 'PaintRoom', 'MistGen 2'][kind] ?? '';
    const status = changed ? 'fin' : (['ip', 'wtg', 'Pending Review', 'rdy', 'omt'][index % 5] ?? '');
    return [code, String(scene), `Work ${index + 1}`, status, 'v001', ai, technique, tool, 'Halyard', String(index)];
  });
  rows[40] = [...(rows[40] ?? []).slice(0, 5), 'maybe?', '', '', 'Halyard', '40'];
  rows[41] = (rows[41] ?? []).map((cell, column) => (column === 1 ? '77' : cell));
  return [
    ['Halyard VFX', `week ${week}`],
    [],
    ['', '', '', '', '', 'AI', '', '', '', ''],
    [
      'VFX ID',
      'Sc.',
      'VFX Description',
      'Status',
      'Latest Version',
      'Used? (Y/N)',
      'Technique',
      'Tool',
      'Vendor',
      'Frames',
    ],
    ...rows.slice(0, 120),
    ['REEL 4'],
    ...rows.slice(119),
    [],
    ['Total', '', '', '', '', '', '', '', '', '200'],
  ]
    .map((row) => row.join(';'))
    .join('\r\n');
}

const SCRIPT = Array.from({ length: 20 }, (_, index) => `INT. WEIR HOUSE - DAY #${index + 1}#\n\nWater.\n`).join('\n');
const BEGUN = `production:
  title: The Copper Weir
  agreements: [netflix-genai]
people:
  - { id: P-1, name: Bo Lindqvist, role: crew }
vendors:
  - id: V-HAL
    name: Halyard
    declared: yes
    used-ai: yes
    for-its-uses: { stage: post, output: final, marks-kept: yes, responsible-person: P-1 }
`;

const at = (
  manifest: string,
  args: readonly string[],
  more: readonly (readonly [string, string])[] = [],
): Promise<Ran> =>
  run(args, [
    ['/show/weir.fountain', SCRIPT],
    ['/show/production.slate.yaml', manifest],
    ['/show/week-1.csv', listOf(1)],
    ['/show/week-2.csv', listOf(2)],
    ...more,
  ]);
const written = ({ files }: Ran): string => String(files.texts.get('/show/production.slate.yaml'));
const take = (manifest: string, week: 1 | 2): Promise<Ran> =>
  at(manifest, [
    'import',
    `week-${week}.csv`,
    '--vendor',
    'V-HAL',
    '--dated',
    `2026-11-${week === 1 ? 13 : 20}`,
    '--write',
  ]);

describe('two hundred shots of a vendor', () => {
  it('become a record with few answers, and the open ones one form', async () => {
    const first = await take(BEGUN, 1);
    const record = written(first);
    assert.match(first.out, /200 new shots/);
    assert.match(first.out, /A125: “REEL 4” stands alone/);
    assert.match(first.out, /F45: “maybe\?” is neither yes nor no/);
    assert.match(first.out, /in scene 77, which no script has: TCW_002_0030/);
    assert.equal(record.match(/\{ code: /g)?.length, 200);
    assert.equal(record.match(/^ {2}- id: U-/gm)?.length, 3);
    assert.equal(record.match(/used-ai: no/g)?.length, 75);
    assert.doesNotMatch(record, /Total|REEL/);

    const { out } = await at(record, ['questions', '--vendor', 'V-HAL', '-f', 'csv']);
    assert.equal(out.match(/shot:\S+ used-ai/g)?.length, 51);
    const asked = JSON.parse((await at(record, ['questions', '-f', 'json'])).out) as {
      readonly questions: readonly unknown[];
      readonly profile: { readonly open: readonly unknown[] };
    };
    const all = asked.questions.length + asked.profile.open.length;
    assert.ok(all > 0 && all <= 60, String(all));
  });

  it('take one command in the next week, which writes the twelve that changed', async () => {
    const before = withEdit(written(await take(BEGUN, 1)), 'scene: 77', 'scene: 2');
    const second = await take(before, 2);
    assert.match(second.out, /0 new shots, 12 changed/);
    assert.match(second.out, /TCW_002_0030, scene: the record says “2”, the list says “77”/);
    const [old, now] = [before, written(second)].map((text) =>
      text.split('\n').filter((line) => line.includes('code: ')),
    );
    assert.equal(now?.filter((line, index) => line !== old?.[index]).length, 12);
    assert.equal(written(await take(written(second), 2)), written(second));
  });
});
