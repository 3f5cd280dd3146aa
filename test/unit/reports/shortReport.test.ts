import assert from 'node:assert/strict';
import { runs } from '../../support/runs';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { english } from '../../../src/core/words/words';
import { withEdit } from '../../support/withEdit';
import { filesOf, showFiles, showReport } from './show';

const MANIFEST = '/show/production.slate.yaml';
const report = showReport();
const text = renderMarkdown(report, english);
const brief = renderMarkdown(report, english, 'brief');

/** The rows of a section's tables, as cells. */
function rowsOf(markdown: string, heading: string): readonly (readonly string[])[] {
  const section = markdown.slice(markdown.indexOf(`${heading}\n`)).split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2).split(' | '));
}

const numbersIn = (heading: string): readonly number[] =>
  rowsOf(text, heading)
    .map(([first = '']) => first)
    .filter((first) => /^\d/.test(first))
    .flatMap((first) => first.split(', ').map(Number));

/** The show with many more uses like its second one. */
function grown(uses: number): string {
  const more = Array.from(
    { length: uses },
    (_, index) => `  - { id: U-${index + 10}, scenes: ['2'], category: signage, output: final, people: [] }\n`,
  ).join('');
  const manifest = withEdit(showFiles[MANIFEST], 'waivers:\n', `${more}waivers:\n`);
  return renderMarkdown(showReport({ files: filesOf({ [MANIFEST]: manifest }) }), english);
}

