import type { Manifest } from '../manifest/manifest';
import { FollowedManifest } from '../manifest/followedManifest';
import { joinProduction } from '../production/join';
import type { Production, Script } from '../production/production';
import { ScriptText } from '../production/scriptText';
import { isManifestPath, isScriptPath } from './fileKinds';
import { ownerOf, productionFolders } from './productionFolders';

/** A file's text, and what was parsed of it when it was last looked at. */
interface Known<T extends Followed> {
  text: string;
  parsed?: T;
}

/** Something that was read of a text and can follow it. */
interface Followed {
  readonly text: string;
  readonly retype: (text: string) => void;
}

/** What belongs to one production, or to none. */
interface Belongings {
  readonly manifests: Manifest[];
  readonly scripts: Script[];
}

/**
 * The only state in the core: the texts of scripts and manifests as the shells last gave them, saved or not, with what
 * was parsed and joined of them. A text is parsed when it is first asked for, and then follows what is written in it; a
 * production is joined again only when one of its manifests changes, or what one of its scripts says to it.
 */
export class ProductionStore {
  private readonly scripts = new Map<string, Known<ScriptText>>();
  private readonly manifests = new Map<string, Known<FollowedManifest>>();
  private joined = new Map<string, { readonly parts: readonly unknown[]; readonly production: Production }>();
  private sorted: Sorted | undefined;

  /** Takes a file's present text; true when that changes anything. Files of other kinds are left alone. */
  update(path: string, text: string): boolean {
    const known = isScriptPath(path) ? this.scripts : isManifestPath(path) ? this.manifests : undefined;
    if (!known) return false;
    const before = known.get(path);
    if (before?.text === text) return false;
    if (before) before.text = text;
    else known.set(path, { text });
    this.sorted = undefined;
    return true;
  }

  /** Forgets a file that was deleted or renamed; true when it was known. */
  remove(path: string): boolean {
    const known = this.scripts.delete(path) || this.manifests.delete(path);
    if (known) this.sorted = undefined;
    return known;
  }

  /** All productions, sorted by folder; the same object as before for one of which nothing has changed. */
  productions(): readonly Production[] {
    return this.sort().productions;
  }

  /** The production that a script or manifest belongs to. */
  productionOf(path: string): Production | undefined {
    const { folders, productions } = this.sort();
    const owner = ownerOf(path, folders);
    return owner === undefined ? undefined : productions.find((production) => production.folder === owner);
  }

  /** Scripts that belong to no production: their tags and problems can still be shown. */
  looseScripts(): readonly Script[] {
    return this.sort().loose.scripts;
  }

  /** Manifests that belong to no production. */
  looseManifests(): readonly Manifest[] {
    return this.sort().loose.manifests;
  }

  private sort(): Sorted {
    return (this.sorted ??= this.joinAll());
  }

  private joinAll(): Sorted {
    const manifests = parsedOf(this.manifests, (path, text) => new FollowedManifest(path, text)).map(({ manifest }) => manifest);
    const scripts = parsedOf(this.scripts, (path, text) => new ScriptText(path, text)).map(({ script }) => script);
    const folders = new Set(productionFolders(manifests));
    const owned = new Map<string, Belongings>([...folders].map((folder) => [folder, { manifests: [], scripts: [] }]));
    const loose: Belongings = { manifests: [], scripts: [] };
    const belongingsOf = (path: string): Belongings => {
      const owner = ownerOf(path, folders);
      return (owner === undefined ? undefined : owned.get(owner)) ?? loose;
    };
    for (const manifest of manifests) belongingsOf(manifest.path).manifests.push(manifest);
    for (const script of scripts) belongingsOf(script.path).scripts.push(script);

    const before = this.joined;
    this.joined = new Map();
    const productions = [...owned].map(([folder, belongings]) => {
      const parts = [...belongings.manifests, ...belongings.scripts];
      const last = before.get(folder);
      const production = last && sameParts(last.parts, parts) ? last.production : joinProduction({ folder, ...belongings });
      this.joined.set(folder, { parts, production });
      return production;
    });
    return { folders, productions, loose };
  }
}

interface Sorted {
  readonly folders: ReadonlySet<string>;
  readonly productions: readonly Production[];
  readonly loose: Belongings;
}

function sameParts(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

function parsedOf<T extends Followed>(known: ReadonlyMap<string, Known<T>>, parse: (path: string, text: string) => T): readonly T[] {
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, one]) => {
    if (one.parsed && one.parsed.text !== one.text) one.parsed.retype(one.text);
    return (one.parsed ??= parse(path, one.text));
  });
}
