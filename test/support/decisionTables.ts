import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Assessment } from '../../src/core/evaluation/assessment';
import type { Scenario } from './scenario';

const FOLDER = 'test/scenarios/tables';

/** What a cell may say of obligations, with the outcomes that each word stands for. */
const words = {
  open: ['open'],
  met: ['met'],
  blocked: ['blocked'],
  asked: ['needs-facts', 'needs-judgement'],
  shown: ['shown'],
  later: ['not-yet'],
  'on-request': ['on-request'],
} as const;

type Word = keyof typeof words;

/** What one agreement says in one situation, and the scenarios that show it. */
export interface Cell {
  readonly under: string;
  readonly in: readonly string[];
  /** Obligations that may not be raised in any of the scenarios; `everything` is all that a use, session or transfer can owe. */
  readonly free?: readonly string[] | 'everything';
  readonly said: readonly { readonly word: Word; readonly obligation: string }[];
}

export interface Row {
  readonly row: string;
  readonly is: string;
  readonly cells: readonly Cell[];
}

/** A decision table of the sources, in our own words. */
export interface DecisionTable {
  readonly file: string;
  readonly table: string;
  readonly rows: readonly Row[];
}

type Written = Record<string, unknown>;

/** Reads every decision table beside the scenarios. */
export function decisionTables(): readonly DecisionTable[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const { table, rows } = parse(readFileSync(join(FOLDER, file), 'utf8')) as {
        table: string;
        rows: (Omit<Row, 'cells'> & { cells: Written[] })[];
      };
      return { file, table, rows: rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
    });
}

function cellOf(written: Written): Cell {
  const said = (Object.keys(words) as Word[]).flatMap((word) =>
    ((written[word] ?? []) as string[]).map((obligation) => ({ word, obligation })),
  );
  const unknown = Object.keys(written).filter((key) => !(key in words) && !['under', 'in', 'free'].includes(key));
  if (unknown.length > 0) throw new Error(`Unknown words in a cell: ${unknown.join(', ')}`);
  return { ...(written as unknown as Cell), said };
}

/** What a cell says and its scenarios do not show, one sentence each. */
export function unheld({ under, free = [], said }: Cell, scenarios: readonly Scenario[]): readonly string[] {
  const judged = scenarios.map(({ name, evaluation }) => ({
    name,
    found: evaluation.assessments.filter(({ agreement }) => agreement === under),
  }));
  const missing = said.flatMap(({ word, obligation }) => {
    const outcomes = judged.flatMap(({ found }) => found.filter((one) => one.obligation === obligation).map(outcomeOf));
    return outcomes.some((outcome) => (words[word] as readonly string[]).includes(outcome))
      ? []
      : [`${obligation} is never ${word} (${outcomes.join(', ') || 'nothing said'})`];
  });
  const raised = judged.flatMap(({ name, found }) =>
    found
      .filter(
        (one) =>
          outcomeOf(one) !== 'not-required' &&
          (free === 'everything' ? canBeOwed(one) : free.includes(one.obligation ?? '')),
      )
      .map((one) => `${name}: ${one.obligation ?? under} is raised (${outcomeOf(one)})`),
  );
  return [...missing, ...raised];
}

/** Whether it is owed for a use, a session or a transfer: no information, and not for the production or the company as a whole. */
function canBeOwed(one: Assessment): boolean {
  const { use, session, transfer } = one.subject;
  return outcomeOf(one) !== 'shown' && (use !== undefined || session !== undefined || transfer !== undefined);
}

/** An information that is triggered is `shown`. */
function outcomeOf({ outcome, reasons }: Assessment): string {
  return reasons.some(({ kind }) => kind === 'information') ? 'shown' : outcome;
}
