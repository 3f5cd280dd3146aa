import type { Exception, Obligation } from '../../agreements/agreement';
import { cited } from '../../agreements/cited';
import { message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { conditionPoints, conditionText, ownWords } from './conditionText';
import { examplesText } from './exampleText';
import { termText } from './headText';
import { requirementText } from './requirementText';
import type { Sheet } from './sheet';
import { waiverText } from './waiverText';

/** One obligation: its clause, trigger and exceptions, what is asked for or forbidden, who may waive it, and its examples. */
export function obligationText(obligation: Obligation, sheet: Sheet): readonly string[] {
  const { note, when, exceptions, requires, forbids, term } = obligation;
  return [
    sheet.title(3, sheet.obligationTitle(obligation)),
    `${identity(obligation, sheet)}  \n${clause(obligation, sheet)}`,
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    ...(term ? [sheet.say(message('document.own-term', { term: termText(term) }))] : []),
    ...(when ? conditionText('document.when', when, sheet) : [sheet.say(message('document.always'))]),
    ...(forbids ? conditionText('document.forbids', forbids, sheet) : []),
    ...(requires ? [requirementText(requires, sheet)] : []),
    ...(requires || forbids ? [] : [sheet.say(message('document.informs'))]),
    ...exceptions.flatMap((exception) => exceptionText(exception, sheet)),
    ...ownWords([when, forbids, ...exceptions.map((one) => one.when)], sheet),
    ...waiverText(obligation, sheet),
    ...examplesText(obligation, sheet),
  ];
}

/** `sagaftra-tvth-2026/own-voice-dub-consent` · consent · required · judged once for each person in a use. */
function identity(
  { id, formerly, kind, level, strength, onRequest, main, askedAfter }: Obligation,
  sheet: Sheet,
): string {
  const owner = sheet.agreement.id;
  return [
    codeSpan(`${owner}/${id}`),
    sheet.say(message(`document.kind.${kind}`)),
    sheet.say(message(`document.strength.${strength}`)),
    ...(main ? [sheet.say(message('document.main'))] : []),
    ...(onRequest ? [sheet.say(message('document.on-request'))] : []),
    sheet.say(message('document.judged-for', { level: message(`document.level.${level}`) })),
    ...(askedAfter.length > 0 ? [sheet.say(message('document.asked-after', { ids: askedAfter }))] : []),
    ...(formerly.length > 0 ? [sheet.say(message('document.formerly', { ids: formerly }))] : []),
  ].join(' · ');
}

/** Where it is written, how sure the reading is, and whose terms it is. */
function clause({ agreement: owner, cite, confidence, sources, replaces }: Obligation, sheet: Sheet): string {
  const { agreement } = sheet;
  return [
    escapeMarkdown(cited(agreement.shortName, cite)),
    sheet.say(message(`confidence.${confidence}`)),
    ...(sources.length > 0 ? [sheet.say(message('report.sources', { keys: sources }))] : []),
    ...(owner === agreement.id ? [] : [sheet.say(message('document.carried-on', { agreement: owner }))]),
    ...(replaces.length > 0 ? [sheet.say(message('document.replaces', { ids: replaces }))] : []),
  ].join(' · ');
}

function exceptionText(
  { id, when, owedUntilShown, instead, note, confidence, sources }: Exception,
  sheet: Sheet,
): readonly string[] {
  const title = message(instead ? 'document.exception-instead' : 'document.exception', {
    id: id.replaceAll('-', ' '),
    confidence: message(`confidence.${confidence}`),
  });
  return [
    sheet.titled(title, conditionPoints(when, sheet)),
    ...(owedUntilShown ? [sheet.say(message('document.exception-until-shown'))] : []),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    ...(sources.length > 0 ? [sheet.say(message('document.exception-sources', { keys: sources }))] : []),
    ...(instead ? [requirementText(instead, sheet, true)] : []),
  ];
}
