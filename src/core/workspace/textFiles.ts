/** What a shell provides so that the core can work on a folder of scripts and manifests, on a disk or anywhere else. */
export interface TextFiles {
  /** The paths of all files in a folder, at any depth, each beginning with the folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** What in a folder is not listed, because it cannot be read or is a link that is not followed. */
  readonly unlisted?: (folder: string) => Promise<readonly Unlisted[]>;
  /** A file's text as UTF-8; throws `UnreadableFile`. */
  readonly read: (path: string) => Promise<string>;
}

/** Why a file could not be read. `not-text`: some of its bytes are no UTF-8. */
export type UnreadableReason = 'missing' | 'no-permission' | 'not-text' | 'too-large' | 'other';

/** Why something was not read at all: as above, or a name that is no manifest's, or a link that leads elsewhere. */
export type UnreadReason = UnreadableReason | 'misnamed' | 'link';

export interface Unlisted {
  readonly path: string;
  readonly reason: UnreadReason;
}

/** A file that cannot be read: each shell catches it once and goes on with the others. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly path: string,
    readonly reason: UnreadableReason,
    cause?: unknown,
  ) {
    super(`${reason}: ${path}`, { cause });
  }
}
