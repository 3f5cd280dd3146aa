import * as vscode from 'vscode';
import {
  alikeQuestions,
  factNamed,
  knownAs,
  message,
  questionsAlike,
  spoken,
  whoLabel,
  type AnswerWay,
  type JudgedProduction,
  type OpenQuestion,
  type Typed,
} from '../../../core/index';
import type { Shell } from '../../shell';
import { line, pickMany, pickOne, pickOrType, typeIn, type Asked, type Item } from './ask';
import { askUnder } from './askUnder';
import { askDay, askSentence, askWho, itemsOf } from './signature';

/** An answer; for a decision whose, when (ISO day) and why. */
export interface Told {
  readonly answer: readonly string[];
  readonly by?: string;
  readonly on: string;
  readonly why?: string;
  readonly under?: readonly string[];
  /** The same question about other records, for which it is the answer too. */
  readonly also?: readonly OpenQuestion[];
}

type Way = Exclude<AnswerWay, { readonly kind: 'elsewhere' }>;
/** A word that is picked; nobody knows; or another word that is to be typed. */
type Picked = { readonly word: string } | 'passed' | 'typed';

/** One question, in plain words: answered, passed over because nobody knows, or left. */
export async function putQuestion(
  shell: Shell,
  judged: JudgedProduction,
  question: OpenQuestion,
  way: Way,
): Promise<Told | 'passed' | undefined> {
  const left = shell.words.say(message('guide.left', { count: questionsAlike(judged, question).length }));
  const title = [spoken(shell.words, knownAs(question.missing.about, judged.production)), left]
    .filter((part) => part !== '')
    .join(' · ');
  const answer = await answerTo(shell, judged, { title, question: spoken(shell.words, question.text) }, question, way);
  if (answer === undefined || answer === 'passed') return answer;
  const on = judged.evaluation.asOf;
  const also = await askAlso(shell, judged, title, question);
  if (!also) return undefined;
  if (question.missing.kind === 'fact') return { answer, on, also };
  const under = await askUnder(shell, judged, title, question);
  const by = under && (await askWho(shell, judged, title, 'edit.answer.by'));
  const day = by === undefined ? undefined : await askDay(shell, title, 'edit.answer.on', { value: on });
  const why = day === undefined ? undefined : await askSentence(shell, title, 'edit.answer.why');
  return under === undefined || by === undefined || day === undefined || why === undefined
    ? undefined
    : { answer, by, on: day, why, under, also };
}

/** Whether the answer holds for others of which the same is asked; undefined where a person leaves. */
async function askAlso(
  { words }: Shell,
  judged: JudgedProduction,
  title: string,
  question: OpenQuestion,
): Promise<readonly OpenQuestion[] | undefined> {
  const groups = alikeQuestions(question, judged);
  if (groups.length === 0) return [];
  return pickOne({ title, question: words.say(message('edit.also.title')) }, [
    { value: [], label: words.say(message('edit.also.only')) },
    ...groups.map(
      ({ text, questions }): Item<readonly OpenQuestion[]> => ({ value: questions, label: words.say(text) }),
    ),
  ]);
}

function answerTo(
  shell: Shell,
  judged: JudgedProduction,
  asked: Asked,
  question: OpenQuestion,
  way: Way,
): Promise<readonly string[] | 'passed' | undefined> {
  const who = whoKnows(shell, question);
  const { words } = shell;
  if (way.kind === 'typed')
    return typed(
      shell,
      {
        ...asked,
        question: [asked.question, who, words.say(message('edit.answer.empty'))]
          .filter((part) => part !== '')
          .join(' '),
      },
      way.typed,
    );
  const leads = judged.follows.leads(question);
  const items = itemsOf(shell, way.choices).map((item): Item<Picked> => {
    const lead = leads.find(({ answers }) => answers.includes(item.value));
    return { ...item, value: { word: item.value }, ...(lead && { detail: spoken(words, lead.text) }) };
  });
  const skip: Item<Picked> = {
    value: 'passed',
    label: words.say(message('edit.answer.skip')),
    iconPath: new vscode.ThemeIcon('arrow-right'),
    description: who,
  };
  return way.several ? several(shell, asked, [items, skip], way.other) : single(shell, asked, [items, skip], way.other);
}

type Lines = readonly [items: readonly Item<Picked>[], skip: Item<Picked>];

async function single(
  { words }: Shell,
  asked: Asked,
  [items, skip]: Lines,
  other: Typed | undefined,
): Promise<readonly string[] | 'passed' | undefined> {
  const all = [...items, line(''), skip];
  const chosen = await (other
    ? pickOrType(asked, all, {
        label: (text) => words.say(message('edit.other', { text })),
        valueOf: (text): Picked | undefined => (other.fault(text) ? undefined : { word: text }),
      })
    : pickOne(asked, all));
  return typeof chosen === 'object' ? [chosen.word] : chosen === 'passed' ? 'passed' : undefined;
}

async function several(
  shell: Shell,
  asked: Asked,
  [items, skip]: Lines,
  other: Typed | undefined,
): Promise<readonly string[] | 'passed' | undefined> {
  const type: readonly Item<Picked>[] = other
    ? [{ value: 'typed', label: shell.words.say(message('edit.other-word')), iconPath: new vscode.ThemeIcon('edit') }]
    : [];
  const chosen = await pickMany(
    asked,
    [...items, ...type, line(''), skip],
    shell.words.say(message('guide.nothing-checked')),
  );
  if (!chosen) return undefined;
  if (chosen.every((one) => one === 'passed')) return 'passed';
  const known = chosen.flatMap((one) => (typeof one === 'object' ? one.word : []));
  if (!other || !chosen.includes('typed')) return known;
  const more = await typed(shell, asked, other);
  return more === 'passed' || more === undefined ? more : [...known, ...more];
}

/** Nothing typed means that nobody knows. */
async function typed(
  { words }: Shell,
  asked: Asked,
  { fault, expects, words: wordsOf }: Typed,
): Promise<readonly string[] | 'passed' | undefined> {
  const text = await typeIn(
    asked,
    (written) => {
      const wrong = written === '' ? undefined : fault(written);
      return wrong && words.say(wrong);
    },
    '',
    words.say(expects),
  );
  return text === undefined ? undefined : text === '' ? 'passed' : wordsOf(text);
}

function whoKnows({ words }: Shell, { missing }: OpenQuestion): string {
  const who = factNamed(missing.fact)?.field.who ?? [];
  return who.length > 0 ? words.say(message('edit.answer.who', { who: who.map(whoLabel) })) : '';
}
