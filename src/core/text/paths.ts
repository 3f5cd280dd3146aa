/**
 * Paths as the core sees them: text with `/` between folders, `''` for the folder everything is relative to. They may
 * begin with `/` or with a scheme (`memfs://show/`); only what stands after the last `/` is ever taken off or put on.
 */

/** The folder that holds a file: `season-1/ep101.fountain` → `season-1`. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === 0 ? '/' : path.slice(0, Math.max(slash, 0));
}

/** The last part of a path: `season-1/ep101.fountain` → `ep101.fountain`. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path without the ending of its file name: `season-1/ep101.fountain` → `season-1/ep101`. */
export function withoutEnding(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
}

/** True when a file or folder stands in a folder, at any depth. */
export function isInside(path: string, folder: string): boolean {
  if (folder === '') return !path.startsWith('/') && path !== '';
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`) && path.length > folder.length;
}

/** A path as written from its folder on: `season-1/ep101.fountain` in `season-1` → `ep101.fountain`; itself if elsewhere. */
export function relativeTo(folder: string, path: string): string {
  if (folder === '' || !isInside(path, folder)) return path;
  return path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
}

/**
 * A path written in a file of `folder`, made whole: `season-1` and `../bible.fountain` → `bible.fountain`. Undefined
 * for what is no relative path (`/etc/passwd`, `C:\scripts`, `https://…`) or climbs higher than paths go.
 */
export function resolvePath(folder: string, written: string): string | undefined {
  const relative = written.replaceAll('\\', '/');
  if (relative.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(relative)) return undefined;
  const steps: string[] = [];
  let base = folder;
  for (const step of relative.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0) steps.pop();
    else if (base === '' || base.endsWith('/')) return undefined;
    else base = folderOf(base);
  }
  const rest = steps.join('/');
  if (base === '' || rest === '') return rest === '' ? base : rest;
  return base.endsWith('/') ? `${base}${rest}` : `${base}/${rest}`;
}

/** Two spellings of one file name are one: file systems differ in how they write `é`. */
export function pathKey(path: string): string {
  return path.normalize('NFC');
}
