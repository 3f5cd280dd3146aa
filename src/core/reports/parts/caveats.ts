import { message, type Message } from '../../words/message';
import type { AgreementPart, AssessmentPart } from '../report';
import type { ReportSource } from '../source';

export interface Judged {
  readonly agreements: readonly AgreementPart[];
  readonly assessments: readonly AssessmentPart[];
}

/** What the verdict does not say: where nothing is on file, nothing is judged, and that is not the same as nothing owed. */
export function caveats({ agreements, assessments }: Judged, source: ReportSource): readonly Message[] {
  const standing = (which: AgreementPart['standing']): readonly string[] =>
    agreements.filter((one) => one.standing === which).map((one) => one.shortName);
  const none = standing('none-found');
  const unknown = standing('terms-unknown');
  return [
    ...(assessments.length === 0 ? [message('report.caveat.nothing-judged')] : []),
    ...(none.length > 0 ? [message('report.caveat.none-found', { names: none })] : []),
    ...(unknown.length > 0 ? [message('report.caveat.terms-unknown', { names: unknown })] : []),
    ...(source.options.only ? [] : [...aboutBuyer(agreements, source), ...aboutTerritories(agreements, source)]),
  ];
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

/** Territories of which no law is on file; a draft is none yet. */
function aboutTerritories(agreements: readonly AgreementPart[], { production }: ReportSource): readonly Message[] {
  const places = agreements
    .filter(({ kind, status }) => kind === 'law' && status !== 'draft')
    .flatMap(({ jurisdiction }) => jurisdiction);
  const without = [production.record.territories ?? []]
    .flat()
    .filter((territory) => territory !== 'unknown' && !places.some((place) => reaches(place, territory)));
  return without.length > 0 ? [message('report.caveat.no-law', { territories: without })] : [];
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
