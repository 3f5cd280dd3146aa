import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Sheet } from '../tables/table';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** Adds to the head of every sheet the arrows with which to filter and sort it. */
export function filters(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            const markup = getSelfClosingTagMarkup('autoFilter', {
              ref: `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`,
            });
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              markup,
              getOrderOfSiblings(SHEET, 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
      },
    },
  };
}
