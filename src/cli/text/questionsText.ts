import { message, subjectLabel, type Argument, type QuestionPart } from '../../core/index';
import type { Io } from '../io';
import { displayPlace } from '../paths';
import type { Judged } from '../session';
import type { Style } from '../style';
import { clean } from './lines';

/** A handful says what it is about; the JSON has all. */
function some(obligations: readonly string[]): Argument {
  const shown = obligations.slice(0, 6);
  return obligations.length > shown.length ? [...shown, message('cli.questions.more', { n: obligations.length - shown.length })] : shown;
}

/** The open questions of a production as a numbered list, the most deciding first. */
export function questionsText({ folder, report }: Judged, style: Style, io: Io): string {
  const { questions, asOf: date, production } = report;
  const say = (text: Parameters<Io['words']['say']>[0]): string => clean(io.words.say(text));
  const { title } = production;
  if (questions.length === 0) return `${say(message('cli.questions.none', { title, date }))}\n`;
  const one = ({ question, about, who, place, write, decides, obligations }: QuestionPart, index: number): string => {
    const lines = [
      `${index + 1}. ${style.bold(clean(question))}`,
      say(message('cli.questions.about', { about: subjectLabel(about) })),
      say(message('cli.questions.who', { who: who.map((person) => message(`who.${person}`)) })),
      say(message('cli.questions.write', { place: `${displayPlace(place, folder, io)}${place.field === undefined ? '' : ` ${place.field}`}` })),
      ...(write === undefined ? [] : [say(message('cli.questions.record', { record: write }))]),
      say(message('cli.questions.decides', { n: decides, obligations: some(obligations) })),
    ];
    return lines.join('\n   ');
  };
  return `${[say(message('cli.questions.head', { title, count: message('report.count.questions', { n: questions.length }), date })), ...questions.map(one)].join('\n\n')}\n`;
}
