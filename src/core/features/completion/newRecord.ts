import type { Field, RecordFields, RecordKind } from '../../manifest/field';
import { fields } from '../../manifest/fields';
import type { ListName } from '../../manifest/lists';
import { nextId } from '../edits/homes';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { literal } from './suggestion';

/** What people most likely write in a new record, in this order. */
const usual: { readonly [Kind in RecordKind]?: readonly string[] } = {
  script: ['id', 'file'],
  version: ['id', 'kind'],
  person: ['id', 'name', 'role', 'union'],
  part: ['character', 'engaged-on'],
  vendor: ['id', 'name', 'scenes', 'used-ai'],
  tool: ['id', 'name', 'vendor'],
  session: ['id', 'session-kind', 'people', 'session-start'],
  shot: ['code', 'scene', 'vendor', 'used-ai'],
  column: ['heading', 'means'],
  use: ['id', 'scenes', 'category', 'summary', 'people'],
  'person-in-use': ['person'],
  evidence: ['id', 'kind', 'person', 'given-at', 'uses', 'document'],
  declaration: ['scenes', 'stages', 'by', 'on'],
  transfer: ['id', 'transfer-kind', 'recipient', 'transferred-on'],
  request: ['obligation', 'by', 'on'],
  decision: ['question', 'answer', 'by', 'on', 'why'],
  waiver: ['obligation', 'granted-by', 'document', 'until'],
  accepted: ['obligation', 'by', 'on', 'why'],
  'sign-off': ['scene', 'by', 'role', 'on'],
};

const firstIds: { readonly [List in ListName]?: string } = {
  versions: 'V-1',
  people: 'P-1',
  vendors: 'V-FX1',
  tools: 'T-1',
  schedule: 'S-1',
  uses: 'U-001',
  evidence: 'E-1',
  transfers: 'TR-1',
};

/** A new record on one line, as a snippet: `{ id: P-8, name: $1 }`. */
export function newRecord(kind: RecordKind, list: ListName | undefined, judged: JudgedProduction | undefined): string {
  return `{ ${blanks(kind, list, judged).join(', ')} }`;
}

/** A new record over several lines, as a snippet; those after the first begin with `indent`. */
export function recordLines(
  kind: RecordKind,
  list: ListName | undefined,
  indent: string,
  judged: JudgedProduction | undefined,
): string {
  return blanks(kind, list, judged).join(`\n${indent}`);
}

function blanks(kind: RecordKind, list: ListName | undefined, judged: JudgedProduction | undefined): readonly string[] {
  const table: RecordFields = fields[kind];
  const names =
    usual[kind] ??
    Object.entries(table)
      .filter(([, field]) => field.required)
      .map(([name]) => name);
  let stop = 0;
  return names.map((name) => {
    const first = name === 'id' && list !== undefined ? firstIds[list] : undefined;
    if (first !== undefined && list !== undefined)
      return `id: ${literal(judged ? nextId(list, first, judged.production) : first)}`;
    stop += 1;
    return `${name}: ${blank(table[name], stop)}`;
  });
}

function blank(field: Field | undefined, stop: number): string {
  if (field?.type === 'records') return `[{ ${field.short ?? 'id'}: $${stop} }]`;
  return field && ['scenes', 'references', 'texts', 'many'].includes(field.type) && !('values' in field)
    ? `[$${stop}]`
    : `$${stop}`;
}
