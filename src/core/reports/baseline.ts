import type { Subject } from '../evaluation/subject';
import { waitsForProfile } from '../evaluation/profile';
import { isPartly } from '../production/sceneStanding';
import { parseJson } from '../text/parseJson';
import { isApart } from '../production/settled';
import { questionNumbers } from './firstThings';
import { obligationId } from './labels';
import { hasAnswered } from './parts/people';
import type { BlockerPart, Report } from './report';

/** The version of the file below. */
export const baselineSchema = 'ai-slate/baseline/1';

/** Why something is left to do; `check` can be told which of them count. */
export const leftKinds = [
  'error',
  'blocked',
  'open',
  'overdue',
  'needs-facts',
  'needs-judgement',
  'undeclared',
] as const;
export type LeftKind = (typeof leftKinds)[number];

/** One thing that is left to do. */
export interface LeftItem {
  /** What is overdue is open as well. */
  readonly kinds: readonly LeftKind[];
  /** The same while nothing about the item changes: ids and no line numbers. */
  readonly key: string;
  /** The assessment, scene, vendor or fault of the report. */
  readonly of: object;
}

/** What was left to do when checking was adopted, by production: folder from the baseline's own on → keys, sorted. */
export type Baseline = ReadonlyMap<string, readonly string[]>;

/** Everything that is left to do in a production. */
export function leftItems({ assessments, problems, profile, scenes, vendors, blockers }: Report): readonly LeftItem[] {
  return [
    ...problems
      .filter(({ severity }) => severity === 'error')
      .map((of): LeftItem => ({ kinds: ['error'], key: `error ${of.code} ${of.place.path}: ${of.text}`, of })),
    ...assessments.flatMap((of): readonly LeftItem[] => {
      const { outcome } = of;
      const asks = outcome === 'needs-facts' || outcome === 'needs-judgement';
      if (!of.remains || (asks && waitsForProfile(of)) || (outcome !== 'blocked' && outcome !== 'open' && !asks))
        return [];
      return [
        {
          kinds: outcome === 'open' && of.deadline?.overdue ? ['open', 'overdue'] : [outcome],
          key: [outcome, obligationId(of), ...subjectWords(of.subject)].join(' '),
          of,
        },
      ];
    }),
    ...(profile?.open ?? []).map((of): LeftItem => ({ kinds: ['needs-facts'], key: `profile ${of.fact}`, of })),
    ...scenes.flatMap((of): readonly LeftItem[] =>
      of.status === 'undeclared' || of.status === 'unclear'
        ? [{ kinds: ['undeclared'], key: `${of.status} ${of.name}`, of }]
        : isPartly(of)
          ? [{ kinds: ['undeclared'], key: `partly ${of.name}: ${of.silent.join(' ')}`, of }]
          : [],
    ),
    ...vendors
      .filter((vendor) => !hasAnswered(vendor))
      .map((of): LeftItem => ({ kinds: ['undeclared'], key: `vendor ${of.id}`, of })),
    ...blockers.filter(isOnlyBlocker).map((of): LeftItem => ({ kinds: ['undeclared'], key: `open ${of.text}`, of })),
  ];
}

/** What keeps the record open and is neither a scene, nor a vendor, nor an error: those are counted by themselves. */
export function isOnlyBlocker(one: BlockerPart): boolean {
  return one.of === 'register' && isApart(one);
}

/** `use U-7`, `person P-3`; nothing for the production. */
function subjectWords(subject: Subject): readonly string[] {
  return (['use', 'session', 'transfer', 'person', 'tool', 'evidence'] as const).flatMap((part) =>
    subject[part] === undefined ? [] : [`${part} ${subject[part]}`],
  );
}

/** What is left now, held against what was known: what is new, how much is not, and what no longer occurs. */
export function compareWithBaseline(
  left: readonly LeftItem[],
  known: readonly string[],
): { readonly fresh: readonly LeftItem[]; readonly known: number; readonly gone: readonly string[] } {
  const waiting = new Map<string, number>();
  for (const key of known) waiting.set(key, (waiting.get(key) ?? 0) + 1);
  const fresh = left.filter(({ key }) => {
    const n = waiting.get(key) ?? 0;
    if (n > 0) waiting.set(key, n - 1);
    return n === 0;
  });
  const gone = [...waiting].flatMap(([key, n]) => Array<string>(n).fill(key));
  return { fresh, known: left.length - fresh.length, gone: gone.sort() };
}

/** The same report without what a baseline knows, the questions included for which nothing else waits; its verdict stays whole. */
export function beyondBaseline(report: Report, fresh: readonly LeftItem[]): Report {
  const kept = new Set(fresh.map(({ of }) => of));
  const known = new Set(
    leftItems(report)
      .map(({ of }) => of)
      .filter((one) => !kept.has(one)),
  );
  const isKept = (one: object): boolean => !known.has(one);
  const number = questionNumbers(report.questions);
  const waited = new Set(report.assessments.filter((one) => kept.has(one)).map(number));
  return {
    ...report,
    assessments: report.assessments.filter(isKept),
    problems: report.problems.filter(isKept),
    questions: report.questions.filter((_, index) => waited.has(index + 1)),
  };
}

/** Reads a baseline; undefined for what is none. */
export function readBaseline(text: string): Baseline | undefined {
  const { schema, productions } = (parseJson(text) ?? {}) as {
    readonly schema?: unknown;
    readonly productions?: unknown;
  };
  if (schema !== baselineSchema || typeof productions !== 'object' || productions === null) return undefined;
  const entries = Object.entries(productions as { readonly [folder: string]: unknown });
  return entries.every(
    (entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string'),
  )
    ? new Map(entries)
    : undefined;
}

/** A baseline as text, one line for each thing, sorted, so that it reads well in a version history. */
export function renderBaseline(baseline: Baseline): string {
  const productions = [...baseline].filter(([, keys]) => keys.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ schema: baselineSchema, productions: Object.fromEntries(productions.map(([folder, keys]) => [folder, [...keys].sort()])) }, undefined, 2)}\n`;
}
