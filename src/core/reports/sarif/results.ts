import { isPartly } from '../../production/sceneStanding';
import { message } from '../../words/message';
import type { Words } from '../../words/words';
import { visible } from '../escapeMarkdown';
import { rankOf } from '../../judged/rank';
import { firstThings } from '../firstThings';
import { sha256Of } from '../../text/hash';
import { itemKey, questionKey } from '../itemKey';
import { obligationId } from '../labels';
import type { AssessmentPart, PlacePart, Recorded, Report } from '../report';
import { locationOf, relatedLocation, type Location } from './location';
import { sarifText } from './text';

export type Level = 'error' | 'warning' | 'note';

export interface Result {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly suppressions?: readonly Suppression[];
}

interface Suppression {
  readonly kind: 'external';
  readonly status: 'accepted';
  readonly justification: string;
}

/** Everything that is left to do, the gravest first, then what is asked, undeclared or faulty, then what is waived or accepted. */
export function resultsOf(report: Report, words: Words, fromRoot: string): readonly Result[] {
  const { assessments, questions, profile, scenes, problems } = report;
  const at = (place: PlacePart): readonly Location[] => [locationOf(place, fromRoot)];
  const first = firstThings(report);
  const taken = new Set(first);
  const rest = assessments.filter((one) => !taken.has(one) && (one.outcome === 'open' || one.outcome === 'waived'));
  const results: readonly (Omit<Result, 'partialFingerprints'> & { readonly key: string })[] = [
    ...[...first, ...rest].map((one) => ({
      ruleId: obligationId(one),
      level: levelOf(one, report.asOf),
      message: sarifText(one.explanation.join(' ')),
      locations: at(one.place),
      key: itemKey(one),
      ...suppressed(one, words),
    })),
    ...[...(profile?.open ?? []), ...questions].map((question) => ({
      ruleId: `question/${question.fact}`,
      level: 'note' as const,
      message: sarifText(question.question),
      locations: at(question.place),
      key: questionKey(question),
    })),
    ...scenes
      .filter(({ status }) => status === 'undeclared' || status === 'unclear')
      .map(({ name, heading, status, place }) => ({
        ruleId: `scene/${status}`,
        level: 'note' as const,
        message: sarifText(
          words.say(
            message(`sarif.scene.${status === 'unclear' ? 'unclear' : 'undeclared'}`, { scene: name, heading }),
          ),
        ),
        locations: at(place),
        key: name,
      })),
    ...scenes.filter(isPartly).map(({ name, silent, place }) => ({
      ruleId: 'scene/undeclared',
      level: 'note' as const,
      message: sarifText(
        words.say(
          message('settled.scene-silent', { scene: name, stages: silent.map((stage) => message(`stage.${stage}`)) }),
        ),
      ),
      locations: at(place),
      key: `partly ${name}`,
    })),
    ...problems.map(({ code, severity, text, place, related }) => ({
      ruleId: code,
      level: severity === 'error' || severity === 'warning' ? severity : ('note' as const),
      message: sarifText(text),
      locations: at(place),
      ...(related.length > 0
        ? { relatedLocations: related.slice(0, 100).map((one) => relatedLocation(one, fromRoot, words)) }
        : {}),
      key: [place.path, place.field ?? '', text].join(' '),
    })),
  ];
  return withFingerprints(results, fromRoot);
}

/**
 * What a result is about, and not where it stands: it stays the same when other lines move. Of results that are about
 * the same, each next one has a higher number.
 */
function withFingerprints(
  results: readonly (Omit<Result, 'partialFingerprints'> & { readonly key: string })[],
  fromRoot: string,
): readonly Result[] {
  const seen = new Map<string, number>();
  return results.map(({ key, ...result }) => {
    const about = sha256Of(`${fromRoot}\u0000${result.ruleId}\u0000${key}`).slice(0, 32);
    const n = (seen.get(about) ?? 0) + 1;
    seen.set(about, n);
    // The name under which GitHub looks for it.
    return {
      ...result,
      ruleId: visible(result.ruleId),
      partialFingerprints: { primaryLocationLineHash: `${about}:${n}` },
    };
  });
}

function levelOf(one: AssessmentPart, asOf: string): Level {
  const rank = rankOf(one, asOf);
  if (rank === 'recommended' || rank === 'waived') return 'note';
  return rank === 'blocked' || rank === 'overdue' ? 'error' : 'warning';
}

/** Waived by the party it is owed to, or accepted by the production for now. */
function suppressed(
  { outcome, waiver, accepted, remains }: AssessmentPart,
  words: Words,
): { readonly suppressions?: readonly Suppression[] } {
  const record = outcome === 'waived' ? waiver : remains ? undefined : accepted;
  if (!record) return {};
  const reason = message(outcome === 'waived' ? 'sarif.waived' : 'sarif.accepted', { fields: fieldsOf(record) });
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText(words.say(reason)).text }] };
}

function fieldsOf(record: Recorded): string {
  return Object.entries(record)
    .map(([field, value]) => `${field}: ${[value].flat().join(', ')}`)
    .join('; ');
}