describe('the report that people read through', () => {
  it('begins with its front page, which is all of the brief one', () => {
    assert.ok(text.startsWith(brief.trimEnd()));
    assert.match(brief, /^# .*\n\n> \*\*Not settled: /);
    assert.doesNotMatch(brief, /^## \d/m);
    assert.ok(brief.split('\n').length < 60);
  });

  it('puts first what is not allowed, then what is late, and one question and one gap among the first five', () => {
    const first = rowsOf(brief, '## Do now').slice(1);
    assert.equal(first.length, 5);
    assert.match(first[0]?.[0] ?? '', /^\*\*Not allowed\*\*: U-1, scenes 1, 6\./);
    assert.match(first[1]?.[2] ?? '', /overdue/);
    assert.ok(first.some(([what = '']) => /^\*\*[^*]+\*\* \(/.test(what)));
    assert.match(first.at(-1)?.[0] ?? '', /nobody has said|not answered|Unknown category/);
  });

  it('counts on its front page what the verdict counts', () => {
    const rows = rowsOf(
      brief,
      '| Agreement | Not allowed | Missing | Answers and decisions | On file or stated |',
    ).slice(1);
    const sum = (column: number): number =>
      rows.reduce((all, cells) => all + (Number.parseInt(cells[column] ?? '', 10) || 0), 0);
    const { counts, outcomes } = report.verdict;
    assert.deepEqual([sum(1), sum(2), sum(4)], [counts.blocked, counts.open, outcomes.met]);
    const [, file, stated] = /On file: (\d+)\. Stated only: (\d+)\./.exec(brief) ?? [];
    assert.equal(Number(file) + Number(stated), outcomes.met);
  });

  it('has every item and every question once, by its number', () => {
    const items = report.assessments.filter(
      ({ remains, outcome }) => remains && (outcome === 'open' || outcome === 'blocked'),
    );
    assert.deepEqual(
      [...numbersIn('## 1. Actions')].sort((a, b) => a - b),
      items.map((_, index) => index + 1),
    );
    assert.deepEqual(
      [...numbersIn('## 2. Questions, by who is likely to know')].sort((a, b) => a - b),
      report.questions.map((_, index) => index + 1),
    );
  });

  it('has one action for a requirement towards one person, whatever it is about', () => {
    const actions = rowsOf(text, '## 1. Actions');
    const keys = new Set(
      report.assessments
        .filter(({ remains, outcome }) => remains && (outcome === 'open' || outcome === 'blocked'))
        .map(({ agreement, obligation, subject: { person } }) => JSON.stringify([agreement, obligation, person])),
    );
    assert.equal(actions.length - 1, keys.size);
  });

  it('has a line for every use and every document', () => {
    assert.equal(rowsOf(text, '## 5. AI uses').length - 1, report.uses.length);
    assert.equal(rowsOf(text, '## 7. Documents').length - 1, report.evidence.length);
  });

  it('says of nobody that nothing is required whom the terms were not applied to', () => {
    assert.match(text, /The terms of no listed agreement were applied to: .*P-9 Ruben Isker/);
    assert.doesNotMatch(text, /No requirement was found for: .*Isker/);
  });

  it('names the stages for which scenes are without AI, and counts none without them', () => {
    assert.match(brief, / 1 declared without AI for some stages,/);
    assert.match(text, /- Declared without AI for shoot: 5\./);
  });

  it('calls nothing missing, and nothing to do, only where everything is settled', () => {
    for (const one of ['short', 'whole'] as const) {
      const unsettled = renderMarkdown(
        showReport({ files: [[MANIFEST, 'production: { title: A, agreements: [], agreements-complete: yes }\n']] }),
        english,
        one,
      );
      assert.match(unsettled, /Nothing is known to be missing yet/);
      assert.doesNotMatch(unsettled, /^Nothing is missing|Nothing to do/m);
    }
  });

  it('offers nothing to sign while anything is open', () => {
    assert.doesNotMatch(text, /Signature/);
    assert.match(text, /No statement is offered for signature yet/);
  });

  it('says once that it is no legal advice, in each extent', () => {
    for (const one of [text, brief, renderMarkdown(report, english, 'whole')])
      assert.equal(one.split('not legal advice').length, 2);
  });

  it('gives every row of a table as many cells as its head', () => {
    for (const table of text.split('\n\n').filter((block) => block.startsWith('| '))) {
      const cells = table.split('\n').map((line) => line.replace(/\\\\|\\\|/g, '').split('|').length);
      assert.deepEqual(cells, Array<number>(cells.length).fill(cells[0] ?? 0), table);
    }
  });

  it('stays as long when there are ten times as many uses, and says how many it leaves to the workbook', () => {
    const [some, many] = [grown(runs(100, 2)), grown(runs(1000, 2))];
    assert.ok(many.split('\n').length < 1.2 * some.split('\n').length);
    assert.match(many, /\d+ more rows are in the workbook/);
  });

  it('says what there is where nothing is recorded', () => {
    const empty = renderMarkdown(showReport({ files: [[MANIFEST, 'production:\n']] }), english);
    assert.match(empty, /No AI use is recorded or tagged\. Scenes that nobody has declared may still have some\./);
    assert.match(empty, /Something may still be owed/);
  });

  it('says of each shot what its delivery waits for, and counts those for which nothing recorded does', () => {
    const shots = [
      'shots:',
      "  - { code: A0010, scene: '1', vendor: V-1, used-ai: yes, uses: [U-1] }",
      "  - { code: A0020, scene: '2', vendor: V-1 }",
      "  - { code: A0030, scene: '99', vendor: V-1, used-ai: no }",
      "  - { code: A0040, scene: '5', vendor: V-1, status: omitted }",
      '',
    ].join('\n');
    const found = renderMarkdown(
      showReport({ files: filesOf({ [MANIFEST]: `${showFiles[MANIFEST]}${shots}` }) }),
      english,
    );
    const rows = rowsOf(found, '## 7. Shots and their delivery').filter(([code = '']) => code.startsWith('A0'));
    assert.deepEqual(
      rows.map(([code = '']) => code.split(' ')[0]),
      ['A0010', 'A0020', 'A0030'],
    );
    assert.match(rows[0]?.[2] ?? '', /item 1/);
    assert.match(rows[1]?.[2] ?? '', /has not said/);
    assert.match(rows[2]?.[2] ?? '', /its scene is not known/);
    assert.match(found, /3 of 3 shots wait for something/);
  });
});
