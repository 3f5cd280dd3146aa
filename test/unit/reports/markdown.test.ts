import assert from 'node:assert/strict';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { english } from '../../../src/core/words/words';
import { filesOf, showFiles, showReport } from './show';
import { withEdit } from '../../support/withEdit';

const text = renderMarkdown(showReport(), english, 'whole');
const lines = text.split('\n');

/** The tables of a Markdown text: rows as numbers of cells. */
function tablesOf(markdown: string): readonly (readonly number[])[] {
  const tables: number[][] = [];
  let inside = false;
  for (const line of markdown.split('\n')) {
    const row = line.startsWith('|');
    if (row && !inside) tables.push([]);
    if (row) tables.at(-1)?.push(line.replace(/\\\\|\\\|/g, '').split('|').length);
    inside = row;
  }
  return tables;
}

describe('the Markdown report', () => {
  it('begins with the verdict and the worst item', () => {
    assert.match(
      lines.slice(0, 3).join('\n'),
      /Not settled: 1 not allowed, 3 missing \(1 overdue\), 1 missing, with the risk accepted, 4 questions, 1 scene undeclared, 1 scene unclear, 4 scenes declared for some stages only, 1 vendor has not answered, 3 more things not known\./,
    );
    assert.match(
      lines.slice(0, 6).join('\n'),
      /First, item 1, not allowed: U-1, scenes 1, 6: Nobody trains a model on performers\./,
    );
  });

  it('has its sections in order, each in the contents', () => {
    const headings = lines.filter((line) => /^## \d/.test(line)).map((line) => line.slice(3));
    const contents = lines.filter((line) => /^\d+\. \[/.test(line)).map((line) => line.replace(/\[(.*)\]\(.*\)/, '$1'));
    assert.equal(headings.length, 15);
    assert.deepEqual(contents, headings);
  });

  it('puts what is blocked first, then what is overdue', () => {
    const items = lines
      .slice(lines.indexOf('## 2. What to do first'))
      .filter((line) => /^\| \d/.test(line))
      .slice(0, 3);
    assert.match(items[0] ?? '', /^\| 1 \| \*\*Not allowed\*\*/);
    assert.match(
      items[1] ?? '',
      /^\| 2 \| \*\*Overdue\*\* \| by 9 Sep 2026, 74 days overdue \| U-1 · P-1 Odell Marsh, scenes 1, 6 \|/,
    );
  });

  it('names every obligation with what stands behind it', () => {
    for (const id of [
      'replica-consent',
      'no-training',
      'realistic-notice',
      'incidental-log',
      'talks',
      'voices',
      'advice',
      'credit',
      'log',
    ]) {
      assert.ok(
        lines.some(
          (line) =>
            line.startsWith(`\`lantern-guild/${id}\` · Lantern Guild, §`) &&
            line.endsWith('high confidence · sources S1'),
        ),
        id,
      );
    }
  });

  it('shows what a cue sheet asks for and nobody recorded as unknown', () =>
    assert.ok(lines.includes('| human oversight | unknown |')));

  it('says once that it is no legal advice', () => assert.equal(text.split('not legal advice').length, 2));

  it('gives every row of a table as many cells as its head', () => {
    const uneven = tablesOf(text).filter((table) => table.some((cells) => cells !== table[0]));
    assert.ok(tablesOf(text).length > 15);
    assert.deepEqual(uneven, []);
  });

  it('is not broken by hostile texts', () => {
    const hostile = 'a|b](x) <b>&amp; \\';
    const yaml = withEdit(
      withEdit(
        withEdit(
          showFiles['/show/production.slate.yaml'],
          'title: The Night Ferry',
          `title: ${JSON.stringify(`${hostile}\n# Settled`)}`,
        ),
        'name: Odell Marsh',
        `name: ${JSON.stringify(hostile)}`,
      ),
      'summary: A figure on the quay.',
      `summary: ${JSON.stringify(`| x |\n\n## All well\n${hostile}`)}`,
    );
    const script = withEdit(showFiles['/show/night.fountain'], 'INT. ARCHIVE - DAY', 'INT. ARCHIVE | <script>');
    const made = showReport({
      files: filesOf({ '/show/production.slate.yaml': yaml, '/show/night.fountain': script }),
    });
    for (const extent of ['short', 'whole'] as const) {
      const report = renderMarkdown(made, english, extent);
      assert.ok(report.includes('All well'));
      assert.doesNotMatch(report, /^## All well|^# Settled|<b>|<script>|(?<!\\)\]\(x\)/m);
      assert.deepEqual(
        tablesOf(report).filter((table) => table.some((cells) => cells !== table[0])),
        [],
      );
    }
  });

  it('works for a production of which nothing is recorded', () => {
    const report = renderMarkdown(
      showReport({ files: [['/show/production.slate.yaml', 'production:\n']] }),
      english,
      'whole',
    );
    assert.match(report, /Nothing was checked/);
    assert.match(report, /Something may still be owed/);
  });
});
