import type { Scene } from '../fountain/screenplay';
import type { Tag } from '../disclosure/tag';
import { message } from '../words/message';
import { inScript, type Findings } from './findings';
import type { NamedScript } from './joinScripts';
import type { Script } from './production';
import { UniqueNames } from './uniqueNames';

/** A scene under the names by which manifests may call it. */
export interface NamedScene {
  /** `12A`, `101/12A`, `"INT. HALL - DAY"`, of two alike `"INT. HALL - DAY" (1 of 2)`; no other scene of the production has it. */
  readonly name: string;
  /** As lists write it: its number or its heading, `101/12A`. Scenes that are alike share it. */
  readonly listedAs: string;
  /** How many scenes of its script have its number, or its heading where it has none: itself at least. */
  readonly alike: number;
  /** Other spellings that are understood as long as they mean one scene only. */
  readonly aliases: readonly string[];
  readonly script: Script;
  readonly scene: Scene;
  readonly tags: readonly Tag[];
}

export interface NamedScenes {
  readonly scenes: readonly NamedScene[];
  /** With the name of their script, `101`. */
  readonly wholeScriptTags: readonly { readonly script: Script; readonly tag: Tag; readonly scriptName: string }[];
}

/** Names every scene of a production and gives it the tags that stand in it; a number used twice is a finding. */
export function nameScenes(scripts: readonly NamedScript[], findings: Findings): NamedScenes {
  const scenes: NamedScene[] = [];
  const wholeScriptTags: NamedScenes['wholeScriptTags'][number][] = [];
  for (const { script, prefix } of scripts) {
    const tags = tagsByScene(script);
    for (const tag of tags.outside) wholeScriptTags.push({ script, tag, scriptName: prefix });
    const names = new UniqueNames();
    const firsts = new Map<string, Scene>();
    const { scenes: all } = script.screenplay;
    const alike = new Map<string, number>();
    for (const scene of all) alike.set(written(scene), (alike.get(written(scene)) ?? 0) + 1);
    const at = new Map<string, number>();
    for (const [index, scene] of all.entries()) {
      const { number } = scene.heading;
      const plain = written(scene);
      const count = alike.get(plain) ?? 1;
      const place = (at.get(plain) ?? 0) + 1;
      at.set(plain, place);
      // With how many there are: once one of them is deleted, the name of another means nothing.
      const own = names.give(count === 1 ? plain : `${plain} (${place} of ${count})`);
      const name = scripts.length > 1 ? oneLine(`${prefix}/${own}`) : own;
      const first = number === undefined ? undefined : firsts.get(number);
      if (first) {
        findings.add(
          'warning',
          inScript(script.path, scene.heading.numberSpan ?? scene.heading.span),
          message('finding.duplicate-scene-number', { number: number ?? '', name }),
          [inScript(script.path, first.heading.numberSpan ?? first.heading.span)],
        );
      } else if (number !== undefined) firsts.set(number, scene);
      scenes.push({
        name,
        listedAs: oneLine(`${scripts.length > 1 ? `${prefix}/` : ''}${number ?? scene.heading.text}`),
        alike: count,
        aliases: aliasesOf([own, plain], prefix, name),
        script,
        scene,
        tags: tags.inside[index] ?? [],
      });
    }
  }
  return { scenes, wholeScriptTags };
}

/** As written in a list, on one line and with single spaces. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The number, else the heading, as no list can tell it from others that are alike. */
function written({ heading: { number, text } }: Scene): string {
  return number ?? `"${oneLine(text)}"`;
}

/** The quotes are YAML's own in `scenes: ["INT. HALL - DAY"]`, so a heading is known without them too. */
function aliasesOf(names: readonly string[], prefix: string, name: string): readonly string[] {
  const all = names.flatMap((own) => {
    const bare = own.replace(/^"(.*)"/u, '$1');
    return [own, bare, `${prefix}/${own}`, `${prefix}/${bare}`];
  });
  return [...new Set(all)].filter((alias) => alias !== name);
}

/** A tag belongs to the scene it stands in, up to the next heading; before the first heading it is the whole script's. */
function tagsByScene(script: Script): {
  readonly inside: readonly (readonly Tag[])[];
  readonly outside: readonly Tag[];
} {
  const { scenes } = script.screenplay;
  const inside: Tag[][] = scenes.map(() => []);
  const outside: Tag[] = [];
  let at = -1;
  for (const tag of [...script.tags].sort((a, b) => a.span.start - b.span.start)) {
    while (at + 1 < scenes.length && (scenes[at + 1]?.span.start ?? Infinity) <= tag.span.start) at++;
    (inside[at] ?? outside).push(tag);
  }
  return { inside, outside };
}
