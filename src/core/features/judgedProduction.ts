import type { Agreement } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import type { Assessment, Evaluation } from '../evaluation/assessment';
import { evaluate } from '../evaluation/evaluate';
import { Judgements } from '../evaluation/judgements';
import { groupBy } from '../evaluation/groupBy';
import type { Finding, Production } from '../production/production';
import { staleFindings } from '../production/staleFindings';
import { Places } from './places';
import { saidByFile, type Said } from './said';

/** A production with how it stands to its agreements on one day: what every feature of the editor looks at. */
export class JudgedProduction {
  readonly places: Places;
  private scenes: ReadonlyMap<string, readonly Assessment[]> | undefined;
  private uses: ReadonlyMap<string | undefined, readonly Assessment[]> | undefined;
  private staled: readonly Finding[] | undefined;
  private saying: ReadonlyMap<string, Said> | undefined;

  readonly evaluation: Evaluation;
  private readonly judgements: Judgements;

  constructor(
    readonly production: Production,
    readonly catalogue: Catalogue,
    asOf: string,
    before?: JudgedProduction,
  ) {
    this.places = new Places(production);
    this.judgements = new Judgements(production, catalogue, asOf, before?.judgements);
    this.evaluation = evaluate(production, catalogue, asOf, this.judgements);
  }

  /** Whether this is how a production stands on a day, its scripts as they are now. */
  isCurrent(production: Production, catalogue: Catalogue, asOf: string): boolean {
    return this.production === production && this.catalogue === catalogue && this.evaluation.asOf === asOf && this.judgements.isCurrent();
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

  /** What is said about the records and tags of each file. */
  get said(): ReadonlyMap<string, Said> {
    return (this.saying ??= saidByFile(this.production, this.evaluation, this.stale));
  }

  agreement(id: string): Agreement | undefined {
    return this.catalogue.byId.get(id)?.agreement;
  }
}

/**
 * Judges a production on one day (ISO). What an earlier judgement of it found out is used again where it still holds, and
 * the earlier one itself where nothing has changed.
 */
export function judgeProduction(production: Production, catalogue: Catalogue, asOf: string, before?: JudgedProduction): JudgedProduction {
  return before?.isCurrent(production, catalogue, asOf) === true ? before : new JudgedProduction(production, catalogue, asOf, before);
}

function regrouped(pairs: readonly { readonly scene: string; readonly assessment: Assessment }[]): ReadonlyMap<string, readonly Assessment[]> {
  return new Map([...groupBy(pairs, ({ scene }) => scene)].map(([scene, found]) => [scene, found.map(({ assessment }) => assessment)]));
}
