import { message } from '../../words/message';
import { fieldLabel, shownValue } from '../labels';
import type { ShotPart } from '../report';
import type { Page } from '../sections/page';
import { dayOrText, widths, type Cell, type Sheet } from './table';

const fields = ['status', 'version', 'timecode-in', 'timecode-out', 'description', 'remark'] as const;

/** The shots of all vendors as a table: one row for each, with the vendor's statement and its day. */
export function shotsTable(page: Page): Sheet {
  const titles = [
    ...(['shot', 'vendor', 'scene', 'vendor-says', 'list-of', 'uses'] as const).map((column) =>
      message(`report.column.${column}`),
    ),
    ...fields.map((field) => fieldLabel(field, 'shot')),
    message('report.column.place'),
  ].map((title) => page.letters(title));
  const rows = (page.report.shots ?? []).map((shot) => row(shot, page));
  return {
    id: 'shots',
    title: page.letters(message('report.shots.title')),
    columns: widths(titles, rows),
    rows,
  };
}

function row(shot: ShotPart, page: Page): readonly Cell[] {
  return [
    shot.code,
    shot.vendor === undefined ? '' : page.nameOf(shot.vendor),
    shot.scene ?? '',
    page.letters(message(shot.answer === undefined ? 'shot.not-answered' : `shot.says-${shot.answer}`)),
    shot.dated === undefined ? '' : dayOrText(shot.dated),
    shot.uses.join(', '),
    ...fields.map((field) => {
      const value = shot.recorded[field];
      return value === undefined ? '' : page.letters(shownValue(field, value));
    }),
    page.at(shot.place),
  ];
}
