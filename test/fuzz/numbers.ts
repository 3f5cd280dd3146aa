import assert from 'node:assert/strict';
import { styleOf } from '../../src/cli/style';
import type { Io } from '../../src/cli/io';
import { checkText } from '../../src/cli/text/checkText';
import { provideLenses } from '../../src/core/features/codeLens';
import { provideDiagnostics } from '../../src/core/features/diagnostics';
import { openKinds } from '../../src/core/features/openItem';
import { provideStatusTree } from '../../src/core/features/statusTree';
import { workCount } from '../../src/core/features/statusTree/assessmentNodes';
import { badgeCount, isSettled, summarize, summarySentences } from '../../src/core/features/summary';
import { countStatuses, type Counts } from '../../src/core/judged/counts';
import type { JudgedProduction } from '../../src/core/judged/judgedProduction';
import { rankWord, statuses } from '../../src/core/judged/rank';
import { leftItems } from '../../src/core/reports/baseline';
import { lettersOf } from '../../src/core/reports/document/rich';
import { firstThings } from '../../src/core/reports/firstThings';
import { makeReport } from '../../src/core/reports/makeReport';
import type { Report } from '../../src/core/reports/report';
import { renderSarif } from '../../src/core/reports/sarif';
import { glance } from '../../src/core/reports/sections/glance';
import { Page } from '../../src/core/reports/sections/page';
import { summary } from '../../src/core/reports/sections/summary';
import { sheetsOf } from '../../src/core/reports/tables/sheets';
import { makeView } from '../../src/core/reports/view/makeView';
import { message, type Argument } from '../../src/core/words/message';
import { english } from '../../src/core/words/words';

type Statuses = ReturnType<typeof countStatuses>;

/** Every number that two surfaces print of a production is one number. */
export function checkNumbers(judged: JudgedProduction): void {
  const { production, evaluation, catalogue, counts } = judged;
  const tool = { name: 'AI Slate', version: '9.9.9' };
  const report = makeReport(production, evaluation, catalogue, { tool }, english);
  const stands = countStatuses(evaluation.assessments, evaluation.asOf);
  assert.deepEqual(summarize([judged]), counts, 'the summary of the editor');
  assert.equal(sum(Object.values(stands)), evaluation.assessments.length, 'each requirement is counted once');
  for (const [index, { place, subject }] of report.assessments.entries())
    assert.deepEqual(
      place.range,
      judged.places.ofSubject(evaluation.assessments[index]?.subject ?? subject).range,
      'the place',
    );
  inEditor(judged, stands);
  inTree(judged, stands);
  inProblems(judged);
  inReport(report, counts, stands);
  inFormats(report, counts);
  inCheck(report, catalogue, stands);
}

function inEditor(judged: JudgedProduction, stands: Statuses): void {
  const { counts, production } = judged;
  assert.equal(badgeCount(counts), stands.blocked + stands.open, 'the badge');
  const { questions, profile, undeclared, unclear, partly, vendors, errors, notKnown } = counts;
  assert.deepEqual(
    summarySentences(counts).flatMap(({ args }) => args['count'] ?? []),
    toldInWords(counts),
    'badge and status bar in words',
  );
  assert.ok(
    !isSettled(judged) ||
      badgeCount(counts) + questions + profile + undeclared + unclear + partly + vendors + errors + notKnown === 0,
  );
  for (const { name, script } of production.scenes) {
    const own = provideLenses(script.path, judged).filter(({ args }) => args[1] === name);
    const told = say(workCount(judged.ofScene(name), judged));
    assert.ok(
      own.some(({ title }) => say(title).endsWith(told)),
      `the line over scene ${name} says ${told}`,
    );
  }
}

/** What a sentence about the whole counts: the answers of the profile only where nothing else is left. */
function toldInWords(counts: Counts): readonly number[] {
  const { blocked, open, overdue, accepted, questions, undeclared, unclear, partly, vendors, errors, notKnown } =
    counts;
  const told = [
    blocked,
    open,
    overdue,
    accepted,
    questions,
    undeclared,
    unclear,
    partly,
    vendors,
    errors,
    notKnown,
  ].filter((n) => n > 0);
  return told.length > 0 ? told : [counts.profile].filter((n) => n > 0);
}

