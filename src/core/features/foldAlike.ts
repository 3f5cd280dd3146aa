import { message } from '../words/message';
import type { Diagnostic } from './diagnostics';

/**
 * The diagnostics of one file, of which those that ask the same of several records are one entry, at the first of them, with
 * their number. The others stay where they are as hints: the Problems list leaves those out, and what can be done is still
 * offered there.
 */
export function foldAlike(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { alike } of diagnostics) if (alike) counts.set(alike.key, (counts.get(alike.key) ?? 0) + 1);
  const shown = new Set<string>();
  return diagnostics.map((one): Diagnostic => {
    const count = one.alike ? (counts.get(one.alike.key) ?? 0) : 0;
    if (!one.alike || count < 2) return one;
    if (shown.has(one.alike.key)) return { ...one, severity: 'hint' };
    shown.add(one.alike.key);
    return { ...one, message: message('editor.alike', { line: one.alike.line, count }) };
  });
}
