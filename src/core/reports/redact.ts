import { message } from '../words/message';
import type { Words } from '../words/words';
import { roles } from '../manifest/referenceProblems';
import { walkRecords, writtenFields } from '../manifest/walkRecords';
import type { Production } from '../production/production';
import type { Report } from './report';

/** Fields that a redacted report leaves out whole: they name people or show what was typed into a tool. */
const leftOut: ReadonlySet<string> = new Set([
  'name',
  'document',
  'prompts',
  'prompt-writer',
  'parameters',
  'remark',
  'representative',
  'identifiers',
  'signatory',
  'signatory-authority',
  'ai-tracker',
  'wording',
  'file',
  'declaration',
]);

/**
 * Takes names of people, documents and prompts out of a report. Fields that hold them go; wherever else such a name
 * turns up, in an explanation or a summary, the person's id or the word "withheld" stands in its place.
 */
export function redact(report: Report, production: Production, words: Words): Report {
  const secrets = secretsOf(production, words.say(message('report.withheld')));
  const pattern = new RegExp(
    [...secrets.keys()]
      .sort((a, b) => b.length - a.length)
      .map(asPattern)
      .join('|'),
    'gu',
  );
  const clean = (text: string): string =>
    secrets.size === 0 ? text : text.replace(pattern, (found) => secrets.get(found) ?? found);
  const { people, vendors, ...rest } = report;
  return {
    ...redactRecords(cleaned(rest, clean)),
    people: redactRecords(cleaned(people, clean)).map(
      ({ id, recorded, parts, uses, sessions, notApplied, evidence, place }) => ({
        id,
        recorded,
        parts,
        uses,
        sessions,
        notApplied,
        evidence,
        place,
      }),
    ),
    vendors: cleaned(vendors, clean).map((vendor) => ({
      ...vendor,
      recorded: without(vendor.recorded, (field) => field !== 'name' && leftOut.has(field)),
    })),
  };
}

/** What must not be seen, each with what stands in its place. */
function secretsOf(production: Production, withheld: string): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  const ids = new Set(production.records.people.flatMap((person) => person.id ?? []));
  const hide = (text: unknown, instead = withheld): void => {
    if (typeof text === 'string' && text.length > 1 && text !== 'unknown' && !ids.has(text)) secrets.set(text, instead);
  };
  // A surname alone gives somebody away too; that a word of the same spelling goes with it is the lesser harm.
  const hideName = (name: unknown, instead?: string): void => {
    if (typeof name !== 'string' || roles.includes(name)) return;
    for (const part of name.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? []) hide(part, instead);
    hide(name, instead);
  };
  for (const { kind, record } of production.manifests.flatMap((manifest) => [...walkRecords(manifest)])) {
    for (const [, field, value] of writtenFields(kind, record)) {
      if (field.type === 'path' && kind !== 'script' && kind !== 'revision') hide(value);
      if ((field.type === 'reference' || field.type === 'references') && field.orRole)
        [value].flat().forEach((one) => hideName(one));
    }
  }
  for (const none of production.scenes.flatMap((scene) => scene.noneDeclared)) hideName(none.by);
  hideName(production.record.signatory);
  hideName(production.record['ai-tracker']);
  for (const person of production.records.people) {
    hideName(person.representative);
    hideName(person.name, person.id);
  }
  return secrets;
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As a word of its own: the performer Will is not in "willing". */
function asPattern(secret: string): string {
  return `(?<![\\p{L}\\p{N}])${secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
}

/** The same value with every text in it cleaned. */
function cleaned<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => cleaned(one, clean)) as T;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one, clean)])) as T;
}

/** The same value with the fields that are left out taken from every `recorded` in it. */
function redactRecords<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => redactRecords(one)) as T;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => {
    const fielded = name === 'recorded' || name === 'waiver' || name === 'accepted';
    return [name, fielded && isRecord(one) ? without(one, (field) => leftOut.has(field)) : redactRecords(one)] as const;
  });
  return Object.fromEntries(entries) as T;
}

function without<T extends { readonly [name: string]: unknown }>(record: T, out: (field: string) => boolean): T {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !out(field))) as T;
}
