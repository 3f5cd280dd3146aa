import { isReadable, tears } from '../manifest/manifestText';
import type { JudgedProduction } from '../judged/judgedProduction';
import type { Located } from '../judged/places';
import { relativeTo } from '../text/paths';
import { message, type Message } from '../words/message';

/** A manifest of which nothing is known from some line on: what is counted is less than what was written. */
export interface Unreadable {
  readonly text: Message;
  readonly place: Located;
}

/** The manifests of a production that cannot be read to their end, each with the line where that begins. */
export function unreadable({ production, places }: JudgedProduction): readonly Unreadable[] {
  return production.manifests.flatMap((manifest): readonly Unreadable[] => {
    const [first] = isReadable(manifest) ? [] : manifest.problems.filter(tears);
    if (!first) return [];
    const place = places.of({ kind: 'script', path: manifest.path, span: first.span });
    const file = relativeTo(production.folder, manifest.path);
    return [{ text: message('tree.unreadable', { file, line: place.range.start.line + 1 }), place }];
  });
}
