import { builtInAgreements } from '../agreements/index';
import { loadCatalogue, type AgreementFile, type Catalogue } from '../core/index';

let builtIn: Catalogue | undefined;

/** The agreements that come with the program; reading them takes a moment, so it is done once and only when asked for. */
export function builtInCatalogue(): Catalogue {
  return (builtIn ??= loadCatalogue(builtInAgreements));
}

/** The same with a production's own files. */
export function catalogueWith(own: readonly AgreementFile[]): Catalogue {
  return own.length === 0 ? builtInCatalogue() : loadCatalogue([...builtInAgreements, ...own]);
}
