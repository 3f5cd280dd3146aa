/** Shot lists: what is read in them, what becomes of it, and what is asked. */
export const shotWords = {
  'shots.listed-as': 'the vendor’s words on AI',

  'shots.fault.no-code': 'The row has no shot code, so it was not read.',
  'shots.fault.divider':
    '“{text}” stands alone in its row and looks like a heading or a total. It was not read as a shot.',
  'shots.fault.status': 'The status “{word}” is not known and was left out.',
  'shots.fault.unclear': '“{word}” is neither yes nor no, so the shot counts as not answered.',
  'shots.fault.both':
    'One column says that no AI was used, another that generative AI was. The shot counts as not answered.',
  'shots.fault.error': 'The cell holds an error of the spreadsheet and says nothing.',
  'shots.fault.formula-without-value':
    'The cell holds a formula that was never calculated. Open the list in a spreadsheet and save it.',
  'shots.fault.merged': 'The cell is merged with the one above and holds nothing itself. Unmerge it, or fill it in.',
  'shots.fault.date': 'The spreadsheet has made a date of it ({date}). Format the column as text and write it again.',
  'shots.fault.twice': 'Shot {code} stands in row {row} too and says something else there. Neither row was read.',
  'shots.fault.outside':
    'The sheet goes further than a list of shots can: what stands from cell {cell} on was not read.',
  'shots.fault.other-sheets':
    'The sheet “{sheet}” was read. Other sheets look like lists too: {others}. Import them one by one.',
  'shots.fault.other-vendor':
    '{count, plural, one {One row is} other {# rows are}} of another vendor and left out: {vendor}.',

  'shots.failure.no-vendor': 'Unknown vendor “{vendor}”. Record the vendor first; the manifest has {known}.',
  'shots.failure.no-sheet': 'Unknown sheet “{sheet}”. The file has {sheets}.',
  'shots.failure.no-table':
    'No row of headings with a shot code was found. Name the column, as in --column "Plate=code", or give the column the heading “Shot Code”.',
  'shots.failure.no-shots': 'The list has headings, and no row with a shot code below them.',
  'shots.failure.other-vendors':
    'No row is of vendor {vendor}: the list names {names}. If it is the same vendor, add --column "Vendor=ignore".',
  'shots.failure.whose': 'Whose list is it? Add --vendor and the vendor’s id.',
  'shots.failure.column': 'Expected --column "HEADING=MEANING" with one of {meanings}.',
  'shots.failure.dated': 'Expected --dated with a day, as in 2026-11-20.',

  'shots.preview.head': '{path}, list of {vendor}: {new}, {changed}, {same} as recorded, {conflicts} to be settled',
  'shots.preview.count-new': '{n, plural, one {# new shot} other {# new shots}}',
  'shots.preview.count-changed': '{n, plural, one {# changed} other {# changed}}',
  'shots.preview.columns': 'What the columns become',
  'shots.preview.column': '“{heading}” → {means}',
  'shots.preview.column-twin': '“{heading}” is not read: “{instead}” means the same',
  'shots.preview.columns-unread': 'Not read: {headings}',
  'shots.preview.no-ai-column':
    'No column says whether AI was used: every shot counts as not answered. Name one, as in --column "KI=used-ai".',
  'shots.preview.faults': 'Look at these cells',
  'shots.preview.fault': '{cells}: {fault}',
  'shots.preview.and-more': '{count, plural, one {# more} other {# more}}',
  'shots.preview.conflicts': 'To be settled first: the list and the record differ, and the record stays as it is',
  'shots.preview.conflict': '{code}, {field}: the record says “{before}”, the list says “{after}”. Which is right?',
  'shots.preview.scenes': 'Scenes',
  'shots.preview.unknown-scene':
    '{count, plural, one {One shot is} other {# shots are}} in scene {scene}, which no script has: {codes}. Correct the number, or add it under “renumbered”.',
  'shots.preview.scenes-from-codes':
    '{count, plural, one {One scene was} other {# scenes were}} read from the shot code, because no column names it.',
  'shots.preview.uses': 'AI uses: rows that say the same are one use',
  'shots.preview.use-new': '{count, plural, one {# shot} other {# shots}}: new use {id}, {category} ({words})',
  'shots.preview.use-known': '{count, plural, one {# shot joins} other {# shots join}} use {id}, {category} ({words})',
  'shots.preview.no-category': 'category to be answered',
  'shots.preview.added': 'New shots',
  'shots.preview.added-shots': '{count, plural, one {# shot} other {# shots}}, {answer}: {codes}',
  'shots.preview.changed': 'Changed since the last list',
  'shots.preview.filled': '{code}, {field}: {after}',
  'shots.preview.change': '{code}, {field}: “{before}” becomes “{after}”',
  'shots.preview.joins': '{code} joins {uses}',
  'shots.preview.left-out': 'Recorded, and not on this list. Omitted?',
  'shots.preview.code': '{code}',
  'shots.preview.open': 'Still to be asked',
  'shots.preview.unanswered':
    '{count, plural, one {One shot leaves} other {# shots leave}} open whether AI was used: {codes}.',
  'shots.preview.doubtful':
    '{count, plural, one {One of them names} other {# of them name}} a technique or tool all the same: {codes}. Ask the vendor.',
  'shots.preview.more': '{count, plural, one {and # more} other {and # more}}',
  'shots.preview.omit-how': 'To mark the shots that the list leaves out as omitted, add --omitted.',
  'shots.preview.nothing': 'Nothing new: the record stays as it is.',
  'shots.preview.next':
    'Next: “ai-slate questions {path}” asks what is missing; “ai-slate questions {path} --vendor {vendor} -f xlsx” makes a form with the open shots.',

  'cli.option.omitted': 'mark shots that the list leaves out as omitted',
  'cli.option.sheet': 'the sheet of the workbook to read',
  'cli.option.column': 'what a column of the list means, as in "KI=used-ai"; may be given several times',
  'cli.option.dated': 'the day for which the list speaks; today if left out',
  'cli.placeholder.sheet': 'NAME',
  'cli.placeholder.column': 'HEADING=MEANING',
  'cli.placeholder.dated': 'DAY',
} as const;
