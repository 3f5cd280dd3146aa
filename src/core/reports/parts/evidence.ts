import { Documents } from '../../evaluation/documents';
import { latestFirst } from '../../evaluation/latest';
import { isLater, mayBeLater } from '../../text/moments';
import type { Evidence } from '../../manifest/manifest';
import { isAbsence } from '../../production/absence';
import { documentOf } from '../../production/documents';
import { evidenceStale } from '../../production/evidenceStale';
import type { Production } from '../../production/production';
import { recordedOf } from '../recorded';
import type { EvidencePart } from '../report';
import type { ReportSource } from '../source';

type Owner = EvidencePart['on'][number];

interface Paper {
  readonly evidence: Evidence;
  readonly on: readonly Owner[];
}

/** The evidence register: every paper on record once, in the order in which the manifests hold them. */
export function evidencePart(source: ReportSource): readonly EvidencePart[] {
  const { production, places, evaluation } = source;
  const papers = papersOf(production)
    .map((paper) => ({ ...paper, place: places.inManifest(paper.evidence.at) }))
    .sort(
      (a, b) =>
        order(production, a) - order(production, b) ||
        a.place.range.start.line - b.place.range.start.line ||
        a.place.range.start.character - b.place.range.start.character,
    );
  source.numberEvidence(papers.map(({ evidence }) => evidence));
  const { asOf } = evaluation;
  const documents = new Documents(production, asOf);
  return papers.map(({ evidence, on, place }, index): EvidencePart => {
    const [replacing] = latestFirst(documents.supersededBy(evidence));
    const [supersededBy] = replacing ? source.numbersOf([replacing]) : [];
    return {
      number: index + 1,
      ...(evidence.id === undefined ? {} : { id: evidence.id }),
      kind: evidence.kind ?? 'unknown',
      on,
      recorded: recordedOf('evidence', evidence, ['id', 'kind']),
      scenes: (evidence.scenes ?? []).flatMap(({ scene }) => scene ?? []),
      stale: evidenceStale(evidence, production),
      ...(isAbsence(evidence) && { absent: true as const }),
      expired: isLater(asOf, evidence.expires) === true,
      ...(mayBeLater(evidence['given-at'], asOf, production.record['time-zone']) && { ahead: true as const }),
      ...fileOf(evidence, production),
      ...(supersededBy === undefined ? {} : { supersededBy }),
      place,
    };
  });
}

function fileOf(evidence: Evidence, production: Production): Pick<EvidencePart, 'file' | 'unhashed'> {
  const file = documentOf(evidence, production);
  if (file === undefined) return {};
  return file === 'present' && evidence.hash === undefined ? { file, unhashed: true } : { file };
}

function order(production: Production, { evidence }: Paper): number {
  return production.manifests.findIndex((manifest) => manifest.path === evidence.at.file);
}

function papersOf({ record, records }: Production): readonly Paper[] {
  return [
    ...held(record.evidence, []),
    ...records.evidence.map((evidence) => ({ evidence, on: named(evidence) })),
    ...records.people.flatMap((person) => held(person.evidence, owner('person', person.id))),
    ...records.schedule.flatMap((session) => held(session.evidence, owner('session', session.id))),
    ...records.transfers.flatMap((transfer) => held(transfer.evidence, owner('transfer', transfer.id))),
    ...records.uses.flatMap((use) => [
      ...held(use.evidence, owner('use', use.id)),
      ...(use.people ?? []).flatMap((one) =>
        held(one.evidence, [...owner('use', use.id), ...owner('person', one.person)]),
      ),
    ]),
  ];
}

function held(papers: readonly Evidence[] | undefined, on: readonly Owner[]): readonly Paper[] {
  return (papers ?? []).map((evidence) => ({
    evidence,
    on: [...on, ...named(evidence).filter((one) => !on.some((other) => other.id === one.id))],
  }));
}

/** The records that a paper itself says it is about. */
function named({ uses, people, person, sessions, transfers }: Evidence): readonly Owner[] {
  return [
    ...(uses ?? []).flatMap((id) => owner('use', id)),
    ...[...new Set([...(person === undefined ? [] : [person]), ...(people ?? [])])].flatMap((id) =>
      owner('person', id),
    ),
    ...(sessions ?? []).flatMap((id) => owner('session', id)),
    ...(transfers ?? []).flatMap((id) => owner('transfer', id)),
  ];
}

function owner(record: Owner['record'], id: string | undefined): readonly Owner[] {
  return id === undefined ? [] : [{ record, id }];
}
