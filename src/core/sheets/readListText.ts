import { budgets } from '../text/budgets';
import { message } from '../words/message';
import { decodeText } from './decodeText';
import { readCsv } from './readCsv';
import { readEdl, readOtio } from './readCut';
import type { ReadSheets } from './sheet';

/** The rows of a list that is text: CSV, an edit decision list (`.edl`) or OpenTimelineIO (`.otio`), by its name. */
export function readListText(bytes: Uint8Array, fileName: string): ReadSheets {
  if (bytes.length > budgets.bytes) return { fault: message('sheet.too-large') };
  const decoded = decodeText(bytes);
  if (!decoded) return { fault: message('sheet.not-text') };
  const read = /\.edl$/i.test(fileName) ? readEdl : /\.otio$/i.test(fileName) ? readOtio : readCsv;
  const list = read(decoded.text, fileName);
  return 'fault' in list || !decoded.guessed
    ? list
    : { ...list, notes: [...list.notes, message('sheet.guessed-encoding')] };
}

/** Whether a file is a workbook, which has a reader of its own. */
export function isWorkbook(fileName: string, bytes: Uint8Array): boolean {
  return (
    /\.xls[xm]?$/i.test(fileName) ||
    (bytes[0] === 0x50 && bytes[1] === 0x4b) ||
    (bytes[0] === 0xd0 && bytes[1] === 0xcf)
  );
}
