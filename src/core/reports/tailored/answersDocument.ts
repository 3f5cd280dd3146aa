import { redactionNotes } from '../redaction/notes';
import { message, type Argument } from '../../words/message';
import type { Words } from '../../words/words';
import { callout, paragraph, points, table, type Block, type ReportDocument } from '../document/document';
import { joined, plain, strong, type Rich } from '../document/rich';
import { blockerTexts } from '../blockers';
import { visible } from '../escapeMarkdown';
import { fieldLabel, obligationId, shownValue } from '../labels';
import type { Recorded, Report } from '../report';
import { Page } from '../sections/page';
import { sources } from '../sections/statement';
import { signature } from './signature';
import {
  notRequiredCode,
  unresolvedCount,
  type AnswerRow,
  type Answers,
  type AnswerStanding,
  type AskAnswer,
} from './answers';

/** The answers to one recipient as people read, check and sign them; nothing else of the report is in it. */
export function answersDocument(answers: Answers, report: Report, words: Words): ReportDocument {
  const page = new Page(report, words);
  const { recipient } = answers;
  const title = message('answers.title', { name: recipient.name, title: answers.title });
  return {
    title: visible(words.say(title)),
    language: words.locale,
    asOf: answers.asOf,
    madeBy: `${answers.tool.name} ${answers.tool.version}`,
    labels: { skip: words.say(message('report.skip')), contents: words.say(message('report.section.contents')) },
    blocks: [
      page.heading(1, title),
      ...cover(answers, page),
      ...answers.asks.flatMap((ask, index) => oneAsk(ask, index + 1, page)),
      page.heading(2, message('answers.unresolved'), 'unresolved'),
      ...unresolved(answers, page),
      page.heading(2, message('answers.signature'), 'signature'),
      ...signature(recipient.signs, page),
      page.heading(2, message('report.section.sources'), 'sources'),
      ...sources(
        page,
        new Set(answers.asks.flatMap(({ standings }) => standings.flatMap(({ assessment }) => assessment.sources))),
      ),
    ],
  };
}

function cover({ recipient, agreements, production, unresolved: open }: Answers, page: Page): readonly Block[] {
  const { report } = page;
  const sure = message('report.confidence-read', {
    confidence: message(`confidence.${recipient.confidence}`),
    read: message(`agreement.read.${recipient.read}`),
  });
  const rows: readonly (readonly [Argument, Argument])[] = [
    [message('report.section.cover'), report.production.title],
    ...(production['version'] === undefined
      ? []
      : [[message('report.statement.version'), production['version']] as const]),
    [message('report.cover.as-of'), report.asOf],
    ...agreements.map(
      ({ name, standing }) =>
        [
          message('report.column.agreement'),
          message('answers.agreement', { name, standing: message(`standing.${standing}`) }),
        ] as const,
    ),
    ...(recipient.about === '' ? [] : [[message('answers.about'), recipient.about] as const]),
    [message('answers.questions'), message('answers.questions-read', { sure, day: recipient.checked })],
  ];
  const applies = agreements.some(({ standing }) => standing === 'applies');
  const left = unresolvedCount(open);
  return [
    table(
      undefined,
      rows.map((row) => row.map((one) => page.say(one))),
    ),
    ...(applies
      ? []
      : [callout(page.say(message('answers.not-applying', { names: agreements.map(({ shortName }) => shortName) })))]),
    ...agreements.flatMap(({ banner }) => (banner === undefined ? [] : [callout(plain(banner))])),
    ...(left > 0 ? [callout(page.say(message('answers.not-final', { n: left })))] : []),
    ...(recipient.note === undefined ? [] : [paragraph(plain(recipient.note))]),
    ...redactionNotes(page.report).map((note) => paragraph(page.say(note))),
  ];
}

