import type { Definition, Paper, Question } from '../../agreements/agreement';
import { factLabel } from '../../evaluation/explain';
import { message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { conditionPoints, conditionText, ownWords } from './conditionText';
import type { Point, Sheet } from './sheet';

/** A word of the agreement: what it means, and the facts from which it is worked out. */
export function definitionText(
  { name, level, means, note, when, cases, confidence, sources }: Definition,
  sheet: Sheet,
): readonly string[] {
  const line = [
    codeSpan(name),
    sheet.say(message('document.judged-for', { level: message(`document.level.${level}`) })),
    ...(confidence ? [sheet.say(message(`confidence.${confidence}`))] : []),
    ...(sources.length > 0 ? [sheet.say(message('report.sources', { keys: sources }))] : []),
    ...sheet.carriedOn('definitions', name),
  ];
  const conditions = [when, ...(cases ?? []).map((one) => one.when)];
  return [
    sheet.title(3, factLabel(name)),
    line.join(' · '),
    ...[means, note].flatMap((text) => (text === undefined ? [] : [escapeMarkdown(text)])),
    ...conditionText('document.when', when, sheet),
    ...(cases
      ? [
          sheet.titled(
            message('document.cases'),
            cases.map((one) => casePoint(name, one, sheet)),
            true,
          ),
        ]
      : []),
    ...ownWords(conditions, sheet),
  ];
}

function casePoint(name: string, { is, when, note }: NonNullable<Definition['cases']>[number], sheet: Sheet): Point {
  const value = sheet.value(name, is);
  const remark = note === undefined ? [] : [{ text: sheet.say(message('explain.note', { note })) }];
  return {
    text: sheet.say(message(when ? 'document.case' : 'document.otherwise', { value })),
    below: [...conditionPoints(when, sheet), ...remark],
  };
}

/** A question that is left to a person. */
export function questionText({ name, level, ask, note, values }: Question, sheet: Sheet): readonly string[] {
  const line = [
    codeSpan(name),
    sheet.say(message('document.asked-for', { level: message(`document.level.${level}`) })),
    sheet.say(message('document.answers', { values: sheet.anyOf(values.map((value) => sheet.value(name, value))) })),
    ...sheet.carriedOn('questions', name),
  ];
  return [sheet.title(3, ask), line.join(' · '), ...(note === undefined ? [] : [escapeMarkdown(note)])];
}

/** A paper that obligations ask for by its name. */
export function paperText({ name, what, accepts, validWhen, note }: Paper, sheet: Sheet): readonly string[] {
  const kinds = sheet.anyOf(accepts.map((kind) => sheet.value('kind', kind)));
  return [
    sheet.title(3, what),
    [codeSpan(name), sheet.say(message('document.accepts', { kinds })), ...sheet.carriedOn('papers', name)].join(' · '),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    ...conditionText('document.valid-when', validWhen, sheet),
  ];
}
