import { factNamed } from '../manifest/facts';
import type { Place } from '../production/production';
import type { Scope } from './scope';
import type { Subject } from './subject';
import type { Missing } from './truth';

/** The missing fact, asked about the record that would hold it: a production's fact once, a shared tool's once. */
export function missingOf(scope: Scope, name: string, place: Place): Missing {
  return { fact: name, kind: 'fact', about: aboutOf(scope, name), place };
}

function aboutOf(scope: Scope, name: string): Subject {
  const home = factNamed(name)?.home;
  if (home === undefined || home === 'evidence') return scope.subject;
  if (home !== 'tool') return scope.lift(home).subject;
  const tool = scope.parts.use?.tool?.id;
  return tool === undefined ? scope.lift('use').subject : { level: 'production', tool };
}
