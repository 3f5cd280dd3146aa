import type { Manifest, RecordPlace } from '../manifest/manifest';
import { placeSpan } from '../manifest/placeSpan';
import type { Place, Production, Script } from '../production/production';
import { LineIndex } from '../text/lineIndex';
import { relativeTo } from '../text/paths';
import type { Span } from '../text/range';
import type { YamlPath } from '../yaml/node';
import type { PlacePart } from './report';

/** Turns places of a production's texts into paths from its folder on, with lines, characters and fields. */
export class Places {
  private readonly scripts: ReadonlyMap<string, Script>;
  private readonly manifests: ReadonlyMap<string, Manifest>;

  constructor(private readonly production: Production) {
    this.scripts = new Map(production.scripts.map((script) => [script.path, script]));
    this.manifests = new Map(production.manifests.map((manifest) => [manifest.path, manifest]));
  }

  path(path: string): string {
    return relativeTo(this.production.folder, path);
  }

  of(place: Place): PlacePart {
    return place.kind === 'script' ? this.inScript(place.path, place.span) : this.inManifest(place.record);
  }

  inScript(path: string, span: Span): PlacePart {
    const lines = this.scripts.get(path)?.screenplay.lines ?? this.manifests.get(path)?.lines;
    return this.at(path, lines, lines ? span : NOWHERE);
  }

  inManifest({ file, path }: RecordPlace): PlacePart {
    const manifest = this.manifests.get(file);
    const place = this.at(file, manifest?.lines, manifest ? placeSpan(manifest, path) : NOWHERE);
    return path.length > 0 ? { ...place, field: fieldPath(path) } : place;
  }

  inLines(path: string, lines: LineIndex, span: Span): PlacePart {
    return this.at(path, lines, span);
  }

  inText(path: string, text: string, span: Span): PlacePart {
    return this.at(path, new LineIndex(text), span);
  }

  /** A file as a whole. */
  file(path: string): PlacePart {
    return this.at(path, undefined, NOWHERE);
  }

  private at(path: string, lines: LineIndex | undefined, span: Span): PlacePart {
    return { path: this.path(path), range: (lines ?? new LineIndex('')).range(span) };
  }
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The way to a field as people write it: `uses[3].people[0].living`. */
export function fieldPath(path: YamlPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
