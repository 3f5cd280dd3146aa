import type { Obligation } from '../../agreements/agreement';
import type { Assessment } from '../../evaluation/assessment';
import { partyFor } from '../../evaluation/estate';
import { factLabel, questionText } from '../../evaluation/explain';
import { toldReasons } from '../../evaluation/explanations';
import { exceptionName } from '../../evaluation/reasonText';
import type { Reason } from '../../evaluation/reason';
import { restsOn } from '../../evaluation/telling';
import type { Ground, Missing } from '../../evaluation/truth';
import { factNamed } from '../../manifest/facts';
import { remains } from '../../judged/rank';
import { subjectPlace } from '../../judged/subjectPlace';
import type { Place } from '../../production/production';
import { recordedOf } from '../recorded';
import type { AssessmentPart, GroundPart, MissingPart } from '../report';
import type { Message } from '../../words/message';
import type { ReportSource } from '../source';

/** Every assessment with its reasons as texts, in the order of the evaluation: agreement, obligation, subject. */
export function assessmentsPart(source: ReportSource): readonly AssessmentPart[] {
  return source.assessments.map((assessment) => assessmentPart(assessment, source));
}

function assessmentPart(assessment: Assessment, source: ReportSource): AssessmentPart {
  const {
    agreement,
    obligation,
    outcome,
    strength,
    kind,
    confidence,
    summary,
    cite,
    sources,
    scenes,
    basis,
    deadline,
    waiver,
    accepted,
  } = assessment;
  const written = source.catalogue.byId.get(agreement)?.agreement.obligations.find((one) => one.id === obligation);
  const note = written?.note;
  const { explanations, follows } = source;
  const [lead, ...rest] = toldReasons(assessment);
  const sentences = (reasons: readonly Reason[]): readonly Message[] =>
    reasons.flatMap((one) => explanations.reason(one, assessment));
  return {
    agreement,
    obligation,
    subject: assessment.subject,
    outcome,
    strength,
    ...(assessment.main && { main: true as const }),
    ...(kind ? { kind } : {}),
    confidence,
    summary,
    ...(note === undefined ? {} : { note }),
    ...(cite === undefined ? {} : { cite }),
    sources,
    ...(lead?.kind === 'exception' ? { exception: exceptionName(lead) } : {}),
    information: lead?.kind === 'information',
    explanation: [
      ...sentences(lead ? [lead] : []),
      ...follows.of(assessment),
      ...sentences(rest.filter((one) => one.kind !== 'note' || one.note !== note)),
    ].map((one) => source.say(one)),
    asked: explanations.asked(assessment).map((one) => source.say(one)),
    trace: explanations.trace(assessment).map(({ depth, text }) => ({ depth, text: source.say(text) })),
    because: assessment.grounds.map((ground) => groundPart(ground, assessment, source)),
    missing: assessment.missing.map((missing) => missingPart(missing, source, agreement)),
    from: givers(written, assessment, source),
    ...(basis ? { basis } : {}),
    ...(deadline ? { deadline } : {}),
    ...(assessment.late && { late: true as const }),
    ...(assessment.unseen && { unseen: true as const }),
    ...(assessment.starts === undefined ? {} : { starts: assessment.starts }),
    evidence: source.numbersOf(assessment.evidence),
    scenes,
    ...(waiver ? { waiver: recordedOf('waiver', waiver) } : {}),
    ...(accepted ? { accepted: recordedOf('accepted', accepted) } : {}),
    remains: remains(assessment, source.evaluation.asOf),
    place: source.places.of(subjectPlace(source.production, assessment.subject)),
  };
}

export function missingPart(missing: Missing, source: ReportSource, judgedUnder: string): MissingPart {
  const agreement = source.catalogue.byId.get(missing.agreement ?? '') ?? source.catalogue.byId.get(judgedUnder);
  return {
    fact: missing.fact,
    kind: missing.kind,
    about: missing.about,
    question: source.say(agreement ? questionText(missing, agreement.agreement) : factLabel(missing.fact)),
    place: source.places.of(writable(missing)),
  };
}

/** The field from which a fact about a paper is worked out. */
const writtenAs: ReadonlyMap<string, string> = new Map([
  ['names-scenes', 'scenes'],
  ['this-picture', 'picture'],
  ['this-version', 'version'],
  ['names-language', 'languages'],
  ['names-tool', 'tool'],
]);

/** A fact that is worked out has no field of its own; its question points at the field behind it, else at the record. */
function writable({ fact, place }: Missing): Place {
  if (place.kind === 'script' || !factNamed(fact)?.workedOut || place.record.path.at(-1) !== fact) return place;
  const field = writtenAs.get(fact);
  return {
    kind: 'record',
    record: { ...place.record, path: [...place.record.path.slice(0, -1), ...(field === undefined ? [] : [field])] },
  };
}

function groundPart(ground: Ground, assessment: Assessment, source: ReportSource): GroundPart {
  const { fact, value, place } = ground;
  const text = (one: Ground): string => source.say(source.explanations.fact(one, assessment));
  return {
    fact,
    value,
    source: ground.source,
    text: text(ground),
    ...(ground.because?.length ? { rests: restsOn(ground).map(text) } : {}),
    ...(place ? { place: source.places.of(place) } : {}),
  };
}

function givers(obligation: Obligation | undefined, { subject }: Assessment, source: ReportSource): readonly string[] {
  const person = subject.person === undefined ? undefined : source.person(subject.person);
  const roles = (obligation?.requires?.demands ?? []).flatMap(({ from }) => from ?? []);
  return [...new Set(roles.map((role) => partyFor(role, person)))];
}
