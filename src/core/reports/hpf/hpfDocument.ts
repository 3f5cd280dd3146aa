import { message, type Argument } from '../../words/message';
import type { Words } from '../../words/words';
import { callout, paragraph, table, type ReportDocument } from '../document/document';
import { code, plain } from '../document/rich';
import { visible } from '../escapeMarkdown';
import { categoryName, shownValue } from '../labels';
import type { Report } from '../report';
import { Page } from '../sections/page';
import { signature } from '../tailored/signature';
import type { HpfDeclaration } from './declaration';

/** The declaration as a page to read and sign. */
export function hpfDocument(declaration: HpfDeclaration, report: Report, words: Words): ReportDocument {
  const page = new Page(report, words);
  const { work, declaringParty, classification, descriptors, elements, signed, standard } = declaration;
  const title = message('hpf.title', { title: work.title });
  const rows: readonly (readonly [Argument, Argument])[] = [
    [message('report.section.cover'), work.title],
    ...(work.version
      ? [
          [
            message('report.statement.version'),
            Object.entries(work.version).map(([field, value]) => shownValue(field, value)),
          ] as const,
        ]
      : []),
    [message('hpf.standard'), `${standard.name} ${standard.version}`],
    [message('hpf.party'), declaringParty],
    [message('hpf.class'), message(`hpf.class.${classification}`)],
    ...(descriptors ? [[message('hpf.descriptors'), descriptors] as const] : []),
  ];
  return {
    title: visible(words.say(title)),
    language: words.locale,
    asOf: declaration.asOf,
    madeBy: `${declaration.tool.name} ${declaration.tool.version}`,
    labels: { skip: words.say(message('report.skip')), contents: words.say(message('report.section.contents')) },
    blocks: [
      page.heading(1, title),
      table(
        undefined,
        rows.map((row) => row.map((one) => page.say(one))),
      ),
      callout(page.say(message(!signed ? 'hpf.unsigned' : declaration.record ? 'hpf.signed' : 'hpf.signed-classless'))),
      page.heading(2, message('hpf.elements'), 'elements'),
      elements.length === 0
        ? paragraph(page.say(message('hpf.no-elements')))
        : table(
            [
              ...page.columns(['use', 'category', 'scenes']),
              page.say(message('report.field.summary')),
              page.say(message('hpf.source-type')),
            ],
            elements.map(({ use, categories, scenes, summary, digitalSourceType: type }) => [
              plain(use),
              page.say(categories.map(categoryName)),
              plain(scenes.join(', ')),
              plain(summary ?? words.say(message('report.unknown'))),
              type.uri === 'unknown' ? page.say(message('report.unknown')) : code(type.uri),
            ]),
          ),
      page.heading(2, message('answers.signature'), 'signature'),
      ...signature([words.say(message('hpf.signs'))], page),
    ],
  };
}
