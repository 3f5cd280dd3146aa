import type { Agreement, Obligation } from '../agreements/agreement';
import { hasEnded, hasSuccessor, type Catalogue } from '../agreements/catalogue';
import { isPartial } from '../production/mergeManifests';
import type { Production } from '../production/production';
import { finish, type Steps } from '../text/steps';
import { dateText } from '../text/dateText';
import { message, type Message } from '../words/message';
import type { Assessment, Evaluation, OpenQuestion, Standing } from './assessment';
import { holds } from './conditions';
import { because, questionText } from './explain';
import { groupBy } from './groupBy';
import { holdBack } from './heldBack';
import { judge } from './judge';
import { Judgements } from './judgements';
import { missingOf } from './missing';
import { notApplied } from './notApplied';
import { isOfProfile, profileFactOf, profileFacts } from './profile';
import { openQuestions } from './questions';
import type { Reason } from './reason';
import { recordFindings } from './recordFindings';
import { Situation, type Scope } from './scope';
import { termsAlike } from './termsAlike';
import { onlyAssumed, type Missing, type Truth } from './truth';

/**
 * Judges a production against every agreement of a catalogue on one day (ISO). Pure and total: every subject of every
 * obligation that an applying agreement has gets an assessment with its explanation, sorted by agreement, obligation
 * and subject. Judgements that go on from an earlier state of the same production save time and change nothing.
 */
export function evaluate(
  production: Production,
  catalogue: Catalogue,
  asOf: string,
  judgements?: Judgements,
): Evaluation {
  return finish(evaluateInSteps(production, catalogue, asOf, judgements));
}

/** The same, subject by subject. */
export function* evaluateInSteps(
  production: Production,
  catalogue: Catalogue,
  asOf: string,
  judgements = new Judgements(production, catalogue, asOf),
): Steps<Evaluation> {
  const situation = new Situation(production, catalogue, asOf);
  const standings: Standing[] = [];
  const judged: (readonly Assessment[])[] = [];
  const unlisted: Unlisted[] = [];
  for (const { agreement } of catalogue.entries) {
    const { standing, assessments, waitsFor } = yield* new AgreementJudgement(agreement, situation, judgements).judge();
    standings.push(standing);
    if (waitsFor) unlisted.push({ agreement: agreement.id, missing: waitsFor });
    judged.push(assessments);
  }
  yield* judgements.finish();
  const assessments = yield* holdBack(yield* termsAlike(judged.flat(), standings, catalogue), catalogue);
  const asked = [...whichAgreements(situation, unlisted), ...(yield* openQuestions(assessments, catalogue))];
  return {
    asOf,
    standings,
    assessments,
    questions: asked.filter(({ missing }) => !isOfProfile(missing)),
    profile: profileFacts.flatMap((fact) => asked.filter(({ missing }) => profileFactOf(missing) === fact)),
    notApplied: notApplied(situation, standings, assessments),
    findings: recordFindings(situation, assessments),
  };
}

/** An agreement of which it is open whether the production's list should hold it, and what would tell. */
interface Unlisted {
  readonly agreement: string;
  readonly missing: Missing;
}

/** Until it is said which agreements apply, or that those listed are all, that is the first question, put once for all of them. */
function whichAgreements({ production }: Situation, unlisted: readonly Unlisted[]): readonly OpenQuestion[] {
  const { record } = production;
  const agreements = unlisted.map(({ agreement }) => agreement);
  const ask = (missing: Missing, text: Message): readonly OpenQuestion[] => [
    { missing, text, waiting: [], decides: agreements.length, obligations: [], agreements, putBy: [] },
  ];
  if (!record.agreements || record.agreements.includes('unknown')) {
    const place = {
      kind: 'record',
      record: { file: record.at.file, path: [...record.at.path, 'agreements'] },
    } as const;
    return ask(
      { fact: 'agreements', kind: 'fact', about: { level: 'production' }, place },
      message('question.agreements'),
    );
  }
  const [first] = unlisted;
  return first ? ask(first.missing, message('fact.agreements-complete.question')) : [];
}

interface JudgedAgreement {
  readonly standing: Standing;
  /** What is missing of the list of agreements, where that alone is. */
  readonly waitsFor?: Missing;
  readonly assessments: readonly Assessment[];
}

class AgreementJudgement {
  constructor(
    private readonly agreement: Agreement,
    private readonly situation: Situation,
    private readonly judgements: Judgements,
  ) {}

  *judge(): Steps<JudgedAgreement> {
    const { agreement } = this;
    const coverage = this.coverage();
    if (coverage.value === false) {
      const soft = agreement.status === 'soft';
      const text = soft
        ? message('standing.explain.soft', { name: agreement.name })
        : message('standing.explain.does-not-cover', { name: agreement.name, because: because(coverage.grounds) });
      return { standing: this.stand(soft ? 'not-adopted' : 'does-not-cover', text), assessments: [] };
    }
    if (agreement.status === 'draft')
      return {
        standing: this.stand('draft', message('standing.explain.draft', { name: agreement.name })),
        assessments: [],
      };
    if (coverage.value === undefined) return this.coverageUnknown(coverage);
    if (agreement.status === 'none-found')
      return {
        standing: this.stand(
          'none-found',
          agreement.kind === 'law'
            ? message('standing.explain.no-duty', { name: agreement.name })
            : message('standing.explain.none-found', { name: agreement.name }),
        ),
        assessments: [],
      };
    if (agreement.status === 'terms-unknown') return this.termsUnknown(coverage);
    const judged = yield* this.judgeAll();
    const assessments = [...judged, ...this.peopleElsewhere(judged, coverage)];
    return {
      standing:
        assessments.length === 0 && this.hasOtherTerms()
          ? this.stand('other-term', message('standing.explain.other-term', { name: agreement.name }))
          : this.stand('applies'),
      assessments,
    };
  }

