import { categoryLabel } from '../../disclosure/categories';
import type { OpenQuestion } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import type { JudgedProduction } from '../../judged/judgedProduction';
import type { Use } from '../../production/production';
import { message, type Message } from '../../words/message';
import { spokenKey } from '../spoken';
import { answerWay, questionRef } from './answer';
import { answerHome } from './answerHome';
import { both, refusedBy, type Plan } from './change';
import { manifestAt } from './homes';
import { ManifestDraft } from './manifestDraft';
import { specialQuestions } from './specialQuestions';

/** The same question about other records, which have something in common with the one it was put about. */
export interface AlikeQuestions {
  readonly by: 'tool' | 'vendor' | 'shots' | 'scene' | 'category' | 'all';
  /** `The other 9 uses of Lumen Matte`. */
  readonly text: Message;
  readonly questions: readonly OpenQuestion[];
}

/** The same question where it is open too, the narrowest group first; a group that is the same as a narrower one is left out. */
export function alikeQuestions(question: OpenQuestion, judged: JudgedProduction): readonly AlikeQuestions[] {
  if (specialQuestions.has(question.missing.fact)) return [];
  const same = judged.evaluation.questions.filter((one) => one !== question && isSame(one, question));
  if (same.length === 0) return [];
  const useOf = ({ missing }: OpenQuestion): Use | undefined =>
    judged.production.uses.find(({ id }) => id === missing.about.use);
  const own = useOf(question);
  const among = (is: (use: Use) => boolean): readonly OpenQuestion[] =>
    own
      ? same.filter((one) => {
          const use = useOf(one);
          return use !== undefined && is(use);
        })
      : [];
  const vendor = own?.record?.vendor;
  const count = (questions: readonly OpenQuestion[]): { readonly count: number } => ({ count: questions.length });
  const ofTool = among(({ tool }) => tool !== undefined && own?.tool !== undefined && isSameTool(tool, own.tool));
  const ofVendor = among(({ record }) => vendor !== undefined && vendor !== 'unknown' && record?.vendor === vendor);
  const ofShots = among(({ shots }) => shots.some(({ scene }) => own?.shots.some((shot) => shot.scene === scene)));
  const ofScene = among(({ scenes }) => scenes.some((scene) => own?.scenes.includes(scene)));
  const ofCategory = among(({ categories }) => categories.join() === own?.categories.join());
  const { vendors } = judged.production.records;
  const groups: readonly AlikeQuestions[] = [
    { by: 'shots', questions: ofShots, text: message('edit.also.shots', count(ofShots)) },
    { by: 'scene', questions: ofScene, text: message('edit.also.scene', count(ofScene)) },
    {
      by: 'tool',
      questions: ofTool,
      text: message('edit.also.tool', { ...count(ofTool), tool: own?.tool?.name ?? own?.tool?.id ?? '' }),
    },
    {
      by: 'vendor',
      questions: ofVendor,
      text: message('edit.also.vendor', {
        ...count(ofVendor),
        vendor: vendors.find(({ id }) => id === vendor)?.name ?? vendor ?? '',
      }),
    },
    {
      by: 'category',
      questions: ofCategory,
      text: message('edit.also.category', {
        ...count(ofCategory),
        category: (own?.categories ?? []).map(categoryLabel),
      }),
    },
    { by: 'all', questions: same, text: message('edit.also.all', count(same)) },
  ];
  const seen = new Set<string>();
  return groups.filter(({ questions }) => {
    const key = questions.map((one) => questionRef(one).join()).join('\n');
    return questions.length > 0 && !seen.has(key) && seen.add(key);
  });
}

/** Whether two questions are one question about two records: the same words and the same answers. */
function isSame(one: OpenQuestion, other: OpenQuestion): boolean {
  const [a, b] = [one.missing, other.missing];
  return (
    a.fact === b.fact &&
    a.kind === b.kind &&
    a.about.level === b.about.level &&
    one.putBy.join() === other.putBy.join() &&
    spokenKey(one.text) === spokenKey(other.text)
  );
}

function isSameTool(one: NonNullable<Use['tool']>, other: NonNullable<Use['tool']>): boolean {
  return one.id !== undefined ? one.id === other.id : one.name !== undefined && one.name === other.name;
}

/** Writes one answer for several records, in one step; refused where one of them cannot take it. */
export function answerAll(
  questions: readonly OpenQuestion[],
  answer: readonly string[],
  judged: JudgedProduction,
): Plan {
  const [word] = answer;
  const places = questions.map((question) => ({ question, at: answerHome(question.missing, judged.production) }));
  if (word === undefined || places.some(({ at }) => at === undefined)) return refusedBy('no-record');
  const byFile = groupBy(places, ({ at }) => at?.file ?? '');
  return [...byFile].reduce<Plan>(
    (plan, [file, own]) => {
      const manifest = manifestAt(file, judged.production);
      if (!manifest) return refusedBy('no-record');
      const draft = new ManifestDraft(manifest);
      const written = new Set<string>();
      for (const { question, at } of own) {
        const key = JSON.stringify(at?.path);
        // A fact of a tool that two uses share is written once.
        if (!at || written.has(key)) continue;
        written.add(key);
        const way = answerWay(question, judged);
        if (way.kind === 'elsewhere') return refusedBy('no-record');
        const several = way.kind === 'typed' ? way.typed.several : way.several;
        draft.set(at.path, question.missing.fact, several ? answer : word);
      }
      return both(plan, draft.plan());
    },
    { changes: [] },
  );
}
