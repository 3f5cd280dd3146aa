import type { Evaluation } from '../evaluation/assessment';
import type { Finding, Production } from '../production/production';
import { staleFindings } from '../production/staleFindings';
import { isSignedAnew } from './isSignedAnew';
import { undeclaredFindings } from './undeclaredFindings';

/**
 * Every problem between the texts of a production: of the join, of sign-offs and documents that a later change has overtaken, of
 * the evaluation, and of scenes nobody has declared in time. With the problems of the texts themselves these are all.
 */
export function findingsOf(production: Production, { findings, asOf }: Evaluation): readonly Finding[] {
  return [
    ...[...production.findings, ...staleFindings(production)].filter((one) => !isSignedAnew(one, production)),
    ...findings.map(
      ({ message, severity, place: record }): Finding => ({
        message,
        severity,
        place: { kind: 'record', record },
        related: [],
      }),
    ),
    ...undeclaredFindings(production, asOf),
  ];
}
