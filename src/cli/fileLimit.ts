import { FILE_LIMIT, fileLimitFrom, message } from '../core/index';
import { Failure } from './failure';
import type { Files } from './io';
import type { Given } from './options';

/** Files of which none is read that is larger than the command line allows. Throws `Failure` for a size that is none. */
export function limited(files: Files, { options }: Given): Files {
  const [written] = options.get('max-file-size') ?? [];
  const limit = written === undefined ? FILE_LIMIT : fileLimitFrom(written);
  if (limit === undefined) throw new Failure(message('cli.failure.max-file-size', { written: written ?? '' }));
  return { ...files, bytes: (path, largest = limit) => files.bytes(path, largest) };
}
