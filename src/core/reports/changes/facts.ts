import type { EvidencePart, Recorded, RecordPart, Report, UsePart } from '../report';
import type { FactChange, FactRecord } from './changes';
import { pairs, type Pair } from './pairs';

/** A record with the fields to compare; one without an id is the same only while it says the same. */
interface Described {
  readonly record: FactRecord;
  readonly id: string;
  readonly fields: Recorded;
}

/** Which records came, went or say something else, in the order of the report. */
export function factChanges(before: Report, after: Report): readonly FactChange[] {
  return pairs(described(before), described(after), ({ record, id }) => `${record} ${id}`).flatMap(changesOf);
}

function changesOf({ before, after }: Pair<Described>): readonly FactChange[] {
  const one = after ?? before;
  if (!one) return [];
  const { record, id } = one;
  if (!before) return [{ record, id, change: 'added' }];
  if (!after) return [{ record, id, change: 'removed' }];
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  return names.flatMap((field): readonly FactChange[] => {
    const [old, now] = [before.fields[field], after.fields[field]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [
      {
        record,
        id,
        field,
        change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ];
  });
}

function described(report: Report): readonly Described[] {
  const { production } = report;
  return [
    { record: 'production', id: '', fields: { title: production.title, ...production.recorded } },
    ...production.scripts.map(({ path, recorded }): Described => ({ record: 'script', id: path, fields: recorded })),
    ...production.versions.map(ofRecord('version')),
    ...report.people.flatMap((person): readonly Described[] => [
      {
        record: 'person',
        id: person.id,
        fields: {
          ...(person.name === undefined ? {} : { name: person.name }),
          ...person.recorded,
          parts: person.parts.map(inOneLine),
        },
      },
    ]),
    ...report.vendors.map(({ id, recorded }): Described => ({ record: 'vendor', id, fields: recorded })),
    ...(report.shots ?? []).map(
      ({ code, vendor, uses, recorded }): Described => ({
        record: 'shot',
        id: [vendor ?? '', code].filter((part) => part !== '').join(' · '),
        fields: { ...recorded, ...(uses.length > 0 && { uses }) },
      }),
    ),
    ...report.uses.flatMap(ofUse),
    ...report.evidence.map(ofEvidence),
    ...(['declarations', 'decisions', 'waivers', 'accepted', 'requests', 'transfers'] as const).flatMap((list) =>
      report[list].map(ofRecord(singular[list])),
    ),
    ...report.scenes.flatMap(({ name, signOffs }) =>
      signOffs.map(
        ({ recorded }): Described => ({
          record: 'sign-off',
          id: `${name}: ${inOneLine(only(recorded, ['by', 'role', 'on']))}`,
          fields: {},
        }),
      ),
    ),
  ];
}

const singular = {
  declarations: 'declaration',
  decisions: 'decision',
  waivers: 'waiver',
  accepted: 'accepted',
  requests: 'request',
  transfers: 'transfer',
} as const;

function ofUse({ id, categories, scenes, recorded, tool, people }: UsePart): readonly Described[] {
  return [
    { record: 'use', id, fields: { category: categories, scenes, ...recorded } },
    ...(tool ? [{ record: 'tool' as const, id, fields: tool }] : []),
    ...people.map(
      (person): Described => ({ record: 'person-in-use', id: `${id} · ${person.id}`, fields: person.recorded }),
    ),
  ];
}

function ofEvidence(paper: EvidencePart): Described {
  const { id, kind, on, scenes, recorded } = paper;
  const fields = { kind, scenes, ...recorded };
  return id === undefined
    ? {
        record: 'evidence',
        id: [on.map((one) => one.id).join(' · '), inOneLine(fields)].filter((part) => part !== '').join(': '),
        fields: {},
      }
    : { record: 'evidence', id, fields };
}

function ofRecord(record: FactRecord): (part: RecordPart) => Described {
  return ({ recorded }) => {
    const { id, ...fields } = recorded;
    return typeof id === 'string' ? { record, id, fields } : { record, id: inOneLine(recorded), fields: {} };
  };
}

/** The fingerprints of a sign-off are long and say nothing to people. */
function only(fields: Recorded, names: readonly string[]): Recorded {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

/** `kind: consent, given-at: 2026-09-01`. */
function inOneLine(fields: Recorded): string {
  return Object.entries(fields)
    .filter(([, value]) => value.length > 0)
    .map(([name, value]) => `${name}: ${[value].flat().join(' ')}`)
    .join(', ');
}
