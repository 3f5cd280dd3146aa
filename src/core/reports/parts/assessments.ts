import type { Obligation } from '../../agreements/agreement';
import type { Assessment } from '../../evaluation/assessment';
import { factLabel, groundMessage, questionText } from '../../evaluation/explain';
import type { Subject } from '../../evaluation/subject';
import type { Ground, Missing } from '../../evaluation/truth';
import { factNamed } from '../../manifest/facts';
import type { Place, Production } from '../../production/production';
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
    deadline,
    waiver,
    accepted,
  } = assessment;
  const written = source.catalogue.byId.get(agreement)?.agreement.obligations.find((one) => one.id === obligation);
  const note = written?.note;
  const [first] = assessment.explanation;
  const exception = first?.args['exception'];
  return {
    agreement,
    obligation,
    subject: assessment.subject,
    outcome,
    strength,
    ...(kind ? { kind } : {}),
    confidence,
    summary,
    ...(note === undefined ? {} : { note }),
    ...(cite === undefined ? {} : { cite }),
    sources,
    ...(first?.code === 'explain.exception' && exception !== undefined ? { exception: source.say(exception) } : {}),
    information: first?.code === 'explain.information',
    explanation: assessment.explanation
      .filter(({ code, args }) => code !== 'explain.note' || args['note'] !== note)
      .map((one) => source.say(one)),
    asked: assessment.explanation
      .filter((one, index) => saysWhatIsMissing(one) || (outcome === 'blocked' && index === 1))
      .map((one) => source.say(one)),
    because: assessment.grounds.map((ground) => groundPart(ground, source)),
    missing: assessment.missing.map((missing) => missingPart(missing, source, agreement)),
    from: givers(written),
    ...(deadline ? { deadline } : {}),
    evidence: source.numbersOf(assessment.evidence),
    scenes,
    ...(waiver ? { waiver: recordedOf('waiver', waiver) } : {}),
    ...(accepted ? { accepted: recordedOf('accepted', accepted) } : {}),
    remains: remains(assessment, source.evaluation.asOf),
    place: source.places.of(placeOf(assessment.subject, source.production)),
  };
}

function saysWhatIsMissing({ code }: Message): boolean {
  return code.startsWith('explain.expected') || code.startsWith('paper.') || alsoAsked.has(code);
}

/** What makes an open item's first sentence the whole of it: that one of several is enough, that its day is not the only reading. */
const alsoAsked: ReadonlySet<string> = new Set([
  'explain.either',
  'explain.exception-not-shown',
  'explain.blocked',
  'explain.earliest',
  'explain.at-last',
]);

/**
 * Whether an assessment still asks for work. What is only recommended does not, nor does an open item that the
 * production has accepted, until the acceptance runs out.
 */
export function remains({ outcome, strength, accepted }: Assessment, asOf: string): boolean {
  if (strength === 'recommended') return false;
  if (outcome === 'open') return accepted === undefined || (accepted.until !== undefined && accepted.until < asOf);
  return outcome === 'blocked' || outcome === 'needs-facts' || outcome === 'needs-judgement';
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

function groundPart(ground: Ground, source: ReportSource): GroundPart {
  const { fact, value, place } = ground;
  return {
    fact,
    value,
    source: ground.source,
    text: source.say(groundMessage(ground)),
    ...(place ? { place: source.places.of(place) } : {}),
  };
}

function givers(obligation: Obligation | undefined): readonly string[] {
  return [...new Set((obligation?.requires?.demands ?? []).flatMap(({ from }) => from ?? []))];
}

/** Where a subject stands: the person's entry in the use, the use, the session, the person, else the production. */
function placeOf({ use: useId, person, session, transfer }: Subject, { uses, records, record }: Production): Place {
  const use = uses.find((one) => one.id === useId);
  const inUse = use?.people.find((one) => one.id === person)?.record;
  if (inUse) return { kind: 'record', record: inUse.at };
  if (use) return use.place;
  const found =
    records.schedule.find((one) => one.id !== undefined && one.id === session) ??
    records.transfers.find((one) => one.id !== undefined && one.id === transfer) ??
    records.people.find((one) => one.id !== undefined && one.id === person);
  return { kind: 'record', record: (found ?? record).at };
}
