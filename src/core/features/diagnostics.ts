import type { Catalogue } from '../agreements/catalogue';
import { checkAgreement } from '../agreements/checkAgreement';
import type { Assessment, OpenQuestion } from '../evaluation/assessment';
import { subjectName } from '../evaluation/subject';
import type { Manifest } from '../manifest/manifest';
import type { Finding, Script } from '../production/production';
import { LineIndex } from '../text/lineIndex';
import { isInside } from '../text/paths';
import type { Problem, Severity } from '../text/problem';
import type { Range } from '../text/range';
import { message, type Message, type MessageCode } from '../words/message';
import type { JudgedProduction } from './judgedProduction';
import { isOverdue } from './looks';
import type { Located } from './places';
import { sentences } from './spoken';

export const diagnosticKinds = ['fault', 'blocked', 'overdue', 'open', 'recommended', 'accepted', 'needs-facts', 'needs-judgement'] as const;
/** What a diagnostic is about; severities can be remapped by kind or by code. */
export type DiagnosticKind = (typeof diagnosticKinds)[number];

/** Something that asks for work at one place of a file. */
export interface Diagnostic {
  /** Stable: a message code, `question.FACT`, or the full id of an obligation. */
  readonly code: string;
  readonly kind: DiagnosticKind;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: Message;
  readonly related: readonly Located[];
  /** Where the rule can be read, for a diagnostic that rests on one. */
  readonly source?: string;
}

/** Diagnostics by the path of their file. */
export type DiagnosticsByFile = ReadonlyMap<string, readonly Diagnostic[]>;

/** Every diagnostic of a production: faults of its texts, what is blocked, overdue or open, and each question once. */
export function provideDiagnostics(judged: JudgedProduction): DiagnosticsByFile {
  const { production, evaluation, catalogue } = judged;
  const files = new Files();
  for (const script of production.scripts) files.addProblems(script.path, script.problems, script.screenplay.lines);
  for (const manifest of production.manifests) files.addProblems(manifest.path, manifest.problems, manifest.lines);
  for (const { file, problems } of agreementFaults(catalogue, production.folder)) files.addProblems(file.path, problems, new LineIndex(file.text));
  for (const finding of [...production.findings, ...judged.stale]) files.addFinding(finding, judged);
  for (const { message: text, severity, place } of evaluation.findings) {
    files.addFinding({ message: text, severity, place: { kind: 'record', record: place }, related: [] }, judged);
  }
  for (const assessment of evaluation.assessments) files.addAssessment(assessment, judged);
  for (const question of evaluation.questions) files.addQuestion(question, judged);
  return files.byPath;
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

/** What is said of a file that cannot be read at all. */
export function unreadableDiagnostic(reason: UnreadableReason): Diagnostic {
  return fault(message(`editor.unreadable.${reason}`), 'error', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
}

type UnreadableReason = 'missing' | 'no-permission' | 'not-text' | 'too-large' | 'other';

/** Every agreement file of a production's own, with what is wrong with it. */
function agreementFaults({ entries, unreadable }: Catalogue, folder: string): Catalogue['unreadable'] {
  const read = entries.filter(({ file }) => isInside(file.path, folder));
  return [
    ...unreadable.filter(({ file }) => isInside(file.path, folder)),
    ...read.map(({ file, agreement, written, problems }) => ({ file, problems: [...problems, ...checkAgreement(agreement, written)] })),
  ];
}

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

  addFinding({ message: text, severity, place, related }: Finding, { places }: JudgedProduction): void {
    const { path, range } = places.of(place);
    this.add(path, fault(text, severity, range, related.map((one) => places.of(one))));
  }

  addAssessment(assessment: Assessment, judged: JudgedProduction): void {
    const kind = kindOf(assessment, judged.evaluation.asOf);
    if (!kind) return;
    const { path, range } = judged.places.ofSubject(assessment.subject);
    const source = sourceOf(assessment, judged);
    this.add(path, {
      kind, range,
      code: assessment.obligation === null ? assessment.agreement : `${assessment.agreement}/${assessment.obligation}`,
      severity: severities[kind],
      message: about(subjectName(assessment.subject), sentences(assessment.explanation.filter(({ code }) => !asides.has(code)))),
      related: [],
      ...(source !== undefined && { source }),
    });
  }

  addQuestion({ missing, text, obligations, decides }: OpenQuestion, { places }: JudgedProduction): void {
    const { path, range } = places.of(missing.place);
    const kind = missing.kind === 'fact' ? 'needs-facts' : 'needs-judgement';
    const [only, ...others] = obligations;
    const waiting = only !== undefined && others.length === 0
      ? message('editor.question-waiting-one', { obligation: only })
      : message('editor.question-waiting', { count: decides });
    this.add(path, {
      kind, range,
      code: `question.${missing.fact}`,
      severity: severities[kind],
      message: about(subjectName(missing.about), message('editor.question', { question: text, waiting })),
      related: [],
    });
  }
}

const severities: { readonly [K in Exclude<DiagnosticKind, 'fault'>]: Severity } = {
  blocked: 'error',
  overdue: 'error',
  open: 'warning',
  recommended: 'information',
  accepted: 'information',
  'needs-facts': 'information',
  'needs-judgement': 'information',
};

/** Sentences that the tree and the report have room for: a list of problems says what is expected and what is wrong. */
const asides: ReadonlySet<MessageCode> = new Set<MessageCode>(['explain.note', 'explain.because', 'explain.exception-note']);

/** Outcomes that wait for an answer are told by their questions. */
function kindOf(assessment: Assessment, asOf: string): Exclude<DiagnosticKind, 'fault'> | undefined {
  const { outcome, strength, accepted } = assessment;
  if (outcome === 'blocked') return 'blocked';
  if (outcome !== 'open') return undefined;
  if (strength !== 'required') return 'recommended';
  if (accepted && (accepted.until === undefined || accepted.until >= asOf)) return 'accepted';
  return isOverdue(assessment) ? 'overdue' : 'open';
}

function fault(text: Message, severity: Severity, range: Range, related: readonly Located[] = []): Diagnostic {
  return { code: text.code, kind: 'fault', severity, range, message: text, related };
}

/** The Problems list shows many in a row: each begins with whom or what it is about. */
function about(subject: string, text: Message): Message {
  return subject === '' ? text : message('editor.about', { subject, text });
}

/** Only an encrypted address is offered: a production's own agreement file may name any. */
function sourceOf({ agreement, sources }: Assessment, judged: JudgedProduction): string | undefined {
  const known = judged.agreement(agreement)?.sources;
  return sources.map((id) => known?.get(id)?.address).find((address) => address?.startsWith('https://'));
}
