import { hasSuccessor, type Catalogue } from '../agreements/catalogue';
import type { Production } from '../production/production';
import type { Assessment, OpenQuestion } from './assessment';
import { isWaiting, type Branches } from './cases';
import { branchesTold, leadsOf, toldBranches, type Lead, type ToldBranches } from './casesTold';
import type { Explanations } from './explanations';
import { whatFollows } from './judge';
import { Situation, type Scope } from './scope';
import { subjectKey } from './subject';
import type { Message } from '../words/message';

/** Of so many items that wait for an answer it is worked out what follows. */
const MOST_TOLD = 12;

/** Tells what follows from each answer to what is asked, when somebody looks: by the rules of the judging, from the same record. */
export class WhatFollows {
  private situation: Situation | undefined;
  private readonly scopes = new Map<string, ReadonlyMap<string, Scope>>();
  private readonly told = new Map<Assessment, Branches | undefined>();

  constructor(
    private readonly production: Production,
    private readonly catalogue: Catalogue,
    /** ISO day. */
    private readonly asOf: string,
    private readonly explanations: Explanations,
  ) {}

  /** Sentences, one for each answer or for several of which the same follows. */
  of(assessment: Assessment): readonly Message[] {
    const told = this.toldOf(assessment);
    return told ? branchesTold(told) : [];
  }

  /** The same for a question, over the items that wait for it. */
  leads({ missing, waiting }: OpenQuestion): readonly Lead[] {
    return leadsOf(
      missing,
      waiting.map((one, at) => (at < MOST_TOLD ? this.toldOf(one) : undefined)),
    );
  }

  /** What each answer to the first thing that an item waits for leads to; undefined where that cannot be told. */
  branches(assessment: Assessment): Branches | undefined {
    if (!isWaiting(assessment) || assessment.obligation === null) return undefined;
    if (!this.told.has(assessment)) this.told.set(assessment, this.explore(assessment));
    return this.told.get(assessment);
  }

  private toldOf(assessment: Assessment): ToldBranches | undefined {
    const branches = this.branches(assessment);
    return branches && toldBranches(branches, (owed) => this.explanations.owed(owed, assessment));
  }

  private explore(assessment: Assessment): Branches | undefined {
    const agreement = this.catalogue.byId.get(assessment.agreement)?.agreement;
    const obligation = agreement?.obligations.find(({ id }) => id === assessment.obligation);
    const scope = obligation && this.scopesOf(obligation.level).get(subjectKey(assessment.subject));
    if (!agreement || !scope) return undefined;
    const under = { hasSuccessor: hasSuccessor(agreement, this.catalogue), hasOtherTerms: false };
    return whatFollows(assessment, obligation, { agreement, scope }, under);
  }

  private scopesOf(level: Parameters<Situation['subjects']>[0]): ReadonlyMap<string, Scope> {
    let scopes = this.scopes.get(level);
    if (!scopes) {
      this.situation ??= new Situation(this.production, this.catalogue, this.asOf);
      scopes = new Map(this.situation.subjects(level).map((scope) => [subjectKey({ ...scope.subject, level }), scope]));
      this.scopes.set(level, scopes);
    }
    return scopes;
  }
}
