import type { Severity } from '../text/problem';
import { message } from '../words/message';
import { fault, type Diagnostic } from './diagnostics';

/** VS Code shows no more problems of one file than this, the most severe first. */
const MOST = 1000;

const bySeverity: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What of a file's diagnostics is shown: all, or the most severe with a word about how many are left out. */
export function shownTogether(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST) return diagnostics;
  const shown = bySeverity
    .flatMap((severity) => diagnostics.filter((one) => one.severity === severity))
    .slice(0, MOST - 1);
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return [
    fault(message('editor.more-problems', { count: diagnostics.length - shown.length }), 'information', top),
    ...shown,
  ];
}
