import type { Decision } from './manifest';

/** What a decision answers, as it is written: one question as text, several as a list. */
export function questionsAsWritten({ question = [] }: Decision): string | readonly string[] | undefined {
  return question.length > 1 ? question : question[0];
}
