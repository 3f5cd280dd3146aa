import {
  answerAll,
  answerQuestion,
  answerWay,
  decide,
  findQuestion,
  isAlike,
  message,
  nextQuestion,
  questionRef,
  refusal,
  type JudgedProduction,
  type OpenQuestion,
} from '../../../core/index';
import type { Shell } from '../../shell';
import { carryOut } from './carryOut';
import { goElsewhere } from './elsewhere';
import { goesOn } from './goesOn';
import { putQuestion, type Told } from './putQuestion';

/**
 * Puts one question after the other, each answer written before the next is put: the texts decide what is asked next. When
 * nothing more is asked about the same thing, a person says whether it goes on with another.
 */
export async function interview(shell: Shell, first: JudgedProduction, start: OpenQuestion): Promise<void> {
  const { folder } = first.production;
  const passed = new Set<string>();
  for (let question: OpenQuestion | undefined = start; question; ) {
    await shell.productions.settled();
    const judged = shell.productions.inFolder(folder);
    if (!judged) return;
    const way = answerWay(question, judged);
    if (way.kind === 'elsewhere') return goElsewhere(shell, judged, question, way.leads);
    const told = await putQuestion(shell, judged, question, way);
    if (told === undefined) return;
    if (told === 'passed') passed.add(questionRef(question).join('\n'));
    else if (!(await writeAnswer(shell, judged, question, told))) return;
    await shell.productions.settled();
    const now = shell.productions.inFolder(folder);
    const next: OpenQuestion | undefined = now && nextQuestion(now, question, passed);
    if (now && !(next && isAlike(next, question)) && !(await goesOn(shell, now, question, next))) return;
    question = next;
  }
}

/** Writes an answer where it belongs; false when it could not be written. */
export function writeAnswer(
  shell: Shell,
  judged: JudgedProduction,
  question: OpenQuestion,
  { answer, by, on, why, under, also = [] }: Told,
): Promise<boolean> {
  return carryOut(shell, judged.production.folder, (now) => {
    const same = findQuestion(now, ...questionRef(question));
    const others = also.flatMap((one) => findQuestion(now, ...questionRef(one)) ?? []);
    if (!same || others.length < also.length) return refusal(message('edit.answer.gone'));
    if (same.missing.kind === 'fact')
      return others.length === 0 ? answerQuestion(same, answer, now) : answerAll([same, ...others], answer, now);
    return decide(
      [same, ...others],
      {
        answer: answer[0] ?? '',
        by: by ?? '',
        on,
        ...(why !== undefined && why !== '' && { why }),
        ...(under && { under }),
      },
      now,
    );
  });
}
