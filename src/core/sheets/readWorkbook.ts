import { strFromU8, unzipSync } from 'fflate';
import { budgets, type Budgets } from '../text/budgets';
import { message, type Message } from '../words/message';
import { tidy, type ReadSheets } from './sheet';
import { readStyles } from './workbookStyles';
import { readSheetXml } from './worksheet';
import { readElements, textsOf, type OpenTag } from './xmlElements';

/** Only what unpacks to more bytes is held against the ratio. */
const LARGE = 4 * 1024 * 1024;

/** A file that goes beyond a limit. */
class BeyondLimit extends Error {}

/**
 * The sheets of an Excel workbook (.xlsx) as texts, within budgets on files, bytes, rows, columns and cells: a cell in row
 * 1048576 takes no more room than one in row 1. Formulas give their last value; nothing is calculated.
 */
export function readSheets(bytes: Uint8Array, limits: Budgets = budgets): ReadSheets {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { fault: message('sheet.old-excel') };
  if (bytes.length > limits.bytes) return { fault: tooLarge };
  try {
    const files = unpack(bytes, limits);
    const text = (path: string): string | undefined => files[path] && strFromU8(files[path]);
    const book = text('xl/workbook.xml');
    if (book === undefined) return { fault: message('sheet.no-workbook') };
    const { listed, from1904 } = readBook(book);
    const targets = readTargets(text('xl/_rels/workbook.xml.rels') ?? '');
    const shared = textsOf(text('xl/sharedStrings.xml') ?? '', 'si').map(tidy);
    const styles = readStyles(text('xl/styles.xml') ?? '', from1904);
    if (listed.length > limits.sheets) return { fault: tooLarge };
    let cells = 0;
    const spend = (more: number): void => {
      if ((cells += more) > limits.cells) throw new BeyondLimit();
    };
    // A workbook lists each of its sheets once.
    const paths = new Map(listed.map(({ name, relation }) => [targets.get(relation) ?? '', name]));
    const sheets = [...paths].flatMap(([path, name]) => {
      const xml = text(path);
      return xml === undefined ? [] : [readSheetXml(name, xml, shared, styles, limits, spend)];
    });
    return sheets.length === 0 ? { fault: message('sheet.no-workbook') } : { sheets, notes: [] };
  } catch (error) {
    return { fault: error instanceof BeyondLimit ? tooLarge : message('sheet.torn') };
  }
}

const tooLarge: Message = message('sheet.too-large');

/** Unpacks what is read and nothing else; the larger of the sizes that an entry states is all the room it gets. */
function unpack(bytes: Uint8Array, limits: Budgets): Readonly<Record<string, Uint8Array>> {
  let entries = 0;
  let unpacked = 0;
  return unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (++entries > limits.entries) throw new BeyondLimit();
      if (
        !/^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(
          name,
        )
      )
        return false;
      // What is not packed takes its packed size, whatever the other one says; entries may overlap.
      unpacked += Math.max(size, originalSize);
      if (unpacked > limits.bytes || (originalSize > LARGE && originalSize > size * limits.ratio))
        throw new BeyondLimit();
      return true;
    },
  });
}

interface Listed {
  readonly name: string;
  readonly relation: string;
}

/** The sheets in their order, and whether days are counted from 1904 on. */
function readBook(xml: string): { readonly listed: readonly Listed[]; readonly from1904: boolean } {
  const listed: Listed[] = [];
  let from1904 = false;
  readElements(xml, {
    open: ({ name, attributes }) => {
      if (name === 'sheet')
        listed.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? attributes['id'] ?? '' });
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
    },
  });
  return { listed, from1904 };
}

/** Where the sheets lie in the archive, by relation. */
function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const open = ({ name, attributes }: OpenTag): void => {
    const target = attributes['Target'];
    if (name !== 'Relationship' || target === undefined) return;
    targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  };
  readElements(xml, { open });
  return targets;
}
