import type { Io } from '../io';
import type { Given, OptionName } from '../options';

/** A command: what it takes, and what it does; its result is the exit code. */
export interface Command {
  readonly options: readonly OptionName[];
  /** The formats of `-f`, the first being the one it takes without. */
  readonly formats: readonly string[];
  /** The words that `--fail-on` takes. */
  readonly failKinds?: readonly string[];
  /** How many words may follow the command. */
  readonly words: number;
  /** `words` are those after the command. Throws `Failure` when it cannot be done. */
  readonly run: (words: readonly string[], given: Given, io: Io) => Promise<0 | 1>;
}
