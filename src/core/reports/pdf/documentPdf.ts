import { message, type Message } from '../../words/message';
import type { Words } from '../../words/words';
import type { Block, ReportDocument } from '../document/document';
import { plain } from '../document/rich';
import { drawChart } from './chartBlock';
import type { FontFile } from './fontFile';
import { Faces } from './fonts';
import { linesOf, type Setting } from './lines';
import { Paper } from './paper';
import { drawTable } from './tableBlock';
import { Bookmarks, drawCallout, drawContents, drawGlance, drawHeading, drawParagraph, drawPoints } from './textBlocks';
import { unshowable } from './unshowable';

/** A document as a PDF on A4 pages; a message where a character stands in it that none of the fonts can show. */
export async function documentPdf(
  document: ReportDocument,
  words: Words,
  fonts: readonly FontFile[],
): Promise<Uint8Array | Message> {
  const faces = Faces.open(fonts);
  if (!(faces instanceof Faces)) return faces;
  const missing = unshowable(document, faces);
  if (missing) return missing;
  const paper = new Paper(document, faces, partsOf(document) <= MOST_TAGGED);
  const bookmarks = new Bookmarks(paper);
  for (const block of document.blocks) {
    await draw(paper, block, bookmarks);
    await paper.handOver();
  }
  const setting: Setting = { faces, size: 7.4 };
  const line = (text: string): ReturnType<typeof linesOf>[number] =>
    linesOf(plain(text), paper.width, setting)[0] ?? { pieces: [], width: 0 };
  const left = line(words.say(message('pdf.foot', { title: shortened(document.title), date: document.asOf })));
  return paper.close(
    (page, pages) => ({ left, right: line(words.say(message('pdf.page', { page, pages }))) }),
    setting,
  );
}

async function draw(paper: Paper, block: Block, bookmarks: Bookmarks): Promise<void> {
  switch (block.kind) {
    case 'heading':
      drawHeading(paper, block, bookmarks);
      break;
    case 'paragraph':
      drawParagraph(paper, block.text);
      break;
    case 'callout':
      drawCallout(paper, block.text);
      break;
    case 'points':
      drawPoints(paper, block.items);
      break;
    case 'contents':
      drawContents(paper, block);
      break;
    case 'table':
      await drawTable(paper, block);
      break;
    case 'glance':
      drawGlance(paper, block, bookmarks);
      break;
    case 'chart':
      drawChart(paper, block);
      break;
  }
}

/** A season's report has parts by the hundred thousand; to tag them all would take more memory than many computers have. */
const MOST_TAGGED = 50_000;

function partsOf({ blocks }: ReportDocument): number {
  return blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'table'
        ? block.rows.length * (block.rows[0]?.length ?? 1)
        : block.kind === 'points'
          ? block.items.length
          : 1),
    0,
  );
}

/** So much of a title as a foot has room for. */
function shortened(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}
