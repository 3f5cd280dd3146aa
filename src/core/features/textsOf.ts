import type { Catalogue } from '../agreements/catalogue';
import { checkAgreement } from '../agreements/checkAgreement';
import { LineIndex } from '../text/lineIndex';
import { isInside } from '../text/paths';
import type { Problem } from '../text/problem';
import type { JudgedProduction } from './judgedProduction';

/** A file as it was read, with what is wrong with its own text. */
export interface ReadText {
  readonly path: string;
  readonly lines: LineIndex;
  readonly problems: readonly Problem[];
}

/** Every file of a production: scripts, manifests, and its own agreements. */
export function textsOf({ production, catalogue }: JudgedProduction): readonly ReadText[] {
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

/** Every agreement file of a production's own, with what is wrong with it. */
function ownAgreements({ entries, unreadable }: Catalogue, folder: string): Catalogue['unreadable'] {
  const read = entries.filter(({ file }) => isInside(file.path, folder));
  return [
    ...unreadable.filter(({ file }) => isInside(file.path, folder)),
    ...read.map(({ file, agreement, written, problems }) => ({
      file,
      problems: [...problems, ...checkAgreement(agreement, written)],
    })),
  ];
}
