import type { Subject } from '../../evaluation/subject';
import { fields } from '../../manifest/fields';
import { factNamed } from '../../manifest/facts';
import type { Field } from '../../manifest/field';
import type { RecordPlace } from '../../manifest/manifest';
import { shotKey } from '../../production/joinShots';
import type { Production } from '../../production/production';
import { uriPart } from '../../text/uriPart';
import { answerHome } from '../edits/answerHome';

const parts = ['use', 'person', 'session', 'tool', 'vendor', 'shot'] as const;
type Part = (typeof parts)[number];

/** What a reference names: a field of a record, by the ids of the record's parts. */
export interface Referred {
  readonly ids: { readonly [Name in Part]?: string };
  readonly field: string;
}

/** The fields of a vendor's own record that a vendor answers. */
export const vendorFields: readonly string[] = ['used-ai', 'subcontractors'];

/** `use:U-7 person:P-3 recognizable`; an id keeps no blank and no colon of its own. */
export function writeReference({ ids, field }: Referred): string {
  return [...parts.flatMap((part) => (ids[part] === undefined ? [] : [`${part}:${uriPart(ids[part])}`])), field].join(
    ' ',
  );
}

/** Reads a reference; undefined for whatever else a cell may hold. */
export function readReference(text: string): Referred | undefined {
  const words = text.trim().split(' ');
  const field = words.pop() ?? '';
  if (!/^[a-z-]{1,60}$/.test(field) || words.length === 0) return undefined;
  const ids = words.map((word): readonly [Part, string] | undefined => {
    const [, part, id] = /^([a-z]+):(\S+)$/.exec(word) ?? [];
    const known = parts.find((one) => one === part);
    return known && id !== undefined ? [known, decoded(id)] : undefined;
  });
  return ids.includes(undefined)
    ? undefined
    : { ids: Object.fromEntries(ids.filter((one) => one !== undefined)), field };
}

/** An id as it was before it was written without blanks and colons; what was never written so stays. */
export function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** A subject with the field that is missing, as a reference to it. */
export function referenceTo(about: Subject, field: string): Referred {
  const { use, person, session, tool } = about;
  return {
    ids: {
      ...(use === undefined ? {} : { use }),
      ...(person === undefined ? {} : { person }),
      ...(session === undefined ? {} : { session }),
      ...(tool === undefined ? {} : { tool }),
    },
    field,
  };
}

/** The record and the field of the manifest that a reference means today; undefined where there is none any more. */
export function placeOf(
  { ids, field }: Referred,
  production: Production,
): { readonly at: RecordPlace; readonly type: Field } | undefined {
  if (ids.shot !== undefined) {
    const key = shotKey({ code: ids.shot, ...(ids.vendor !== undefined && { vendor: ids.vendor }) });
    const shot = field === 'used-ai' ? production.records.shots.find((one) => shotKey(one) === key) : undefined;
    return shot && { at: shot.at, type: fields.shot['used-ai'] };
  }
  if (ids.vendor !== undefined) {
    const vendor = production.records.vendors.find(({ id }) => id === ids.vendor);
    const type: Field | undefined = vendorFields.includes(field) ? fields.vendor[field as 'used-ai'] : undefined;
    return vendor && type ? { at: vendor.at, type } : undefined;
  }
  const fact = factNamed(field);
  if (!fact || fact.workedOut) return undefined;
  const about: Subject = { level: 'production', ...ids };
  // The place is only asked for where a paper is meant, and no form asks about papers.
  const at = answerHome(
    { fact: field, kind: 'fact', about, place: { kind: 'script', path: '', span: { start: 0, end: 0 } } },
    production,
  );
  return at ? { at, type: fact.field } : undefined;
}
