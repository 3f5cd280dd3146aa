/** What is wrong with a spreadsheet or another list that somebody sent. */
export const sheetWords = {
  'sheet.open-quote':
    'Row {row}: a quotation mark is opened and never closed, so the rest of the list cannot be told apart. Export the list again.',
  'sheet.old-excel':
    'This is an old Excel file (.xls), or a workbook with a password. Open it, and save it as .xlsx without a password.',
  'sheet.too-large':
    'The file is larger than any list of shots, or packed as no program packs one. Export the list again.',
  'sheet.no-workbook': 'This is not a workbook (.xlsx) with a sheet in it. Export the list again.',
  'sheet.torn': 'The workbook is damaged and cannot be read whole. Export it again.',
  'sheet.not-text': 'This file is not text. Save the list as CSV in UTF-8, or as .xlsx.',
  'sheet.guessed-encoding':
    'The file is not UTF-8 and was read as Windows-1252. Check names with accents before you write.',
  'sheet.edl-nothing': 'This edit decision list has no video event with a clip name.',
  'sheet.otio-nothing': 'This is not an OpenTimelineIO file with clips in it.',
} as const;
