import * as vscode from 'vscode';
import {
  alikeQuestions,
  answerWay,
  findQuestion,
  knownAs,
  message,
  profileLine,
  questionsFor,
  spoken,
  subjectName,
  type AnswerWay,
  type JudgedProduction,
  type OpenQuestion,
} from '../../../core/index';
import type { Shell } from '../../shell';
import { line, pickOne, type Item } from './ask';
import { refuse } from './carryOut';
import { Given, notUnderstood, textOf } from './given';
import { interview, writeAnswer } from './interview';
import { productionFor, sceneAtCursor } from './target';

/**
 * Puts a question in plain words, writes the answer where it belongs, and puts the next one: until a person leaves or
 * nothing more is asked. With an empty fact, the first question about a subject (`U-007`).
 */
export async function answerQuestionCommand(
  shell: Shell,
  folder: unknown,
  fact: unknown,
  about: unknown,
  agreement: unknown,
  scripted: unknown,
): Promise<void> {
  const judged = await productionFor(shell, folder);
  if (!judged) return;
  const said = Given.from(scripted);
  const question = await questionFor(shell, judged, { fact, about, agreement });
  if (!question) return;
  if (said.isScripted) return answerScripted(shell, judged, question, said);
  await interview(shell, judged, question);
}

/** Puts one of the questions that the rules leave to a person. */
export async function decideCommand(
  shell: Shell,
  folder: unknown,
  fact: unknown,
  about: unknown,
  agreement: unknown,
  scripted: unknown,
): Promise<void> {
  const judged = await productionFor(shell, folder);
  if (!judged) return;
  if (typeof fact === 'string')
    return answerQuestionCommand(shell, judged.production.folder, fact, about, agreement, scripted);
  const questions = judged.evaluation.questions.filter(({ missing }) => missing.kind === 'judgement');
  if (questions.length === 0)
    return void vscode.window.showInformationMessage(shell.words.say(message('edit.answer.no-decision')));
  const asked = {
    title: shell.words.say(message('edit.answer.decide-title')),
    question: shell.words.say(message('guide.which-question')),
  };
  const question = await pickOne(
    asked,
    questions.map((one) => itemOf(shell, judged, one)),
  );
  if (question) await interview(shell, judged, question);
}

async function questionFor(
  shell: Shell,
  judged: JudgedProduction,
  { fact, about, agreement }: { readonly fact: unknown; readonly about: unknown; readonly agreement: unknown },
): Promise<OpenQuestion | undefined> {
  const { words } = shell;
  const { questions } = judged.evaluation;
  if (typeof fact === 'string') {
    const subject = textOf(about) ?? '';
    const found =
      fact === ''
        ? questions.find(({ missing }) => missing.about.use === subject || subjectName(missing.about) === subject)
        : findQuestion(judged, fact, subject, textOf(agreement));
    if (!found) refuse(shell, message('edit.answer.gone'));
    return found;
  }
  if (questions.length + judged.profile.open.length > 0)
    return pickQuestion(shell, judged, words.say(message('edit.answer.title')));
  void vscode.window.showInformationMessage(words.say(message('edit.answer.nothing')));
  return undefined;
}

/** What is asked about the scene with the cursor in it stands first. */
function pickQuestion(shell: Shell, judged: JudgedProduction, title: string): Promise<OpenQuestion | undefined> {
  const { words } = shell;
  const scene = sceneAtCursor(shell, judged);
  const { here, others } = questionsFor(judged, scene);
  const items = (questions: readonly OpenQuestion[]) => questions.map((question) => itemOf(shell, judged, question));
  const asked = { title, question: words.say(message('guide.which-question')) };
  const profile = profileLine(judged.profile);
  const ofProfile = profile ? [line(words.say(profile)), ...items(judged.profile.open)] : [];
  if (!scene || here.length === 0) return pickOne(asked, [...items(others), ...ofProfile]);
  return pickOne(asked, [
    line(words.say(message('guide.about-scene', { scene: scene.name }))),
    ...items(here),
    line(words.say(message('guide.about-others'))),
    ...items(others),
    ...ofProfile,
  ]);
}

function itemOf({ words }: Shell, { production }: JudgedProduction, question: OpenQuestion): Item<OpenQuestion> {
  return {
    value: question,
    label: spoken(words, question.text),
    description: spoken(words, knownAs(question.missing.about, production)),
    detail: words.say(message('editor.question-waiting', { count: question.decides })),
  };
}

async function answerScripted(
  shell: Shell,
  judged: JudgedProduction,
  question: OpenQuestion,
  said: Given,
): Promise<void> {
  const answer = said.texts('answer');
  const way = answerWay(question, judged);
  if (!answer || !isAllowed(way, answer)) return void refuse(shell, notUnderstood('answer'));
  const by = said.text('by');
  if (question.missing.kind === 'judgement' && by === undefined) return void refuse(shell, notUnderstood('by'));
  const why = said.text('why');
  const under = said.texts('under');
  const wanted = said.text('also');
  const also = alikeQuestions(question, judged).find((one) => one.by === wanted);
  if (wanted !== undefined && !also) return void refuse(shell, notUnderstood('also'));
  await writeAnswer(shell, judged, question, {
    answer,
    ...(also && { also: also.questions }),
    ...(by !== undefined && { by }),
    on: said.text('on') ?? judged.evaluation.asOf,
    ...(why !== undefined && { why }),
    ...(under && { under }),
  });
}

function isAllowed(way: AnswerWay, answer: readonly string[]): boolean {
  if (way.kind === 'elsewhere' || answer.length === 0) return false;
  if (way.kind === 'typed') return way.typed.fault(answer.join(', ')) === undefined;
  const { choices, several, other } = way;
  return (
    (several || answer.length === 1) &&
    answer.every(
      (one) => choices.some(({ value }) => value === one) || (other !== undefined && other.fault(one) === undefined),
    )
  );
}
