import { renderValue, renderWord } from './renderYaml';

/** What is known on the first day of a production. */
export interface FirstDay {
  readonly title: string;
  /** Script files, from the manifest’s folder. */
  readonly scripts: readonly string[];
  readonly agreements: readonly string[];
}

/**
 * The text of a new manifest: title, agreements and scripts, and below them, in comments, what a production is likely
 * to write next.
 */
export function initialManifest({ title, scripts, agreements }: FirstDay): string {
  return `production:
  title: ${renderWord(title)}
  agreements: ${agreements.length > 0 ? renderValue(agreements) : 'unknown'}
  # time-zone: America/Los_Angeles
  # principal-photography-start: 2026-09-14
scripts: ${renderValue(scripts)}
# people:
#   - { id: P-1, name: …, role: performer, union: sag-aftra, parts: [ELENA], living: living }
# uses:
#   - id: U-001
#     scenes: ["12"]
#     category: de-aging
#     summary: What AI did, in one sentence.
#     people: [{ person: P-1, performed-the-material: yes }]
`;
}