function inTree(judged: JudgedProduction, stands: Statuses): void {
  const { counts, production } = judged;
  const linesOf = (grouping: Parameters<typeof provideStatusTree>[1]): ReadonlyMap<string, string> =>
    new Map(
      provideStatusTree([judged], grouping).map(({ id, description = '' }) => [
        id.slice(production.folder.length + 1),
        say(description),
      ]),
    );
  const byStatus = linesOf('status');
  for (const status of statuses) assert.equal(Number(byStatus.get(`status ${status}`) ?? 0), stands[status], status);
  assert.equal(Number(linesOf('deadline').get('due overdue') ?? 0), counts.overdue, 'overdue in the tree');
  assert.equal(Number(linesOf('scene').get('questions') ?? 0), counts.questions, 'questions in the tree');
  const [profile] = provideStatusTree([judged], 'scene').filter(({ id }) => id.endsWith('\nprofile'));
  assert.equal(profile?.children?.().length ?? 0, counts.profile, 'the profile in the tree');
  const all = say(workCount(judged.evaluation.assessments, judged));
  assert.equal(Number(/(\d+) to do/u.exec(all)?.[1] ?? 0), badgeCount(counts), 'the line of the production');
  assert.equal(Number(/(\d+) accepted/u.exec(all)?.[1] ?? 0), counts.accepted, 'the line of the production');
  assert.equal(Number(/(\d+) recommended/u.exec(all)?.[1] ?? 0), counts.recommended, 'the line of the production');
}

function inProblems(judged: JudgedProduction): void {
  const { counts } = judged;
  const found = [...provideDiagnostics(judged).values()].flat();
  const items = found.flatMap((one) => one.items ?? []);
  assert.equal(found.filter((one) => one.kind === 'fault' && one.severity === 'error').length, counts.errors, 'errors');
  assert.deepEqual(
    openKinds.map((kind) => items.filter((one) => one.kind === kind).length),
    [counts.blocked, counts.overdue, counts.open - counts.overdue, counts.recommended, counts.accepted],
    'the Problems list',
  );
  assert.equal(found.filter(({ code }) => code.startsWith('question.')).length, counts.questions, 'questions');
}

function inReport(report: Report, counts: Counts, stands: Statuses): void {
  const { verdict } = report;
  assert.deepEqual(verdict.counts, counts, 'the verdict');
  const { blocked, open, overdue, accepted, questions, undeclared, unclear, partly, vendors, errors, notKnown } =
    counts;
  if (!verdict.settled) assert.deepEqual(numbersIn(verdict.text), toldInWords(counts), verdict.text);
  const { answered = 0, of = 0, open: asked = [] } = report.profile ?? {};
  assert.deepEqual([of - answered, asked.length], [counts.profile, counts.profile], 'the profile');
  const page = new Page(report, english);
  assert.equal(page.items.length, blocked + open, 'what to do first');
  assert.deepEqual(
    glance(page).flatMap((one) => (one.kind === 'glance' ? one.numbers.map(({ n }) => n) : [])),
    [blocked, open, overdue, accepted, questions, undeclared + unclear, vendors, errors],
    'the first page',
  );
  const tables = summary(page).flatMap((one) => (one.kind === 'table' ? [one] : []));
  const shown = statuses.filter((status) => !/^(?:recommended|profile|accepted)/u.test(status) || stands[status] > 0);
  for (const { rows } of tables)
    assert.deepEqual(
      (rows.at(-1) ?? []).slice(1).map((cell) => Number(lettersOf(cell).replace('·', '0'))),
      shown.map((status) => stands[status]),
      'the table of the summary',
    );
  const items = leftItems(report);
  assert.deepEqual(
    (['error', 'blocked', 'open', 'overdue', 'needs-facts', 'needs-judgement', 'undeclared'] as const).map(
      (kind) => items.filter(({ kinds }) => kinds.includes(kind)).length,
    ),
    [
      errors,
      blocked,
      open,
      overdue,
      counts.needsFacts + counts.profile,
      counts.needsJudgement,
      undeclared + unclear + partly + vendors + notKnown,
    ],
    'what check fails for',
  );
}

