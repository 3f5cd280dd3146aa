import type { Evaluation } from '../evaluation/assessment';
import type { Finding, Production } from '../production/production';
import { staleFindings } from '../production/staleFindings';
import { relativeTo } from '../text/paths';
import { message } from '../words/message';
import { isSignedAnew } from './isSignedAnew';
import { undeclaredFindings } from './undeclaredFindings';

/**
 * Every problem between the texts of a production: of the join, of sign-offs and documents that a later change has overtaken, of
 * the evaluation, of scenes nobody has declared in time, and files that were not read. With the problems of the texts themselves these are all.
 */
export function findingsOf(production: Production, { findings, asOf }: Evaluation): readonly Finding[] {
  return [
    ...[...production.findings, ...staleFindings(production, asOf)].filter(
      (one) => !isSignedAnew(one, production, asOf),
    ),
    ...findings.map(
      ({ message: text, severity, place: record, cure }): Finding => ({
        message: text,
        severity,
        place: { kind: 'record', record },
        related: [],
        ...(cure && { cure }),
      }),
    ),
    ...undeclaredFindings(production, asOf),
    ...production.unread.map(
      ({ path, why }): Finding => ({
        message: message('settled.unread', { file: relativeTo(production.folder, path), why }),
        severity: 'error',
        place: { kind: 'script', path, span: { start: 0, end: 0 } },
        related: [],
      }),
    ),
  ];
}
