import type { Catalogue } from '../agreements/catalogue';
import { ownAgreements } from '../agreements/ownAgreements';
import { LineIndex } from '../text/lineIndex';
import type { Problem } from '../text/problem';
import type { Production } from '../production/production';

/** A file as it was read, with what is wrong with its own text. */
export interface ReadText {
  readonly path: string;
  readonly lines: LineIndex;
  readonly problems: readonly Problem[];
}

/** Every file of a production: scripts, manifests, and its own agreements. */
export function textsOf({
  production,
  catalogue,
}: {
  readonly production: Production;
  readonly catalogue: Catalogue;
}): readonly ReadText[] {
  return [
    ...production.scripts.map(({ path, problems, screenplay: { lines } }) => ({ path, problems, lines })),
    ...production.manifests,
    ...ownAgreements(catalogue, production.folder).map(({ file, problems }) => ({
      path: file.path,
      problems,
      lines: new LineIndex(file.text),
    })),
  ];
}
