import { factNamed } from '../manifest/facts';
import type { Place } from '../production/production';
import type { Scope } from './scope';
import type { Missing } from './truth';

/** The missing fact, asked about the record that would hold it: a production's fact is asked once, not once for each use. */
export function missingOf(scope: Scope, name: string, place: Place): Missing {
  const fact = factNamed(name);
  const about = !fact || fact.home === 'evidence' ? scope : scope.lift(fact.home === 'tool' ? 'use' : fact.home);
  return { fact: name, kind: 'fact', about: about.subject, place };
}
