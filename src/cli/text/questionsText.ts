import {
  groupQuestions,
  message,
  profileLine,
  subjectLabel,
  type Message,
  type NumberedQuestion,
  type QuestionPart,
} from '../../core/index';
import type { Io } from '../io';
import { displayPlace } from '../paths';
import type { Judged } from '../session';
import type { Style } from '../style';
import { clean } from './lines';

/** The profile of a production, then its open questions as a numbered list, the first to answer first. */
export function questionsText({ folder, report }: Judged, style: Style, io: Io): string {
  const { questions, profile, asOf: date, production } = report;
  const say = (text: Parameters<Io['words']['say']>[0]): string => clean(io.words.say(text));
  const { title } = production;
  const open = profile?.open ?? [];
  if (questions.length + open.length === 0) return `${say(message('cli.questions.none', { title, date }))}\n`;
  const line = profile && profileLine(profile);
  const one = (group: readonly [NumberedQuestion, ...NumberedQuestion[]]): string => {
    const [{ question: first }] = group;
    const each = group.map(({ question }) => question);
    const places = each.map(
      ({ place }) => `${displayPlace(place, folder, io)}${place.field === undefined ? '' : ` ${place.field}`}`,
    );
    const lines = [
      `${group.map(({ number }) => number).join(', ')}. ${style.bold(clean(first.question))}`,
      ...first.leads.map(clean),
      say(message('cli.questions.about', { about: each.map(({ about }) => subjectLabel(about)) })),
      say(message('cli.questions.who', { who: first.who.map((person) => message(`who.${person}`)) })),
      ...(first.answers.length > 0 ? [say(message('cli.questions.answers', { answers: first.answers }))] : []),
      ...places.map((place) => say(message('cli.questions.write', { place }))),
      ...each.flatMap(({ write }) =>
        write === undefined ? [] : [say(message('cli.questions.record', { record: write }))],
      ),
      say(
        message('cli.questions.decides', {
          n: each.reduce((sum, { decides }) => sum + decides, 0),
          agreements: someOf(each.flatMap(({ agreements }) => agreements)),
        }),
      ),
    ];
    return lines.join('\n   ');
  };
  const ofProfile = ({ question, answers, place }: QuestionPart): string =>
    [
      `   ${clean(question)}`,
      ...(answers.length > 0 ? [say(message('cli.questions.answers', { answers }))] : []),
      say(message('cli.questions.write', { place: `${displayPlace(place, folder, io)} ${place.field ?? ''}`.trim() })),
    ].join('\n      ');
  return `${[
    say(
      message('cli.questions.head', {
        title,
        count: message('report.count.questions', { n: questions.length }),
        date,
      }),
    ),
    ...(line ? [[style.bold(say(message('profile.sentence', { line }))), ...open.map(ofProfile)].join('\n')] : []),
    ...groupQuestions(questions).map(one),
  ].join('\n\n')}\n`;
}

/** Ids of agreements as a sentence can bear them: each once, and of many the first six and how many more. */
function someOf(agreements: readonly string[]): readonly (string | Message)[] {
  const ids = [...new Set(agreements)];
  return ids.length <= 7 ? ids : [...ids.slice(0, 6), message('cli.questions.more', { n: ids.length - 6 })];
}
