import { message } from '../../words/message';
import { paragraph, points, table, type Block } from '../document/document';
import { isBlank, plain, type Rich } from '../document/rich';
import { valueOf } from '../labels';
import type { Page } from '../sections/page';

/** The statement above a signature, who may sign for whom, and the lines to sign on; what is not recorded is left blank. */
export function signature(signs: readonly string[], page: Page): readonly Block[] {
  const { production, asOf, inputsSha256, redacted } = page.report;
  const { recorded, title } = production;
  const head = (['for', 'name', 'role', 'date', 'signature'] as const).map((line) =>
    page.say(line === 'for' ? message('answers.signs-for') : message(`report.statement.${line}`)),
  );
  const line = ['company', 'signatory', 'signatory-authority'].map((field) => valueOf(recorded[field]));
  const rules =
    signs.length > 0
      ? signs.map(plain)
      : (['company', 'performer', 'vendor'] as const).map((who) => page.say(message(`answers.signs.${who}`)));
  return [
    paragraph(page.say(message('report.statement.text', { date: asOf, title }))),
    points(rules),
    ...(line[1] === '' && !redacted ? [paragraph(page.say(message('answers.no-signatory')))] : []),
    table(head, [[...line, '', ''].map((one) => orBlank(plain(one)))]),
    paragraph(page.say(message('answers.register', { sha256: inputsSha256 }))),
    paragraph(page.say(message('report.statement.not-advice'))),
  ];
}

function orBlank(text: Rich): Rich {
  return isBlank(text) ? [{ text: '\u00a0' }] : text;
}
