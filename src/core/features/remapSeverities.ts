import type { Severity } from '../text/problem';
import type { Diagnostic } from './diagnostics';

/** What a person may write for a kind or a code in the severity setting. */
export type SeverityChoice = Severity | 'none';

const choices: readonly string[] = ['error', 'warning', 'information', 'hint', 'none'] satisfies readonly SeverityChoice[];

/** Gives diagnostics the severities that a person chose, by code (`tag.plain-note`) or by kind (`open`); `none` takes them out. */
export function remapSeverities(diagnostics: readonly Diagnostic[], chosen: ReadonlyMap<string, unknown>): readonly Diagnostic[] {
  if (chosen.size === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const choice = [chosen.get(diagnostic.code), chosen.get(diagnostic.kind)].find(isChoice);
    if (choice === undefined) return [diagnostic];
    return choice === 'none' ? [] : [{ ...diagnostic, severity: choice }];
  });
}

/** Settings are typed by hand: whatever is no severity is as good as nothing. */
function isChoice(value: unknown): value is SeverityChoice {
  return typeof value === 'string' && choices.includes(value);
}
