import { walkRecords, writtenFields } from '../manifest/walkRecords';
import type { RecordPlace } from '../manifest/manifest';
import { folderOf, isInside, resolvePath } from '../text/paths';
import { message } from '../words/message';
import { Findings, inRecord } from './findings';
import type { Finding, Production } from './production';

/** What a shell found where the manifest says that a document lies. Without `sha256` the file is too large to be looked into. */
export type FoundDocument =
  | { readonly found: 'present'; readonly sha256?: string }
  | { readonly found: 'missing' | 'outside' | 'unreadable' };

/** By whole path; what nobody has looked for is not in it. */
export type Documents = ReadonlyMap<string, FoundDocument>;

/**
 * How a document that the record names stands on disk: `present` as it was recorded, or recorded without a fingerprint;
 * `unchecked` because it is too large; `changed` since its fingerprint was recorded; `outside` the production's folder.
 */
export type DocumentState = 'present' | 'unchecked' | 'changed' | 'missing' | 'outside' | 'unreadable';

/** A document as a record names it. */
interface NamedDocument {
  readonly place: RecordPlace;
  readonly field: string;
  readonly written: string;
  /** `sha256:…` as it was recorded. */
  readonly hash?: string;
}

/** A record that may name a document: a paper, a waiver, a request. */
export interface NamesDocument {
  readonly document?: string;
  readonly hash?: string;
  readonly at: RecordPlace;
}

/** The whole paths of all documents that a production's records name and that can lie in its folder. */
export function documentPaths(production: Production): ReadonlySet<string> {
  return new Set(documentsNamed(production).flatMap((one) => pathOf(one.written, one.place, production) ?? []));
}

/** The same production with what was found of its documents. */
export function withDocuments(production: Production, documents: Documents): Production {
  return { ...production, documents };
}

/** How the document of a record stands on disk; undefined where the record names none, or nobody has looked. */
export function documentOf({ document, hash, at }: NamesDocument, production: Production): DocumentState | undefined {
  return document === undefined || document === 'unknown'
    ? undefined
    : stateOf({ place: at, field: 'document', written: document, ...(hash !== undefined && { hash }) }, production);
}

/** Whether the document of a record lies where the record says, and is not another one than was recorded. */
export function isOnFile(record: NamesDocument, production: Production): boolean {
  const state = documentOf(record, production);
  return state === 'present' || state === 'unchecked';
}

/** Documents that are not where the record says, or are no longer what was recorded. */
export function documentFindings(production: Production): readonly Finding[] {
  const findings = new Findings();
  if (!production.documents) return findings.list;
  for (const one of documentsNamed(production)) {
    const state = stateOf(one, production);
    if (state === undefined || state === 'present') continue;
    findings.add(
      state === 'unchecked' ? 'information' : 'warning',
      inRecord(one.place, one.field),
      message(`finding.document.${state}`, { document: one.written }),
    );
  }
  return findings.list;
}

function stateOf(one: NamedDocument, production: Production): DocumentState | undefined {
  if (!production.documents) return undefined;
  const path = pathOf(one.written, one.place, production);
  if (path === undefined) return 'outside';
  const found = production.documents.get(path);
  if (found?.found !== 'present') return found?.found;
  if (one.hash === undefined || one.hash === 'unknown') return 'present';
  if (found.sha256 === undefined) return 'unchecked';
  return one.hash.toLowerCase() === `sha256:${found.sha256}` ? 'present' : 'changed';
}

/** A path counts from its manifest's folder on, and leads nowhere outside the production's. */
function pathOf(written: string, { file }: RecordPlace, { folder }: Production): string | undefined {
  const path = resolvePath(folderOf(file), written);
  return path !== undefined && isInside(path, folder) ? path : undefined;
}

function documentsNamed({ manifests }: Production): readonly NamedDocument[] {
  return manifests.flatMap((manifest) =>
    [...walkRecords(manifest)].flatMap(({ kind, record }) =>
      kind === 'script' || kind === 'revision'
        ? []
        : writtenFields(kind, record).flatMap(([field, { type }, value]): readonly NamedDocument[] => {
            if (type !== 'path' || typeof value !== 'string' || value === 'unknown' || value === '') return [];
            const { hash } = record;
            return [
              {
                place: record.at,
                field,
                written: value,
                ...(field === 'document' && typeof hash === 'string' && { hash }),
              },
            ];
          }),
    ),
  );
}
