import type { Agreement } from '../agreements/agreement';
import { hasSuccessor } from '../agreements/catalogue';
import { sameOfAnotherYear } from '../agreements/otherYear';
import type { Person, RecordPlace } from '../manifest/manifest';
import { message, type Message } from '../words/message';
import type { Assessment, NotApplied, Standing } from './assessment';
import { holds } from './conditions';
import { personCoverage } from './coverage';
import { because } from './explain';
import type { Scope, Situation } from './scope';
import { placeInTerm } from './terms';
import type { Ground } from './truth';

/**
 * Terms that were not applied where a reader may expect them, with the fact that decided: agreements that the production
 * lists, and people whom a use or a session touches.
 */
export function notApplied(
  situation: Situation,
  standings: readonly Standing[],
  assessments: readonly Assessment[],
): readonly NotApplied[] {
  return [...listed(situation, standings, assessments), ...people(situation, standings, assessments)];
}

function listed(
  situation: Situation,
  standings: readonly Standing[],
  assessments: readonly Assessment[],
): readonly NotApplied[] {
  const { production, catalogue } = situation;
  const { record } = production;
  return (record.agreements ?? []).flatMap((name, index): readonly NotApplied[] => {
    if (name === 'unknown') return [];
    const place: RecordPlace = { file: record.at.file, path: [...record.at.path, 'agreements', index] };
    const meant = catalogue.entries
      .map(({ agreement }) => agreement)
      .filter((one) => one.id === name || one.family === name);
    if (meant.length === 0) return [{ agreement: name, kind: 'not-on-file', text: notOnFile(name, situation), place }];
    const stands = standings.filter((one) => meant.some(({ id }) => id === one.agreement));
    const off = stands.every(({ standing }) => standing === 'does-not-cover');
    const why = off
      ? meant.flatMap((agreement) => holds(agreement.covers.production, reading(agreement, situation)).grounds)
      : stands.some(({ standing }) => standing === 'applies') && !assessments.some((one) => isUnder(one, meant))
        ? meant.flatMap((agreement) => outsideTerm(agreement, situation))
        : [];
    if (!off && why.length === 0) return [];
    const agreement = meant.map((one) => one.shortName);
    return [
      {
        agreement: name,
        kind: 'does-not-apply',
        text: message('not-applied.listed', { agreement, because: because(why) }),
        place,
      },
    ];
  });
}

function isUnder(assessment: Assessment, agreements: readonly Agreement[]): boolean {
  return agreements.some(({ id }) => id === assessment.agreement);
}

/** An agreement that nobody knows; where another year of it is on file, that year is not read in its place. */
function notOnFile(name: string, { catalogue }: Situation): Message {
  const near = sameOfAnotherYear(
    name,
    catalogue.entries.map(({ agreement }) => agreement),
  );
  return near === undefined
    ? message('not-applied.not-on-file', { agreement: name })
    : message('not-applied.other-year', { agreement: name, onFile: near.name });
}

function people(
  situation: Situation,
  standings: readonly Standing[],
  assessments: readonly Assessment[],
): readonly NotApplied[] {
  const applying = new Set(standings.filter(({ standing }) => standing === 'applies').map((one) => one.agreement));
  const personal = situation.catalogue.entries
    .map(({ agreement }) => agreement)
    .filter((one) => applying.has(one.id) && one.covers.person && (one.kind === 'union' || one.kind === 'custom'));
  const judged = new Set(
    assessments.map((one) => `${familyOf(one.agreement, situation)}\u0000${one.subject.person ?? ''}`),
  );
  return situation.production.records.people.flatMap((person) => {
    const scopes = touchedIn(person, situation);
    if (scopes.length === 0) return [];
    const found = personal.map((agreement) => ({ agreement, ...standingOf(agreement, scopes, situation) }));
    const reached = found.filter(({ covered }) => covered);
    if (reached.length === 0)
      return found.flatMap(({ agreement, grounds }) => (grounds.length > 0 ? [of(person, agreement, grounds)] : []));
    const silent = reached.filter(({ agreement }) => !judged.has(`${agreement.family}\u0000${person.id ?? ''}`));
    return silent.flatMap(({ agreement }) => {
      const grounds = scopes.flatMap((scope) => datesOutside(agreement, scope, situation));
      return grounds.length > 0 ? [of(person, agreement, grounds)] : [];
    });
  });
}

function familyOf(id: string, { catalogue }: Situation): string {
  return catalogue.byId.get(id)?.agreement.family ?? id;
}

/** The subjects in which a use or a session touches somebody. */
function touchedIn(person: Person, situation: Situation): readonly Scope[] {
  const own = (scope: Scope): boolean => scope.parts.person === person;
  return [...situation.subjects('person-in-use').filter(own), ...situation.subjects('session').filter(own)];
}

/** Whether an agreement may reach somebody; where it just misses them, the facts that say so. */
function standingOf(
  agreement: Agreement,
  scopes: readonly Scope[],
  situation: Situation,
): { readonly covered: boolean; readonly grounds: readonly Ground[] } {
  if (scopes.some((scope) => personCoverage({ agreement, scope }).value !== false))
    return { covered: true, grounds: [] };
  const { person } = agreement.covers;
  const [scope] = scopes;
  if (!person || !scope || situation.given) return { covered: false, grounds: [] };
  const lines = person.lines.map((line) => holds({ ...person, lines: [line] }, { agreement, scope }));
  const against = lines.filter(({ value }) => value === false);
  return { covered: false, grounds: against.length < lines.length ? against.flatMap(({ grounds }) => grounds) : [] };
}

function of(person: Person, agreement: Agreement, grounds: readonly Ground[]): NotApplied {
  const id = person.id ?? '';
  const whom = person.name === undefined || person.name === 'unknown' ? id : person.name;
  return {
    agreement: agreement.id,
    person: id,
    kind: 'does-not-apply',
    text: message('not-applied.person', {
      agreement: agreement.shortName,
      person: whom,
      because: because(grounds),
    }),
    place: person.at,
  };
}

function reading(agreement: Agreement, situation: Situation): { agreement: Agreement; scope: Scope } {
  const [scope] = situation.subjects('production');
  if (!scope) throw new Error('Every production is a subject.');
  return { agreement, scope };
}

/** The dates that put everything on record outside an agreement's term. */
function outsideTerm(agreement: Agreement, situation: Situation): readonly Ground[] {
  const levels = [...new Set(agreement.obligations.map(({ level }) => level))];
  return levels.flatMap((level) =>
    situation.subjects(level).flatMap((scope) => datesOutside(agreement, scope, situation)),
  );
}

function datesOutside(agreement: Agreement, scope: Scope, { catalogue }: Situation): readonly Ground[] {
  const { lies, grounds } = placeInTerm(undefined, { agreement, scope }, hasSuccessor(agreement, catalogue));
  return lies === 'before' || lies === 'after' ? grounds : [];
}
