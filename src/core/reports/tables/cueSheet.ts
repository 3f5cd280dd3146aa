import { message, type Argument } from '../../words/message';
import { categoryName, fieldLabel, shownValue } from '../labels';
import type { Recorded, UsePart } from '../report';
import { coreFields, coreToolFields, marked, sharedFrom } from '../sections/cueSheet';
import type { Page } from '../sections/page';
import { dayOrText, widths, type Cell, type Sheet } from './table';

/** The AI cue sheet as a table: one row for each use, with every field that is usually asked for or recorded anywhere. */
export function cueSheetTable(page: Page): Sheet {
  const { uses } = page.report;
  const fields = columnsOf(
    uses.map(({ recorded, implied }) => ({ ...recorded, ...implied })),
    coreFields,
  );
  const toolFields = columnsOf(
    uses.map(({ tool }) => tool ?? {}),
    coreToolFields,
  );
  const titles = [
    ...(['use', 'category', 'scenes', 'heading'] as const).map((column) => message(`report.column.${column}`)),
    ...fields.map((field) => fieldLabel(field, 'use')),
    message('report.cue.digital-source-type'),
    ...toolFields.map((field) => message('report.cue.tool-field', { field: fieldLabel(field, 'tool') })),
    ...(['people', 'papers', 'place'] as const).map((column) => message(`report.column.${column}`)),
  ].map((title) => page.letters(title));
  const rows = uses.map((use) => row(use, fields, toolFields, page));
  return {
    id: 'cue-sheet',
    title: page.letters(message('report.section.cue-sheet')),
    columns: widths(titles, rows),
    rows,
  };
}

function row(use: UsePart, fields: readonly string[], toolFields: readonly string[], page: Page): readonly Cell[] {
  const unknown = page.letters(message('report.unknown'));
  return [
    use.id,
    page.letters(use.categories.map(categoryName)),
    use.scenes.join(', '),
    use.scenes.map((name) => page.scene(name)?.heading ?? '').join('; '),
    ...fields.map((field) => value(use, field, page)),
    use.digitalSourceType ?? page.letters(message('report.cue.not-settled')),
    ...toolFields.map((field) =>
      use.tool ? withSource(use, field, shown(field, use.tool[field], page), page) : unknown,
    ),
    use.peopleUnrecorded ? unknown : use.people.map(({ id }) => page.nameOf(id)).join('; '),
    use.evidence.join(', '),
    page.at(use.place),
  ];
}

/** As recorded, else as the category says, else unknown. */
function value(use: UsePart, field: string, page: Page): Cell {
  const implied = use.implied[field];
  if (implied !== undefined) return page.letters(marked(use, field, implied));
  return withSource(use, field, shown(field, use.recorded[field], page), page);
}

/** A value that was recorded once for all uses names where. */
function withSource(use: UsePart, field: string, cell: Cell, page: Page): Cell {
  const from = sharedFrom(use, field);
  if (from === undefined) return cell;
  const value = typeof cell === 'object' ? cell.day : String(cell);
  return page.letters(message('report.cue.shared', { value, from }));
}

function shown(field: string, recorded: Recorded[string] | undefined, page: Page): Cell {
  if (typeof recorded === 'string') {
    const cell = dayOrText(recorded);
    if (typeof cell === 'object') return cell;
  }
  const argument: Argument = shownValue(field, recorded);
  return page.letters(argument);
}

/** The fields that are usually asked for, then whatever else is recorded anywhere. */
function columnsOf(records: readonly Recorded[], core: readonly string[]): readonly string[] {
  const others = new Set(
    records.flatMap((record) => Object.keys(record)).filter((field) => !core.includes(field) && field !== 'id'),
  );
  return [...core, ...[...others].sort()];
}
