import type { OpenQuestion } from '../../evaluation/assessment';
import type { RecordPlace } from '../../manifest/manifest';
import { message } from '../../words/message';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { agreementChoices } from './agreementChoices';
import { choice, recordsOf, typedOf, type AnswerWay } from './answerWay';
import { refusedBy, type Plan } from './change';
import { createRecord, idForRecord } from './createRecord';
import { manifestAt, nextId } from './homes';
import { ManifestDraft } from './manifestDraft';

/** A question whose answer is not one field of one record. */
interface SpecialQuestion {
  readonly way: (question: OpenQuestion, judged: JudgedProduction) => AnswerWay;
  readonly plan: (answer: readonly string[], question: OpenQuestion, judged: JudgedProduction) => Plan;
}

const nobody = 'none';
const typedName = typedOf('name', { type: 'text' });

/** Questions that the judgement asks by names of its own. */
export const specialQuestions: ReadonlyMap<string, SpecialQuestion> = new Map<string, SpecialQuestion>([
  [
    'record',
    {
      way: (question, judged) => {
        const use = usedIn(question, judged);
        return choice(
          use
            ? [{ value: 'yes', label: message('edit.answer.record', { id: idForRecord(use, judged.production) }) }]
            : [],
        );
      },
      plan: (_, question, judged) => {
        const use = usedIn(question, judged);
        return use ? createRecord(use, judged.production) : refusedBy('no-record');
      },
    },
  ],
  [
    'people',
    {
      way: (_, { production }) =>
        choice(
          [{ value: nobody, label: message('edit.answer.nobody') }, ...recordsOf('people', production)],
          true,
          typedName,
        ),
      plan: (answer, question, judged) => {
        if (answer.includes(nobody)) return draftAt(question, judged, (draft, path) => draft.set(path, 'people', []));
        const known = new Set(recordsOf('people', judged.production).map(({ value }) => value));
        return draftAt(question, judged, (draft, path) => {
          let free = nextId('people', 'P-1', judged.production);
          const ids = answer.map((one) => {
            if (known.has(one)) return one;
            const id = free;
            free = following(free);
            draft.append(['people'], { id, name: one });
            return id;
          });
          return draft.set(path, 'people', ids);
        });
      },
    },
  ],
  [
    'tool-used',
    {
      way: (_, { production }) => choice(recordsOf('tools', production), false, typedName),
      plan: ([answer = ''], question, judged) =>
        draftAt(question, judged, (draft, path) => {
          if (recordsOf('tools', judged.production).some(({ value }) => value === answer))
            return draft.set(path, 'tool', answer);
          const id = nextId('tools', 'T-1', judged.production);
          return draft.append(['tools'], { id, name: answer }).set(path, 'tool', id);
        }),
    },
  ],
  [
    'agreements',
    {
      way: (_, { catalogue }) => choice(agreementChoices(catalogue), true),
      plan: (answer, _, judged) => inProduction(judged, (draft, path) => draft.set(path, 'agreements', answer)),
    },
  ],
  [
    'agreement-listed',
    {
      way: () =>
        choice([
          { value: 'yes', label: message('edit.answer.applies') },
          { value: 'no', label: message('edit.answer.complete') },
        ]),
      plan: ([answer], { missing, agreements }, judged) =>
        inProduction(judged, (draft, path) => {
          if (answer !== 'yes') return draft.set(path, 'agreements-complete', 'yes');
          const agreement = judged.agreement(missing.agreement ?? agreements[0] ?? '');
          const listed = (judged.production.record.agreements ?? []).filter((one) => one !== 'unknown');
          return draft.set(path, 'agreements', [...listed, agreement?.family ?? '']);
        }),
    },
  ],
  [
    'register-complete',
    { way: () => ({ kind: 'elsewhere', leads: 'declare-none' }), plan: () => refusedBy('no-record') },
  ],
  ['private-manifest', { way: () => ({ kind: 'elsewhere', leads: 'place' }), plan: () => refusedBy('no-record') }],
  ['ai-terms', { way: () => ({ kind: 'elsewhere', leads: 'agreement' }), plan: () => refusedBy('no-record') }],
]);

function usedIn({ missing }: OpenQuestion, { production }: JudgedProduction) {
  return production.uses.find(({ id, bare }) => bare && id === missing.about.use);
}

/** The record of the use that the question is about. */
function draftAt(
  question: OpenQuestion,
  judged: JudgedProduction,
  write: (draft: ManifestDraft, path: RecordPlace['path']) => ManifestDraft,
): Plan {
  const at = judged.production.uses.find(({ id }) => id === question.missing.about.use)?.record?.at;
  const manifest = at && manifestAt(at.file, judged.production);
  return at && manifest ? write(new ManifestDraft(manifest), at.path).plan() : refusedBy('no-record');
}

function inProduction(
  { production }: JudgedProduction,
  write: (draft: ManifestDraft, path: RecordPlace['path']) => ManifestDraft,
): Plan {
  const { at } = production.record;
  const manifest = manifestAt(at.file, production);
  return manifest ? write(new ManifestDraft(manifest), at.path).plan() : refusedBy('no-record');
}

function following(id: string): string {
  return id.replace(/(?<!\d)\d+$/u, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));
}
