import type { Subject } from '../../src/core/evaluation/subject';
import type { Production, Use } from '../../src/core/production/production';
import type { YamlPath } from '../../src/core/yaml/node';

/** The record that a judged subject belongs to, as text: `use U-1`, `use U-1, P-2`, `session S-1`, `production`. */
export function ownerOfSubject(production: Production, subject: Subject): string {
  const { use, person, session, transfer, tool, evidence } = subject;
  if (evidence !== undefined) return `paper ${evidence}`;
  if (tool !== undefined) return `tool ${tool}`;
  if (transfer !== undefined) return `transfer ${transfer}`;
  if (session !== undefined) return `session ${session}`;
  if (use !== undefined) {
    const found = production.uses.find((one) => one.id === use)?.people.find((one) => one.id === person);
    return found?.record ? `use ${use}, ${found.id}` : `use ${use}`;
  }
  return person === undefined ? 'production' : `person ${person}`;
}

/** The same for a record of the manifest, by its path; undefined for records that nothing is judged for. */
export function ownerOfRecord(production: Production, path: YamlPath): string | undefined {
  const [list, index, inner, at] = path;
  const { records } = production;
  if (list === 'production') return 'production';
  if (typeof index !== 'number') return undefined;
  const use = records.uses[index]?.id ?? '';
  if (list === 'uses' && inner === undefined) return `use ${use}`;
  if (list === 'uses' && inner === 'people' && typeof at === 'number') {
    const person = production.uses.find((one) => one.id === use)?.people[at];
    return person && `use ${use}, ${person.id}`;
  }
  if (list === 'people') return `person ${records.people[index]?.id ?? ''}`;
  if (list === 'schedule') return `session ${records.schedule[index]?.id ?? ''}`;
  if (list === 'transfers') return `transfer ${records.transfers[index]?.id ?? ''}`;
  if (list === 'tools') return `tool ${records.tools[index]?.id ?? ''}`;
  if (list === 'evidence') return `paper ${records.evidence[index]?.id ?? ''}`;
  return undefined;
}

export function ownerOfUse(use: Use): string {
  return `use ${use.id}`;
}
