import type { Catalogue } from '../agreements/catalogue';
import type { Production } from '../production/production';
import { message } from '../words/message';
import type { Words } from '../words/words';
import { inputsSha256 } from './parts/inputs';
import { freeFields, freeTexts, shownKinds } from './redaction/handTyped';
import { Secrets } from './redaction/secrets';
import type { Report } from './report';

/** Names alone, or everything that somebody wrote in their own words. */
export type Redaction = 'names' | 'strict';

/** Fields that a redacted report leaves out whole: they name people or show what was typed into a tool. */
const leftOut: ReadonlySet<string> = new Set([
  'name',
  'character',
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

/** Parts of a report that hold codes and fingerprints, never a name. */
const machine: ReadonlySet<string> = new Set([
  'schema',
  'asOf',
  'tool',
  'only',
  'sha256',
  'inputsSha256',
  'kind',
  'severity',
  'code',
  'outcome',
  'strength',
  'status',
  'standing',
  'confidence',
  'obligation',
  'agreement',
  'family',
  'cite',
]);
const FINGERPRINT = /^[\da-f]{16,}$/;

/**
 * Takes names of people, their characters, documents and prompts out of a report. Fields that hold them go; wherever else such
 * a name turns up, the person's id or the word "withheld" stands in its place. A strict redaction leaves out every text that
 * somebody wrote, too, but titles. `unchecked` lists what is still shown and may name others.
 */
export function redact(
  report: Report,
  production: Production,
  catalogue: Catalogue,
  how: Redaction,
  words: Words,
): Report {
  const withheld = words.say(message('report.withheld'));
  const secrets = new Secrets(production, withheld, catalogue);
  const isStrict = how === 'strict';
  if (isStrict) {
    for (const text of freeTexts(production)) secrets.hideText(text);
    for (const [index, { kind, path }] of report.inputs.entries())
      if (kind === 'script' || kind === 'manifest') secrets.hideFile(path, index);
  }
  const fields = isStrict ? new Set([...leftOut, ...freeFields]) : leftOut;
  // A report says many things more than once.
  const known = new Map<string, string>();
  const clean = (text: string): string => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = FINGERPRINT.test(text) ? text : secrets.clean(text)));
    return found;
  };
  const { people, vendors, scenes, problems, blockers, ...rest } = cleaned(report, clean);
  const quoted = (text: string): string => (isStrict ? withoutQuotes(text, withheld) : text);
  return {
    ...redactRecords(rest, fields),
    // Of the files as they are named here, so that `verify` can compare it.
    inputsSha256: inputsSha256(rest.inputs),
    people: redactRecords(people, fields).map(({ parts, ...person }) => ({
      ...without(person, (field) => field === 'name'),
      parts: parts.map((part) => without(part, (field) => fields.has(field))),
    })),
    vendors: vendors.map((vendor) => ({
      ...vendor,
      recorded: without(vendor.recorded, (field) => (isStrict || field !== 'name') && fields.has(field)),
    })),
    scenes: redactRecords(scenes, fields).map((scene) => (isStrict ? { ...scene, heading: withheld } : scene)),
    problems: problems.map((problem) => ({ ...problem, text: quoted(problem.text) })),
    blockers: blockers.map((blocker) => ({ ...blocker, text: quoted(blocker.text) })),
    unchecked: isStrict
      ? [words.say(message('report.unchecked.titles'))]
      : shownKinds(production, leftOut).map((kind) =>
          typeof kind === 'string' ? kind : words.say(message('report.unchecked.kind', { kind })),
        ),
    ...(isStrict && { strict: true }),
  };
}

/** A sentence of ours without what it quotes. */
function withoutQuotes(text: string, withheld: string): string {
  return text
    .split('“')
    .map((part, index) => (index > 0 && part.includes('”') ? `${withheld}${part.slice(part.indexOf('”'))}` : part))
    .join('“');
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same value with every text in it cleaned; what people recorded is a text under whatever name. */
function cleaned<T>(value: T, clean: (text: string) => string, inRecord = false): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => cleaned(one, clean, inRecord)) as T;
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      !inRecord && machine.has(name) ? one : cleaned(one, clean, inRecord || holdsRecord(name)),
    ]),
  ) as T;
}

function holdsRecord(name: string): boolean {
  return name === 'recorded' || name === 'waiver' || name === 'accepted' || name === 'parts';
}

/** The same value with the fields that are left out taken from every `recorded` in it. */
function redactRecords<T>(value: T, fields: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.map((one: unknown) => redactRecords(one, fields)) as T;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => {
    const fielded = name === 'recorded' || name === 'waiver' || name === 'accepted';
    return [
      name,
      fielded && isRecord(one) ? without(one, (field) => fields.has(field)) : redactRecords(one, fields),
    ] as const;
  });
  return Object.fromEntries(entries) as T;
}

function without<T extends { readonly [name: string]: unknown }>(record: T, out: (field: string) => boolean): T {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !out(field))) as T;
}
