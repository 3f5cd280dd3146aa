import type { Agreement } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import { factNamed } from '../manifest/facts';
import type { RecordPlace } from '../manifest/manifest';
import { each, type Steps } from '../text/steps';
import type { Assessment, OpenQuestion } from './assessment';
import { questionText } from './explain';
import { subjectKey } from './subject';
import type { Missing } from './truth';

interface Asked {
  readonly missing: Missing;
  /** It is the next question of at least one assessment. */
  next: boolean;
  readonly waiting: Assessment[];
}

/**
 * What is asked next, each thing once however many assessments wait for it: coverage first, then dates, then whatever
 * decides most. Only the first open fact of each assessment is asked, because its answer may make the others moot; what is
 * held back behind a paper that is owed anyway asks nothing.
 */
export function* openQuestions(
  assessments: readonly Assessment[],
  catalogue: Catalogue,
): Steps<readonly OpenQuestion[]> {
  const asked = new Map<string, Asked>();
  for (const assessment of assessments) {
    if (assessment.heldBackBy !== undefined) continue;
    for (const [index, missing] of assessment.missing.entries()) {
      const key = questionKey(missing, catalogue);
      const entry = asked.get(key) ?? { missing, next: false, waiting: [] };
      entry.next ||= index === 0 || isTwin(missing, assessment.missing[0]);
      if (entry.waiting.at(-1) !== assessment) entry.waiting.push(assessment);
      asked.set(key, entry);
    }
    yield;
  }
  putTogether(asked);
  const next = [...asked.entries()]
    .filter(([, entry]) => entry.next)
    .map(([key, entry]) => ({ key, ...entry, rank: rank(entry.missing) }));
  next.sort((a, b) => a.rank - b.rank || b.waiting.length - a.waiting.length || (a.key < b.key ? -1 : 1));
  return yield* each(next, ({ missing, waiting }) => question(missing, waiting, catalogue));
}

/** The same fact of another person: two directors are asked together, in whichever order they are recorded. */
function isTwin({ fact, about }: Missing, first: Missing | undefined): boolean {
  return first?.fact === fact && about.level === 'person' && first.about.level === 'person';
}

/** A fact that another one tells as well: whoever dates the script page that is relied on says that the result follows it. */
const toldBy: ReadonlyMap<string, string> = new Map([['as-scripted', 'script-dated']]);

/** The key of the question that tells a fact as well. */
export function tellerKey(key: string, { fact }: Missing): string | undefined {
  const other = toldBy.get(fact);
  return other === undefined ? undefined : key.replace(fact, other);
}

/** Where both are asked next of the same record, only the one that tells both is put. */
function putTogether(asked: Map<string, Asked>): void {
  for (const [key, { missing, waiting, next }] of asked) {
    const other = tellerKey(key, missing);
    const teller = next && other !== undefined ? asked.get(other) : undefined;
    if (!teller?.next) continue;
    teller.waiting.push(...waiting.filter((one) => !teller.waiting.includes(one)));
    asked.delete(key);
  }
}

/** A step of a path so that keys are sorted as records stand. */
function inOrder(step: string | number): string {
  return typeof step === 'number' ? String(step).padStart(6, '0') : step;
}

/** The record of a tool, a document, a person or the production, whose fact is one in however many uses it stands. */
function ownRecord({ fact, kind, place }: Missing): RecordPlace | undefined {
  if (kind !== 'fact' || place.kind !== 'record') return undefined;
  const home = factNamed(fact)?.home;
  const isOwn =
    home === 'tool' ||
    home === 'evidence' ||
    home === 'production' ||
    (home === 'person' && place.record.path[0] === 'people');
  return isOwn ? place.record : undefined;
}

/** One question for one fact of one record; a judgement is put once for all agreements that put it in the same words. */
export function questionKey(missing: Missing, catalogue: Catalogue): string {
  const record = ownRecord(missing);
  if (record) return [missing.fact, record.file, ...record.path.map(inOrder)].join('\u0001');
  return [missing.fact, subjectKey(missing.about), wordsOf(missing, catalogue)].join('\u0001');
}

function wordsOf({ agreement: id, fact }: Missing, catalogue: Catalogue): string {
  const agreement = id === undefined ? undefined : catalogue.byId.get(id)?.agreement;
  return agreement ? sameInWords(fact, agreement) : (id ?? '');
}

/** Equal for two agreements that put a question in the same words, with the same answers, or are versions of each other. */
export function sameInWords(question: string, { family, questions }: Agreement): string {
  const put = questions.get(question);
  return put ? [put.level, put.ask, ...put.values].join('\u0002') : family;
}

function rank(missing: Missing): number {
  if (missing.fact === 'agreement-listed' || missing.fact === 'ai-terms') return 0;
  const type = factNamed(missing.fact)?.field.type;
  return type === 'date' || type === 'moment' ? 1 : missing.kind === 'fact' ? 2 : 3;
}

function question(missing: Missing, waiting: readonly Assessment[], catalogue: Catalogue): OpenQuestion {
  const [first] = waiting;
  const agreement = (catalogue.byId.get(missing.agreement ?? '') ?? catalogue.byId.get(first?.agreement ?? ''))
    ?.agreement;
  return {
    missing,
    text: agreement ? questionText(missing, agreement) : missing.fact,
    waiting,
    decides: waiting.length,
    obligations: [
      ...new Set(
        waiting.map((one) => (one.obligation === null ? one.agreement : `${one.agreement}/${one.obligation}`)),
      ),
    ].sort(),
    agreements: [...new Set(waiting.map((one) => one.agreement))].sort(),
    putBy: missing.kind === 'judgement' ? putBy(missing, waiting) : [],
  };
}

/** Who puts a judgement: the agreements of all that wait for it, each for itself. */
function putBy({ fact, about }: Missing, waiting: readonly Assessment[]): readonly string[] {
  const same = waiting.flatMap((one) =>
    one.missing.filter(
      (other) => other.kind === 'judgement' && other.fact === fact && subjectKey(other.about) === subjectKey(about),
    ),
  );
  return [...new Set(same.flatMap(({ agreement }) => agreement ?? []))].sort();
}
