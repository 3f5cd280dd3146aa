import type { Evaluation, OpenQuestion } from '../../evaluation/assessment';
import { isOfProfile } from '../../evaluation/profile';
import { subjectName } from '../../evaluation/subject';
import { factNamed } from '../../manifest/facts';
import type { EditRecord } from '../../manifest/renderYaml';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { choice, elsewhere, wayOfField, type AnswerWay } from './answerWay';
import { answerHome } from './answerHome';
import { refusedBy, type Plan } from './change';
import { homeOf, manifestAt, named } from './homes';
import { ManifestDraft } from './manifestDraft';
import { specialQuestions } from './specialQuestions';

/** What is asked now: by fact, what it is about (`U-7 · P-1`) and, for a decision, whose question it is. */
export function findQuestion(
  judged: JudgedProduction,
  fact: string,
  about: string,
  agreement = '',
): OpenQuestion | undefined {
  return allQuestions(judged.evaluation).find((one) => {
    const [asked, subject, owner] = questionRef(one);
    return (
      asked === fact && subject === about && (agreement === '' || owner === agreement || one.putBy.includes(agreement))
    );
  });
}

/** Everything that is asked: about the production as a whole, then the rest. */
function allQuestions({ profile, questions }: Evaluation): readonly OpenQuestion[] {
  return [...profile, ...questions];
}

/** By what a question is found again after the texts have changed. */
export function questionRef({
  missing,
}: Pick<OpenQuestion, 'missing'>): readonly [fact: string, about: string, agreement: string] {
  return [missing.fact, subjectName(missing.about), missing.agreement ?? ''];
}

/** How a question can be answered. */
export function answerWay(question: OpenQuestion, judged: JudgedProduction): AnswerWay {
  const { missing } = question;
  const special = specialQuestions.get(missing.fact);
  if (special) return special.way(question, judged);
  if (missing.kind === 'judgement')
    return choice(judgementValues(question, judged).map((value) => ({ value, label: value })));
  const fact = factNamed(missing.fact);
  if (!fact || fact.workedOut || !answerHome(missing, judged.production)) return elsewhere;
  return wayOfField(missing.fact, fact.field, judged.production);
}

/** The words that a decision may be. */
function judgementValues({ missing }: OpenQuestion, judged: JudgedProduction): readonly string[] {
  const agreement = judged.agreement(missing.agreement ?? '');
  return agreement?.questions.get(missing.fact)?.values ?? missing.dates ?? agreement?.term?.by ?? [];
}

/** Writes what is known now where it belongs. */
export function answerQuestion(question: OpenQuestion, answer: readonly string[], judged: JudgedProduction): Plan {
  const { missing } = question;
  const special = specialQuestions.get(missing.fact);
  if (special) return special.plan(answer, question, judged);
  const at = answerHome(missing, judged.production);
  const manifest = at && manifestAt(at.file, judged.production);
  const way = answerWay(question, judged);
  const [word] = answer;
  if (!at || !manifest || word === undefined || way.kind === 'elsewhere') return refusedBy('no-record');
  const several = way.kind === 'typed' ? way.typed.several : way.several;
  return new ManifestDraft(manifest).set(at.path, missing.fact, several ? answer : word).plan();
}

/** A person's answer to what the rules leave open: whose, when (ISO day) and why. */
export interface Decided {
  readonly answer: string;
  readonly by: string;
  readonly on: string;
  readonly why?: string;
  /** The agreements for which it is the answer; all that put the question where this is left out. */
  readonly under?: readonly string[];
}

/** Adds a decision for each of some subjects, in one step; earlier ones on the same question stay on record. */
export function decide(questions: readonly OpenQuestion[], decided: Decided, judged: JudgedProduction): Plan {
  const home = homeOf('decisions', judged.production);
  const records: EditRecord[] = [];
  for (const { missing, putBy } of questions) {
    const { answer, by, on, why, under = putBy } = decided;
    const names = [
      ...new Set(under.flatMap((id) => (putBy.includes(id) ? (judged.agreement(id)?.family ?? []) : []))),
    ].map((family) => `${family}/${missing.fact}`);
    const [only] = names;
    if (only === undefined) return refusedBy('no-record');
    const subject = named(missing.about, judged.production);
    if ('refused' in subject) return subject;
    records.push({ question: names.length > 1 ? names : only, ...subject, answer, by, on, why });
  }
  return home ? new ManifestDraft(home).append(['decisions'], ...records).plan() : refusedBy('no-record');
}

/** The question to put next: of the profile while that is being answered, then about the same use or person if there is one, else the most deciding; none that was passed over. */
export function nextQuestion(
  { evaluation }: JudgedProduction,
  after: OpenQuestion,
  passed: ReadonlySet<string>,
): OpenQuestion | undefined {
  const asked = isOfProfile(after.missing) ? allQuestions(evaluation) : evaluation.questions;
  const left = asked.filter((one) => !passed.has(questionRef(one).join('\n')));
  const { use, person } = after.missing.about;
  return (
    left.find(({ missing }) => use !== undefined && missing.about.use === use) ??
    left.find(({ missing }) => person !== undefined && missing.about.person === person) ??
    left[0]
  );
}
