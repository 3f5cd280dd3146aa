import type { Confidence } from '../../agreements/agreement';
import { isAside } from '../aside';
import { hasAnswered } from '../parts/people';
import type {
  AgreementPart,
  AssessmentPart,
  BlockerPart,
  EvidencePart,
  Input,
  PlacePart,
  QuestionPart,
  Recorded,
  Report,
  Tool,
} from '../report';
import { selectPeople, selectUses, type Answer, type Selected } from './fits';
import type { Ask, Recipient } from './recipient';

/** The version of the model below; it changes only when something is taken out or means something else. */
export const answersSchema = 'ai-slate/answers/1';

/** What a production answers to one recipient on one day: its questions, in its order, and nothing that it does not ask. */
export interface Answers {
  readonly schema: typeof answersSchema;
  readonly recipient: Pick<
    Recipient,
    'id' | 'name' | 'agreement' | 'about' | 'signs' | 'read' | 'confidence' | 'checked' | 'note'
  >;
  readonly asOf: string;
  readonly tool: Tool;
  readonly redacted: boolean;
  readonly title: string;
  /** Who answers for which version; of the rest only what a question asks for. */
  readonly production: Recorded;
  readonly inputs: readonly Input[];
  readonly inputsSha256: string;
  /** The agreements under which it asks, with how they stand to the production, and where they were read. */
  readonly agreements: readonly AgreementPart[];
  readonly asks: readonly AskAnswer[];
  readonly unresolved: Unresolved;
}

export interface AskAnswer {
  readonly id: string;
  readonly ask: string;
  readonly cite?: string;
  readonly note?: string;
  readonly confidence: Confidence;
  /** Where the question is one of yes or no. */
  readonly answer?: Answer;
  readonly production: Recorded;
  readonly columns: readonly string[];
  readonly rows: readonly AnswerRow[];
  readonly standings: readonly AnswerStanding[];
  /** How often an obligation behind the question was judged and asks for nothing. */
  readonly notRequired: number;
  /** The question is about uses or people, so that an empty list is an answer, or none while the register is open. */
  readonly listed: boolean;
}

/** A use, or a person in one. */
export interface AnswerRow {
  readonly use: string;
  readonly person?: string;
  readonly scenes: readonly string[];
  /** The record says that it belongs here; otherwise it may. */
  readonly sure: boolean;
  readonly fields: Recorded;
  readonly place: PlacePart;
}

/** How one subject stands with an obligation behind the question, and the papers on record for it. */
export interface AnswerStanding {
  readonly assessment: AssessmentPart;
  readonly papers: readonly EvidencePart[];
}

/** Why an answer may still change. */
export interface Unresolved {
  /** What keeps every "no" open, by name. */
  readonly blockers: readonly BlockerPart[];
  readonly registerComplete: boolean;
  readonly undeclared: readonly string[];
  readonly vendors: readonly string[];
  readonly questions: readonly QuestionPart[];
  readonly open: readonly AssessmentPart[];
}

/** Answers the questions of a recipient from a report on its agreement alone. Pure. */
export function answersFor(recipient: Recipient, report: Report): Answers {
  const { id, name, agreement, about, signs, read, confidence, checked, note, asks } = recipient;
  return {
    schema: answersSchema,
    recipient: {
      id,
      name,
      agreement,
      about,
      signs,
      read,
      confidence,
      checked,
      ...(note === undefined ? {} : { note }),
    },
    asOf: report.asOf,
    tool: report.tool,
    redacted: report.redacted,
    title: report.production.title,
    production: picked(report.production.recorded, [
      'company',
      'identifiers',
      'version',
      'signatory',
      'signatory-authority',
    ]),
    inputs: report.inputs,
    inputsSha256: report.inputsSha256,
    agreements: relevant(report),
    asks: asks.map((ask) => answerTo(ask, report)),
    unresolved: unresolvedOf(report, asks),
  };
}