function inFormats(report: Report, counts: Counts): void {
  const left = counts.blocked + counts.open;
  const { entries } = makeView(report, english);
  assert.equal(entries.filter(({ overdue }) => overdue).length, counts.overdue, 'overdue in the view');
  const owed = entries.filter(({ asks, in: { outcome } }) => asks && /^(?:open|blocked)$/u.test(outcome.join('')));
  assert.equal(owed.length, left, 'the view');

  const obligations = new Set(
    report.assessments.map(({ agreement, obligation }) =>
      obligation === null ? agreement : `${agreement}/${obligation}`,
    ),
  );
  const { runs } = JSON.parse(renderSarif(report, english)) as Sarif;
  const results = runs.flatMap((one) => one.results);
  const count = (is: (one: Result) => boolean): number => results.filter(is).length;
  const inFull = (one: Result): boolean => obligations.has(one.ruleId) && !one.suppressions && one.level !== 'note';
  assert.equal(count(inFull), left, 'SARIF');
  assert.equal(
    count((one) => inFull(one) && one.level === 'error'),
    counts.blocked + counts.overdue,
    'SARIF, errors',
  );
  assert.equal(
    count(({ ruleId }) => ruleId.startsWith('question/')),
    counts.questions + counts.profile,
    'SARIF, questions',
  );
  assert.equal(
    count(({ ruleId }) => ruleId.startsWith('scene/')),
    counts.undeclared + counts.unclear + counts.partly,
    'SARIF, scenes',
  );

  const sheet = sheetsOf(report, english).find(({ id }) => id === 'obligations');
  const column = (code: 'outcome' | 'strength' | 'accepted'): number =>
    sheet?.columns.findIndex(({ title }) => title === say(message(`report.column.${code}`))) ?? -1;
  const [outcome, strength] = [column('outcome'), column('strength')];
  const required = say(message('document.strength.required'));
  const rows = sheet?.rows.filter((row) => row[strength] === required) ?? [];
  const withOutcome = (word: string): number => rows.filter((row) => row[outcome] === word).length;
  assert.equal(withOutcome(say(message('outcome.blocked'))), counts.blocked, 'the sheet, blocked');
  const missing = (['outcome.open', 'rank.overdue', 'rank.late', 'rank.unseen'] as const).map((code) =>
    withOutcome(say(message(code))),
  );
  assert.equal(
    missing.reduce((sum, n) => sum + n, 0),
    counts.open + counts.accepted,
    'the sheet, open',
  );
}

function inCheck(report: Report, catalogue: JudgedProduction['catalogue'], stands: Statuses): void {
  const io = { words: english, cwd: '/show', isTerminal: false, env: {} } as unknown as Io;
  const style = styleOf({ words: [], options: new Map() }, io);
  const text = checkText({ folder: '/show', report, catalogue, left: leftItems(report) }, style, io);
  const told = statuses
    .filter((status) => stands[status] > 0)
    .map((status) => say(message('report.outcome-count', { outcome: rankWord(status), n: stands[status] })))
    .join(' · ');
  assert.ok(told === '' || text.includes(`\n${told}\n`), `check says ${told}`);
  assert.equal(firstThings(report).length, stands.blocked + stands.open, 'the items of check');
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly suppressions?: unknown;
}

interface Sarif {
  readonly runs: readonly { readonly results: readonly Result[] }[];
}

function say(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return String(argument);
  return Array.isArray(argument) ? argument.map(say).join(', ') : english.say(argument as ReturnType<typeof message>);
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/gu) ?? []).map(Number);
}

function sum(all: readonly number[]): number {
  return all.reduce((total, n) => total + n, 0);
}
