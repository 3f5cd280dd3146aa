import { message, UnreadableFile, type Message } from '../core/index';

/** A file larger than so many megabytes, which is not read. */
export class TooLargeFile extends UnreadableFile {
  constructor(
    path: string,
    readonly megabytes: number,
  ) {
    super(path, 'too-large');
  }
}

export type UnwritableReason =
  | 'missing'
  | 'no-permission'
  | 'disk-full'
  | 'is-folder'
  | 'no-file'
  | 'busy'
  | 'changed'
  | 'other';

/** A file that could not be written; what it said before, it still says. */
export class UnwritableFile extends Error {
  override readonly name = 'UnwritableFile';

  constructor(
    readonly path: string,
    readonly reason: UnwritableReason,
    cause?: unknown,
  ) {
    super(`${reason}: ${path}`, { cause });
  }
}

/** Why a file could not be read or written, in words. */
export function reasonInWords(error: UnreadableFile | UnwritableFile): Message {
  if (error instanceof TooLargeFile) return message('cli.reason.too-large', { limit: error.megabytes });
  return error.reason === 'too-large' ? message('cli.reason.other') : message(`cli.reason.${error.reason}`);
}

/** The code by which the system names a fault, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
