import type { SceneNumber } from '../text/sceneNumber';
import type { Script } from './production';
import { NearMiss } from './nearMiss';
import { oneLine, type NamedScene } from './nameScenes';

/** What a scene number in the manifest turns out to mean. */
export type FoundScene<S> =
  | { readonly kind: 'scene'; readonly scene: S }
  | { readonly kind: 'several'; readonly scenes: readonly S[] }
  | { readonly kind: 'unknown'; readonly near?: S };

/** Finds scenes by the names that manifests use, old numbers included: an exact match or nothing, never a guess. */
export class SceneLookup<S extends Pick<NamedScene, 'name' | 'scene' | 'script'>> {
  private readonly byName = new Map<string, S>();
  private readonly byAlias = new Map<string, S[]>();
  private readonly renumbered: ReadonlyMap<string, string>;
  private nearMiss: NearMiss<S> | undefined;
  private byDigits: Map<string | undefined, S> | undefined;

  constructor(
    private readonly scenes: readonly S[],
    aliasesOf: (scene: S) => readonly string[],
    renumbered: ReadonlyMap<SceneNumber, SceneNumber>,
  ) {
    this.renumbered = new Map([...renumbered].map(([old, present]) => [oneLine(old), oneLine(present)]));
    for (const scene of scenes) {
      this.byName.set(scene.name, scene);
      for (const alias of aliasesOf(scene)) {
        const known = this.byAlias.get(alias);
        if (known) known.push(scene);
        else this.byAlias.set(alias, [scene]);
      }
    }
  }

  /** The one scene meant, if there is one. */
  one(reference: string, within?: Script): S | undefined {
    const found = this.find(reference, within);
    return found.kind === 'scene' ? found.scene : undefined;
  }

  /** Looks in one script where the manifest speaks of that script alone, in the whole production otherwise. */
  find(reference: string, within?: Script): FoundScene<S> {
    const written = oneLine(reference);
    const everywhere = this.follow(written);
    if (!within || everywhere.kind !== 'several') return everywhere;
    const here = everywhere.scenes.filter((scene) => scene.script === within);
    const [first] = here;
    return first && here.length === 1 ? { kind: 'scene', scene: first } : everywhere;
  }

  private follow(written: string): FoundScene<S> {
    const found = this.asWritten(written);
    if (found.kind === 'several' || (found.kind === 'scene' && !found.scene.scene.omitted)) return found;
    const seen = new Set([written]);
    for (let next = this.renumberedTo(written); next !== undefined && !seen.has(next); next = this.renumberedTo(next)) {
      seen.add(next);
      const moved = this.asWritten(next);
      if (moved.kind === 'several' || (moved.kind === 'scene' && !moved.scene.scene.omitted)) return moved;
    }
    return found;
  }

  /** Without looking at `renumbered`. */
  asWritten(written: string): FoundScene<S> {
    const scene = this.byName.get(written);
    if (scene) return { kind: 'scene', scene };
    const scenes = this.byAlias.get(written) ?? [];
    const [first] = scenes;
    if (first) return scenes.length === 1 ? { kind: 'scene', scene: first } : { kind: 'several', scenes };
    const near = this.near(written);
    return near ? { kind: 'unknown', near } : { kind: 'unknown' };
  }

  private renumberedTo(written: string): string | undefined {
    const whole = this.renumbered.get(written);
    if (whole !== undefined) return whole;
    // `12: 12A` also moves `101/12`, as long as the number stands for itself.
    const slash = written.lastIndexOf('/');
    const present = slash > 0 ? this.renumbered.get(written.slice(slash + 1)) : undefined;
    return present === undefined
      ? undefined
      : present.includes('/')
        ? present
        : `${written.slice(0, slash + 1)}${present}`;
  }

  private near(written: string): S | undefined {
    this.nearMiss ??= new NearMiss(
      this.scenes.flatMap((scene) => {
        const own = scene.scene.heading.number;
        const names: readonly string[] = [
          scene.name,
          ...(own === undefined ? [scene.scene.heading.text] : [own]),
          scene.scene.heading.text,
        ];
        return names.map((name) => [name, scene] as const);
      }),
    );
    return this.nearMiss.find(written) ?? this.sameDigits(written);
  }

  /** 12 for 12A, when the one is written and the other exists. */
  private sameDigits(written: string): S | undefined {
    const digits = digitsOf(written);
    if (digits === undefined) return undefined;
    this.byDigits ??= new Map([...this.scenes].reverse().map((scene) => [digitsOf(scene.name), scene]));
    return this.byDigits.get(digits);
  }
}

/** `101/A12b` → `101/12`. */
function digitsOf(name: string): string | undefined {
  const [, before, digits] = /^(.*\/)?[A-Z]*(\d+)[A-Z]*$/i.exec(name) ?? [];
  return digits === undefined ? undefined : `${before ?? ''}${digits}`;
}
