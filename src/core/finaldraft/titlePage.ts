import type { TitlePageEntry } from '../fountain/screenplay';
import { fountainLines, parted } from './fountainText';
import { readParagraphs } from './paragraph';
import { childrenOf, type XmlElement } from './xmlTree';

/** `Written by`, `Story by`; the name may follow in the same line. */
const CREDIT = /^((?:[\p{L} ]{0,40}\s)?by)(?:\s+(.+))?$/iu;

/**
 * The title page, which in Final Draft is free text: the lines above `Written by` are the title, the one below it the
 * author; without such a line the first is the title. What the others are, nobody says, so they become notes.
 */
export function readTitlePage(root: XmlElement, text: string): readonly TitlePageEntry[] {
  const paragraphs = readParagraphs(childrenOf(root, 'TitlePage', 'Content')[0], text);
  const lines = paragraphs.flatMap(({ runs, words }) =>
    fountainLines(runs, { plain: true }).map((line) => ({ line: parted(line), span: words })),
  );
  if (lines.length === 0) return [];
  const found = lines.findIndex(({ line }) => CREDIT.test(line));
  const credit = found > 0 && found <= 4 ? found : undefined;
  const [, by = '', name] = credit === undefined ? [] : (CREDIT.exec(lines[credit]?.line ?? '') ?? []);
  const author = name ?? (credit === undefined ? undefined : lines[credit + 1]?.line);
  const rest = credit === undefined ? 1 : credit + (name === undefined && author !== undefined ? 2 : 1);
  const at = (index: number): TitlePageEntry['span'] =>
    lines[Math.min(index, lines.length - 1)]?.span ?? { start: 0, end: 0 };
  const all = [
    { key: 'Title', values: lines.slice(0, credit ?? 1).map(({ line }) => line), span: at(0) },
    { key: 'Credit', values: by === '' ? [] : [by], span: at(credit ?? 0) },
    { key: 'Author', values: author === undefined ? [] : [author], span: at(rest - 1) },
    { key: 'Notes', values: lines.slice(rest).map(({ line }) => line), span: at(rest) },
  ];
  return all.filter(({ values }) => values.length > 0);
}
