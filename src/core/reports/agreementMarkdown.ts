import type { Agreement } from '../agreements/agreement';
import type { CatalogueEntry } from '../agreements/catalogue';
import { message } from '../words/message';
import type { Words } from '../words/words';
import { conditionText } from './agreement/conditionText';
import { definitionText, paperText, questionText } from './agreement/glossaryText';
import { headText } from './agreement/headText';
import { obligationText } from './agreement/obligationText';
import { Sheet } from './agreement/sheet';
import { sourcesText } from './agreement/sourcesText';
import { anchor } from './anchor';
import { visible } from './escapeMarkdown';
import { table } from './markdown/blocks';

/** One agreement as a document that a lawyer can read beside its sources: everything the file says, in words. */
export function renderAgreement(entry: Pick<CatalogueEntry, 'agreement' | 'written'>, words: Words): string {
  const sheet = new Sheet(entry, words);
  const { definitions, questions, papers, obligations, covers } = sheet.agreement;
  const blocks = [
    ...headText(sheet),
    ...section(
      'document.covers',
      [
        ...conditionText('document.covers.production', covers.production, sheet),
        ...conditionText('document.covers.person', covers.person, sheet),
      ],
      sheet,
    ),
    ...section('document.overview', overview(sheet), sheet),
    ...section(
      'document.definitions',
      [...definitions.values()].flatMap((one) => definitionText(one, sheet)),
      sheet,
    ),
    ...section(
      'document.questions',
      [...questions.values()].flatMap((one) => questionText(one, sheet)),
      sheet,
    ),
    ...section(
      'document.papers',
      [...papers.values()].flatMap((one) => paperText(one, sheet)),
      sheet,
    ),
    ...section(
      'document.obligations',
      obligations.flatMap((one) => obligationText(one, sheet)),
      sheet,
    ),
    ...section('document.sources', sourcesText(sheet), sheet),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The name of an obligation's heading in the document of its agreement; undefined when it has no such obligation. */
export function obligationAnchor(agreement: Agreement, id: string, words: Words): string | undefined {
  const sheet = new Sheet({ agreement, written: agreement }, words);
  const obligation = agreement.obligations.find((one) => one.id === id);
  return obligation && anchor(visible(sheet.plain(sheet.obligationTitle(obligation))));
}

type Title =
  | 'document.covers'
  | 'document.overview'
  | 'document.definitions'
  | 'document.questions'
  | 'document.papers'
  | 'document.obligations'
  | 'document.sources';

function section(title: Title, blocks: readonly string[], sheet: Sheet): readonly string[] {
  return blocks.length > 0 ? [sheet.title(2, message(title)), ...blocks] : [];
}

/** Every obligation on one line, with a link to its text. */
function overview(sheet: Sheet): readonly string[] {
  const { obligations } = sheet.agreement;
  if (obligations.length === 0) return [];
  const header = (['what', 'kind', 'level', 'strength', 'confidence'] as const).map((column) =>
    sheet.say(message(`document.overview.${column}`)),
  );
  const rows = obligations.map((one) => [
    sheet.link(sheet.obligationTitle(one)),
    sheet.say(message(`document.kind.${one.kind}`)),
    sheet.say(message(`document.level.${one.level}`)),
    sheet.say(one.onRequest ? message('document.on-request') : message(`document.strength.${one.strength}`)),
    sheet.say(message(`confidence.${one.confidence}`)),
  ]);
  return [table(header, rows)];
}
