import { fileNameOf, folderOf, isInside, relativeTo, uriPath, type RenderMeans } from '../core/index';
import type { Io } from './io';
import type { Given } from './options';
import { wholePath } from './paths';

/** What a format needs to know and to load for a production in a folder; `file` is where the rendering goes, if to a file. */
export function renderMeans(folder: string, file: string | undefined, { options }: Given, io: Io): RenderMeans {
  const toFiles = wayFrom(file === undefined ? io.cwd : folderOf(file), folder);
  return {
    ...(toFiles === undefined ? {} : { toFiles }),
    fromRoot: fromCheckout(folder, io),
    extent: options.has('whole') ? 'whole' : options.has('brief') ? 'brief' : 'short',
    pdf: io.heavy.pdf,
    xlsx: io.heavy.xlsx,
    fonts: async () => {
      const named = await Promise.all(
        (options.get('font') ?? []).map(async (path) => ({
          name: fileNameOf(path),
          bytes: await io.files.bytes(wholePath(path, io)),
        })),
      );
      return [...named, ...(await io.heavy.ownFonts())];
    },
  };
}

/** The way to a production's folder from where the command was given, which is where a checkout begins. */
export function fromCheckout(folder: string, { cwd }: Pick<Io, 'cwd'>): string {
  return isInside(folder, cwd) && folder !== cwd ? `${relativeTo(cwd, folder)}/` : '';
}

/**
 * The way from a report's folder to the production's, where one lies in the other; elsewhere a report would tell how this
 * computer's folders are called.
 */
function wayFrom(start: string, goal: string): string | undefined {
  if (start === goal) return '';
  if (isInside(goal, start)) return `${uriPath(relativeTo(start, goal))}/`;
  return isInside(start, goal)
    ? relativeTo(goal, start)
        .split('/')
        .map(() => '../')
        .join('')
    : undefined;
}
