import type { Severity } from '../text/problem';
import type { Diagnostic } from './diagnostics';
import { openEntry } from './openEntry';

/** What a person may write for a kind or a code in the severity setting. */
export type SeverityChoice = Severity | 'none';

const choices: readonly string[] = [
  'error',
  'warning',
  'information',
  'hint',
  'none',
] satisfies readonly SeverityChoice[];

/**
 * Gives diagnostics the severities that a person chose, by code (`tag.plain-note`) or by kind (`open`); `none` takes them
 * out. An entry for several open items follows what was chosen for each of them.
 */
export function remapSeverities(
  diagnostics: readonly Diagnostic[],
  chosen: ReadonlyMap<string, unknown>,
): readonly Diagnostic[] {
  if (chosen.size === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    if (!diagnostic.items) return remapped(diagnostic, chosen);
    const [first, ...others] = diagnostic.items.flatMap((item) => remapped(item, chosen));
    return first ? [openEntry([first, ...others], diagnostic.range)] : [];
  });
}

function remapped<T extends Pick<Diagnostic, 'code' | 'kind' | 'severity'>>(
  one: T,
  chosen: ReadonlyMap<string, unknown>,
): readonly T[] {
  const choice = [chosen.get(one.code), chosen.get(one.kind)].find(isChoice);
  if (choice === undefined) return [one];
  return choice === 'none' ? [] : [{ ...one, severity: choice }];
}

/** Settings are typed by hand: whatever is no severity is as good as nothing. */
function isChoice(value: unknown): value is SeverityChoice {
  return typeof value === 'string' && choices.includes(value);
}
