import type { Manifest } from '../manifest/manifest';
import { followManifest, type FollowedManifest } from '../manifest/followedManifest';
import type { HeadingLanguage } from '../fountain/headingWords';
import { englishIntros, languagesIn, sceneIntros, type SceneIntros } from '../fountain/sceneIntros';
import { joinInSteps } from '../production/join';
import type { Production, Script, Unread } from '../production/production';
import { ScriptText } from '../production/scriptText';
import { folderOf } from '../text/paths';
import { each, finish, type Steps } from '../text/steps';
import { message } from '../words/message';
import { isManifestPath, isMisnamedManifest, isScriptPath } from './fileKinds';
import { ownerOf, productionFolders } from './productionFolders';
import type { UnreadReason } from './textFiles';

/** A script's text, what was read of it, and what its production was joined of. */
interface KnownScript {
  text: string;
  read?: ScriptText;
  joined?: Script;
}

interface KnownManifest {
  text: string;
  read?: FollowedManifest;
}

/** What belongs to one production, or to none. */
interface Belongings {
  readonly manifests: Manifest[];
  readonly scripts: Script[];
  readonly unread: Unread[];
}

/** The texts of one moment, read and joined. */
export interface Joined {
  /** Of all productions. */
  readonly folders: ReadonlySet<string>;
  /** Sorted by folder; the same object as before for one of which nothing has changed. */
  readonly productions: readonly Production[];
  /** Scripts and manifests that belong to no production: their tags and problems can still be shown. */
  readonly loose: { readonly manifests: readonly Manifest[]; readonly scripts: readonly Script[] };
}

/**
 * The only state in the core: the texts of scripts and manifests as the shells last gave them, saved or not, with what
 * was read and joined of them. A text is read when somebody asks, and then follows what is written in it; a
 * production is joined again only when one of its manifests changes, or what one of its scripts says to it.
 */
export class ProductionStore {
  private readonly scripts = new Map<string, KnownScript>();
  private readonly manifests = new Map<string, KnownManifest>();
  /** What nobody could read, by path. */
  private readonly unread = new Map<string, Unread>();
  /** Texts that have changed since everything was joined. */
  private readonly stale = new Set<string>();
  private parts = new Map<string, readonly unknown[]>();
  private languages: readonly HeadingLanguage[] = [];
  /** By the folder of a production. */
  private intros: ReadonlyMap<string, SceneIntros> = new Map();
  private introFolders: ReadonlySet<string> = new Set();
  private joined: Joined = { folders: new Set(), productions: [], loose: { manifests: [], scripts: [] } };

  /** Takes a file's present text; true when that changes anything. Files of other kinds are left alone. */
  update(path: string, text: string): boolean {
    const known: Map<string, KnownScript | KnownManifest> | undefined = isScriptPath(path)
      ? this.scripts
      : isManifestPath(path)
        ? this.manifests
        : undefined;
    if (!known) return isMisnamedManifest(path) && this.skip(path, 'misnamed');
    this.unread.delete(path);
    const before = known.get(path);
    if (before?.text === text) return false;
    if (before) before.text = text;
    else known.set(path, { text });
    return this.changed(path);
  }

  /** Forgets a file that was deleted or renamed; true when it was known. */
  remove(path: string): boolean {
    const known = [this.scripts.delete(path), this.manifests.delete(path), this.unread.delete(path)];
    return known.includes(true) && this.changed(path);
  }

  /** Takes note of a file or folder that is not read: what it says nobody knows. True when that is new. */
  skip(path: string, reason: UnreadReason): boolean {
    const why = message(`unread.${reason}`);
    if (this.unread.get(path)?.why.code === why.code) return false;
    this.unread.set(path, { path, why });
    return this.changed(path);
  }

  private changed(path: string): true {
    this.stale.add(path);
    return true;
  }

  /** The script that stands in a file, as its text is now. */
  script(path: string): Script | undefined {
    const known = this.scripts.get(path);
    if (!known) return undefined;
    const intros = this.introsOf(path);
    if (known.read) known.read.retype(known.text, intros);
    else known.read = new ScriptText(path, known.text, intros);
    return known.read.script;
  }

  /** The languages of scripts besides those that their title pages and productions name; true when that changes anything. */
  setLanguages(written: readonly string[]): boolean {
    const languages = written.flatMap(languagesIn);
    if (languages.join() === this.languages.join()) return false;
    this.languages = languages;
    for (const path of this.scripts.keys()) this.stale.add(path);
    return true;
  }

  /** The words that begin the headings of a script, as its production's manifests were last read. */
  introsOf(path: string): SceneIntros {
    const owner = ownerOf(path, this.introFolders);
    const { languages, own } = (owner === undefined ? undefined : this.intros.get(owner)) ?? englishIntros;
    return sceneIntros([...languages, ...this.languages], own);
  }

