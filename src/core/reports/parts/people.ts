import { answerGap, vendorGap } from '../../production/vendorBlockers';
import { groupBy, groupByEach } from '../../evaluation/groupBy';
import { naturalOrder } from '../naturalOrder';
import { recordedOf } from '../recorded';
import type { PersonPart, VendorPart } from '../report';
import type { ReportSource } from '../source';

/** Everybody on record, by id, with the uses that touch them. */
export function peoplePart(source: ReportSource): readonly PersonPart[] {
  const { production, places } = source;
  const { people, schedule, evidence } = production.records;
  const usesOf = groupByEach(production.uses, (use) => use.people.map((one) => one.id));
  const documentsOf = groupByEach(evidence, (one) => [one.person, one.from, ...(one.people ?? [])]);
  const sessionsOf = groupByEach(schedule, (session) => session.people ?? []);
  const notAppliedTo = groupBy(source.evaluation.notApplied, (one) => one.person);
  const parts = people.map((person): PersonPart => {
    const at = places.inManifest(person.at);
    const id = person.id ?? at.field ?? '';
    const uses = usesOf.get(id) ?? [];
    const inUses = uses.flatMap((use) =>
      use.people.filter((one) => one.id === id).flatMap((one) => one.record?.evidence ?? []),
    );
    const named = documentsOf.get(id) ?? [];
    return {
      id,
      ...(person.name === undefined ? {} : { name: person.name }),
      recorded: recordedOf('person', person, ['id', 'name']),
      parts: (person.parts ?? []).map((part) => recordedOf('part', part)),
      uses: uses.map((use) => use.id).sort(naturalOrder),
      sessions: (sessionsOf.get(id) ?? []).map((session) => session.id ?? places.inManifest(session.at).field ?? ''),
      notApplied: (notAppliedTo.get(id) ?? [])
        .filter((one) => source.wants(one.agreement))
        .map((one) => source.say(one.text)),
      evidence: source.numbersOf([...(person.evidence ?? []), ...inUses, ...named]),
      place: at,
    };
  });
  return [...parts].sort((a, b) => naturalOrder(a.id, b.id));
}

/** Whether a vendor has answered, by its part of a report. */
export function hasAnswered({ recorded, uses, gap }: Pick<VendorPart, 'recorded' | 'uses' | 'gap'>): boolean {
  return gap === undefined && answerGap(recorded['declared'], recorded['used-ai'], uses.length) === undefined;
}

/** Every company that works on the picture, and what it answered. */
export function vendorsPart({ production, places, evaluation }: ReportSource): readonly VendorPart[] {
  const usesOf = groupBy(production.uses, ({ record }) => record?.vendor);
  const parts = production.records.vendors.map((vendor): VendorPart => {
    const place = places.inManifest(vendor.at);
    const id = vendor.id ?? place.field ?? '';
    const uses = (usesOf.get(id) ?? []).map((use) => use.id);
    const gap = vendorGap(vendor, uses.length, production, evaluation.asOf);
    return {
      id,
      recorded: recordedOf('vendor', vendor, ['id']),
      uses: [...uses].sort(naturalOrder),
      ...(gap && { gap }),
      place,
    };
  });
  return [...parts].sort((a, b) => naturalOrder(a.id, b.id));
}
