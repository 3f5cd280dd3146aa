import type { Range } from '../text/range';
import type { LineIndex } from '../text/lineIndex';
import type { Position } from '../text/range';
import type { JudgedProduction } from '../judged/judgedProduction';
import type { Located } from '../judged/places';
import { occurrencesInManifest } from './references/inManifest';
import { occurrencesInScript } from './references/inScript';
import { isSame, type Named, type Occurrence } from './references/occurrence';

export { type Named } from './references/occurrence';

/** A place at which something is named, ready for an editor. */
export interface NamedPlace extends Located {
  readonly named: Named;
  readonly defines: boolean;
}

/** What is named at a position of a file. */
export function namedAt(path: string, position: Position, judged: JudgedProduction): NamedPlace | undefined {
  const file = fileAt(path, judged);
  if (!file) return undefined;
  const offset = file.lines.offset(position);
  const found = file.occurrences().find(({ span }) => span.start <= offset && offset <= span.end);
  return found && { path, range: file.lines.range(found.span), named: found.named, defines: found.defines };
}

/** Every place of a production that names the same. */
export function placesOf(named: Named, judged: JudgedProduction): readonly NamedPlace[] {
  const { scripts, manifests } = judged.production;
  return [...scripts, ...manifests].flatMap(({ path }) => placesIn(path, named, judged));
}

/** Every place of one file that names the same: what an editor highlights. */
export function placesIn(path: string, named: Named, judged: JudgedProduction): readonly NamedPlace[] {
  const file = fileAt(path, judged);
  return (
    file
      ?.occurrences()
      .filter((one) => isSame(one.named, named))
      .map(({ span, defines, named: its }) => ({ path, range: file.lines.range(span), named: its, defines })) ?? []
  );
}

/** Where something is what it is: the record, the heading; for a character the part that somebody plays, else the first cue. */
export function definitionsOf(named: Named, judged: JudgedProduction): readonly Located[] {
  const places = placesOf(named, judged);
  const defining = places.filter(({ defines }) => defines);
  if (defining.length > 0 || named.kind !== 'character') return defining;
  const parts = places.filter(({ path, range }) => isPart(path, range, judged));
  return parts.length > 0 ? parts : places.slice(0, 1);
}

/** Whether a character is named in a manifest's list of people. */
function isPart(path: string, { start }: Range, { production }: JudgedProduction): boolean {
  const manifest = production.manifests.find((one) => one.path === path);
  const people = manifest?.root?.kind === 'map' ? manifest.root.entries.find(({ key }) => key === 'people') : undefined;
  const offset = manifest?.lines.offset(start) ?? 0;
  return people !== undefined && people.span.start <= offset && offset < people.span.end;
}

interface File {
  readonly lines: LineIndex;
  readonly occurrences: () => readonly Occurrence[];
}

function fileAt(path: string, judged: JudgedProduction): File | undefined {
  const script = judged.production.scripts.find((one) => one.path === path);
  if (script)
    return { lines: script.screenplay.lines, occurrences: () => occurrencesInScript(script, judged.production) };
  const manifest = judged.production.manifests.find((one) => one.path === path);
  return manifest && { lines: manifest.lines, occurrences: () => occurrencesInManifest(manifest, judged) };
}
