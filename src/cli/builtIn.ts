import { builtInAgreements } from '../agreements/index';
import { loadCatalogue, type AgreementFile, type Catalogue } from '../core/index';
import type { Io } from './io';

type Source = Pick<Io, 'agreements'>;

const read = new WeakMap<readonly AgreementFile[], Catalogue>();

/** The files of the agreements that come with the program. */
export function builtInFiles({ agreements = builtInAgreements }: Source): readonly AgreementFile[] {
  return agreements;
}

/** The agreements that come with the program; reading them takes a moment, so it is done once and only when asked for. */
export function builtInCatalogue(io: Source): Catalogue {
  const files = builtInFiles(io);
  const known = read.get(files) ?? loadCatalogue(files);
  read.set(files, known);
  return known;
}

/** The same with a production's own files. */
export function catalogueWith(own: readonly AgreementFile[], io: Source): Catalogue {
  return own.length === 0 ? builtInCatalogue(io) : loadCatalogue([...builtInFiles(io), ...own]);
}
