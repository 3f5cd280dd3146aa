import { fileNameOf } from '../text/paths';
import type { Problem } from '../text/problem';
import type { Span } from '../text/range';
import { finish, type Steps } from '../text/steps';
import { message } from '../words/message';
import { entryOf, locate, type YamlNode, type YamlPath } from '../yaml/node';
import type { Field, Referable, RecordKind } from './field';
import { idLists, lists } from './lists';
import type { Manifest } from './manifest';
import { nearest } from './nearest';
import { personRoles } from './fields/personFields';
import { recordLabel } from './readRecord';
import { walkRecords, writtenFields, type AnyRecord } from './walkRecords';

/** A problem of one of several manifests. */
export interface ManifestProblem {
  readonly file: string;
  readonly problem: Problem;
}

/** Roles that may stand where a person's id may: parties to agreements beside the people who work on the title. */
export const roles: readonly string[] = [
  ...personRoles,
  'producer',
  'company',
  'union',
  'buyer',
  'vendor',
  'audience',
  'guardian',
  'representative',
  'estate',
  'plans',
  'festival',
  'author',
  'awards-body',
  'fund',
  'insurer',
  'distributor',
  'authority',
  'copyright-office',
  'ai',
];

type Ids = ReadonlyMap<Referable, ReadonlyMap<string, Manifest>>;

/**
 * Checks the ids of all manifests of one production against each other: an id that two files give, and a reference to
 * nobody and nothing. While the private manifest of a restricted production is absent, people and papers that only it
 * can hold are taken on trust.
 */
export function referenceProblems(manifests: readonly Manifest[]): readonly ManifestProblem[] {
  return finish(referenceProblemsInSteps(manifests));
}

/** The same, record by record. */
export function* referenceProblemsInSteps(manifests: readonly Manifest[]): Steps<readonly ManifestProblem[]> {
  const problems: ManifestProblem[] = [];
  const ids = yield* collectIds(manifests, problems);
  const trusted: readonly Referable[] = isRestricted(manifests) ? ['people', 'evidence'] : [];
  for (const manifest of manifests) {
    for (const { kind, record } of walkRecords(manifest)) {
      yield;
      for (const [name, field, value] of writtenFields(kind, record)) {
        const to = referredTo(field);
        if (to === undefined || trusted.includes(to)) continue;
        for (const id of idsIn(value)) {
          const problem = unknownId(id, name, field, to, ids, () => spanOf(manifest, [...record.at.path, name], id));
          if (problem) problems.push({ file: manifest.path, problem });
        }
      }
    }
  }
  const order = new Map(manifests.map((manifest, at) => [manifest.path, at]));
  return problems.sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.problem.span.start - b.problem.span.start,
  );
}

/** The list in which what is written in a field is looked up. */
export function referredTo(field: Field): Referable | undefined {
  if (field.type === 'reference' || field.type === 'references') return field.to;
  return field.type === 'record' ? field.orReference : undefined;
}

function* collectIds(manifests: readonly Manifest[], problems: ManifestProblem[]): Steps<Ids> {
  const ids = new Map<Referable, Map<string, Manifest>>();
  for (const manifest of manifests) {
    for (const { kind, record } of walkRecords(manifest)) {
      yield;
      const list = idLists.get(kind);
      const { id } = record;
      if (list === undefined || typeof id !== 'string') continue;
      const known = ids.get(list) ?? new Map<string, Manifest>();
      ids.set(list, known);
      const first = known.get(id);
      if (!first) known.set(id, manifest);
      else if (first !== manifest)
        problems.push({ file: manifest.path, problem: duplicate(manifest, record, kind, id, first) });
    }
  }
  return ids;
}

function duplicate(manifest: Manifest, record: AnyRecord, kind: RecordKind, id: string, first: Manifest): Problem {
  const said = message('manifest.duplicate-id-elsewhere', {
    id,
    record: recordLabel(kind),
    file: fileNameOf(first.path),
  });
  return { message: said, severity: 'error', span: locate(manifest.root, [...record.at.path, 'id']) };
}

function isRestricted(manifests: readonly Manifest[]): boolean {
  return (
    manifests.some((one) => one.production?.restricted === 'yes') &&
    !manifests.some((one) => one.path.toLowerCase().endsWith('.private.slate.yaml'))
  );
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === 'unknown' ? [] : [value];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

function unknownId(
  id: string,
  name: string,
  field: Field,
  to: Referable,
  ids: Ids,
  span: () => Span,
): Problem | undefined {
  const known = ids.get(to);
  if (known?.has(id)) return undefined;
  const orRole = 'orRole' in field;
  if (orRole && (roles.includes(id) || /\s/.test(id))) return undefined;
  const alike =
    [...(known?.keys() ?? [])].find((one) => plainId(one) === plainId(id)) ??
    nearest(id, orRole ? roles : [...(known?.keys() ?? [])].filter((one) => !/\d/.test(one)));
  // A word without digits is the name of a union, a buyer, a person: nobody needs a record of them.
  if (orRole && alike === undefined && !/\d/.test(id)) return undefined;
  const at = span();
  if (alike === undefined)
    return {
      message: message('manifest.unknown-reference', { id, field: name, record: recordLabel(lists[to]) }),
      severity: 'error',
      span: at,
    };
  return {
    message: message('manifest.unknown-reference-near', { id, field: name, near: alike }),
    severity: orRole ? 'warning' : 'error',
    span: at,
    fix: { title: message('manifest.replace.fix', { word: alike }), edits: [{ span: at, newText: alike }] },
  };
}

/** `u7` and `U-007` are slips for each other; U-007 and U-008 are not. */
function plainId(id: string): string {
  return id
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^|\P{N})0+(?=\p{N})/gu, '$1')
    .replaceAll(' ', '');
}

/** The place of one id among those of a field. */
function spanOf(manifest: Manifest, path: YamlPath, id: string): Span {
  let node: YamlNode | null = manifest.root;
  for (const step of path) {
    if (typeof step === 'string') node = entryOf(node, step)?.value ?? null;
    else if (node?.kind === 'list') node = node.items[step] ?? null;
  }
  if (node?.kind === 'list')
    node = node.items.find((item) => item?.kind === 'scalar' && item.source.trim() === id) ?? node;
  return node?.kind === 'scalar' ? node.span : locate(manifest.root, path);
}
