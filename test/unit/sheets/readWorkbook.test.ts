import assert from 'node:assert/strict';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readSheets } from '../../../src/core/sheets/readWorkbook';
import type { Sheet } from '../../../src/core/sheets/sheet';
import { english } from '../../../src/core/words/words';

const book = (...names: readonly string[]): string =>
  `<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`;
const relations = (count: number): string =>
  `<Relationships>${Array.from({ length: count }, (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`;
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0000"/><numFmt numFmtId="171" formatCode="d&quot; May&quot; yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';

/** A workbook of sheets given as the XML of their data. */
function workbook(sheets: readonly string[], more: Zippable = {}): Uint8Array {
  const names = sheets.map((_, index) => `Sheet ${index + 1}`);
  return zipSync({
    'xl/workbook.xml': strToU8(book(...names)),
    'xl/_rels/workbook.xml.rels': strToU8(relations(sheets.length)),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><t>Shot Code</t></si><si><r><t>two </t></r><r><t>runs</t></r><rPh><t>no</t></rPh></si></sst>',
    ),
    ...Object.fromEntries(
      sheets.map((data, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        strToU8(`<worksheet xmlns:x="x"><sheetData>${data}</sheetData></worksheet>`),
      ]),
    ),
    ...more,
  });
}

function sheetOf(data: string): Sheet {
  const read = readSheets(workbook([data]));
  assert.ok('sheets' in read);
  const [sheet] = read.sheets;
  assert.ok(sheet);
  return sheet;
}

function faultOf(bytes: Uint8Array): string {
  const read = readSheets(bytes);
  return 'fault' in read ? english.say(read.fault) : 'none';
}

describe('a workbook', () => {
  it('gives its cells as texts: shared, inline, numbers, yes and no', () => {
    const { rows } = sheetOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t> A  b </t></is></c><c r="B3"><v>1200</v></c><c r="C3" t="b"><v>0</v></c><c r="D3" s="2"><v>10</v></c></row>',
    );
    assert.deepEqual(rows, [['Shot Code', '', 'two runs'], [], ['A b', '1200', 'no', '0010']]);
  });

  it('tells days, formulas and errors from what people typed', () => {
    const { rows, odd } = sheetOf(
      '<row r="1"><c r="A1" s="1"><v>46000</v></c><c r="B1" s="3"><v>1</v></c><c r="C1" t="str"><f>A2&amp;"x"</f><v>x</v></c><c r="D1"><f>A9</f></c><c r="E1" t="e"><v>#REF!</v></c></row>',
    );
    assert.deepEqual(rows, [['2025-12-09', '1900-01-01', 'x', '', '#REF!']]);
    assert.deepEqual(Object.fromEntries(odd), {
      A1: 'date',
      B1: 'date',
      C1: 'formula',
      D1: 'formula-without-value',
      E1: 'error',
    });
  });

  it('marks the cells below the first of those that are merged', () => {
    const read = readSheets(
      workbook([
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells><sheetData>',
      ]),
    );
    assert.ok('sheets' in read);
    assert.deepEqual(Object.fromEntries(read.sheets[0]?.odd ?? []), { A2: 'merged' });
  });

  for (const cell of ['XFD1048576', 'ZZZZZZZ99999999', 'A1048576', 'XFD1', 'A0', '__proto__'])
    it(`gives a cell at ${cell} no room, and names it`, () => {
      const sheet = sheetOf(`<row r="1"><c r="A1"><v>1</v></c><c r="${cell}"><v>2</v></c></row>`);
      assert.equal(sheet.outside, cell);
      assert.deepEqual(sheet.rows, [['1']]);
    });

  it('says nothing of a far cell that is empty', () => {
    assert.equal(sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1048576" s="1"/></row>').outside, undefined);
  });

  it('is refused where an entry is packed as no program packs one, or there are too many', () => {
    const bomb = workbook(['<row r="1"/>'], { 'xl/worksheets/sheet1.xml': new Uint8Array(30 * 1024 * 1024) });
    assert.match(faultOf(bomb), /^The file is larger than any list/);
    const many = workbook(
      ['<row r="1"/>'],
      Object.fromEntries(Array.from({ length: 4001 }, (_, index) => [`x/${index}`, new Uint8Array()])),
    );
    assert.match(faultOf(many), /^The file is larger than any list/);
  });

  it('is refused where it is torn, old, locked, or none', () => {
    const whole = workbook(['<row r="1"><c r="A1"><v>1</v></c></row>']);
    assert.match(faultOf(whole.slice(0, 400)), /damaged/);
    assert.match(faultOf(workbook(['<row r="1"><c r="A1"><v>1</v>'])), /damaged/);
    assert.match(faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), /password/);
    assert.match(faultOf(zipSync({ 'a.txt': strToU8('a') })), /not a workbook/);
  });

  it('expands no entity of its own', () => {
    assert.match(
      faultOf(workbook([], { 'xl/workbook.xml': strToU8(`<!DOCTYPE a [<!ENTITY b "c">]>${book('&b;')}`) })),
      /damaged|no workbook/,
    );
  });
});
