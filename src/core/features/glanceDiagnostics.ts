import { glanceAt } from '../manifest/glance';
import type { Manifest } from '../manifest/manifest';
import type { Position, Range } from '../text/range';
import { fault, type Diagnostic } from './diagnostics';

/**
 * The diagnostics of a manifest while somebody writes in one of its records: that record's faults as they are now,
 * everything else as it was when the manifest was last read, moved with its lines. Undefined where only a whole reading tells.
 */
export function glanceDiagnostics(
  known: readonly Diagnostic[],
  manifest: Manifest,
  text: string,
): readonly Diagnostic[] | undefined {
  const glance = glanceAt(manifest, text);
  if (!glance) return undefined;
  const { before, after, problems } = glance;
  const lines = manifest.lines.after(text, before, after.end);
  const [first, next] = [manifest.lines.position(before.start).line, manifest.lines.position(before.end).line];
  const shift = lines.lineCount - manifest.lines.lineCount;
  const inRecord = ({ range }: Diagnostic): boolean =>
    range.start.line >= first && range.start.line < Math.max(next, first + 1);
  return [
    ...known
      .filter((one) => one.kind !== 'fault' || !inRecord(one))
      .map((one) => (one.range.start.line < next ? one : movedBy(one, shift))),
    ...problems.map((problem) => fault(problem.message, problem.severity, lines.range(problem.span))),
  ];
}

function movedBy(diagnostic: Diagnostic, lines: number): Diagnostic {
  const down = ({ line, character }: Position): Position => ({ line: line + lines, character });
  const range: Range = { start: down(diagnostic.range.start), end: down(diagnostic.range.end) };
  return { ...diagnostic, range };
}
