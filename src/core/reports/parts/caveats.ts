import { hasEnded, hasSuccessor } from '../../agreements/catalogue';
import { daysLater, isDay } from '../../text/days';
import { message, type Message } from '../../words/message';
import type { AgreementPart, AssessmentPart } from '../report';
import type { ReportSource } from '../source';

export interface Judged {
  readonly agreements: readonly AgreementPart[];
  readonly assessments: readonly AssessmentPart[];
}

/** What the verdict does not say: where nothing is on file, nothing is judged, and that is not the same as nothing owed. */
export function caveats({ agreements, assessments }: Judged, source: ReportSource): readonly Message[] {
  const standing = (
    which: AgreementPart['standing'],
    isOf: (kind: AgreementPart['kind']) => boolean = () => true,
  ): readonly string[] =>
    agreements.filter((one) => one.standing === which && isOf(one.kind)).map((one) => one.shortName);
  const none = standing('none-found', (kind) => kind !== 'law');
  const noDuty = standing('none-found', (kind) => kind === 'law');
  const unknown = standing('terms-unknown');
  return [
    ...(assessments.length === 0 ? [message('report.caveat.nothing-judged')] : []),
    ...(none.length > 0 ? [message('report.caveat.none-found', { names: none })] : []),
    ...(noDuty.length > 0 ? [message('report.caveat.no-duty', { names: noDuty })] : []),
    ...(unknown.length > 0 ? [message('report.caveat.terms-unknown', { names: unknown })] : []),
    ...aboutTerms(agreements, source),
    ...notApplied(source),
    ...awardYears(agreements),
    ...(source.options.only
      ? []
      : [
          ...aboutBuyer(agreements, source),
          ...aboutTerritories(agreements, source),
          ...aboutPlaces(agreements, source),
        ]),
  ];
}

/** Terms that have ended or end soon with nothing after them, and texts that nobody has looked up for a year. */
function aboutTerms(agreements: readonly AgreementPart[], source: ReportSource): readonly Message[] {
  const { asOf } = source.evaluation;
  const applying = agreements.filter(({ standing }) => standing === 'applies' || standing === 'terms-unknown');
  const known = applying.flatMap((part) => {
    const agreement = source.catalogue.byId.get(part.id)?.agreement;
    return agreement ? [{ part, agreement }] : [];
  });
  const ended = known.filter(({ agreement }) => hasEnded(agreement, source.catalogue, asOf));
  const soon = daysLater(asOf, DAYS_AHEAD);
  const ending = known.flatMap(({ part: { shortName }, agreement }) => {
    const until = agreement.term?.until;
    if (until === undefined || until < asOf || until > soon || hasSuccessor(agreement, source.catalogue)) return [];
    return [message('report.caveat.ending', { name: shortName, until })];
  });
  const old = applying.filter(({ checked }) => isDay(checked) && daysLater(checked, DAYS_OF_A_YEAR) < asOf);
  return [
    ...(ended.length > 0 ? [message('report.caveat.ended', { names: ended.map(({ part }) => part.shortName) })] : []),
    ...ending,
    ...(old.length > 0 ? [message('report.caveat.old-reading', { names: old.map((one) => one.shortName) })] : []),
  ];
}

const DAYS_AHEAD = 90;
const DAYS_OF_A_YEAR = 365;

/** What is listed and was not applied, each for itself; people to whom some terms were not applied by name. */
function notApplied(source: ReportSource): readonly Message[] {
  const all = source.evaluation.notApplied.filter(({ agreement }) => source.wants(agreement));
  const people = [...new Set(all.flatMap(({ person }) => person ?? []))];
  return [
    ...all.filter(({ person }) => person === undefined).map(({ text }) => text),
    ...(people.length > 0 ? [message('report.caveat.not-applied-to', { names: people })] : []),
  ];
}

/** Rules of awards hold for one year, and the title may be entered in another. */
function awardYears(agreements: readonly AgreementPart[]): readonly Message[] {
  const names = agreements.filter(({ kind, standing }) => kind === 'award' && found.has(standing));
  return names.length > 0 ? [message('report.caveat.award-years', { names: names.map((one) => one.shortName) })] : [];
}

/** A buyer whose policy is none of those on file. */
function aboutBuyer(agreements: readonly AgreementPart[], { production, catalogue }: ReportSource): readonly Message[] {
  const { buyer } = production.record;
  if (buyer === undefined || buyer === 'unknown' || buyer === '') return [];
  const of = (id: string): boolean =>
    (catalogue.byId.get(id)?.agreement.parties ?? []).some((party) => party.toLowerCase() === buyer.toLowerCase());
  const known = agreements.some(
    ({ id, kind, standing }) => (found.has(standing) && kind === 'buyer') || (standing === 'applies' && of(id)),
  );
  return known ? [] : [message('report.caveat.no-policy', { buyer })];
}

const found: ReadonlySet<AgreementPart['standing']> = new Set(['applies', 'terms-unknown', 'none-found']);

/** Where the title is shown, shot and produced, and no law is on file; a draft is none yet. */
function aboutTerritories(agreements: readonly AgreementPart[], { production }: ReportSource): readonly Message[] {
  const places = agreements
    .filter(({ kind, status }) => kind === 'law' && status !== 'draft')
    .flatMap(({ jurisdiction }) => jurisdiction);
  const { record } = production;
  const without = placesIn(record.territories, record['shooting-places'], record['country-of-production']).filter(
    (territory) => !places.some((place) => reaches(place, territory)),
  );
  return without.length > 0 ? [message('report.caveat.no-law', { territories: without })] : [];
}

/** Where the title is shot and produced, and no union agreement from there is listed: others may apply. */
function aboutPlaces(agreements: readonly AgreementPart[], { production }: ReportSource): readonly Message[] {
  const { record } = production;
  const unions = agreements.filter(({ kind, status }) => kind === 'union' && status !== 'draft');
  const from = (place: string): readonly AgreementPart[] =>
    unions.filter(({ jurisdiction }) => jurisdiction.some((one) => reaches(one, place)));
  const alone = placesIn(record['shooting-places'], record['country-of-production']).filter(
    (place) => !from(place).some(({ standing }) => found.has(standing)),
  );
  const empty = alone.filter((place) => from(place).length === 0);
  const places = alone.filter((place) => !empty.includes(place));
  const names = [...new Set(places.flatMap(from))].map(({ shortName }) => shortName);
  return [
    ...(places.length > 0 ? [message('report.caveat.not-listed', { places, names })] : []),
    ...(empty.length > 0 ? [message('report.caveat.no-agreement-there', { places: empty })] : []),
  ];
}

function placesIn(...fields: readonly (string | readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(fields.flatMap((field) => field ?? []))].filter((place) => place !== 'unknown');
}

/** Whether a law of a place may count in a territory: the same, a part of it, what it is a part of, or the Union of a member. */
function reaches(place: string, territory: string): boolean {
  return (
    place === territory ||
    place.startsWith(`${territory}-`) ||
    territory.startsWith(`${place}-`) ||
    (place === 'EU' && members.has(territory))
  );
}

const members: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);
