import { subjectKey, type Subject } from '../evaluation/subject';
import { obligationId } from './labels';
import type { AssessmentPart, MissingPart, QuestionPart } from './report';

/** The same for one subject under one obligation in every report: `guild/consent`, with the subject's ids. */
export function itemKey(assessment: Pick<AssessmentPart, 'agreement' | 'obligation' | 'subject'>): string {
  return `${obligationId(assessment)} ${subjectKey(assessment.subject)}`;
}

/** The same for one question in every report; a decision is asked for once in each agreement. */
export function questionKey(
  question: Pick<MissingPart, 'fact' | 'kind'> & { readonly about: Subject } & Pick<QuestionPart, 'agreements'>,
): string {
  return [
    question.fact,
    ...(asksAgreement(question) ? question.agreements.slice(0, 1) : []),
    subjectKey(question.about),
  ].join(' ');
}

/** Questions that one agreement puts, and not the record of the production. */
export function asksAgreement({ fact, kind }: Pick<MissingPart, 'fact' | 'kind'>): boolean {
  return kind === 'judgement' || fact === 'ai-terms' || fact === 'agreement-listed';
}