  private coverageUnknown(coverage: Truth): JudgedAgreement {
    const [first] = coverage.missing;
    const question = first ? questionText(first, this.agreement) : '';
    const text = message('explain.needs-facts', { question });
    const standing = this.stand('coverage-unknown', text);
    const asked: readonly Reason[] = first ? [{ kind: 'coverage-unknown', missing: first }] : [];
    return first && coverage.missing.every(({ fact }) => fact === 'agreements' || fact === 'agreements-complete')
      ? { standing, assessments: [], waitsFor: first }
      : { standing, assessments: [this.oneAnswer(asked, coverage.missing, coverage)] };
  }

  private termsUnknown(coverage: Truth): JudgedAgreement {
    const { agreement } = this;
    const text = message('standing.explain.terms-unknown', { name: agreement.name });
    const reference =
      agreement.forReference === undefined
        ? []
        : [message('standing.explain.reference', { family: agreement.forReference })];
    const scope = this.production();
    const missing: Missing = {
      fact: 'ai-terms',
      kind: 'fact',
      about: scope.subject,
      place: scope.place,
      agreement: agreement.id,
    };
    return {
      standing: this.stand('terms-unknown', text, ...reference),
      assessments: [this.oneAnswer([{ kind: 'terms-unknown' }], [missing], coverage)],
    };
  }

  private hasOtherTerms(): boolean {
    return (
      this.situation.catalogue.entries.filter(({ agreement }) => agreement.family === this.agreement.family).length > 1
    );
  }

  private production(): Scope {
    return this.situation.subjects('production')[0] ?? fail();
  }

  private coverage(): Truth {
    const truth = holds(this.agreement.covers.production, { agreement: this.agreement, scope: this.production() });
    return onlyAssumed(truth.grounds) ? { value: undefined, grounds: truth.grounds, missing: truth.missing } : truth;
  }

  private *judgeAll(): Steps<readonly Assessment[]> {
    const { agreement, situation, judgements } = this;
    const under = { hasSuccessor: hasSuccessor(agreement, situation.catalogue), hasOtherTerms: this.hasOtherTerms() };
    const judged = new Map<Obligation, Assessment[]>(agreement.obligations.map((one) => [one, []]));
    for (const [level, obligations] of groupBy(agreement.obligations, (one) => one.level)) {
      for (const scope of situation.subjects(level)) {
        for (const obligation of obligations) {
          const assessment = judgements.of(obligation, scope, () => judge(obligation, { agreement, scope }, under));
          if (assessment) judged.get(obligation)?.push(assessment);
        }
        scope.forgetWorlds();
        yield;
      }
    }
    return [...judged.values()].flat();
  }

  /** What an agreement asks of people cannot be told where everybody is in a manifest that was not read. */
  private peopleElsewhere(judged: readonly Assessment[], coverage: Truth): readonly Assessment[] {
    const personal = this.agreement.obligations.some(({ level }) => level === 'person');
    if (!personal || !isPartial(this.situation.production)) return [];
    if (judged.some(({ subject }) => subject.level === 'person')) return [];
    const scope = this.production();
    const missing = missingOf(scope, 'private-manifest', scope.place);
    return [this.oneAnswer([{ kind: 'coverage-unknown', missing }], [missing], coverage)];
  }

  private oneAnswer(reasons: readonly Reason[], missing: readonly Missing[], coverage: Truth): Assessment {
    const { agreement } = this;
    return {
      agreement: agreement.id,
      obligation: null,
      subject: { level: 'production' },
      outcome: 'needs-facts',
      strength: 'required',
      confidence: agreement.confidence,
      summary: agreement.name,
      sources: [...agreement.sources.keys()],
      reasons,
      grounds: coverage.grounds,
      missing,
      evidence: [],
      scenes: [],
    };
  }

  private stand(standing: Standing['standing'], ...explanation: readonly Message[]): Standing {
    const { agreement } = this;
    const banner = standing === 'applies' ? this.banner() : undefined;
    return { agreement: agreement.id, standing, status: agreement.status, explanation, ...(banner && { banner }) };
  }

  /** Terms that have run out and that nothing on file follows are judged all the same, and say so. */
  private banner(): Message | undefined {
    const { agreement, situation } = this;
    if (!hasEnded(agreement, situation.catalogue, situation.asOf)) return undefined;
    const until = agreement.term?.until;
    return until === undefined
      ? message('standing.banner.lapsed')
      : message('standing.banner.ended', { until: dateText(until) });
  }
}

function fail(): never {
  throw new Error('Every production is a subject.');
}
