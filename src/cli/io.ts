import type { AgreementSource, FormWorkbooks, FontFile, RenderMeans, Unlisted, Words } from '../core/index';

/** What the command line needs of the system, so that every command can run in a test without one. */
export interface Io {
  readonly out: (text: string) => void;
  /** Bytes that are no text. */
  readonly outBytes: (bytes: Uint8Array) => void;
  readonly err: (text: string) => void;
  /** The output goes to a terminal, where colours may stand. */
  readonly isTerminal: boolean;
  /** Asks the person at the terminal; undefined once they end it. Absent where nobody is there to answer. */
  readonly ask?: (prompt: string) => Promise<string | undefined>;
  /** The folder in which the command was given, whole and with `/`. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly files: Files;
  readonly heavy: Heavy;
  /** Absent where revisions cannot be read. */
  readonly git?: Git;
  /** Agreements in place of those that come with the program. */
  readonly agreements?: readonly AgreementSource[];
  /** Only to say which day it is where none is given. */
  readonly now: () => Date;
  readonly words: Words;
  readonly version: string;
}

/** What is loaded when a format asks for it, and the fonts that come with the program. */
export interface Heavy extends Pick<RenderMeans, 'pdf'> {
  readonly xlsx: () => Promise<Awaited<ReturnType<RenderMeans['xlsx']>> & FormWorkbooks>;
  readonly ownFonts: () => Promise<readonly FontFile[]>;
}

/** Runs Git in a folder with these arguments and gives back what it writes; undefined when that fails. */
export type Git = (folder: string, args: readonly string[]) => Promise<Uint8Array | undefined>;

/** What a file is to hold; it is left alone when it no longer holds what it held `before`. */
export interface Written {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly before?: Uint8Array;
}

/** Files of a system; paths are whole and have `/` between folders. */
export interface Files {
  /** `other` for a device, a pipe or a socket; undefined where nothing is. */
  readonly kind: (path: string) => Promise<'file' | 'folder' | 'other' | undefined>;
  /** The names of the files directly in a folder. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** The paths of all files in a folder at any depth; links are not followed out of it. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Folders that cannot be read, and links that are not followed, which may hide scripts and manifests. */
  readonly unlisted?: (folder: string) => Promise<readonly Unlisted[]>;
  /** Throws `UnreadableFile`, also for a file larger than so many megabytes: what the command line allows where nothing else is said. */
  readonly bytes: (path: string, largest?: number) => Promise<Uint8Array>;
  /** SHA-256 of a file of any size, as hexadecimal digits, read piece by piece. Throws `UnreadableFile`. Where it is absent, a file is read whole. */
  readonly sha256?: (path: string) => Promise<string>;
  /** Where a path leads when links are followed; itself where nothing is there. */
  readonly real: (path: string) => Promise<string>;
  /**
   * Replaces or creates files and the folders above them, each whole or not at all, and none before all of them are ready
   * beside. Behind a link, the file that it leads to is replaced. Throws `UnwritableFile`.
   */
  readonly write: (files: readonly Written[]) => Promise<void>;
  /** Creates a file, whole or not at all; false when something is there already. Throws `UnwritableFile`. */
  readonly create: (path: string, text: string) => Promise<boolean>;
}
