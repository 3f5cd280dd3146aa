import { categoryLabel } from '../../disclosure/categories';
import type { OpenQuestion } from '../../evaluation/assessment';
import { valueLabel } from '../../evaluation/explain';
import { isOfProfile } from '../../evaluation/profile';
import type { Subject } from '../../evaluation/subject';
import type { Production, SceneRecord } from '../../production/production';
import type { Argument } from '../../words/message';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { dotted } from '../spoken';

/** What waits for an answer: first what is asked about a scene, then the rest; each part in the order in which it is asked. */
export function questionsFor(
  { evaluation }: JudgedProduction,
  scene: SceneRecord | undefined,
): { readonly here: readonly OpenQuestion[]; readonly others: readonly OpenQuestion[] } {
  const uses = new Set(scene?.uses.map(({ id }) => id));
  const isHere = ({ waiting, missing: { about } }: OpenQuestion): boolean =>
    [about, ...waiting.map(({ subject }) => subject)].some(({ use }) => use !== undefined && uses.has(use));
  return { here: evaluation.questions.filter(isHere), others: evaluation.questions.filter((one) => !isHere(one)) };
}

/** The questions about the same use; about the same person where it is about no use; else about no use and no person. */
export function questionsAlike({ evaluation }: JudgedProduction, question: OpenQuestion): readonly OpenQuestion[] {
  return [...evaluation.profile, ...evaluation.questions].filter((one) => isAlike(one, question));
}

/** Whether two questions are about the same thing, so that one may follow the other without a word. */
export function isAlike(one: OpenQuestion, other: OpenQuestion): boolean {
  if (isOfProfile(one.missing) !== isOfProfile(other.missing)) return false;
  const [a, b] = [one.missing.about, other.missing.about];
  return a.use === undefined && b.use === undefined ? a.person === b.person : a.use === b.use;
}

/** What a subject is known by besides its ids: `U-008 Crowd · P-7 Mara Quill · E-2 Consent`; empty for the production. */
export function knownAs(subject: Subject, production: Production): Argument {
  const { people, tools, evidence } = production.records;
  const use = production.uses.find(({ id }) => id === subject.use);
  const paper = evidence.find(({ id }) => id === subject.evidence);
  return dotted(
    [
      subject.use,
      use?.record?.summary ?? (use && !use.bare ? use.categories.map(categoryLabel) : ''),
      subject.session,
      subject.transfer,
      people.find(({ id }) => id === subject.person)?.name ?? subject.person,
      tools.find(({ id }) => id === subject.tool)?.name ?? subject.tool,
      subject.evidence,
      paper?.kind === undefined ? '' : valueLabel('kind', paper.kind),
    ].map((part) => part ?? ''),
  );
}
