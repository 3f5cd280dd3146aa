import { createColors } from 'picocolors';
import type { Outcome, Severity } from '../core/index';
import type { Io } from './io';
import type { Given } from './options';

/** Colours of a text output; each colour only repeats what a word says. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly outcome: (outcome: Outcome | 'question', text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

/** Colours on a terminal that wants them: not with `--no-color`, `NO_COLOR`, `TERM=dumb` or `-o`. */
export function styleOf(given: Given, { isTerminal, env }: Pick<Io, 'isTerminal' | 'env'>): Style {
  const plain =
    given.options.has('no-color') ||
    given.options.has('output') ||
    (env['NO_COLOR'] ?? '') !== '' ||
    env['TERM'] === 'dumb';
  const { bold, dim, red, yellow, cyan, green } = createColors(isTerminal && !plain);
  return {
    bold,
    faint: dim,
    outcome: (outcome, text) =>
      outcome === 'blocked'
        ? red(text)
        : outcome === 'open'
          ? yellow(text)
          : outcome === 'met'
            ? green(text)
            : cyan(text),
    severity: (severity, text) => (severity === 'error' ? red(text) : severity === 'warning' ? yellow(text) : text),
  };
}
