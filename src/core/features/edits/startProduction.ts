import { initialManifest } from '../../manifest/initialManifest';
import type { Manifest } from '../../manifest/manifest';
import type { Script } from '../../production/production';
import type { Plan } from './change';
import { ManifestDraft } from './manifestDraft';
import { fileNameOf, folderOf, isInside, relativeTo } from '../../text/paths';

/** The manifest that makes a folder a production. */
export const MANIFEST_FILE = 'production.slate.yaml';

/** A folder that could become a production, with its scripts. */
export interface Candidate {
  readonly folder: string;
  readonly scripts: readonly Script[];
  /** As on a title page, else the folder's name. */
  readonly title: string;
}

/** Folders that hold scripts of no production, the one with most scripts first; then those given that hold none. */
export function productionCandidates(looseScripts: readonly Script[], others: readonly string[]): readonly Candidate[] {
  const folders = [...new Set([...looseScripts.map(({ path }) => folderOf(path)), ...others])];
  return folders
    .map((folder): Candidate => {
      const scripts = looseScripts
        .filter(({ path }) => isInside(path, folder))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      return { folder, scripts, title: scripts.map(titleOnPage).find((title) => title !== '') ?? fileNameOf(folder) };
    })
    .sort((a, b) => b.scripts.length - a.scripts.length);
}

/** The title on a script's title page, without its marks of emphasis; empty where there is none. */
export function titleOnPage({ screenplay }: Pick<Script, 'screenplay'>): string {
  const entry = screenplay.titlePage.find(({ key }) => key.toLowerCase() === 'title');
  return (entry?.values ?? []).join(' ').replace(/[*_]+/g, '').trim();
}

/** Whether a manifest in a folder already makes it a production. */
export function hasProduction(folder: string, manifests: readonly Manifest[]): boolean {
  return manifests.some(({ path, production }) => production !== undefined && folderOf(path) === folder);
}

/** A manifest that speaks of no production yet becomes the one that does. */
export function startInManifest(manifest: Manifest, title: string, agreements: readonly string[]): Plan {
  const draft = new ManifestDraft(manifest).set(['production'], 'title', title);
  return (agreements.length > 0 ? draft.set(['production'], 'agreements', agreements) : draft).plan();
}

/** The text of the first manifest of a folder. */
export function startProduction({ folder, scripts }: Candidate, title: string, agreements: readonly string[]): string {
  return initialManifest({ title, scripts: scripts.map(({ path }) => relativeTo(folder, path)), agreements });
}
