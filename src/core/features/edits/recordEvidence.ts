import type { Assessment } from '../../evaluation/assessment';
import type { EditRecord } from '../../manifest/renderYaml';
import type { Production, SceneRecord } from '../../production/production';
import { folderOf, isInside, relativeTo } from '../../text/paths';
import { fields } from '../../manifest/fields';
import { valueLabel } from '../../evaluation/explain';
import { message } from '../../words/message';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { refusal, refusedBy, type Plan } from './change';
import { homeOf, named, nextId, type Named } from './homes';
import { ManifestDraft } from './manifestDraft';
import type { Choice } from './answerWay';
import { acceptedPapers, obligationOf } from './openItems';
import { otherUsesFor } from './otherUses';

/** A paper as somebody has it in hand. */
export interface Paper {
  readonly kind: string;
  /** Where the file is, as a path of the editor. */
  readonly path: string;
  /** `sha256:…` of the file. */
  readonly hash: string;
  /** ISO day or moment; left out while nobody knows. */
  readonly givenAt?: string;
  /** The scenes that the paper names: their text is kept as a fingerprint. */
  readonly scenes: readonly SceneRecord[];
  /** Ids of other uses that the paper names, of those that `otherUsesFor` finds. */
  readonly alsoFor?: readonly string[];
}

/** The kinds of paper that can be recorded for an open item. */
export function papersFor(assessment: Assessment, judged: JudgedProduction): readonly string[] {
  const obligation = obligationOf(assessment, judged);
  return obligation ? acceptedPapers(obligation) : [];
}

/** Records a paper for the subject of an obligation: what it is, where it lies, and what it names; no more than is known. */
export function recordEvidence(assessment: Assessment, paper: Paper, judged: JudgedProduction): Plan {
  const { production } = judged;
  if (!papersFor(assessment, judged).includes(paper.kind))
    return refusal(message('edit.refused.kind-of-paper', { kind: paper.kind }));
  const subject = named(assessment.subject, production);
  if ('refused' in subject) return subject;
  const alsoFor = paper.alsoFor ?? [];
  const others = otherUsesFor(assessment, paper.kind, judged).map(({ use }) => use.id);
  if (!alsoFor.every((use) => others.includes(use))) return refusal(message('edit.refused.gone'));
  const home = homeOf('evidence', production);
  if (!home) return refusedBy('no-record');
  const folder = folderOf(home.path);
  if (!isInside(paper.path, folder)) return refusal(message('edit.refused.outside', { folder }));
  const record: EditRecord = {
    id: nextId('evidence', 'E-1', production),
    kind: paper.kind,
    ...concerned(subject, alsoFor, assessment, production),
    'given-at': paper.givenAt,
    document: relativeTo(folder, paper.path),
    hash: paper.hash,
    ...(paper.scenes.length > 0 && {
      scenes: paper.scenes.map((scene) => ({ scene: scene.name, text: scene.textFingerprint() })),
    }),
  };
  return new ManifestDraft(home).append(['evidence'], record).plan();
}

/** That a document is not there, as somebody said, or left unsaid, on a day. */
export interface Absence {
  readonly kind: string;
  readonly absent: string;
  readonly by: string;
  /** ISO day, month or year. */
  readonly on: string;
}

/** The reasons for which a document may not be there, as people choose among them. */
export const absences: readonly Choice[] = fields.evidence.absent.values.map((value) => ({
  value,
  label: valueLabel('absent', value),
}));

/** Records that a document for the subject of an obligation was refused, asked for in vain, or does not exist. It stays owed. */
export function recordAbsence(
  assessment: Assessment,
  { kind, absent, by, on }: Absence,
  judged: JudgedProduction,
): Plan {
  const { production } = judged;
  if (!papersFor(assessment, judged).includes(kind)) return refusal(message('edit.refused.kind-of-paper', { kind }));
  const subject = named(assessment.subject, production);
  if ('refused' in subject) return subject;
  const home = homeOf('evidence', production);
  if (!home) return refusedBy('no-record');
  const record: EditRecord = { kind, ...concerned(subject, [], assessment, production), absent, by, on };
  return new ManifestDraft(home).append(['evidence'], record).plan();
}

/** Whom and what the paper concerns; nothing for a paper of the whole production. */
function concerned(
  { use, person }: Exclude<Named, { readonly refused: unknown }>,
  alsoFor: readonly string[],
  { subject: { session, transfer } }: Assessment,
  { records }: Production,
): EditRecord {
  return {
    person,
    ...(use !== undefined && { uses: [use, ...alsoFor] }),
    ...(session !== undefined && records.schedule.some(({ id }) => id === session) && { sessions: [session] }),
    ...(transfer !== undefined && records.transfers.some(({ id }) => id === transfer) && { transfers: [transfer] }),
  };
}