function oneAsk(ask: AskAnswer, number: number, page: Page): readonly Block[] {
  const { id, cite, note, confidence, answer, production, rows, standings, notRequired, listed } = ask;
  const facts = Object.entries(production);
  const says = facts.map(([field]) =>
    page.say(
      message('ground.written', {
        fact: fieldLabel(field, 'production'),
        value: page.letters(lettersIn(page, production, field)),
      }),
    ),
  );
  return [
    { kind: 'heading', level: 2, number, text: plain(ask.ask), id },
    paragraph(
      page.say(
        cite === undefined
          ? message(`confidence.${confidence}`)
          : message('answers.cite', { cite, confidence: message(`confidence.${confidence}`) }),
      ),
    ),
    ...(note === undefined ? [] : [paragraph(plain(note))]),
    ...(answer === undefined ? [] : [paragraph(strong(page.say(message(`answers.${answer}`))))]),
    ...(says.length > 0 ? [points(says)] : []),
    ...(rows.length > 0 ? [rowsTable(ask, page)] : listed && answer !== 'no' ? [paragraph(page.say(none(page)))] : []),
    ...(standings.length > 0 ? [standingsTable(standings, page)] : []),
    ...(standings.length === 0 && notRequired > 0 ? [paragraph(page.say(message(notRequiredCode(page.report))))] : []),
    ...(rows.length === 0 && !listed && notRequired === 0 && standings.length === 0 && says.length === 0
      ? [paragraph(page.say(message('answers.nothing-recorded')))]
      : []),
  ];
}

function lettersIn(page: Page, recorded: AskAnswer['production'], field: string): string {
  return page
    .value(recorded, field)
    .map(({ text }) => text)
    .join('');
}

/** No use on record is an answer only once everybody has spoken. */
function none({ report }: Page): ReturnType<typeof message> {
  return message(report.blockers.length === 0 ? 'answers.none' : 'answers.none-known');
}

function rowsTable({ rows, columns }: AskAnswer, page: Page): Block {
  const withPeople = rows.some(({ person }) => person !== undefined);
  const head = [
    ...page.columns(withPeople ? ['use', 'people', 'scenes'] : ['use', 'scenes']),
    ...columns.map((column) => page.say(columnLabel(column))),
    page.say(message('answers.fits')),
  ];
  const cells = (row: AnswerRow): readonly Rich[] => [
    plain(row.use),
    ...(withPeople
      ? [row.person === undefined || row.person === '' ? page.say(message('report.unknown')) : page.person(row.person)]
      : []),
    plain(row.scenes.join(', ')),
    ...columns.map((column) => page.value(fieldNamed(row, column), column.replace(/^tool-/, ''))),
    page.say(message(row.sure ? 'answers.recorded' : 'answers.not-recorded')),
  ];
  return table(head, rows.map(cells));
}

/** A tool's own field under its own name, so that it is shown like every other. */
function fieldNamed({ fields }: AnswerRow, column: string): AnswerRow['fields'] {
  const value = fields[column];
  return value === undefined ? {} : { [column.replace(/^tool-/, '')]: value };
}

function columnLabel(column: string): Argument {
  return column.startsWith('tool-')
    ? message('report.cue.tool-field', { field: fieldLabel(column.slice('tool-'.length), 'tool') })
    : fieldLabel(column);
}

function standingsTable(standings: readonly AnswerStanding[], page: Page): Block {
  const rows = standings.map(({ assessment, papers }) => [
    page.subject(assessment.subject),
    page.say(message('changes.what', { summary: assessment.summary, cite: assessment.cite ?? assessment.agreement })),
    page.outcome(assessment),
    joined(
      [
        ...assessment.asked.map(plain),
        ...(assessment.asked.length > 0 || !assessment.remains
          ? []
          : assessment.missing.slice(0, 1).map(({ question }) => plain(question))),
        ...papers.map(({ kind, recorded }) =>
          page.say(
            message('answers.paper', {
              kind: shownValue('kind', kind),
              date: shownDate(recorded['given-at']),
              document: [recorded['document'] ?? ''].flat(),
            }),
          ),
        ),
      ],
      ' ',
    ),
  ]);
  return table(page.columns(['about', 'obligation', 'stands', 'recorded']), rows);
}

function shownDate(date: Recorded[string] | undefined): Argument {
  return date === undefined ? message('report.unknown') : [date].flat().map((one) => one.replace('T', ' '));
}

function unresolved({ unresolved: open }: Answers, page: Page): readonly Block[] {
  const lines = [
    ...blockerTexts(page.report).map((one) => page.say(one)),
    ...open.questions.map(({ question, about }) => joined([plain(question), page.subject(about)], ' ')),
    ...open.open.map((one) =>
      joined([page.outcome(one), page.subject(one.subject), plain(`${one.summary} (${obligationId(one)})`)], ' '),
    ),
  ];
  return [lines.length > 0 ? points(lines) : paragraph(page.say(message('report.statement.nothing-unresolved')))];
}
