import { categoryOf } from '../../disclosure/categories';
import { groupByEach } from '../../evaluation/groupBy';
import type { RecordFields } from '../../manifest/field';
import { fields } from '../../manifest/fields';
import type { Use } from '../../production/production';
import { isOfVersion } from '../../production/ofVersion';
import { isAhead } from '../../production/settled';
import { naturalOrder } from '../naturalOrder';
import { recordedOf } from '../recorded';
import type { Recorded, UsePart } from '../report';
import type { ReportSource } from '../source';

/** Every use of AI, by id: what was done, with what, to whom, in which scenes, as recorded. */
export function usesPart(source: ReportSource): readonly UsePart[] {
  const { production, places } = source;
  const documentsOf = groupByEach(production.records.evidence, ({ uses }) => uses ?? []);
  return [...production.uses]
    .sort((a, b) => naturalOrder(a.id, b.id))
    .map((use): UsePart => {
      const { record, tool } = use;
      const papers = [...(record?.evidence ?? []), ...(record?.people ?? []).flatMap((one) => one.evidence ?? [])];
      const shared = documentsOf.get(use.id) ?? [];
      const digitalSourceType = sourceTypeOf(use);
      const recorded = recordedOf('use', record, ['id', 'scenes', 'category', 'people', 'tool']);
      const ahead = isAhead(use, source.evaluation.asOf);
      return {
        id: use.id,
        bare: use.bare,
        categories: use.categories,
        ...(digitalSourceType === undefined ? {} : { digitalSourceType }),
        scenes: use.scenes.map((scene) => scene.name),
        recorded,
        implied: impliedOf(use, recorded, 'use'),
        impliedOfPeople: impliedOf(use, {}, 'person-in-use'),
        impliedBy: use.bare || !record?.category ? 'tag' : 'category',
        ...(tool ? { tool: recordedOf('tool', tool) } : {}),
        ...(use.shared && {
          sharedFrom: Object.fromEntries([...use.shared].map(([field, { from = '' }]) => [field, from])),
        }),
        people: use.people.map((person) => ({
          id: person.id,
          recorded: recordedOf('person-in-use', person.record, ['person']),
        })),
        peopleUnrecorded: use.peopleUnrecorded,
        ahead: ahead === true,
        ...(ahead === undefined && { maybeAhead: true as const }),
        otherVersion: !isOfVersion(use, production.record.version),
        evidence: source.numbersOf([...papers, ...shared]),
        place: places.of(use.place),
      };
    });
}

/** What the categories say where the record does not, as it is judged: all must agree, but one that says yes is enough. */
function impliedOf({ categories }: Use, recorded: Recorded, kind: 'use' | 'person-in-use'): Recorded {
  const said = categories.map((id) => categoryOf(id).implies);
  const table: RecordFields = fields[kind];
  const found = Object.keys(table)
    .filter((fact) => recorded[fact] === undefined || recorded[fact] === 'unknown')
    .flatMap((fact): readonly (readonly [string, string | readonly string[]])[] => {
      const words = [...new Set(said.flatMap((one) => one[fact] ?? []))].sort();
      const [first] = words;
      if (first === undefined) return [];
      if (table[fact]?.type === 'many') return [[fact, words]];
      return words.length === 1 && (first === 'yes' || said.every((one) => one[fact] !== undefined))
        ? [[fact, first]]
        : [];
    });
  return Object.fromEntries(found);
}

/** The IPTC code of the result where the categories settle it, all with the same one. */
function sourceTypeOf(use: Use): string | undefined {
  const codes = new Set(use.categories.map((id) => categoryOf(id).digitalSourceType));
  return codes.size === 1 ? [...codes][0] : undefined;
}
