import { message, type Message } from '../../words/message';
import { dateText } from '../../text/dateText';
import { fieldLabel, shownValue, valueOf } from '../labels';
import type { EvidencePart } from '../report';
import type { Page } from '../sections/page';
import { dayOrText, widths, type Cell, type Sheet } from './table';

/** The evidence register as a table: one row for each paper, with every field that is recorded of any. */
export function evidenceTable(page: Page): Sheet {
  const { evidence } = page.report;
  const fields = [...new Set(evidence.flatMap(({ recorded }) => Object.keys(recorded)))].sort(
    (a, b) => order(a) - order(b),
  );
  const titles = [
    ...(['number', 'paper', 'record', 'hangs-on'] as const).map((column) => message(`report.column.${column}`)),
    ...fields.map((field) => fieldLabel(field, 'evidence')),
    ...(['scenes', 'remarks', 'place'] as const).map((column) => message(`report.column.${column}`)),
  ].map((title) => page.letters(title));
  const rows = evidence.map((paper) => row(paper, fields, page));
  return {
    id: 'evidence',
    title: page.letters(message('report.section.evidence')),
    columns: widths(titles, rows),
    rows,
  };
}

/** Who and when before the rest, which keeps the order in which it is first recorded. */
function order(field: string): number {
  const at = ['from', 'to', 'given-at', 'signer', 'document', 'expires'].indexOf(field);
  return at < 0 ? 99 : at;
}

function row(paper: EvidencePart, fields: readonly string[], page: Page): readonly Cell[] {
  const { number, id, kind, on, recorded, scenes, place } = paper;
  return [
    number,
    page.letters(shownValue('kind', kind)),
    id ?? '',
    on.length > 0
      ? on.map((one) => page.nameOf(one.id)).join('; ')
      : page.letters(message('report.evidence.production')),
    ...fields.map((field): Cell => {
      const value = recorded[field];
      if (value === undefined) return '';
      const cell = typeof value === 'string' ? dayOrText(value) : '';
      return typeof cell === 'object'
        ? cell
        : page
            .value(recorded, field)
            .map(({ text }) => text)
            .join('');
    }),
    scenes.join(', '),
    becameOf(paper)
      .map((one) => page.letters(one))
      .join('; '),
    page.at(place),
  ];
}

/** What has become of a paper since. */
export function becameOf({
  stale,
  expired,
  supersededBy,
  recorded,
  file,
  unhashed,
  ahead,
  absent,
}: EvidencePart): readonly Message[] {
  if (absent) return [absenceNote(recorded)];
  return [
    ...(file === undefined || file === 'present' ? [] : [message(`report.evidence.file.${file}`)]),
    ...(unhashed ? [message('report.evidence.unhashed')] : []),
    ...(ahead ? [message('report.evidence.ahead')] : []),
    ...(stale.length > 0 ? [message('report.evidence.stale', { n: stale.length, scenes: stale })] : []),
    ...(expired ? [message('report.evidence.expired', { date: valueOf(recorded['expires']) })] : []),
    ...(supersededBy === undefined ? [] : [message('report.evidence.superseded', { n: supersededBy })]),
  ];
}

/** That the document is not there, and why, as it was recorded. */
function absenceNote(recorded: EvidencePart['recorded']): Message {
  const [absent, by, on] = (['absent', 'by', 'on'] as const).map((field) => recorded[field]);
  return message('report.evidence.absent', {
    why: shownValue('absent', typeof absent === 'string' ? absent : 'unknown'),
    by: typeof by === 'string' ? by : message('name.unstated'),
    on: typeof on === 'string' ? dateText(on) : message('name.unstated'),
  });
}
