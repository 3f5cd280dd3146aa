import type { Question } from '../../agreements/agreement';
import { questionsAsWritten } from '../../manifest/decisionQuestions';
import type { RecordKind } from '../../manifest/field';
import type { RecordOf } from '../../manifest/manifest';
import { isMarketing } from '../../production/isMarketing';
import { isOfVersion } from '../../production/ofVersion';
import { isAhead } from '../../production/settled';
import { fileNameOf } from '../../text/paths';
import { naturalOrder } from '../naturalOrder';
import { recordedOf } from '../recorded';
import type { BlockerPart, DecisionPart, ProductionPart, RecordPart, ScriptPart } from '../report';
import type { ReportSource } from '../source';

/** What the production is, with its scripts and drafts, and what the statement says of it as a whole. */
export function productionPart(source: ReportSource, blockers: readonly BlockerPart[]): ProductionPart {
  const { production, places } = source;
  const { record, records, uses, scripts } = production;
  return {
    title: record.title ?? fileNameOf(production.folder),
    recorded: recordedOf('production', record, ['title']),
    scripts: scripts.map((script): ScriptPart => {
      const written =
        records.scripts.find((one) => one.id !== undefined && one.id === script.id) ??
        records.scripts.find((one) => one.file === places.path(script.path));
      return {
        path: places.path(script.path),
        ...(script.id === undefined ? {} : { id: script.id }),
        recorded: recordedOf('script', written, ['id', 'file']),
        revisions: (written?.revisions ?? []).map((revision) => recordedOf('revision', revision)),
        scenes: production.scenes.filter((scene) => scene.script.path === script.path).length,
      };
    }),
    versions: recordsPart('version', records.versions, source),
    registerComplete: blockers.every(({ of }) => of !== 'register'),
    generative: generativeAnywhere(source, blockers),
    usesTouchingPerformers: uses
      .filter((use) => isOfVersion(use, record.version))
      .filter((use) =>
        use.people.some(({ record: inUse }) => inUse?.part?.some((part) => part === 'depicted' || part === 'heard')),
      )
      .map((use) => use.id)
      .sort(naturalOrder),
  };
}

/**
 * Of the completed work in the version reported on: what sells it is outside, and what is planned has not been done. No is only
 * said when every use says no and nothing keeps the record open.
 */
function generativeAnywhere(
  { production, evaluation: { asOf } }: ReportSource,
  blockers: readonly BlockerPart[],
): ProductionPart['generative'] {
  const answers = production.uses
    .filter((use) => isOfVersion(use, production.record.version) && !isMarketing(use))
    .map((use) =>
      use.record?.generative === 'yes' && isAhead(use, asOf) !== false ? 'planned' : use.record?.generative,
    );
  if (answers.includes('yes')) return 'yes';
  return blockers.length === 0 && answers.every((answer) => answer === 'no') ? 'no' : 'unknown';
}

/** Records shown as they are written, in their order. */
export function recordsPart<K extends RecordKind>(
  kind: K,
  records: readonly RecordOf<K>[],
  source: ReportSource,
): readonly RecordPart[] {
  return records.map((record) => recordPart(kind, record, source));
}

function recordPart<K extends RecordKind>(kind: K, record: RecordOf<K>, { places }: ReportSource): RecordPart {
  return { recorded: recordedOf(kind, record), place: places.inManifest(record.at) };
}

/** Decisions with the questions that they answer, where an agreement on file puts them. */
export function decisionsPart(source: ReportSource): readonly DecisionPart[] {
  return source.production.records.decisions.map((decision) => {
    const { recorded, place } = recordPart('decision', decision, source);
    const question = questionsAsWritten(decision);
    const asked = (decision.question ?? []).flatMap((one) => putIn(one, source) ?? []);
    const [first] = asked;
    const notes = [...new Set(asked.flatMap(({ note }) => note ?? []))];
    return {
      recorded: { ...recorded, ...(question === undefined ? {} : { question }) },
      place,
      ...(first ? { ask: first.ask } : {}),
      ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    };
  });
}

/** A question by its name, `family/judged-…`, as the latest agreement of the family puts it. */
function putIn(question: string, { catalogue }: ReportSource): Question | undefined {
  const [family, name] = question.split('/');
  return catalogue.entries
    .filter(({ agreement }) => agreement.family === family || agreement.id === family)
    .flatMap(({ agreement }) => agreement.questions.get(name ?? '') ?? [])
    .at(-1);
}
