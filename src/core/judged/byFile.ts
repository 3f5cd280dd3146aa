import type { Assessment, Evaluation, OpenQuestion } from '../evaluation/assessment';
import type { Finding, Place, Production } from '../production/production';
import type { Steps } from '../text/steps';
import { subjectPlace } from './subjectPlace';

/** Everything that is said about the records and tags of one file. */
export interface Said {
  readonly findings: readonly Finding[];
  /** Those that are blocked or not on record. */
  readonly assessments: readonly Assessment[];
  readonly questions: readonly OpenQuestion[];
}

/** What is said about each file, by its path, in the order in which it was found. */
export function* saidByFile(
  production: Production,
  evaluation: Evaluation,
  findings: readonly Finding[],
): Steps<ReadonlyMap<string, Said>> {
  const byFile = new Map<
    string,
    { readonly findings: Finding[]; readonly assessments: Assessment[]; readonly questions: OpenQuestion[] }
  >();
  const of = (place: Place) => {
    const path = place.kind === 'script' ? place.path : place.record.file;
    const said = byFile.get(path) ?? { findings: [], assessments: [], questions: [] };
    byFile.set(path, said);
    return said;
  };
  for (const finding of findings) of(finding.place).findings.push(finding);
  for (const assessment of evaluation.assessments) {
    if (assessment.outcome === 'blocked' || assessment.outcome === 'open')
      of(subjectPlace(production, assessment.subject)).assessments.push(assessment);
    yield;
  }
  for (const question of evaluation.questions) of(question.missing.place).questions.push(question);
  return byFile;
}
