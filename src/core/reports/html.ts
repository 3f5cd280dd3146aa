import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Words } from '../words/words';
import type { Block, ReportDocument } from './document/document';
import { block } from './html/blocks';
import { escapeHtml } from './html/escapeHtml';
import type { HtmlPlace } from './html/inline';
import { style } from './html/style';
import { patterns } from './html/svg';
import { makeDocument, type Extent } from './makeDocument';
import type { Report } from './report';

/** The report as one HTML file that asks for nothing from anywhere and runs no script. */
export function renderHtml(report: Report, words: Words, place: HtmlPlace = {}, extent?: Extent): string {
  return documentHtml(makeDocument(report, words, extent), place);
}

/** A document as one HTML file. */
export function documentHtml(document: ReportDocument, place: HtmlPlace = {}): string {
  const { title, language, madeBy, labels, blocks } = document;
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(madeBy)}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#first">${escapeHtml(labels.skip)}</a>
${patterns()}
<main>
${sectionsOf(blocks)
  .map((one) => sectionHtml(one, place, labels.contents))
  .join('\n')}
</main>
</body>
</html>
`;
}

/** What stands before the first heading of the second level, then each such heading with what follows. */
export function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [[]];
  for (const one of blocks) {
    if ((one.kind === 'heading' && one.level === 2) || one.kind === 'glance') found.push([]);
    found.at(-1)?.push(one);
  }
  return found;
}

function sectionHtml(blocks: readonly Block[], place: HtmlPlace, contents: string): string {
  const html = blocks.map((one) => block(one, place)).join('\n');
  if (blocks.some(({ kind }) => kind === 'contents'))
    return `<nav aria-label="${escapeHtml(contents)}">\n${html}\n</nav>`;
  const [first] = blocks;
  const id =
    first?.kind === 'glance' ? 'glance' : first?.kind === 'heading' && first.level === 2 ? first.id : undefined;
  return id === undefined
    ? `<header>\n${html}\n</header>`
    : `<section aria-labelledby="${escapeHtml(id)}">\n${html}\n</section>`;
}
