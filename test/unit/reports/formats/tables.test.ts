import assert from 'node:assert/strict';
import { filesOf, showFiles, showReport } from '../show';
import { fieldsOf, rendered, xmlOf } from './rendered';
import { withEdit } from '../../../support/withEdit';

const tables = async (report = showReport()): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> =>
  new Map((await rendered(report, 'csv')).map(({ suffix, content }) => [suffix, fieldsOf(String(content))]));

/** The values of a column by its title. */
function column(table: readonly (readonly string[])[] | undefined, title: string): readonly (string | undefined)[] {
  const at = table?.[0]?.indexOf(title) ?? -1;
  assert.ok(at >= 0, title);
  return (table ?? []).slice(1).map((row) => row[at]);
}

describe('the tables as CSV', () => {
  it('are the actions, the cue sheet, the obligations and the evidence register, with a mark for Excel', async () => {
    const files = await rendered(showReport(), 'csv');
    assert.deepEqual(
      files.map(({ suffix }) => suffix),
      ['-actions', '-cue-sheet', '-obligations', '-evidence'],
    );
    for (const { content } of files) assert.ok(String(content).startsWith('\ufeff"'));
  });

  it('have a row for every use, every assessment and every paper, all as wide as their heads', async () => {
    const report = showReport();
    const made = await tables(report);
    for (const [suffix, list] of [
      ['-cue-sheet', report.uses],
      ['-obligations', report.assessments],
      ['-evidence', report.evidence],
    ] as const) {
      const table = made.get(suffix) ?? [];
      assert.equal(table.length, list.length + 1, suffix);
      assert.deepEqual(
        table.filter((row) => row.length !== table[0]?.length),
        [],
        suffix,
      );
    }
  });

  it('begin with what there is to do, every item and question counted once', async () => {
    const report = showReport();
    const made = (await tables(report)).get('-actions');
    const kinds = column(made, 'Kind');
    const closes = column(made, 'Closes').map(Number);
    const sumOf = (kind: string): number => closes.reduce((sum, n, index) => sum + (kinds[index] === kind ? n : 0), 0);
    const { blocked, open } = report.verdict.counts;
    assert.equal(sumOf('Not allowed or missing'), blocked + open);
    assert.equal(
      sumOf('Answer or decide'),
      report.questions.reduce((sum, { decides }) => sum + decides, 0),
    );
    assert.ok(column(made, 'Due').includes('2026-09-10'));
  });

  it('say “unknown” where nothing is recorded, and never “no”', async () => {
    assert.deepEqual(column((await tables()).get('-cue-sheet'), 'human oversight').slice(0, 2), ['unknown', 'unknown']);
  });

  it('never hold what a spreadsheet calculates', async () => {
    for (const start of ['=', '+', '-', '@', '\t=', '\r=', '＝', "'="]) {
      const yaml = withEdit(
        showFiles['/show/production.slate.yaml'],
        'summary: A figure on the quay.',
        `summary: ${JSON.stringify(`${start}cmd|' /C calc'!A0 "quoted",\nnext line`)}`,
      );
      const summary = column(
        (await tables(showReport({ files: filesOf({ '/show/production.slate.yaml': yaml }) }))).get('-cue-sheet'),
        'what was done',
      ).find((one) => one?.includes('cmd'));
      assert.match(summary ?? '', /^'/u, JSON.stringify(start));
      assert.match(summary ?? '', /"quoted", next line$/);
    }
  });
});

describe('the tables as a workbook', () => {
  it('have a filter on and a frozen head above every sheet', async () => {
    const [file] = await rendered(showReport(), 'xlsx');
    const xml = xmlOf(file?.content as Uint8Array);
    assert.equal(xml.match(/<autoFilter ref="A1:[A-Z]+\d+"\/>/g)?.length, 4);
    assert.equal(xml.match(/state="frozen"/g)?.length, 4);
    assert.deepEqual(
      [...xml.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1]),
      ['Actions', 'AI cue sheet', 'Obligations', 'Evidence register'],
    );
  });

  it('hold days as days and no formula', async () => {
    const yaml = withEdit(
      showFiles['/show/production.slate.yaml'],
      'summary: A figure on the quay.',
      'summary: "=1+1"',
    );
    const [file] = await rendered(showReport({ files: filesOf({ '/show/production.slate.yaml': yaml }) }), 'xlsx');
    const xml = xmlOf(file?.content as Uint8Array);
    assert.doesNotMatch(xml, /<f>|t="str"/);
    assert.match(xml, /yyyy-mm-dd/);
    // 2026-09-10, the day of use U-1, as Excel counts days.
    assert.match(xml, /<v>46275<\/v>/);
    assert.match(xml, />=1\+1</);
  });

  it('are the same bytes for the same report', async () => {
    const [one, other] = [await rendered(showReport(), 'xlsx'), await rendered(showReport(), 'xlsx')];
    assert.deepEqual(one[0]?.content, other[0]?.content);
  });
});
