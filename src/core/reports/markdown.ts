import type { Words } from '../words/words';
import { anchor } from './anchor';
import type { Block, ReportDocument } from './document/document';
import { lettersOf, type Rich, type Run } from './document/rich';
import { codeSpan, escapeLetters } from './escapeMarkdown';
import { makeDocument, type Extent } from './makeDocument';
import { points, table } from './markdown/blocks';
import type { Report } from './report';

/** The report as Markdown for a reviewer who reads, checks and signs it. */
export function renderMarkdown(report: Report, words: Words, extent?: Extent): string {
  return documentMarkdown(makeDocument(report, words, extent));
}

/** A document as Markdown; what only shows where links lead somewhere is left out. */
export function documentMarkdown({ blocks }: ReportDocument): string {
  return `${blocks
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${one.number === undefined ? '' : `${one.number}. `}${inline(one.text)}`;
    case 'paragraph':
      return inline(one.text);
    case 'callout':
      return `> ${inline(one.text)}`;
    case 'points':
      return points(one.items.map(inline));
    case 'contents':
      return one.entries
        .map(({ number, title }) => `${number}. [${inline(title)}](#${anchor(`${number}. ${lettersOf(title)}`)})`)
        .join('\n');
    case 'table':
      return table(
        (one.head ?? one.rows[0]?.map(() => []) ?? []).map(inline),
        one.rows.map((row) => row.map(inline)),
      );
    case 'glance':
      return '';
    case 'chart':
      return one.lines ? ['```text', ...one.lines, '```'].join('\n') : '';
  }
}

function inline(text: Rich): string {
  return text
    .filter((run) => !run.linkOnly)
    .map(letters)
    .join('');
}

function letters({ text, strong, code }: Run): string {
  const shown = code ? codeSpan(text) : escapeLetters(text).replaceAll('\u00a0', '&nbsp;');
  return strong ? `**${shown}**` : shown;
}
