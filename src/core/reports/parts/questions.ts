import type { OpenQuestion } from '../../evaluation/assessment';
import { factNamed } from '../../manifest/facts';
import type { Who } from '../../manifest/field';
import { countRanks } from '../../judged/counts';
import { profileOf } from '../../judged/profile';
import type { AssessmentPart, ProfilePart, QuestionPart } from '../report';
import type { Production } from '../../production/production';
import { sceneStanding } from '../../production/sceneStanding';
import { vendorBlockers } from '../../production/vendorBlockers';
import { message, type Argument } from '../../words/message';
import type { ReportSource } from '../source';
import { missingPart } from './assessments';

/** The open questions, the most deciding first, each with who is likely to know and where the answer is written. */
export function questionsPart(source: ReportSource): readonly QuestionPart[] {
  return partsOf(source.evaluation.questions, source);
}

/** The production profile, as far as it concerns the agreements that the report is for. */
export function profilePart(source: ReportSource, assessments: readonly AssessmentPart[]): ProfilePart {
  const { production, evaluation } = source;
  const open = evaluation.profile.filter(
    ({ agreements }) => agreements.length === 0 || agreements.some((id) => source.wants(id)),
  );
  const { answered, of, waiting } = profileOf(production, { profile: open }, countRanks(assessments, evaluation.asOf));
  return { answered, of, waiting, open: partsOf(open, source) };
}

function partsOf(questions: readonly OpenQuestion[], source: ReportSource): readonly QuestionPart[] {
  return questions.flatMap((question): readonly QuestionPart[] => {
    const agreements = question.agreements.filter((id) => source.wants(id));
    if (agreements.length === 0 && question.agreements.length > 0) return [];
    const part = missingPart(question.missing, source, agreements[0] ?? '');
    const write = answerTo(question, source);
    return [
      {
        ...part,
        question: source.say(question.text),
        leads: source.follows.leads(question).map(({ text }) => source.say(text)),
        who: whoKnows(question),
        answers: accepted(question, source).map((one) => source.say(one)),
        ...(write === undefined ? {} : { write }),
        decides: question.decides,
        obligations: question.obligations.filter((id) => source.wants(id.split('/')[0] ?? id)),
        agreements,
      },
    ];
  });
}

/** Built-in questions are about what a coordinator records, a producer signed, or a lawyer reads. */
function whoKnows({ missing }: OpenQuestion): readonly Who[] {
  if (missing.kind === 'judgement') return ['legal', 'producer'];
  if (missing.fact === 'ai-terms') return ['legal'];
  if (missing.fact === 'record' || missing.fact === 'people') return ['coordinator'];
  return factNamed(missing.fact)?.field.who ?? ['coordinator'];
}

/** What may be written as the answer. */
function accepted({ missing }: OpenQuestion, { catalogue }: ReportSource): readonly Argument[] {
  if (missing.kind === 'judgement') {
    const agreement = catalogue.byId.get(missing.agreement ?? '')?.agreement;
    return agreement?.questions.get(missing.fact)?.values ?? agreement?.term?.by ?? [];
  }
  const fact = factNamed(missing.fact);
  if (!fact || fact.workedOut) return [];
  const { field } = fact;
  const unknown = 'unknown';
  switch (field.type) {
    case 'yes-no':
      return ['yes', 'no', unknown];
    case 'one':
    case 'many':
      return [
        ...(field.type === 'many' ? [message('report.answers.several')] : []),
        ...field.values,
        ...(field.open ? [message('report.answers.other')] : []),
        unknown,
      ];
    case 'date':
      return [message(missing.closer ? 'report.answers.day' : 'report.answers.date'), unknown];
    case 'dates':
      return [message('report.answers.day'), unknown];
    case 'moment':
      return [message('report.answers.moment'), unknown];
    default:
      return [];
  }
}

/** What answers a fact that is worked out from several records. */
const answers: ReadonlyMap<string, string> = new Map([
  ['director-engaged-on', 'people: [{ id: …, role: director, engaged-on: … }]'],
  ['vendors-declared', 'vendors: [{ id: …, declared: … }]'],
]);

/** The record to add, in the manifest's own words, where it is not one field at the place of the question. */
function answerTo({ missing, putBy }: OpenQuestion, source: ReportSource): string | undefined {
  const { catalogue, production } = source;
  const { use, person, session, transfer } = missing.about;
  const agreement = catalogue.byId.get(missing.agreement ?? '')?.agreement;
  if (missing.kind === 'judgement') {
    const values = agreement?.questions.get(missing.fact)?.values ?? agreement?.term?.by ?? [];
    const about = Object.entries({ use, person, session, transfer }).flatMap(([name, id]) =>
      id === undefined ? [] : [`${name}: ${id}`],
    );
    const names = [
      ...new Set(
        putBy
          .filter((id) => source.wants(id))
          .map((id) => `${catalogue.byId.get(id)?.agreement.family ?? id}/${missing.fact}`),
      ),
    ];
    const words = [
      `question: ${names.length > 1 ? `[${names.join(', ')}]` : names.join('')}`,
      ...about,
      `answer: ${values.join(' / ')}`,
    ];
    return `decisions: [{ ${words.join(', ')} }]`;
  }
  if (missing.fact === 'record') {
    const tagged = production.uses.find((one) => one.id === use);
    const scenes = (tagged?.scenes ?? []).map(({ name }) => JSON.stringify(name));
    return `uses: [{ id: …, scenes: [${scenes.join(', ')}], category: ${missing.word ?? '…'} }]`;
  }
  if (missing.fact === 'register-complete') return toComplete(production, source.evaluation.asOf);
  return missing.fact === 'ai-terms' ? `agreements/${missing.agreement ?? ''}.yaml` : answers.get(missing.fact);
}

/** The records that are lacking: of the scenes of which nobody has said anything, and of the vendors that have not answered. */
function toComplete(production: Production, asOf: string): string {
  const silent = production.scenes
    .filter((scene) => sceneStanding(scene, asOf).silent.length > 0)
    .map(({ name }) => JSON.stringify(name));
  const vendors = vendorBlockers(production, asOf).map(
    ({ name }) => `{ id: ${name ?? '…'}, declared: yes, used-ai: … }`,
  );
  return [
    ...(silent.length > 0 || vendors.length === 0
      ? [`declarations: [{ scenes: [${silent.join(', ') || '…'}], stages: […], by: …, on: … }]`]
      : []),
    ...(vendors.length > 0 ? [`vendors: [${vendors.join(', ')}]`] : []),
  ].join('; ');
}
