import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readXml } from '../../../src/core/finaldraft/xmlTree';
import { parseFinalDraft } from '../../../src/core/finaldraft/parseFinalDraft';
import { readCsv } from '../../../src/core/sheets/readCsv';
import { readEdl, readOtio } from '../../../src/core/sheets/readCut';
import { readListText } from '../../../src/core/sheets/readListText';
import { readSheets } from '../../../src/core/sheets/readWorkbook';
import type { ReadSheets } from '../../../src/core/sheets/sheet';
import { budgets, type Budgets } from '../../../src/core/text/budgets';
import { parseJson } from '../../../src/core/text/parseJson';
import { finish } from '../../../src/core/text/steps';
import { parseYaml } from '../../../src/core/yaml/parseYaml';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { assertLinear } from '../../support/growth';
import { inFull } from '../../support/runs';

const within = (limits: Partial<Budgets>): Budgets => ({ ...budgets, ...limits });

/** The cells that were read, the first that was not, or why nothing was. */
function seen(read: ReadSheets): unknown {
  if ('fault' in read) return read.fault.code;
  return read.sheets.map(({ rows, outside }) => [...rows.map((row) => row.join()), ...(outside ? [{ outside }] : [])]);
}

const book = (sheets: readonly string[], listed = sheets.map((_, index) => index)): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${listed.map((at) => `<sheet name="s${at}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
        'xl/sharedStrings.xml': `<sst><si><t>${'a  '.repeat(3000)}</t></si></sst>`,
        ...Object.fromEntries(
          sheets.map((data, at) => [`xl/worksheets/s${at}.xml`, `<worksheet><sheetData>${data}</worksheet>`]),
        ),
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
    { level: 0 },
  );
const sheet = (cells: string, after = ''): string => `${cells}</sheetData>${after}`;
const row = (at: number, ...cells: readonly string[]): string =>
  `<row r="${at}">${cells.map((cell) => `<c r="${cell}${at}"><v>1</v></c>`).join('')}</row>`;

describe('budgets of a workbook', () => {
  it('hold for rows, columns, sheets and files, and name what lies beyond rows and columns', () => {
    const two = book([sheet(row(1, 'A', 'B') + row(2, 'A'))]);
    assert.deepEqual(seen(readSheets(two, within({ rows: 2, columns: 2 }))), [['1,1', '1']]);
    assert.deepEqual(seen(readSheets(two, within({ rows: 1 }))), [['1,1', { outside: 'A2' }]]);
    assert.deepEqual(seen(readSheets(two, within({ columns: 1 }))), [['1', '1', { outside: 'B1' }]]);
    assert.deepEqual(seen(readSheets(two, within({ sheets: 0 }))), 'sheet.too-large');
    assert.deepEqual(seen(readSheets(two, within({ entries: 4 }))), [['1,1', '1']]);
    assert.deepEqual(seen(readSheets(two, within({ entries: 3 }))), 'sheet.too-large');
  });

  it('hold for the cells of all sheets together, with the empty ones before a filled one', () => {
    const wide = book([sheet(row(1, 'J')), sheet(row(1, 'J'))]);
    assert.deepEqual(seen(readSheets(wide, within({ cells: 20 }))), [[',,,,,,,,,1'], [',,,,,,,,,1']]);
    assert.equal(seen(readSheets(wide, within({ cells: 19 }))), 'sheet.too-large');
  });

  it('hold for bytes, packed and unpacked, whatever an entry says of its size', () => {
    const whole = book([sheet(row(1, 'A'))]);
    assert.deepEqual(seen(readSheets(whole, within({ bytes: whole.length }))), [['1']]);
    assert.equal(seen(readSheets(whole, within({ bytes: whole.length - 1 }))), 'sheet.too-large');
    const lying = overlapping(whole.slice());
    assert.equal(seen(readSheets(lying, within({ bytes: 2 * lying.length }))), 'sheet.too-large');
  });

  it('read a sheet once, however often it is listed', () => {
    assert.deepEqual(seen(readSheets(book([sheet(row(1, 'A'))], [0, 0, 0]))), [['1']]);
  });

  it('leave the time in proportion where thousands of areas are merged, or cells name one long text', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => row(at + 1, 'A')).join('');
    assertLinear((count) => {
      const merges = '<mergeCell ref="A1:A2000"/>'.repeat(count);
      const bytes = book([sheet(rows, `<mergeCells>${merges}</mergeCells>`)]);
      return () => readSheets(bytes);
    }, 500);
    const many = readSheets(book([sheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`)]));
    assert.ok('sheets' in many);
    assert.ok(many.sheets[0]?.rows.flat().every(({ length }) => length <= budgets.letters));
  });
});

/** The same archive, with all of it stated as the packed size of each file, and nothing as what it unpacks to. */
function overlapping(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 20, bytes.length, true);
      view.setUint32(at + 24, 0, true);
    }
  return bytes;
}

