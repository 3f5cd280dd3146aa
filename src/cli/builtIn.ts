import { builtInAgreements } from '../agreements/index';
import { loadCatalogue, type AgreementFile, type AgreementSource, type Catalogue } from '../core/index';
import type { Io } from './io';

type Source = Pick<Io, 'agreements'>;

/** The agreements that come with the program. */
export function builtIn({ agreements }: Source): readonly AgreementSource[] {
  return agreements ?? builtInAgreements();
}

/** The same with a production's own files. */
export function catalogueWith(own: readonly AgreementFile[], io: Source): Catalogue {
  return loadCatalogue([...builtIn(io), ...own]);
}