/** Of the versions of an agreement those under which something is judged; where there is none, all of them. */
function relevant({ agreements }: Report): readonly AgreementPart[] {
  const judged = agreements.filter((one) => !isAside(one));
  return judged.length > 0 ? judged : agreements;
}

function answerTo(ask: Ask, report: Report): AskAnswer {
  const found = [
    ...(ask.uses ? selectUses(report, ask.uses) : []),
    ...(ask.people ? selectPeople(report, ask.people) : []),
  ];
  const columns = [...new Set([...(ask.uses?.show ?? []), ...(ask.people?.show ?? [])])];
  const behind = report.assessments.filter(({ obligation }) => ask.obligations.includes(obligation ?? ''));
  const { id, ask: text, cite, note, confidence } = ask;
  return {
    id,
    ask: text,
    ...(cite === undefined ? {} : { cite }),
    ...(note === undefined ? {} : { note }),
    confidence,
    ...(ask.yesNo ? { answer: yesOrNo(found, report) } : {}),
    production: picked(report.production.recorded, ask.production),
    columns,
    rows: found.map((one) => rowOf(one, columns)),
    notRequired: behind.filter(({ outcome }) => outcome === 'not-required').length,
    standings: behind
      .filter(({ outcome }) => outcome !== 'not-required')
      .map((assessment) => ({
        assessment,
        papers: report.evidence.filter(({ number }) => assessment.evidence.includes(number)),
      })),
    listed: ask.uses !== undefined || ask.people !== undefined,
  };
}

/** Yes as soon as one fits; no only once nothing may, and nothing keeps the record open. */
function yesOrNo(found: readonly Selected[], { blockers }: Report): Answer {
  if (found.some(({ sure }) => sure)) return 'yes';
  return found.length === 0 && blockers.length === 0 ? 'no' : 'unknown';
}

/** How many things are unresolved. */
export function unresolvedCount({ blockers, questions, open }: Unresolved): number {
  return blockers.length + questions.length + open.length;
}

/** What is not required is so for what is recorded, and for everything only once everything is on record. */
export function notRequiredCode({
  blockers,
}: Pick<Unresolved, 'blockers'>): 'answers.not-required' | 'answers.not-required-recorded' {
  return blockers.length === 0 ? 'answers.not-required' : 'answers.not-required-recorded';
}

function rowOf({ use, person, sure, facts }: Selected, columns: readonly string[]): AnswerRow {
  const all: Recorded = { ...facts, ...(use.tool ? toolFields(use.tool) : {}) };
  return {
    use: use.id,
    ...(person === undefined ? {} : { person }),
    scenes: use.scenes,
    sure,
    fields: picked(all, columns),
    place: use.place,
  };
}

/** The tool's own fields, under names that no field of a use has. */
function toolFields(tool: Recorded): Recorded {
  return Object.fromEntries(Object.entries(tool).map(([name, value]) => [`tool-${name}`, value]));
}

function picked(recorded: Recorded, names: readonly string[]): Recorded {
  return Object.fromEntries(
    names.flatMap((name) => (recorded[name] === undefined ? [] : [[name, recorded[name]] as const])),
  );
}

/** What is open under the obligations behind the questions, and what is open for all. */
function unresolvedOf(report: Report, asks: readonly Ask[]): Unresolved {
  const behind = new Set(asks.flatMap(({ obligations }) => obligations));
  const open = report.assessments.filter(
    (one) => one.remains && (one.obligation === null || behind.has(one.obligation)),
  );
  const waiting = new Set(open.flatMap((one) => one.missing.map(({ fact }) => fact)));
  return {
    blockers: report.blockers,
    registerComplete: report.production.registerComplete,
    undeclared: report.scenes
      .filter(({ status }) => status === 'undeclared' || status === 'unclear')
      .map(({ name }) => name),
    vendors: report.vendors.filter((vendor) => !hasAnswered(vendor)).map(({ id }) => id),
    questions: [...(report.profile?.open ?? []), ...report.questions].filter(({ fact }) => waiting.has(fact)),
    open: open.filter(({ outcome }) => outcome === 'open' || outcome === 'blocked'),
  };
}
