import type { Agreement } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import type { Assessment, Evaluation } from '../evaluation/assessment';
import { evaluateInSteps } from '../evaluation/evaluate';
import { Judgements } from '../evaluation/judgements';
import { Explanations } from '../evaluation/explanations';
import type { Deadline } from '../evaluation/deadline';
import { dueText } from '../evaluation/telling';
import type { Message } from '../words/message';
import { WhatFollows } from '../evaluation/whatFollows';
import type { Finding, Production, SceneRecord } from '../production/production';
import { sceneStanding, type SceneStanding } from '../production/sceneStanding';
import { isApart, registerBlockers, type Blocker } from '../production/settled';
import { each, finish, type Steps } from '../text/steps';
import { profileOf, type Profile } from './profile';
import { Places } from './places';
import { saidByFile, type Said } from './byFile';
import { countRanksInSteps, countsOf, type Counts, type RankCounts } from './counts';
import { findingsOf } from './findings';
import { QuestionIndex } from './questionIndex';
import { textsOf } from './textsOf';
import { coverageBlockers } from './coverageBlockers';
import { silentVendors } from './vendors';
import { workOf } from './work';

/** A production with how it stands to its agreements on one day: what every feature of the editor looks at. */
export class JudgedProduction {
  readonly places: Places;
  private scenes: ByKey<string> | undefined;
  private uses: ByKey<string | undefined> | undefined;
  private found: readonly Finding[] | undefined;
  private asked: QuestionIndex | undefined;
  private saying: ReadonlyMap<string, Said> | undefined;
  private profiled: Profile | undefined;
  private ranked: RankCounts | undefined;
  private counted: Counts | undefined;
  private blocking: readonly Blocker[] | undefined;
  private following: WhatFollows | undefined;
  private explaining: Explanations | undefined;

  constructor(
    readonly production: Production,
    readonly catalogue: Catalogue,
    readonly evaluation: Evaluation,
    /** For the next judging. */
    readonly judgements: Judgements,
  ) {
    this.places = new Places(production);
  }

  /** Whether this is how a production stands on a day, its scripts as they are now. */
  isCurrent(production: Production, catalogue: Catalogue, asOf: string): boolean {
    return (
      this.production === production &&
      this.catalogue === catalogue &&
      this.evaluation.asOf === asOf &&
      this.judgements.isCurrent()
    );
  }

  /** Makes ready, in steps, what else would be made when somebody first asks. */
  *prepare(): Steps<void> {
    this.scenes ??= yield* indexed(this.evaluation.assessments, ({ scenes }) => scenes);
    yield* each(this.scenes.values(), (assessments) => workOf(assessments, this));
    this.uses ??= yield* indexed(this.evaluation.assessments, ({ subject }) => [subject.use]);
    this.saying ??= yield* saidByFile(this.production, this.evaluation, this.findings);
    this.ranked ??= yield* countRanksInSteps(this.evaluation.assessments, this.evaluation.asOf);
  }

  /** Every assessment that names this scene. */
  ofScene(name: string): readonly Assessment[] {
    this.scenes ??= finish(indexed(this.evaluation.assessments, ({ scenes }) => scenes));
    return this.scenes.get(name) ?? [];
  }

  /** Every assessment of a use and of the people in it. */
  ofUse(id: string): readonly Assessment[] {
    this.uses ??= finish(indexed(this.evaluation.assessments, ({ subject }) => [subject.use]));
    return this.uses.get(id) ?? [];
  }

  /** How it stands, in numbers. */
  get counts(): Counts {
    const { production, evaluation } = this;
    return (this.counted ??= countsOf({
      ranked: this.rankCounts,
      questions: evaluation.questions,
      profile: evaluation.profile,
      scenes: production.scenes.map((scene) => this.standing(scene)),
      silentVendors: silentVendors(production, evaluation.asOf),
      notKnown: this.blockers.filter(({ message: { code }, ...one }) => isApart({ code, ...one })),
      problems: [...textsOf(this).flatMap(({ problems }) => problems), ...this.findings],
    }));
  }

  private get rankCounts(): RankCounts {
    const { assessments, asOf } = this.evaluation;
    return (this.ranked ??= finish(countRanksInSteps(assessments, asOf)));
  }

  /** How a scene stands on the day of judging. */
  standing(scene: SceneRecord): SceneStanding {
    return sceneStanding(scene, this.evaluation.asOf);
  }

  /** What keeps "nothing to do" and every other settled sentence from being said. */
  get blockers(): readonly Blocker[] {
    const { production, evaluation } = this;
    return (this.blocking ??= [...registerBlockers(production, evaluation.asOf), ...coverageBlockers(evaluation)]);
  }

  /** Every problem between its texts. */
  get findings(): readonly Finding[] {
    return (this.found ??= findingsOf(this.production, this.evaluation));
  }

  /** What is said about the production as a whole, and what is still asked. */
  get profile(): Profile {
    const { production, evaluation } = this;
    return (this.profiled ??= profileOf(production, evaluation, this.rankCounts));
  }

  /** Which question each assessment waits for. */
  get questions(): QuestionIndex {
    return (this.asked ??= new QuestionIndex(this.evaluation.questions, this.catalogue));
  }

  /** What is said about the records and tags of each file. */
  get said(): ReadonlyMap<string, Said> {
    return (this.saying ??= finish(saidByFile(this.production, this.evaluation, this.findings)));
  }

  /** What follows from each answer. */
  get follows(): WhatFollows {
    const { production, catalogue, evaluation } = this;
    return (this.following ??= new WhatFollows(production, catalogue, evaluation.asOf, this.explanations));
  }

  /** Why each item stands as it does, in words. */
  get explanations(): Explanations {
    const { production, catalogue, evaluation } = this;
    return (this.explaining ??= new Explanations(production, catalogue, evaluation.asOf));
  }

  /** When something is due, and how many days ago that was. */
  dueText(deadline: Deadline): Message {
    return dueText(deadline, this.production.record['time-zone'], this.evaluation.asOf);
  }

  agreement(id: string): Agreement | undefined {
    return this.catalogue.byId.get(id)?.agreement;
  }
}

/**
 * Judges a production on one day (ISO). What an earlier judgement of it found out is used again where it still holds, and
 * the earlier one itself where nothing has changed.
 */
export function judgeProduction(
  production: Production,
  catalogue: Catalogue,
  asOf: string,
  before?: JudgedProduction,
): JudgedProduction {
  return finish(judgeInSteps(production, catalogue, asOf, before));
}

/** The same, subject by subject. */
export function* judgeInSteps(
  production: Production,
  catalogue: Catalogue,
  asOf: string,
  before?: JudgedProduction,
): Steps<JudgedProduction> {
  if (before?.isCurrent(production, catalogue, asOf) === true) return before;
  const judgements = new Judgements(production, catalogue, asOf, before?.judgements);
  return new JudgedProduction(
    production,
    catalogue,
    yield* evaluateInSteps(production, catalogue, asOf, judgements),
    judgements,
  );
}

type ByKey<Key> = ReadonlyMap<Key, readonly Assessment[]>;

function* indexed<Key>(
  assessments: readonly Assessment[],
  keysOf: (assessment: Assessment) => readonly Key[],
): Steps<ByKey<Key>> {
  const byKey = new Map<Key, Assessment[]>();
  for (const assessment of assessments) {
    for (const key of keysOf(assessment)) {
      const list = byKey.get(key);
      if (list) list.push(assessment);
      else byKey.set(key, [assessment]);
    }
    yield;
  }
  return byKey;
}
