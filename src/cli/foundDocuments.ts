import {
  documentPaths,
  hashOf,
  isInside,
  UnreadableFile,
  type Documents,
  type FoundDocument,
  type Production,
} from '../core/index';
import type { Files } from './io';

/** So many documents are looked into at the same time. */
const AT_ONCE = 8;

/** What lies where a production's records say that documents do; no link is followed out of its folder. */
export async function foundDocuments(production: Production, files: Files): Promise<Documents> {
  const root = await files.real(production.folder);
  const paths = [...documentPaths(production)].sort();
  const found = new Map<string, FoundDocument>();
  for (let at = 0; at < paths.length; at += AT_ONCE)
    for (const [path, one] of await Promise.all(
      paths.slice(at, at + AT_ONCE).map(async (path) => [path, await look(path, root, files)] as const),
    ))
      found.set(path, one);
  return found;
}

async function look(path: string, root: string, files: Files): Promise<FoundDocument> {
  const kind = await files.kind(path);
  if (kind !== 'file') return { found: kind === undefined ? 'missing' : 'unreadable' };
  if (!isInside(await files.real(path), root)) return { found: 'outside' };
  try {
    return { found: 'present', sha256: await sha256(path, files) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.reason === 'too-large'
      ? { found: 'present' }
      : { found: error.reason === 'missing' ? 'missing' : 'unreadable' };
  }
}

async function sha256(path: string, files: Files): Promise<string> {
  return files.sha256 ? files.sha256(path) : hashOf(await files.bytes(path)).slice('sha256:'.length);
}
