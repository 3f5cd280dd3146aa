import assert from 'node:assert/strict';
import { matchColumns, plainHeading, type Meaning } from '../../../../src/core/features/shots/columns';
import { findTables } from '../../../../src/core/features/shots/findTable';
import { readAnswer, readStatus } from '../../../../src/core/features/shots/listWords';
import type { Sheet } from '../../../../src/core/sheets/sheet';

const meant = (
  titles: readonly string[],
  told: ReadonlyMap<string, Meaning> = new Map(),
): readonly (Meaning | undefined)[] => matchColumns(titles, told).map(({ means }) => means);
const sheet = (name: string, ...rows: readonly (readonly string[])[]): Sheet => ({ name, rows, odd: new Map() });

describe('columns of a list', () => {
  for (const [where, titles, meanings] of [
    [
      'ShotGrid',
      ['Shot Code', 'Sequence', 'Status', 'Description', 'Cut In'],
      ['code', undefined, 'status', 'description', undefined],
    ],
    [
      'Kitsu',
      ['Episode', 'Sequence', 'Name', 'Description', 'Nb Frames'],
      ['episode', undefined, 'code', 'description', undefined],
    ],
    [
      'a buyer’s template',
      ['VFX ID', 'Scene #', 'Vendor', 'VFX Description', 'Gen AI Used? (Y/N)'],
      ['code', 'scene', 'vendor', 'description', 'used-generative-ai'],
    ],
    [
      'France',
      ['N° de plan', 'Séquence', 'Statut', 'IA utilisée ? (oui/non)', 'Outil IA'],
      ['code', 'scene', 'status', 'used-ai', 'tool'],
    ],
    [
      'Spain',
      ['Código de plano', 'Secuencia', 'Descripción', '¿Uso de IA? (sí/no)', 'Técnica de IA'],
      ['code', 'scene', 'description', 'used-ai', 'category'],
    ],
  ] as const)
    it(`are known by the headings of ${where}`, () => assert.deepEqual(meant(titles), meanings));

  it('mean each thing once, the likelier heading first', () => {
    assert.deepEqual(
      matchColumns(['Shot', 'VFX ID'], new Map()).map(({ means, instead }) => [means, instead]),
      [
        [undefined, 'VFX ID'],
        ['code', undefined],
      ],
    );
  });

  it('mean what somebody says of them before all', () => {
    const told = new Map<string, Meaning>([
      [plainHeading('KI genutzt?'), 'used-ai'],
      [plainHeading('AI Used'), 'ignore'],
    ]);
    assert.deepEqual(meant(['Shot', 'KI genutzt?', 'AI Used'], told), ['code', 'used-ai', 'ignore']);
  });
});

describe('the table of a list', () => {
  const head = ['Shot Code', 'Scene', 'AI Used'];

  it('is found on the sheet that has one, below whatever stands above it', () => {
    const { table, others } = findTables(
      [
        sheet('Notes', ['Dear all,'], ['Please see the shot list']),
        sheet('Shots', ['Halyard', 'v3'], [], head, ['A', '12', 'no']),
        sheet('Old', ['Shot'], ['A']),
      ],
      new Map(),
    );
    assert.equal(table?.sheet.name, 'Shots');
    assert.equal(table.firstRow, 3);
    assert.deepEqual(others, ['Old']);
  });

  it('may have two rows of headings, the upper one naming groups', () => {
    const { table } = findTables(
      [
        sheet(
          'S',
          ['Shot', '', 'AI', '', ''],
          ['Shot Code', 'Scene', 'Used', 'Tool', 'Vendor'],
          ['A', '12', 'yes', 'MistGen', 'H'],
        ),
      ],
      new Map(),
    );
    assert.equal(table?.firstRow, 2);
    assert.deepEqual(
      table.columns.map(({ means }) => means),
      ['code', 'scene', 'used-ai', 'tool', 'vendor'],
    );
  });

  it('is none without a shot code', () => {
    assert.equal(findTables([sheet('S', ['Scene', 'Status'], ['12', 'ip'])], new Map()).table, undefined);
  });
});

describe('words in a list', () => {
  for (const [text, kind] of [
    ['Yes', 'yes'],
    ['OUI', 'yes'],
    ['Sí', 'yes'],
    ['x', 'yes'],
    ['yes - roto', 'yes'],
    ['No', 'no'],
    ['non', 'no'],
    ['', 'open'],
    ['N/A', 'open'],
    ['TBC', 'open'],
    ['?', 'open'],
    ['no, except the sky', 'unclear'],
    ['yes?', 'unclear'],
    ['maybe', 'unclear'],
    ['0', 'unclear'],
  ] as const)
    it(`“${text}” is ${kind}`, () => {
      assert.equal(readAnswer(text).kind, kind);
    });

  it('say how far a shot is, in the words of the usual systems', () => {
    assert.deepEqual(['wtg', 'IP', 'Pending Review', 'omt', 'Livré', 'Omitido', 'todo', 'zzz'].map(readStatus), [
      'planned',
      'in-progress',
      'in-progress',
      'omitted',
      'final',
      'omitted',
      'planned',
      undefined,
    ]);
  });
});