describe('budgets of lists', () => {
  it('hold for the rows, columns and letters of CSV', () => {
    const text = 'a,b\nc,d\n\n\n';
    assert.deepEqual(seen(readCsv(text, 'a.csv', within({ rows: 2, columns: 2 }))), [['a,b', 'c,d']]);
    assert.deepEqual(seen(readCsv(text, 'a.csv', within({ rows: 1 }))), [['a,b', { outside: 'A2' }]]);
    assert.deepEqual(seen(readCsv(text, 'a.csv', within({ columns: 1 }))), [['a', 'c', '', '', { outside: 'B1' }]]);
    assert.deepEqual(seen(readCsv(`${'x'.repeat(budgets.letters + 50)},y`, 'a.csv')), [
      [`${'x'.repeat(budgets.letters)},y`],
    ]);
    assert.equal(seen(readListText(new Uint8Array(budgets.bytes + 1), 'a.csv')), 'sheet.too-large');
  });

  it('hold for the shots of a cut, and name what is left out', () => {
    const edl = ['A_01', 'A_02', 'A_01']
      .map((clip, at) => `00${at} AX V C 00:00:00:00 00:00:01:00 00:00:00:00 00:00:01:00\n* FROM CLIP NAME: ${clip}\n`)
      .join('');
    const clips = [1, 2, 1].map((at) => ({ OTIO_SCHEMA: 'Clip.2', name: `A_0${at}` }));
    const otio = JSON.stringify({ OTIO_SCHEMA: 'Timeline.1', tracks: { OTIO_SCHEMA: 'Track.1', children: clips } });
    for (const read of [
      (limits: Budgets) => readEdl(edl, 'a', limits),
      (limits: Budgets) => readOtio(otio, 'a', limits),
    ]) {
      const [all] = seen(read(within({ rows: 3 }))) as string[][];
      assert.deepEqual(
        all?.map((line) => line.split(',')[0]),
        ['Shot Code', 'A_01', 'A_02'],
      );
      const [first] = seen(read(within({ rows: 2 }))) as unknown[][];
      assert.deepEqual(first?.slice(2), [{ outside: 'A3' }]);
    }
  });

  it('refuse JSON that nests or holds more than it may, and read what does not', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    assert.notEqual(parseJson(deep(3), within({ levels: 3 })), undefined);
    assert.equal(parseJson(deep(4), within({ levels: 3 })), undefined);
    assert.deepEqual(parseJson('[1,2,"[,\\",["]', within({ json: 4 })), [1, 2, '[,",[']);
    assert.equal(parseJson('[1,2,3,4]', within({ json: 4 })), undefined);
    assert.equal(seen(readOtio(deep(2_000_000), 'a.otio')), 'sheet.otio-nothing');
  });
});

describe('budgets of manifests and scripts', () => {
  const codes = (problems: readonly { readonly message: { readonly code: string } }[]): readonly string[] =>
    problems.map((problem) => problem.message.code);

  it('hold for the values of YAML, in whatever layout, read whole or in parts', () => {
    for (const text of ['- a\n- b\n- c\n', '[a,b,c]', '- - - c\n', 'uses:\n- a\n- b\n']) {
      assert.deepEqual(codes(parseYaml(text, 0, within({ values: 7 })).problems), [], text);
      assert.deepEqual(codes(parseYaml(text, 0, within({ values: 2 })).problems), ['yaml.too-many'], text);
      assert.deepEqual(
        codes(finish(readYaml(text, undefined, within({ values: 2 }))).problems),
        ['yaml.too-many'],
        text,
      );
    }
    const aliased = 'a: &a [1, 2, 3]\nb: *a\n';
    assert.deepEqual(codes(parseYaml(aliased, 0, within({ aliased: 4 })).problems), []);
    assert.deepEqual(codes(parseYaml(aliased, 0, within({ aliased: 3 })).problems), ['yaml.too-many-aliases']);
  });

  it('hold for the elements of a Final Draft file, which is read as far as they go', () => {
    const text = '<a><b/><b/><b/></a>';
    assert.equal(readXml(text, within({ elements: 4 })).beyond, undefined);
    const { roots, beyond } = readXml(text, within({ elements: 3 }));
    assert.deepEqual([roots[0]?.children.length, beyond], [2, text.lastIndexOf('<b/>')]);
  });
});

if (inFull)
  describe('files as large as may be read', () => {
    const mega = 1024 * 1024;
    const text = (piece: string, bytes: number): string => piece.repeat(Math.floor(bytes / piece.length));
    const lists = ['\n', ',', 'x', '"\n', '"",', '[', '{},', '[[],'].map((piece) => text(piece, budgets.bytes));
    for (const list of lists)
      it(`are read or refused, full of ${JSON.stringify(list.slice(0, 4))}`, () => {
        for (const name of ['a.csv', 'a.edl', 'a.otio']) assert.ok(readListText(Buffer.from(list), name));
      });

    for (const piece of ['- a\n', '- \n', 'a: {}\n', '[', '[a,', '- - - \n', '? a\n', '*a \n', '"a"\n'])
      it(`are refused as YAML, full of ${JSON.stringify(piece)}`, () => {
        assert.notEqual(parseYaml(text(piece, 50 * mega)).problems.length, 0);
      });

    for (const piece of ['<a/>', '<Paragraph/>', '<a>', '<Text></Text>'])
      it(`are refused as a Final Draft script, full of ${piece}`, () => {
        const { problems } = parseFinalDraft(`<FinalDraft><Content>${text(piece, 50 * mega)}`);
        assert.ok(problems.some(({ message }) => message.code === 'finaldraft.too-many'));
      });
  });
