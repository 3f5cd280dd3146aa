import type { Words } from '../../words/words';
import type { Report } from '../report';
import { Page } from '../sections/page';
import { actionsTable } from './actions';
import { cueSheetTable } from './cueSheet';
import { evidenceTable } from './evidence';
import { obligationsTable } from './obligations';
import { shotsTable } from './shots';
import type { Sheet } from './table';

/** The tables that coordinators work with: what there is to do, the AI cue sheet, the obligations, the evidence register. */
export function sheetsOf(report: Report, words: Words): readonly Sheet[] {
  const page = new Page(report, words);
  const shots = report.shots === undefined ? [] : [shotsTable(page)];
  return [actionsTable(page), cueSheetTable(page), obligationsTable(page), evidenceTable(page), ...shots];
}
