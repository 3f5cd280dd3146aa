import type { OpenQuestion } from '../evaluation/assessment';
import { groupBy } from '../evaluation/groupBy';
import { subjectName } from '../evaluation/subject';
import type { Manifest } from '../manifest/manifest';
import type { Finding, Script } from '../production/production';
import type { LineIndex } from '../text/lineIndex';
import type { Problem, Severity } from '../text/problem';
import type { Range } from '../text/range';
import { each, finish, type Steps } from '../text/steps';
import { message, type Message } from '../words/message';
import type { JudgedProduction } from '../judged/judgedProduction';
import { openEntry } from './openEntry';
import { openItem, type OpenItem } from './openItem';
import type { Said } from '../judged/byFile';
import type { Located } from '../judged/places';
import { textsOf } from '../judged/textsOf';
import { spokenKey } from './spoken';

export const diagnosticKinds = [
  'fault',
  'blocked',
  'overdue',
  'open',
  'recommended',
  'accepted',
  'needs-facts',
  'needs-judgement',
] as const;
/** What a diagnostic is about; severities can be remapped by kind or by code. */
export type DiagnosticKind = (typeof diagnosticKinds)[number];

/** Something that asks for work at one place of a file. */
export interface Diagnostic {
  /** Stable: a message code, `question.FACT`, or the full id of an obligation (of several the most pressing). */
  readonly code: string;
  readonly kind: DiagnosticKind;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: Message;
  readonly related: readonly Located[];
  /** What is asked of one record, one by one. */
  readonly items?: readonly OpenItem[];
  /** Diagnostics with one key ask the same of several records; `line` says what, without naming any. */
  readonly alike?: { readonly key: string; readonly line: Message };
  /** Where the rule can be read, for a diagnostic that rests on one. */
  readonly source?: string;
  /** The obligation that it rests on: folder of the production, agreement, obligation. Others have the page of their code. */
  readonly reads?: readonly string[];
}

/** Diagnostics by the path of their file. */
export type DiagnosticsByFile = ReadonlyMap<string, readonly Diagnostic[]>;

/** Every diagnostic of a production: faults of its texts, one entry for all that is asked of a record, and each question once. */
export function provideDiagnostics(judged: JudgedProduction): DiagnosticsByFile {
  return finish(diagnosticsInSteps(judged));
}

/** The same, entry by entry. */
export function* diagnosticsInSteps(judged: JudgedProduction): Steps<DiagnosticsByFile> {
  const files = new Files();
  for (const { path, problems, lines } of textsOf(judged)) files.addProblems(path, problems, lines);
  for (const said of judged.said.values()) yield* files.addSaid(said, judged);
  return files.byPath;
}

/** The diagnostics of one script, as it is now: what `provideDiagnostics` says of it, without a look at anything else. */
export function scriptDiagnostics(judged: JudgedProduction, path: string): readonly Diagnostic[] {
  const files = new Files();
  const script = judged.production.scripts.find((one) => one.path === path);
  if (script) files.addProblems(path, script.problems, script.screenplay.lines);
  const said = judged.said.get(path);
  if (said) finish(files.addSaid(said, judged));
  return files.byPath.get(path) ?? [];
}

/** What is said of a script that belongs to no production: nothing, unless it has a tag. */
export function looseScriptDiagnostics({ path, tags, problems, screenplay }: Script): DiagnosticsByFile {
  const files = new Files();
  if (tags.length > 0) files.addProblems(path, problems, screenplay.lines);
  return files.byPath;
}

/** What is said of a manifest that belongs to no production. */
export function looseManifestDiagnostics({ path, problems, lines }: Manifest): DiagnosticsByFile {
  const files = new Files();
  files.addProblems(path, problems, lines);
  files.add(path, fault(message('editor.no-production-block'), 'information', lines.range({ start: 0, end: 0 })));
  return files.byPath;
}

/** What is said of a file that cannot be read at all; files of more megabytes than `limit` are not. */
export function unreadableDiagnostic(reason: UnreadableReason, limit: number): Diagnostic {
  const said =
    reason === 'too-large' ? message('editor.unreadable.too-large', { limit }) : message(`editor.unreadable.${reason}`);
  return fault(said, 'error', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
}

type UnreadableReason = 'missing' | 'no-permission' | 'not-text' | 'too-large' | 'other';

class Files {
  readonly byPath = new Map<string, Diagnostic[]>();

  add(path: string, diagnostic: Diagnostic): void {
    const list = this.byPath.get(path);
    if (list) list.push(diagnostic);
    else this.byPath.set(path, [diagnostic]);
  }

  addProblems(path: string, problems: readonly Problem[], lines: LineIndex): void {
    for (const problem of problems) this.add(path, fault(problem.message, problem.severity, lines.range(problem.span)));
  }

  *addSaid({ findings, assessments, questions }: Said, judged: JudgedProduction): Steps<void> {
    yield* each(findings, (finding) => this.addFinding(finding, judged));
    const items = yield* each(assessments, (assessment) => openItem(assessment, judged));
    yield* this.addOpen(items.filter((item) => item !== undefined));
    yield* each(questions, (question) => this.addQuestion(question, judged));
  }

  addFinding(finding: Finding, { places }: JudgedProduction): void {
    const { message: text, severity, place, related } = finding;
    const { path, range } = places.of(place);
    this.add(
      path,
      fault(
        text,
        severity,
        range,
        related.map((one) => places.of(one)),
      ),
    );
  }

  /** Everything that stands at one place concerns one record. */
  *addOpen(items: readonly OpenItem[]): Steps<void> {
    const records = groupBy(items, ({ place: { path, range } }) => JSON.stringify([path, range]));
    for (const [first, ...others] of records.values()) {
      if (first) this.add(first.place.path, openEntry([first, ...others], first.place.range));
      yield;
    }
  }

  addQuestion({ missing, text, obligations, decides }: OpenQuestion, { places }: JudgedProduction): void {
    const { path, range } = places.of(missing.place);
    const kind = missing.kind === 'fact' ? 'needs-facts' : 'needs-judgement';
    const subject = subjectName(missing.about);
    const [only, ...others] = obligations;
    const waiting =
      only !== undefined && others.length === 0
        ? message('editor.question-waiting-one', { obligation: only })
        : message('editor.question-waiting', { count: decides });
    this.add(path, {
      kind,
      range,
      code: `question.${missing.fact}`,
      severity: 'information',
      message:
        subject === ''
          ? message('editor.question', { question: text, waiting })
          : message('editor.question-about', { question: text, subject, waiting }),
      related: [],
      alike: {
        // Every tag without a record asks for one, whatever its word.
        key: missing.fact === 'record' ? 'record' : [missing.fact, missing.agreement ?? '', spokenKey(text)].join('\n'),
        line: missing.fact === 'record' ? message('editor.question-record-many') : message('editor.text', { text }),
      },
    });
  }
}

export function fault(text: Message, severity: Severity, range: Range, related: readonly Located[] = []): Diagnostic {
  return { code: text.code, kind: 'fault', severity, range, message: text, related };
}
