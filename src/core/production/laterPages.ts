import type { ScriptRecord } from '../manifest/manifest';
import { isLater, laterFirst } from '../text/moments';
import { folderOf, pathKey, resolvePath } from '../text/paths';
import { findScenes } from './findScenes';
import type { Script } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';

/** Pages of a script as a manifest records them: its draft, or a revision. */
interface Pages {
  readonly name: string;
  /** As recorded; undefined where nobody has said when they came out, `as-is` for the script as it stands. */
  readonly dated: string | undefined;
  /** Undefined for pages that may hold any scene. */
  readonly scenes: ReadonlySet<SceneDraft> | undefined;
}

/** Pages that came out after a word about a scene was given, and the day (ISO) of which they are; undefined where nobody says. */
export interface Revised {
  readonly name: string;
  readonly on: string | undefined;
}

/** The drafts and revisions of scripts, by which a word about earlier pages is told from one about those of today. */
export class LaterPages {
  private readonly byScript = new Map<Script, readonly Pages[]>();

  constructor(records: readonly ScriptRecord[], scripts: readonly Script[], lookup: SceneLookup<SceneDraft>) {
    const byPath = new Map(scripts.map((script) => [pathKey(script.path), script]));
    for (const record of records) {
      const path = record.file === undefined ? undefined : resolvePath(folderOf(record.at.file), record.file);
      const script = path === undefined ? undefined : byPath.get(pathKey(path));
      if (!script) continue;
      const revisions = (record.revisions ?? []).map(({ name, dated, scenes }) => ({
        name: name ?? '',
        dated: said(dated),
        scenes:
          scenes === undefined || scenes.includes('unknown') || scenes.length === 0
            ? undefined
            : new Set(findScenes(scenes, lookup, script)),
      }));
      const draft = said(record.dated);
      this.byScript.set(script, [
        ...(this.byScript.get(script) ?? []),
        ...revisions,
        ...(record.draft !== undefined || draft !== undefined
          ? // A draft without a day is the script as it is.
            [{ name: record.draft ?? '', dated: draft ?? 'as-is', scenes: undefined }]
          : []),
      ]);
    }
  }

  /** Whether a script has pages of this name. */
  knows(script: Script, name: string): boolean {
    return this.of(script).some((pages) => pages.name === name);
  }

  /** The first pages of a scene that are later than a word of a day (ISO), or than the pages the word names. */
  after(scene: SceneDraft, on: string, named: string | undefined): Revised | undefined {
    const all = this.of(scene.script);
    const spokenOf = all.find(({ name }) => name === named);
    const [first] = all
      .filter((pages) => {
        if (pages.scenes?.has(scene) === false) return false;
        if (pages === spokenOf) return pages.dated !== undefined && cameAfter(pages, on);
        return cameAfter(pages, on) || (spokenOf !== undefined && cameAfter(pages, spokenOf.dated));
      })
      .sort((a, b) => laterFirst(b.dated, a.dated));
    return first && { name: first.name, on: first.dated };
  }

  private of(script: Script): readonly Pages[] {
    return this.byScript.get(script) ?? [];
  }
}

/** Whether pages came out after a date, as far as anybody can say: what is not known to be earlier may be later. */
function cameAfter({ dated }: Pages, date: string | undefined): boolean {
  return dated !== 'as-is' && (date === 'as-is' || isLater(dated, date) !== false);
}

function said(date: string | undefined): string | undefined {
  return date === 'unknown' ? undefined : date;
}
