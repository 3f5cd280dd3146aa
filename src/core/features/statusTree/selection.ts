import type { Assessment } from '../../evaluation/assessment';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { isAccepted } from '../../judged/rank';
import { asksForWork } from '../looks';

/** What of a production the tree shows: everything, or only what still asks for work. */
export class Selection {
  readonly assessments: readonly Assessment[];

  constructor(
    readonly judged: JudgedProduction,
    readonly onlyOpen: boolean,
  ) {
    this.assessments = this.of(judged.evaluation.assessments);
  }

  ofScene(name: string): readonly Assessment[] {
    return this.of(this.judged.ofScene(name));
  }

  ofUse(id: string): readonly Assessment[] {
    return this.of(this.judged.ofUse(id));
  }

  /** Whether something gets a line that is about these assessments. */
  shows(assessments: readonly Assessment[]): boolean {
    return !this.onlyOpen || assessments.length > 0;
  }

  private of(assessments: readonly Assessment[]): readonly Assessment[] {
    if (!this.onlyOpen) return assessments;
    return assessments.filter((one) => asksForWork(one) && !isAccepted(one, this.judged.evaluation.asOf));
  }
}
