import { isLater } from '../../text/moments';
import type { ScriptRecord } from '../../manifest/manifest';
import { renderWord } from '../../manifest/renderYaml';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { oneLine } from '../../production/nameScenes';
import type { SceneRecord, Script } from '../../production/production';
import { fileNameOf, folderOf, resolvePath } from '../../text/paths';
import { message } from '../../words/message';
import { occurrencesInManifest } from '../references/inManifest';
import { refusal, type Change, type Plan } from './change';
import { isWritable } from './scriptEdits';

/** How many scenes of a script have a number, and how many have none. */
export interface Numbered {
  readonly numbered: number;
  readonly without: number;
}

export function numberedScenes({ screenplay: { scenes } }: Script): Numbered {
  const numbered = scenes.filter(({ heading }) => heading.number !== undefined).length;
  return { numbered, without: scenes.length - numbered };
}

/**
 * Numbers the scenes of a script that have no number, `#12#`, and writes the new numbers into every list of the manifests that
 * calls a scene by its heading: one plan, so one undo step. Numbers that are there stay: what follows 12 becomes 12A.
 * Refused for a script that is locked, because others work from its numbers.
 */
export function numberScenes(script: Script, judged: JudgedProduction): Plan {
  const file = fileNameOf(script.path);
  const { production, evaluation } = judged;
  if (!isWritable(script)) return refusal(message('edit.number.final-draft', { file }));
  const locked = production.records.scripts.find((record) => isOf(record, script))?.locked;
  if (locked !== undefined && isLater(locked, evaluation.asOf) !== true)
    return refusal(message('edit.number.locked', { file }));
  const given = newNumbers(script);
  if (given.size === 0) return refusal(message('edit.number.nothing', { file }));
  const { text, scenes } = script.screenplay;
  const edits = [...given].flatMap(([index, number]) => {
    const heading = scenes[index]?.heading.span;
    const end = heading && heading.start + text.slice(heading.start, heading.end).trimEnd().length;
    return end === undefined ? [] : [{ span: { start: end, end }, newText: ` #${number}#` }];
  });
  const change: Change = { path: script.path, before: text, edits };
  return { changes: [change, ...inLists(script, given, judged)] };
}

function isOf({ file, at }: ScriptRecord, { path }: Script): boolean {
  return file !== undefined && resolvePath(folderOf(at.file), file) === path;
}

/** The number of each scene that has none, by its place in the script. */
function newNumbers({ screenplay: { scenes } }: Script): ReadonlyMap<number, string> {
  const taken = new Set(scenes.flatMap(({ heading: { number } }) => number ?? []));
  const anyThere = taken.size > 0;
  const given = new Map<number, string>();
  const first = scenes.find(({ heading }) => heading.number !== undefined)?.heading.number ?? '1';
  let before: string | undefined;
  for (const [index, { heading }] of scenes.entries()) {
    if (heading.number !== undefined) before = heading.number;
    else {
      const number = anyThere ? insertedNumber(before, first, taken) : String(index + 1);
      taken.add(number);
      given.set(index, number);
    }
  }
  return given;
}

/** As productions number what is written in later: 12A, 12B after 12; A1, B1 before 1. */
function insertedNumber(before: string | undefined, first: string, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const number = before === undefined ? `${letters(n)}${first}` : `${before}${letters(n)}`;
    if (!taken.has(number)) return number;
  }
}

/** A, B … Z, AA, AB. */
function letters(n: number): string {
  const last = String.fromCharCode(65 + (n % 26));
  return n < 26 ? last : `${letters(Math.floor(n / 26) - 1)}${last}`;
}

/** The lists that call one of these scenes by its heading call it by its number. */
function inLists(script: Script, given: ReadonlyMap<number, string>, judged: JudgedProduction): readonly Change[] {
  const { scenes: all, manifests } = judged.production;
  const own = all.filter((scene) => scene.script === script);
  const renamed = new Map(
    own.flatMap((scene, index) => {
      const number = given.get(index);
      return number === undefined ? [] : [[scene.name, listed(scene, number)] as const];
    }),
  );
  return manifests.flatMap((manifest) => {
    const edits = occurrencesInManifest(manifest, judged).flatMap(({ named, span }) => {
      const number = named.kind === 'scene' ? renamed.get(named.name) : undefined;
      const isQuoted = /["']/u.test(manifest.text.charAt(span.start - 1));
      return number === undefined ? [] : [{ span, newText: isQuoted ? number : renderWord(number) }];
    });
    return edits.length === 0 ? [] : [{ path: manifest.path, before: manifest.text, edits }];
  });
}

/** `101/12` where the list says the script too. */
function listed({ listedAs, scene: { heading } }: SceneRecord, number: string): string {
  return `${listedAs.slice(0, listedAs.length - oneLine(heading.text).length)}${number}`;
}
