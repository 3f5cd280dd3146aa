import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { questionsAsWritten } from '../manifest/decisionQuestions';
import type { Evidence, Records } from '../manifest/manifest';
import { canonicalJson } from './canonicalJson';
import type { SceneRecord, Use } from './production';

/**
 * `sha256:…` of all that is on record about a scene: its uses with people, tools and papers, the people themselves,
 * declarations, decisions and waivers. Sign-offs are left out, and so is the list of scenes that a use speaks of: a
 * scene that is renumbered, or another scene that joins the use, changes nothing that was signed here. A tag that no
 * record stands behind counts as one.
 */
export function recordFingerprint(scene: SceneRecord, records: Records): string {
  const uses = new Set(scene.uses.map((use) => use.id));
  const people = new Map(
    scene.uses.flatMap((use) => use.people.flatMap(({ id, person }) => (person ? [[id, person] as const] : []))),
  );
  const concerns = ({ use, person }: { readonly use?: string; readonly person?: string }): boolean =>
    use === undefined ? person !== undefined && people.has(person) : uses.has(use);
  const papers = records.evidence.filter((paper) =>
    paper.uses ? paper.uses.some((id) => uses.has(id)) : namedIn(paper).some((id) => people.has(id)),
  );
  const said = {
    uses: scene.uses.map(saidOfUse),
    people: [...people.values()],
    papers,
    none: scene.noneDeclared.map(({ stages, by, on }) => ({ stages, by, on })),
    decisions: records.decisions
      .filter(concerns)
      .map((decision) => ({ ...decision, question: questionsAsWritten(decision) })),
    waivers: records.waivers.filter(concerns),
    accepted: records.accepted.filter(concerns),
  };
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(said))))}`;
}

function saidOfUse(use: Use): unknown {
  const stages = use.tags.flatMap((tag) => tag.stages.map(({ text }) => text));
  if (!use.record) return { categories: use.categories, people: use.people.map(({ id }) => id), stages };
  return { ...use.record, scenes: undefined, tool: use.tool ?? use.record.tool };
}

function namedIn(paper: Evidence): readonly string[] {
  return [paper.person ?? [], paper.people ?? [], paper.from ?? []].flat();
}
