import type { Span } from '../text/range';
import { locate, type YamlPath } from '../yaml/node';
import type { Manifest } from './manifest';

/** Where a record or field stands in the text of its manifest; the narrowest place that exists. */
export function placeSpan(manifest: Manifest, path: YamlPath): Span {
  return locate(manifest.root, path);
}
