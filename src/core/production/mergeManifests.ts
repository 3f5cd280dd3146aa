import type { Manifest, ProductionRecord, Records } from '../manifest/manifest';
import { referenceProblemsInSteps } from '../manifest/referenceProblems';
import { fileNameOf, folderOf } from '../text/paths';
import type { Steps } from '../text/steps';
import { message } from '../words/message';
import { inRecord, type Findings } from './findings';

/** The manifests of one production as one set of records, the one that says what the production is first. */
export interface Merged {
  readonly record: ProductionRecord;
  readonly manifests: readonly Manifest[];
  readonly records: Records;
}

/** Puts the records of all manifests of a folder together; a second `production:` block is a finding and is not read. */
export function* mergeManifests(folder: string, given: readonly Manifest[], findings: Findings): Steps<Merged> {
  const sorted = [...given].sort((a, b) => (a.path < b.path ? -1 : 1));
  const main =
    sorted.find((manifest) => manifest.production && folderOf(manifest.path) === folder) ??
    sorted.find((manifest) => manifest.production);
  const manifests = main ? [main, ...sorted.filter((manifest) => manifest !== main)] : sorted;
  const record = main?.production ?? { at: { file: manifests[0]?.path ?? folder, path: [] } };
  for (const second of manifests) {
    if (second === main || !second.production) continue;
    findings.add(
      'error',
      inRecord(second.production.at),
      message('finding.second-production', { file: fileNameOf(record.at.file) }),
      [inRecord(record.at)],
    );
  }
  return {
    record,
    manifests: yield* withReferenceProblems(manifests),
    records: mergeRecords(manifests.map((manifest) => manifest.records)),
  };
}

/** An id that nobody has is a problem of the file that writes it, and only to be seen once all files are known. */
function* withReferenceProblems(manifests: readonly Manifest[]): Steps<readonly Manifest[]> {
  const found = yield* referenceProblemsInSteps(manifests);
  return manifests.map((manifest) => {
    const own = found.filter(({ file }) => file === manifest.path).map(({ problem }) => problem);
    return own.length === 0 ? manifest : { ...manifest, problems: [...manifest.problems, ...own] };
  });
}

/** A restricted production whose private manifest is not here: people may be on record all the same. */
export function isPartial({ record, manifests }: Pick<Merged, 'record' | 'manifests'>): boolean {
  return (
    record.restricted === 'yes' && !manifests.some(({ path }) => path.toLowerCase().endsWith('.private.slate.yaml'))
  );
}

function mergeRecords(all: readonly Records[]): Records {
  return {
    scripts: all.flatMap((records) => records.scripts),
    versions: all.flatMap((records) => records.versions),
    people: all.flatMap((records) => records.people),
    vendors: all.flatMap((records) => records.vendors),
    tools: all.flatMap((records) => records.tools),
    schedule: all.flatMap((records) => records.schedule),
    shots: all.flatMap((records) => records.shots),
    uses: all.flatMap((records) => records.uses),
    evidence: all.flatMap((records) => records.evidence),
    declarations: all.flatMap((records) => records.declarations),
    transfers: all.flatMap((records) => records.transfers),
    requests: all.flatMap((records) => records.requests),
    decisions: all.flatMap((records) => records.decisions),
    waivers: all.flatMap((records) => records.waivers),
    accepted: all.flatMap((records) => records.accepted),
    'sign-offs': all.flatMap((records) => records['sign-offs']),
    // What an earlier manifest says stands: two answers for one number are never mixed.
    renumbered: new Map([...all].reverse().flatMap((records) => [...records.renumbered])),
  };
}
