import type { Agreement } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import type { Assessment, Evaluation } from '../evaluation/assessment';
import { evaluate } from '../evaluation/evaluate';
import { groupBy } from '../evaluation/groupBy';
import type { Finding, Production } from '../production/production';
import { staleFindings } from '../production/staleFindings';
import { Places } from './places';

/** A production with how it stands to its agreements on one day: what every feature of the editor looks at. */
export class JudgedProduction {
  readonly places: Places;
  private scenes: ReadonlyMap<string, readonly Assessment[]> | undefined;
  private uses: ReadonlyMap<string | undefined, readonly Assessment[]> | undefined;
  private staled: readonly Finding[] | undefined;

  constructor(
    readonly production: Production,
    readonly catalogue: Catalogue,
    readonly evaluation: Evaluation,
  ) {
    this.places = new Places(production);
  }

  /** Every assessment that names this scene. */
  ofScene(name: string): readonly Assessment[] {
    this.scenes ??= regrouped(this.evaluation.assessments.flatMap((assessment) => assessment.scenes.map((scene) => ({ scene, assessment }))));
    return this.scenes.get(name) ?? [];
  }

  /** Every assessment of a use and of the people in it. */
  ofUse(id: string): readonly Assessment[] {
    this.uses ??= groupBy(this.evaluation.assessments, ({ subject }) => subject.use);
    return this.uses.get(id) ?? [];
  }

  /** Sign-offs and papers that a later change of their scenes has overtaken. */
  get stale(): readonly Finding[] {
    return (this.staled ??= staleFindings(this.production));
  }

  agreement(id: string): Agreement | undefined {
    return this.catalogue.byId.get(id)?.agreement;
  }
}

/** Judges a production on one day (ISO). */
export function judgeProduction(production: Production, catalogue: Catalogue, asOf: string): JudgedProduction {
  return new JudgedProduction(production, catalogue, evaluate(production, catalogue, asOf));
}

function regrouped(pairs: readonly { readonly scene: string; readonly assessment: Assessment }[]): ReadonlyMap<string, readonly Assessment[]> {
  return new Map([...groupBy(pairs, ({ scene }) => scene)].map(([scene, found]) => [scene, found.map(({ assessment }) => assessment)]));
}
