import { strFromU8, unzipSync } from 'fflate';
import { message, type Message } from '../words/message';
import { LARGEST_FILE, type ReadSheets, type Sheet } from './sheet';
import { readStyles, type Styles } from './workbookStyles';
import { readSheetXml } from './worksheet';
import { readElements, textsOf, type OpenTag } from './xmlElements';

/** No workbook has more files in it. */
const MOST_ENTRIES = 4_000;
/** What is larger than this when unpacked and packed tighter than `TIGHTEST` holds nothing that people wrote. */
const LARGE = 4 * 1024 * 1024;
const TIGHTEST = 200;
const MOST_SHEETS = 100;

/** A file that goes beyond a limit: which one, for the person who sent it. */
class BeyondLimit extends Error {
  constructor(readonly said: Message) {
    super(said.code);
  }
}

/**
 * The sheets of an Excel workbook (.xlsx) as texts, within budgets on files, bytes, rows, columns and cells: a cell in row
 * 1048576 takes no more room than one in row 1. Formulas give their last value; nothing is calculated.
 */
export function readSheets(bytes: Uint8Array): ReadSheets {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { fault: message('sheet.old-excel') };
  if (bytes.length > LARGEST_FILE) return { fault: message('sheet.too-large') };
  try {
    const files = unpack(bytes);
    const text = (path: string): string | undefined => files[path] && strFromU8(files[path]);
    const book = text('xl/workbook.xml');
    if (book === undefined) return { fault: message('sheet.no-workbook') };
    const { listed, from1904 } = readBook(book);
    const targets = readTargets(text('xl/_rels/workbook.xml.rels') ?? '');
    const shared = textsOf(text('xl/sharedStrings.xml') ?? '', 'si');
    const styles = readStyles(text('xl/styles.xml') ?? '', from1904);
    const sheets = listed.slice(0, MOST_SHEETS).flatMap(({ name, relation }) => {
      const xml = text(targets.get(relation) ?? '');
      return xml === undefined ? [] : [readOne(name, xml, shared, styles)];
    });
    return sheets.length === 0 ? { fault: message('sheet.no-workbook') } : { sheets, notes: [] };
  } catch (error) {
    return { fault: error instanceof BeyondLimit ? error.said : message('sheet.torn') };
  }
}

function readOne(name: string, xml: string, shared: readonly string[], styles: Styles): Sheet {
  const sheet = readSheetXml(name, xml, shared, styles);
  if (sheet === 'too-many-cells') throw new BeyondLimit(message('sheet.too-large'));
  return sheet;
}

/** Unpacks what is read and nothing else; the size that an entry states is all the room it gets. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let entries = 0;
  let unpacked = 0;
  return unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (++entries > MOST_ENTRIES) throw new BeyondLimit(message('sheet.too-large'));
      if (
        !/^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(
          name,
        )
      )
        return false;
      unpacked += originalSize;
      if (unpacked > LARGEST_FILE || (originalSize > LARGE && originalSize > size * TIGHTEST))
        throw new BeyondLimit(message('sheet.too-large'));
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
