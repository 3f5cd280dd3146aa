import * as vscode from 'vscode';
import {
  alikeQuestions,
  factNamed,
  knownAs,
  message,
  questionsAlike,
  spoken,
  whoLabel,
  type AlikeQuestions,
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
/** A word that is picked; others for which it is the answer too; nobody knows; or another word that is to be typed. */
type Picked = { readonly word: string } | { readonly also: readonly OpenQuestion[] } | 'passed' | 'typed';
type Given = Required<Pick<Told, 'answer' | 'also'>>;

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
  const given = await answerTo(shell, judged, { title, question: spoken(shell.words, question.text) }, question, way);
  if (given === undefined || given === 'passed') return given;
  const { answer, also } = given;
  const on = judged.evaluation.asOf;
  if (question.missing.kind === 'fact') return { answer, on, also };
  const under = await askUnder(shell, judged, title, question);
  const by = under && (await askWho(shell, judged, title, 'edit.answer.by'));
  const day = by === undefined ? undefined : await askDay(shell, title, 'edit.answer.on', { value: on });
  const why = day === undefined ? undefined : await askSentence(shell, title, 'edit.answer.why');
  return under === undefined || by === undefined || day === undefined || why === undefined
    ? undefined
    : { answer, by, on: day, why, under, also };
}

/** Lines of others of which the same is asked; the one that is taken has a tick. */
function alsoItems({ words }: Shell, groups: readonly AlikeQuestions[], taken: Given['also']): readonly Item<Picked>[] {
  return groups.map(({ text, questions }) => ({
    value: { also: questions },
    label: words.say(text),
    iconPath: new vscode.ThemeIcon(questions === taken ? 'check' : 'add'),
  }));
}

async function answerTo(
  shell: Shell,
  judged: JudgedProduction,
  asked: Asked,
  question: OpenQuestion,
  way: Way,
): Promise<Given | 'passed' | undefined> {
  const who = whoKnows(shell, question);
  const { words } = shell;
  const groups = alikeQuestions(question, judged);
  if (way.kind === 'typed') {
    const text = [asked.question, who, words.say(message('edit.answer.empty'))].filter((part) => part !== '').join(' ');
    const answer = await typed(shell, { ...asked, question: text }, way.typed);
    if (answer === undefined || answer === 'passed') return answer;
    const also = await alsoFor(shell, asked, groups);
    return also && { answer, also };
  }
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
  const lines: Lines = [items, groups, skip];
  return way.several ? several(shell, asked, lines, way.other) : single(shell, asked, lines, way.other);
}

/** For which others a typed answer holds too, where there are any; undefined where a person leaves. */
async function alsoFor(
  { words }: Shell,
  { title }: Asked,
  groups: readonly AlikeQuestions[],
): Promise<Given['also'] | undefined> {
  if (groups.length === 0) return [];
  return pickOne({ title, question: words.say(message('edit.also.title')) }, [
    { value: [], label: words.say(message('edit.also.only')) },
    ...groups.map(({ text, questions }): Item<Given['also']> => ({ value: questions, label: words.say(text) })),
  ]);
}

type Lines = readonly [items: readonly Item<Picked>[], groups: readonly AlikeQuestions[], skip: Item<Picked>];

/** One word. A line of others only gets its tick, and the question stays. */
async function single(
  shell: Shell,
  asked: Asked,
  [items, groups, skip]: Lines,
  other: Typed | undefined,
): Promise<Given | 'passed' | undefined> {
  const { words } = shell;
  let also: Given['also'] = [];
  for (;;) {
    const all = [...items, line(''), ...alsoItems(shell, groups, also), skip];
    const chosen: Picked | undefined = await (other
      ? pickOrType(asked, all, {
          label: (text) => words.say(message('edit.other', { text })),
          valueOf: (text): Picked | undefined => (other.fault(text) ? undefined : { word: text }),
        })
      : pickOne(asked, all));
    if (typeof chosen !== 'object') return chosen === 'passed' ? 'passed' : undefined;
    if ('word' in chosen) return { answer: [chosen.word], also };
    also = chosen.also === also ? [] : chosen.also;
  }
}

async function several(
  shell: Shell,
  asked: Asked,
  [items, groups, skip]: Lines,
  other: Typed | undefined,
): Promise<Given | 'passed' | undefined> {
  const type: readonly Item<Picked>[] = other
    ? [{ value: 'typed', label: shell.words.say(message('edit.other-word')), iconPath: new vscode.ThemeIcon('edit') }]
    : [];
  for (;;) {
    const chosen = await pickMany(
      asked,
      [...items, ...type, line(''), ...alsoItems(shell, groups, []), skip],
      shell.words.say(message('guide.nothing-checked')),
    );
    if (!chosen) return undefined;
    const also = [...new Set(chosen.flatMap((one) => (typeof one === 'object' && 'also' in one ? one.also : [])))];
    const known = chosen.flatMap((one) => (typeof one === 'object' && 'word' in one ? one.word : []));
    if (other && chosen.includes('typed')) {
      const more = await typed(shell, asked, other);
      return more === 'passed' || more === undefined ? more : { answer: [...known, ...more], also };
    }
    if (known.length > 0) return { answer: known, also };
    if (chosen.includes('passed')) return 'passed';
  }
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
