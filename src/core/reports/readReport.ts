import { outcomes } from '../agreements/outcome';
import { parseJson } from '../text/parseJson';
import { reportSchema, type Input, type Report, type ScenePart } from './report';

/** Why a text is no report that can be read: no JSON, something else than a report, or a report of a version to come. */
export type NotAReport = 'not-json' | 'not-a-report' | 'other-version';

/** A report with the text in which it is written. */
export interface WrittenReport {
  readonly report: Report;
  readonly text: string;
}

/**
 * Reads a report that was written as JSON. What is compared and shown of it is looked at before it is trusted, because
 * the file may come from anywhere; what the report says is text and nothing more.
 */
export function readReport(text: string): WrittenReport | { readonly fault: NotAReport } {
  const value = parseJson(text);
  if (value === undefined) return { fault: 'not-json' };
  const schema = isRecord(value) ? value['schema'] : undefined;
  if (typeof schema !== 'string' || !schema.startsWith('ai-slate/report/')) return { fault: 'not-a-report' };
  if (schema !== reportSchema) return { fault: 'other-version' };
  return fits(value, shape) ? { report: value as unknown as Report, text } : { fault: 'not-a-report' };
}

/** One of some words, a list of one shape, a table of fields, texts, or one of the plain kinds; `?` for what may be missing. */
type Shape =
  | 'text'
  | 'text?'
  | 'flag'
  | 'flag?'
  | 'number'
  | 'texts'
  | 'texts?'
  | 'recorded'
  | 'recorded?'
  | 'object'
  | 'text-or-null'
  | ReadonlySet<string>
  | readonly [Shape]
  | { readonly [field: string]: Shape };

const inputKinds: ReadonlySet<string> = new Set<Input['kind']>(['script', 'manifest', 'document', 'agreement']);
const statuses: ReadonlySet<string> = new Set<ScenePart['status']>([
  'declared',
  'none',
  'undeclared',
  'unclear',
  'omitted',
]);
const changed: ReadonlySet<string> = new Set(['text', 'record']);

const place: Shape = {
  path: 'text',
  range: { start: { line: 'number', character: 'number' }, end: { line: 'number', character: 'number' } },
  field: 'text?',
};
const records: Shape = [{ recorded: 'recorded', place }];
const missing = { fact: 'text', kind: 'text', about: 'object', question: 'text', place } as const;

const shape: Shape = {
  asOf: 'text',
  tool: { name: 'text', version: 'text' },
  redacted: 'flag',
  strict: 'flag?',
  unchecked: 'texts?',
  version: 'text?',
  inputs: [{ kind: inputKinds, path: 'text', sha256: 'text' }],
  inputsSha256: 'text',
  production: {
    title: 'text',
    recorded: 'recorded',
    scripts: [{ path: 'text', recorded: 'recorded' }],
    versions: records,
  },
  scenes: [
    {
      name: 'text',
      heading: 'text',
      status: statuses,
      text: 'text',
      record: 'text',
      place,
      signOffs: [{ recorded: 'recorded', stale: [changed], place }],
    },
  ],
  uses: [
    {
      id: 'text',
      categories: 'texts',
      scenes: 'texts',
      recorded: 'recorded',
      tool: 'recorded?',
      people: [{ id: 'text', recorded: 'recorded' }],
    },
  ],
  people: [{ id: 'text', name: 'text?', recorded: 'recorded', parts: ['recorded'] }],
  vendors: [{ id: 'text', recorded: 'recorded', uses: 'texts', place }],
  evidence: [
    {
      id: 'text?',
      kind: 'text',
      on: [{ id: 'text' }],
      recorded: 'recorded',
      scenes: 'texts',
      stale: 'texts',
      expired: 'flag',
      place,
    },
  ],
  assessments: [
    {
      agreement: 'text',
      obligation: 'text-or-null',
      subject: 'object',
      outcome: new Set(outcomes),
      strength: 'text',
      information: 'flag',
      summary: 'text',
      cite: 'text?',
      asked: 'texts',
      remains: 'flag',
      accepted: 'recorded?',
      place,
    },
  ],
  questions: [{ ...missing, agreements: 'texts' }],
  declarations: records,
  decisions: records,
  waivers: records,
  accepted: records,
  requests: records,
  transfers: records,
  problems: [{ code: 'text', severity: 'text', text: 'text', place }],
};

function fits(value: unknown, expected: Shape): boolean {
  if (typeof expected === 'string') return plain[expected](value);
  if (areWords(expected)) return typeof value === 'string' && expected.has(value);
  if (isList(expected)) return Array.isArray(value) && value.every((one) => fits(one, expected[0]));
  return isRecord(value) && Object.entries(expected).every(([field, one]) => fits(value[field], one));
}

function areWords(expected: Shape): expected is ReadonlySet<string> {
  return expected instanceof Set;
}

function isList(expected: Shape): expected is readonly [Shape] {
  return Array.isArray(expected);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isRecorded = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((one) => isText(one) || areTexts(one));

const plain: { readonly [Kind in Extract<Shape, string>]: (value: unknown) => boolean } = {
  text: isText,
  'text?': (value) => value === undefined || isText(value),
  'text-or-null': (value) => value === null || isText(value),
  texts: areTexts,
  'texts?': (value) => value === undefined || areTexts(value),
  flag: (value) => typeof value === 'boolean',
  'flag?': (value) => value === undefined || typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  recorded: isRecorded,
  'recorded?': (value) => value === undefined || isRecorded(value),
  object: (value) => isRecord(value) && Object.values(value).every(isText),
};

function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
