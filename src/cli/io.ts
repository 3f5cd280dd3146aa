import type { AgreementFile, Words } from '../core/index';

/** What the command line needs of the system, so that every command can run in a test without one. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The output goes to a terminal, where colours may stand. */
  readonly isTerminal: boolean;
  /** The folder in which the command was given, whole and with `/`. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly files: Files;
  /** Agreement files in place of those that come with the program. */
  readonly agreements?: readonly AgreementFile[];
  /** Only to say which day it is where none is given. */
  readonly now: () => Date;
  readonly words: Words;
  readonly version: string;
}

/** Files of a system; paths are whole and have `/` between folders. */
export interface Files {
  readonly kind: (path: string) => Promise<'file' | 'folder' | undefined>;
  /** The names of the files directly in a folder. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** The paths of all files in a folder at any depth; links are not followed out of it. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Throws `UnreadableFile`. */
  readonly bytes: (path: string) => Promise<Uint8Array>;
  /** Replaces or creates a file and the folders above it, whole or not at all; throws `UnreadableFile`. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** Creates a file; false when there is one already. Throws `UnreadableFile`. */
  readonly create: (path: string, text: string) => Promise<boolean>;
}
