import { message } from '../../words/message';
import type { Words } from '../../words/words';
import { callout, paragraph, table, type Block, type ReportDocument } from '../document/document';
import { joined, plain, strong } from '../document/rich';
import { visible } from '../escapeMarkdown';
import type { Report } from '../report';
import { Page } from '../sections/page';
import { openPoints, statementRows } from '../sections/statement';
import { signature } from './signature';
import { notRequiredCode, unresolvedCount, type Answers } from './answers';

/** One page to sign: what the record says as a whole, or to one recipient its short answers, and who may sign for whom. */
export function statementDocument(report: Report, answers: Answers | undefined, words: Words): ReportDocument {
  const page = new Page(report, words);
  const title = answers
    ? message('statement.title-for', { title: report.production.title, name: answers.recipient.name })
    : message('statement.title', { title: report.production.title });
  return {
    title: visible(words.say(title)),
    language: words.locale,
    asOf: report.asOf,
    madeBy: `${report.tool.name} ${report.tool.version}`,
    labels: { skip: words.say(message('report.skip')), contents: words.say(message('report.section.contents')) },
    blocks: [
      page.heading(1, title),
      ...(answers ? shortAnswers(answers, page) : wholeRecord(page)),
      ...openPoints(page),
      ...signature(answers?.recipient.signs ?? [], page),
    ],
  };
}

function wholeRecord(page: Page): readonly Block[] {
  return [
    ...(page.report.verdict.settled ? [] : [callout(plain(page.report.verdict.text))]),
    table(
      undefined,
      statementRows(page).map((row) => row.map((one) => page.say(one))),
    ),
  ];
}

/** Each question with yes, no or unknown, and with how much stands behind it. */
function shortAnswers({ recipient, asks, unresolved, production }: Answers, page: Page): readonly Block[] {
  const left = unresolvedCount(unresolved);
  const version = production['version'];
  const lines = asks.map(({ ask, answer, rows, standings, notRequired }) => {
    const sure = rows.filter(({ sure: known }) => known);
    const uses = [...new Set(sure.map(({ use }) => use))];
    const open = standings.filter(({ assessment }) => assessment.remains).length;
    const parts = [
      ...(answer === undefined ? [] : [strong(page.say(message(`answers.${answer}`)))]),
      ...(uses.length > 0 ? [page.say(message('statement.uses', { uses }))] : []),
      ...(standings.length === 0 && notRequired > 0 ? [page.say(message(notRequiredCode(unresolved)))] : []),
      ...(standings.length > 0
        ? [
            page.say(
              open > 0
                ? message('statement.open', { n: open })
                : message(unresolved.blockers.length === 0 ? 'statement.none-open' : 'statement.none-open-recorded'),
            ),
          ]
        : []),
    ];
    return [plain(ask), joined(parts.length > 0 ? parts : [page.say(message('answers.nothing-recorded'))], '; ')];
  });
  return [
    ...(version === undefined ? [] : [paragraph(page.say(message('statement.version', { version })))]),
    ...(recipient.about === '' ? [] : [paragraph(plain(recipient.about))]),
    ...(left > 0 ? [callout(page.say(message('statement.not-final', { n: left })))] : []),
    table([page.say(message('report.column.question')), page.say(message('report.column.answer'))], lines),
  ];
}
