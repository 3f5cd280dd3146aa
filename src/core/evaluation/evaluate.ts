import type { Agreement } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import type { Production } from '../production/production';
import { message, type Message } from '../words/message';
import type { Assessment, Evaluation, OpenQuestion, Standing } from './assessment';
import { holds } from './conditions';
import { because, questionText } from './explain';
import { holdBack } from './heldBack';
import { judge } from './judge';
import { Judgements } from './judgements';
import { openQuestions } from './questions';
import { recordFindings } from './recordFindings';
import { Situation, type Scope } from './scope';
import { onlyAssumed, type Missing, type Truth } from './truth';

/**
 * Judges a production against every agreement of a catalogue on one day (ISO). Pure and total: every subject of every
 * obligation that an applying agreement has gets an assessment with its explanation, sorted by agreement, obligation
 * and subject. Judgements that go on from an earlier state of the same production save time and change nothing.
 */
export function evaluate(production: Production, catalogue: Catalogue, asOf: string, judgements = new Judgements(production, catalogue, asOf)): Evaluation {
  const situation = new Situation(production, catalogue, asOf);
  const standings: Standing[] = [];
  const each: Assessment[] = [];
  for (const { agreement } of catalogue.entries) {
    const judged = new AgreementJudgement(agreement, situation, judgements);
    standings.push(judged.standing);
    each.push(...judged.assessments);
  }
  judgements.finish();
  const assessments = holdBack(each, catalogue);
  const questions = [...whichAgreements(situation, standings), ...openQuestions(assessments, catalogue)];
  return { asOf, standings, assessments, questions, findings: recordFindings(situation, assessments) };
}

/** Until it is said which agreements apply, that is the first question, put once for all of them. */
function whichAgreements({ production }: Situation, standings: readonly Standing[]): readonly OpenQuestion[] {
  const { record } = production;
  if (record.agreements && !record.agreements.includes('unknown')) return [];
  const waiting = standings.filter((one) => one.standing === 'coverage-unknown').map((one) => one.agreement);
  const place = { kind: 'record', record: { file: record.at.file, path: [...record.at.path, 'agreements'] } } as const;
  const missing: Missing = { fact: 'agreements', kind: 'fact', about: { level: 'production' }, place };
  return [{ missing, text: message('question.agreements'), decides: waiting.length, obligations: [], agreements: waiting, putBy: [] }];
}

/** Whether a later version of the family continues an agreement. */
export function hasSuccessor(agreement: Agreement, catalogue: Catalogue): boolean {
  return catalogue.entries.some(({ agreement: other }) => other.family === agreement.family && other.status !== 'draft' && (other.term?.from ?? '') > (agreement.term?.from ?? '9999'));
}

class AgreementJudgement {
  readonly standing: Standing;
  readonly assessments: readonly Assessment[];

  constructor(
    private readonly agreement: Agreement,
    private readonly situation: Situation,
    private readonly judgements: Judgements,
  ) {
    const coverage = this.coverage();
    const listed = coverage.value;
    if (listed === false) {
      const soft = agreement.status === 'soft';
      const text = soft ? message('standing.explain.soft', { name: agreement.name }) : message('standing.explain.does-not-cover', { name: agreement.name, because: because(coverage.grounds) });
      this.standing = this.stand(soft ? 'not-adopted' : 'does-not-cover', text);
      this.assessments = [];
    } else if (listed === undefined) {
      const [first] = coverage.missing;
      const question = first ? questionText(first, agreement) : '';
      const text = message('explain.needs-facts', { question, cite: agreement.shortName });
      this.standing = this.stand('coverage-unknown', text);
      const unlisted = coverage.missing.every((missing) => missing.fact === 'agreements');
      this.assessments = unlisted ? [] : [this.oneAnswer(text, coverage.missing, coverage)];
    } else if (agreement.status === 'draft') {
      this.standing = this.stand('draft', message('standing.explain.draft', { name: agreement.name }));
      this.assessments = [];
    } else if (agreement.status === 'none-found') {
      this.standing = this.stand('none-found', message('standing.explain.none-found', { name: agreement.name }));
      this.assessments = [];
    } else if (agreement.status === 'terms-unknown') {
      const text = message('standing.explain.terms-unknown', { name: agreement.name });
      const reference = agreement.forReference === undefined ? [] : [message('standing.explain.reference', { family: agreement.forReference })];
      this.standing = this.stand('terms-unknown', text, ...reference);
      const scope = this.production();
      this.assessments = [this.oneAnswer(text, [{ fact: 'ai-terms', kind: 'fact', about: scope.subject, place: scope.place, agreement: agreement.id }], coverage)];
    } else {
      this.assessments = this.judgeAll();
      const family = situation.catalogue.entries.filter((entry) => entry.agreement.family === agreement.family).length;
      this.standing = this.assessments.length === 0 && family > 1
        ? this.stand('other-term', message('standing.explain.other-term', { name: agreement.name }))
        : this.stand('applies');
    }
  }

  private production(): Scope {
    return this.situation.subjects('production')[0] ?? fail();
  }

  private coverage(): Truth {
    const truth = holds(this.agreement.covers.production, { agreement: this.agreement, scope: this.production() });
    return onlyAssumed(truth.grounds) ? { value: undefined, grounds: truth.grounds, missing: truth.missing } : truth;
  }

  private judgeAll(): readonly Assessment[] {
    const { agreement, situation } = this;
    const under = { hasSuccessor: hasSuccessor(agreement, situation.catalogue) };
    return agreement.obligations.flatMap((obligation) =>
      situation.subjects(obligation.level).flatMap((scope) => this.judgements.of(obligation, scope, () => judge(obligation, { agreement, scope }, under)) ?? []),
    );
  }

  private oneAnswer(text: Message, missing: readonly Missing[], coverage: Truth): Assessment {
    const { agreement } = this;
    return {
      agreement: agreement.id, obligation: null, subject: { level: 'production' }, outcome: 'needs-facts', strength: 'required', confidence: agreement.confidence,
      summary: agreement.name, sources: [...agreement.sources.keys()], explanation: [text], grounds: coverage.grounds, missing, evidence: [], scenes: [],
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
    const until = agreement.term?.until;
    if (until !== undefined && until < situation.asOf && !hasSuccessor(agreement, situation.catalogue)) return message('standing.banner.ended', { until });
    return agreement.status === 'lapsed' ? message('standing.banner.lapsed') : undefined;
  }
}

function fail(): never {
  throw new Error('Every production is a subject.');
}
