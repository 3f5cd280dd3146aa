import assert from 'node:assert/strict';
import { readCsv } from '../../../src/core/sheets/readCsv';
import { readEdl, readOtio, shotIn } from '../../../src/core/sheets/readCut';
import { readListText } from '../../../src/core/sheets/readListText';
import { cellAt, cellName, columnName, type ReadSheets } from '../../../src/core/sheets/sheet';
import { english } from '../../../src/core/words/words';

function rowsOf(read: ReadSheets): readonly (readonly string[])[] {
  return 'fault' in read ? [[english.say(read.fault)]] : (read.sheets[0]?.rows ?? []);
}

describe('cells', () => {
  it('have the names that spreadsheets give them', () => {
    assert.deepEqual([0, 25, 26, 701, 702].map(columnName), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
    for (const [row, column] of [
      [0, 0],
      [6, 2],
      [99, 701],
    ] as const)
      assert.deepEqual(cellAt(cellName(row, column)), { row, column });
    assert.equal(cellAt('ZZZZ1'), undefined);
  });
});

describe('CSV', () => {
  for (const [what, text] of [
    ['commas', 'Shot,AI\nA,"no, never"\n'],
    ['semicolons', 'Shot;AI\r\nA;no, never\r\n'],
    ['tabs', '\ufeffShot\tAI\nA\tno, never'],
    ['a line that names the sign', 'sep=|\nShot|AI\nA|no, never\n'],
  ] as const)
    it(`is read with ${what}`, () => {
      assert.deepEqual(rowsOf(readCsv(text, 'a.csv')), [
        ['Shot', 'AI'],
        ['A', 'no, never'],
      ]);
    });

  it('keeps doubled quotation marks and line ends in cells, on one line', () => {
    assert.deepEqual(rowsOf(readCsv('a,"b ""c""\nd"\n', 'a.csv')), [['a', 'b "c" d']]);
  });

  it('is refused where a quotation mark is never closed', () => {
    assert.match(rowsOf(readCsv('a,b\nc,"d\ne,f\n', 'a.csv'))[0]?.[0] ?? '', /^Row 2: a quotation mark/);
  });

  it('is named where it was not written in UTF-8, and refused where it is no text', () => {
    const latin = readListText(new Uint8Array([0x53, 0xe9, 0x2c, 0x31]), 'a.csv');
    assert.deepEqual(rowsOf(latin), [['Sé', '1']]);
    assert.ok('notes' in latin && latin.notes[0]?.code === 'sheet.guessed-encoding');
    assert.match(rowsOf(readListText(new Uint8Array([0xe9, 0, 1]), 'a.csv'))[0]?.[0] ?? '', /not text/);
    assert.deepEqual(rowsOf(readListText(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x2c, 0, 0x42, 0]), 'a.csv')), [
      ['\ufeffA'.slice(1), 'B'],
    ]);
  });
});

describe('a cut', () => {
  it('names its shots by marker, else by clip, each once from its first frame to its last', () => {
    const edl = `TITLE: TCW_R1
FCM: NON-DROP FRAME

001  AX       V     C        00:00:00:00 00:00:02:00 01:00:00:00 01:00:02:00
* FROM CLIP NAME: TCW_012_0010_comp_v003.mov
002  A012C004 V     C        00:00:00:00 00:00:01:00 01:00:02:00 01:00:03:00
* FROM CLIP NAME: A012C004_240512
* LOC: 01:00:02:12 RED     TCW_012_0020 remove the rig
003  AX       A     C        00:00:00:00 00:00:01:00 01:00:03:00 01:00:04:00
* FROM CLIP NAME: MUSIC_001
004  BL       V     C        00:00:00:00 00:00:01:00 01:00:04:00 01:00:05:00
005  AX       V     D    012 00:00:03:00 00:00:04:00 01:00:05:00 01:00:06:00
* FROM CLIP NAME: TCW_012_0020
* TO CLIP NAME: TCW_012_0010_comp_v003.mov
`;
    assert.deepEqual(rowsOf(readEdl(edl, 'a.edl')), [
      ['Shot Code', 'Version', 'Timecode In', 'Timecode Out'],
      ['TCW_012_0010', 'v003', '01:00:00:00', '01:00:06:00'],
      ['TCW_012_0020', '', '01:00:02:00', '01:00:03:00'],
    ]);
    assert.match(rowsOf(readEdl('TITLE: empty\n', 'a.edl'))[0]?.[0] ?? '', /no video event/);
  });

  it('is read from OpenTimelineIO with its gaps, without its sound', () => {
    const time = (value: number): object => ({ OTIO_SCHEMA: 'RationalTime.1', value, rate: 24 });
    const range = (value: number): object => ({
      OTIO_SCHEMA: 'TimeRange.1',
      start_time: time(0),
      duration: time(value),
    });
    const clip = (name: string, length: number): object => ({
      OTIO_SCHEMA: 'Clip.2',
      name,
      source_range: range(length),
    });
    const otio = {
      OTIO_SCHEMA: 'Timeline.1',
      global_start_time: time(86400),
      tracks: {
        OTIO_SCHEMA: 'Stack.1',
        children: [
          {
            OTIO_SCHEMA: 'Track.1',
            kind: 'Video',
            children: [
              clip('TCW_012_0010_v2', 48),
              { OTIO_SCHEMA: 'Gap.1', source_range: range(24) },
              clip('TCW_012_0020', 12),
            ],
          },
          { OTIO_SCHEMA: 'Track.1', kind: 'Audio', children: [clip('MUSIC', 96)] },
        ],
      },
    };
    assert.deepEqual(rowsOf(readOtio(JSON.stringify(otio), 'a.otio')).slice(1), [
      ['TCW_012_0010', 'v2', '01:00:00:00', '01:00:02:00'],
      ['TCW_012_0020', '', '01:00:03:00', '01:00:03:12'],
    ]);
    for (const none of [
      '',
      '{',
      '[]',
      '{"OTIO_SCHEMA":"Timeline.1"}',
      `{"children":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    ])
      assert.match(rowsOf(readOtio(none, 'a.otio'))[0]?.[0] ?? '', /not an OpenTimelineIO/);
  });

  for (const [clip, code, version] of [
    ['TCW_101_012_0010_comp_HAL_v003.mov', 'TCW_101_012_0010', 'v003'],
    ['TCW_012_0010', 'TCW_012_0010', ''],
    ['TCW_012_0010A_V2', 'TCW_012_0010A', 'V2'],
    ['Rain on the weir', 'Rain on the weir', ''],
  ] as const)
    it(`tells shot and version of ${clip}`, () => assert.deepEqual(shotIn(clip), { code, version }));
});
