import type { Level } from '../agreements/agreement';

/** What is judged, by the ids of its parts: a use, a person in a use, a session of a person, the production. */
export interface Subject {
  readonly level: Level;
  readonly use?: string;
  readonly person?: string;
  readonly session?: string;
  readonly transfer?: string;
  /** A tool that several uses share, where a fact about it is asked. */
  readonly tool?: string;
  /** A paper, where a fact about it is asked. */
  readonly evidence?: string;
}

/** One text for one subject, to sort and compare by. */
export function subjectKey(subject: Subject): string {
  return [subject.use, subject.session, subject.transfer, subject.person, subject.tool, subject.evidence]
    .map((part) => part ?? '')
    .join('\u0000');
}

/** How a subject is named in texts: `U-007 · P-7`; empty for the production. */
export function subjectName(subject: Subject): string {
  return [subject.use, subject.session, subject.transfer, subject.person, subject.tool, subject.evidence]
    .filter((part) => part !== undefined)
    .join(' · ');
}
