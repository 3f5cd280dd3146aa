import type { Catalogue } from '../agreements/catalogue';
import type { Assessment, OpenQuestion } from '../evaluation/assessment';
import { questionKey, tellerKey } from '../evaluation/questions';
import type { Missing } from '../evaluation/truth';

/** Tells for each assessment which of the open questions it waits for, so that every list of questions is the same list. */
export class QuestionIndex {
  private readonly byKey: ReadonlyMap<string, OpenQuestion>;
  /** What is missing of one subject is one object, whoever misses it. */
  private readonly known = new Map<Missing, OpenQuestion | undefined>();

  constructor(
    questions: readonly OpenQuestion[],
    private readonly catalogue: Catalogue,
  ) {
    this.byKey = new Map(questions.map((question) => [questionKey(question.missing, catalogue), question]));
  }

  /** The question it waits for next; undefined for what waits for none, or is held back behind what is owed anyway. */
  of({ missing: [first], heldBackBy }: Assessment): OpenQuestion | undefined {
    if (!first || heldBackBy !== undefined) return undefined;
    if (!this.known.has(first)) this.known.set(first, this.find(first));
    return this.known.get(first);
  }

  private find(missing: Missing): OpenQuestion | undefined {
    const key = questionKey(missing, this.catalogue);
    return this.byKey.get(key) ?? this.byKey.get(tellerKey(key, missing) ?? '');
  }
}
