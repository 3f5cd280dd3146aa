import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { run, type Ran } from './memory';

const SCRIPT = 'INT. BOATHOUSE - NIGHT #12#\n\nWater.\n';
const MANIFEST = 'production: { title: The Copper Weir }\nvendors:\n  - { id: V-HAL, name: Halyard }\n';
const LIST = 'Shot Code;Scene;AI Used;KI\nTCW_012_0010;12;yes;\nTCW_012_0020;12;;nein\n';

const take = (list: string | Uint8Array, ...args: readonly string[]): Promise<Ran> =>
  run(
    ['import', 'list.csv', ...args],
    [
      ['/show/weir.fountain', SCRIPT],
      ['/show/production.slate.yaml', MANIFEST],
      ['/show/list.csv', list],
    ],
  );
const written = ({ files }: Ran): string => String(files.texts.get('/show/production.slate.yaml'));

describe('a shot list on the command line', () => {
  it('is shown and not written until it is told to', async () => {
    const shown = await take(LIST, '--vendor', 'V-HAL');
    assert.equal(shown.code, 0);
    assert.match(shown.out, /^list\.csv, list of V-HAL: 2 new shots/);
    assert.match(shown.out, /“AI Used” → AI used/);
    assert.match(shown.out, /Not read: KI/);
    assert.equal(written(shown), MANIFEST);
    const ran = await take(LIST, '--vendor', 'V-HAL', '--write', '--dated', '2026-11-19');
    assert.match(written(ran), /given-at: 2026-11-19\n/);
    assert.match(ran.out, /Written: production\.slate\.yaml/);
  });

  it('is written as JSON for other programs', async () => {
    const { out } = await take(LIST, '--vendor', 'V-HAL', '-f', 'json');
    const shown = JSON.parse(out) as { readonly schema: string; readonly unanswered: readonly string[] };
    assert.equal(shown.schema, 'ai-slate/shots/1');
    assert.deepEqual(shown.unanswered, ['TCW_012_0020']);
  });

  it('ends with 1 where something is to be settled', async () => {
    const { code, out } = await take(LIST, '--vendor', 'V-HAL', '--column', 'AI Used=ignore', '--column', 'KI=used-ai');
    assert.equal(code, 1);
    assert.match(out, /D3: “nein” is neither yes nor no/);
  });

  for (const [what, list, args, sentence] of [
    ['without a vendor', LIST, [], /^Whose list is it\?/],
    ['of a vendor who is not on record', LIST, ['--vendor', 'V-9'], /Unknown vendor “V-9”.*V-HAL/],
    ['without a column of shots', 'a;b\n1;2\n', ['--vendor', 'V-HAL'], /No row of headings with a shot code/],
    ['with a quotation mark left open', 'Shot,AI\n"A,no\n', ['--vendor', 'V-HAL'], /Row 2: a quotation mark/],
    ['that is a torn workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), ['--vendor', 'V-HAL'], /damaged/],
    ['with a meaning that is none', LIST, ['--vendor', 'V-HAL', '--column', 'KI=ai'], /one of code, scene/],
    ['of a day that is none', LIST, ['--vendor', 'V-HAL', '--dated', 'May'], /Expected --dated/],
  ] as const)
    it(`is refused ${what}`, async () => {
      const ran = await take(list, ...args, '--write');
      assert.equal(ran.code, 2);
      assert.match(ran.err, sentence);
      assert.equal(written(ran), MANIFEST);
    });
});