  /** Whether a script, as its text is now, says to its production what it said when everything was joined. */
  saysTheSame(path: string): boolean {
    if (!this.stale.has(path)) return true;
    const known = this.scripts.get(path);
    if (!known?.joined || this.script(path) !== known.joined) return false;
    this.stale.delete(path);
    return true;
  }

  /** Everything as it was last joined. */
  last(): Joined {
    return this.joined;
  }

  /** Whether a text in a production's folder has changed since everything was joined. */
  hasChanged(folder: string): boolean {
    return [...this.stale].some((path) => ownerOf(path, this.joined.folders) === folder);
  }

  /** Reads what has changed and joins it. A text that changes between two steps is read at the next catching up. */
  *catchUp(): Steps<Joined> {
    if (this.stale.size === 0) return this.joined;
    const waiting = new Map([...this.stale].map((path) => [path, this.textOf(path)]));
    const manifests: Manifest[] = [];
    for (const [path, known] of sorted(this.manifests)) {
      if (known.read?.yaml.text !== known.text) known.read = yield* followManifest(path, known.text, known.read);
      manifests.push(known.read.manifest);
    }
    this.intros = new Map(manifests.flatMap(introsIn));
    this.introFolders = new Set(this.intros.keys());
    const scripts = (yield* each(sorted(this.scripts), ([path]) => this.script(path))).filter(
      (script) => script !== undefined,
    );
    const parts = new Map<string, readonly unknown[]>();
    const joined = yield* this.join(manifests, scripts, parts);
    [this.joined, this.parts] = [joined, parts];
    for (const [path, text] of waiting) if (this.textOf(path) === text) this.stale.delete(path);
    for (const script of scripts) {
      const known = this.scripts.get(script.path);
      if (known) known.joined = script;
    }
    return joined;
  }

  private textOf(path: string): string | undefined {
    return this.scripts.get(path)?.text ?? this.manifests.get(path)?.text ?? this.unread.get(path)?.why.code;
  }

  /** All productions of the texts as they are now. */
  productions(): readonly Production[] {
    return finish(this.catchUp()).productions;
  }

  /** The production that a script or manifest belongs to. */
  productionOf(path: string): Production | undefined {
    return productionOf(finish(this.catchUp()), path);
  }

  looseScripts(): readonly Script[] {
    return finish(this.catchUp()).loose.scripts;
  }

  looseManifests(): readonly Manifest[] {
    return finish(this.catchUp()).loose.manifests;
  }

  private *join(
    manifests: readonly Manifest[],
    scripts: readonly Script[],
    parts: Map<string, readonly unknown[]>,
  ): Steps<Joined> {
    const folders = new Set(productionFolders(manifests));
    const owned = new Map<string, Belongings>(
      [...folders].map((folder) => [folder, { manifests: [], scripts: [], unread: [] }]),
    );
    const loose: Belongings = { manifests: [], scripts: [], unread: [] };
    const belongingsOf = (path: string): Belongings => {
      const owner = ownerOf(path, folders);
      return (owner === undefined ? undefined : owned.get(owner)) ?? loose;
    };
    for (const manifest of manifests) belongingsOf(manifest.path).manifests.push(manifest);
    for (const script of scripts) belongingsOf(script.path).scripts.push(script);
    for (const [path, unread] of sorted(this.unread)) belongingsOf(path).unread.push(unread);
    const productions: Production[] = [];
    for (const [folder, belongings] of owned) {
      const own = [...belongings.manifests, ...belongings.scripts, ...belongings.unread];
      const last = sameParts(this.parts.get(folder), own)
        ? this.joined.productions.find((one) => one.folder === folder)
        : undefined;
      productions.push(last ?? (yield* joinInSteps({ folder, ...belongings })));
      parts.set(folder, own);
    }
    return { folders, productions, loose };
  }
}

/** The production that a script or manifest belongs to. */
export function productionOf({ folders, productions }: Joined, path: string): Production | undefined {
  const owner = ownerOf(path, folders);
  return owner === undefined ? undefined : productions.find(({ folder }) => folder === owner);
}

/** What a manifest with a `production:` block says of the headings of its scripts. */
function introsIn({ path, production }: Manifest): readonly (readonly [folder: string, intros: SceneIntros])[] {
  if (!production) return [];
  const { languages = [], 'scene-intros': own = [] } = production;
  return [[folderOf(path), sceneIntros(languages.flatMap(languagesIn), own)]];
}

function sorted<Known>(known: ReadonlyMap<string, Known>): readonly (readonly [path: string, known: Known])[] {
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sameParts(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return one !== undefined && one.length === other.length && one.every((part, index) => part === other[index]);
}
