import { folderOf, isInside, relativeTo } from '../../text/paths';
import { nextId, homeOf, manifestAt } from '../edits/homes';
import { refusedBy, type Plan } from '../edits/change';
import { ManifestDraft, type FieldOf } from '../edits/manifestDraft';
import type { EditRecord } from '../../manifest/renderYaml';
import type { Manifest, Shot } from '../../manifest/manifest';
import type { Production } from '../../production/production';
import { printAfter, type ChangedShot, type ListedShots } from './importShots';

/** The file of a list. */
export interface ListPaper {
  readonly path: string;
  /** `sha256:…` of the file. */
  readonly hash: string;
  /** ISO day for which the list speaks. */
  readonly dated: string;
}

/** How many things a list would write. */
export function listWrites({ added, changed, leftOut }: ListedShots, omit: boolean): number {
  return added.length + changed.length + (omit ? leftOut.length : 0);
}

/**
 * The edits that take a list over: new shots, new uses and tools, what changed in shots that nobody has touched since, and the list
 * itself as evidence with its hash. With `omit`, shots that the list leaves out become omitted. Nothing that a person recorded
 * changes. Without anything new there are no edits.
 */
export function planShots(listed: ListedShots, paper: ListPaper, omit: boolean, production: Production): Plan {
  if (listWrites(listed, omit) === 0) return { changes: [] };
  const drafts = new Drafts(production);
  const list = nextId('evidence', 'E-1', production);
  for (const { shot, changes, uses, restated } of listed.changed)
    drafts.change(shot, fieldsOf(shot, changes, uses, restated ? list : undefined));
  if (omit)
    for (const shot of listed.leftOut)
      drafts.change(shot, fieldsOf(shot, [{ field: 'status', after: 'omitted' }], [], undefined));
  drafts.remember(listed);
  const tools = listed.uses.flatMap(({ tool }) => (tool ? [{ id: tool.id, name: tool.name }] : []));
  drafts.append('tools', tools);
  drafts.append(
    'uses',
    listed.uses.flatMap(({ record }): readonly EditRecord[] => (record ? [record] : [])),
  );
  drafts.append(
    'shots',
    listed.added.map(({ record: { row, ...record } }) => ({ ...record, list, row })),
  );
  drafts.append('evidence', [paperRecord(list, listed.vendor, paper, drafts.folder, production)]);
  return drafts.plan();
}

interface Field {
  readonly field: string;
  readonly value: string | readonly string[];
}

function fieldsOf(
  shot: Shot,
  changes: ChangedShot['changes'],
  uses: readonly string[],
  list: string | undefined,
): readonly Field[] {
  const print = shot.row === undefined ? [] : [{ field: 'row', value: printAfter(shot, changes) }];
  return [
    ...changes.map(({ field, after }) => ({ field, value: after })),
    ...(uses.length > 0 ? [{ field: 'uses', value: [...(shot.uses ?? []), ...uses] }] : []),
    ...(list === undefined ? [] : [{ field: 'list', value: list }]),
    ...print,
  ];
}

/** The manifests in which something is written. */
class Drafts {
  private readonly drafts = new Map<string, ManifestDraft>();
  private readonly rounds = new Map<string, FieldOf[][]>();
  private missing = false;

  constructor(private readonly production: Production) {}

  /** The folder of the manifest in which evidence is recorded. */
  get folder(): string {
    return folderOf(homeOf('evidence', this.production)?.path ?? '');
  }

  /** In each round a record is written once: all of them are edits of the same text. */
  change({ at }: Shot, fields: readonly Field[]): void {
    const rounds = this.rounds.get(at.file) ?? [];
    this.rounds.set(at.file, rounds);
    for (const [index, { field, value }] of fields.entries())
      (rounds[index] ??= []).push({ path: at.path, field, value });
  }

  append(list: 'tools' | 'uses' | 'shots' | 'evidence', records: readonly EditRecord[]): void {
    if (records.length === 0) return;
    this.draftOf(homeOf(list, this.production))?.append([list], ...records);
  }

  /** What people said of headings, so that the next list of this vendor is read alike. */
  remember({ vendor, columns }: ListedShots): void {
    const record = this.production.records.vendors.find(({ id }) => id === vendor);
    const known = new Set((record?.columns ?? []).map(({ heading }) => heading));
    const said = columns.flatMap(({ told, heading, means }) =>
      told && means !== undefined && !known.has(heading) ? [{ heading, means }] : [],
    );
    if (record && said.length > 0)
      this.draftOf(manifestAt(record.at.file, this.production))?.append([...record.at.path, 'columns'], ...said);
  }

  plan(): Plan {
    for (const [file, rounds] of this.rounds)
      for (const round of rounds) this.draftOf(manifestAt(file, this.production))?.setAll(round);
    const plans = [...this.drafts.values()].map((draft) => draft.plan());
    if (this.missing) return refusedBy('no-record');
    return (
      plans.find((plan) => 'refused' in plan) ?? {
        changes: plans.flatMap((plan) => ('changes' in plan ? plan.changes : [])),
      }
    );
  }

  private draftOf(manifest: Manifest | undefined): ManifestDraft | undefined {
    if (!manifest) {
      this.missing = true;
      return undefined;
    }
    const draft = this.drafts.get(manifest.path) ?? new ManifestDraft(manifest);
    this.drafts.set(manifest.path, draft);
    return draft;
  }
}

/** The list as a document: whose, of which day, which file, and its hash, so that it can be found to be the same later. */
function paperRecord(
  id: string,
  vendor: string,
  { path, hash, dated }: ListPaper,
  folder: string,
  production: Production,
): EditRecord {
  const name = production.records.vendors.find((one) => one.id === vendor)?.name ?? '';
  return {
    id,
    kind: 'shot-list',
    from: 'vendor',
    to: ['producer'],
    'given-at': dated,
    scope: ['Shot list of', vendor, name].join(' ').trim(),
    ...(isInside(path, folder) ? { document: relativeTo(folder, path) } : {}),
    hash,
  };
}
