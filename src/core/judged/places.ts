import type { Manifest } from '../manifest/manifest';
import type { Place, Production, Script } from '../production/production';
import { groupBy } from '../evaluation/groupBy';
import type { Subject } from '../evaluation/subject';
import { subjectPlace } from './subjectPlace';
import type { Range } from '../text/range';
import { locate } from '../yaml/node';

/** A stretch of a file, ready for an editor. */
export interface Located {
  readonly path: string;
  readonly range: Range;
}

/** Finds the stretch of text that a place of a production means, at the narrowest that exists. */
export class Places {
  private readonly scripts: ReadonlyMap<string, Script>;
  private readonly manifests: ReadonlyMap<string, readonly Manifest[]>;

  constructor(private readonly production: Production) {
    this.scripts = new Map(production.scripts.map((script) => [script.path, script]));
    this.manifests = groupBy(production.manifests, (manifest) => manifest.path);
  }

  of(place: Place): Located {
    if (place.kind === 'script') {
      const lines = this.scripts.get(place.path)?.screenplay.lines ?? this.manifests.get(place.path)?.[0]?.lines;
      return { path: place.path, range: lines?.range(place.span) ?? nowhere };
    }
    const { file, path } = place.record;
    const manifest = this.manifests.get(file)?.[0];
    return { path: file, range: manifest?.lines.range(locate(manifest.root, path)) ?? nowhere };
  }

  /** Where a use, a person in a use, a session or the production is written down. */
  ofSubject(subject: Subject): Located {
    return this.of(subjectPlace(this.production, subject));
  }
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
