import { agreementKinds, type Agreement, type AgreementKind } from '../agreements/agreement';
import type { Catalogue, CatalogueEntry } from '../agreements/catalogue';
import { message, type Argument, type Message } from '../words/message';
import type { Words } from '../words/words';
import { escapeMarkdown } from './escapeMarkdown';
import { termLabel } from './labels';
import { points, table } from './markdown/blocks';
import { recheckDates } from './recheckDates';

/** All agreements on file as one page: what each is, how far it was read, how much it holds, and when to look again. */
export function renderCatalogue({ entries }: Catalogue, words: Words): string {
  const say = (argument: Argument): string =>
    escapeMarkdown(typeof argument === 'string' ? argument : words.say(message('condition.text', { text: argument })));
  const blocks = [
    `# ${say(message('catalogue.title'))}`,
    say(message('catalogue.about')),
    `## ${say(message('catalogue.totals'))}`,
    totals(entries, say),
    ...agreementKinds.flatMap((kind) => ofKind(kind, entries, say)),
    `## ${say(message('catalogue.recheck'))}`,
    say(message('catalogue.recheck.about')),
    ...recheck(
      entries.map(({ agreement }) => agreement),
      say,
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Say = (argument: Argument) => string;

interface Counts {
  readonly obligations: number;
  readonly exceptions: number;
  readonly questions: number;
  readonly examples: number;
}

function countsOf({ obligations, questions }: Agreement): Counts {
  return {
    obligations: obligations.length,
    exceptions: obligations.flatMap((one) => one.exceptions).length,
    questions: questions.size,
    examples: obligations.flatMap((one) => one.examples).length,
  };
}

const counted = ['obligations', 'exceptions', 'questions', 'examples'] as const satisfies readonly (keyof Counts)[];

function headers(
  columns: readonly (
    | 'agreement'
    | 'kind'
    | 'agreements'
    | 'status'
    | 'term'
    | 'confidence'
    | 'read'
    | 'checked'
    | 'date'
    | 'what'
    | keyof Counts
  )[],
  say: Say,
): readonly string[] {
  return columns.map((column) => say(message(`catalogue.column.${column}`)));
}

/** By kind, as written in the files: what a successor carries on is counted once. */
function totals(entries: readonly CatalogueEntry[], say: Say): string {
  const row = (label: string, of: readonly CatalogueEntry[]): readonly string[] => {
    const counts = of.map(({ written }) => countsOf(written));
    return [
      label,
      String(of.length),
      ...counted.map((name) => String(counts.reduce((sum, one) => sum + one[name], 0))),
    ];
  };
  const kinds = agreementKinds.flatMap((kind) => {
    const of = entries.filter(({ agreement }) => agreement.kind === kind);
    return of.length > 0 ? [row(say(message(`agreement.kind.${kind}`)), of)] : [];
  });
  const all = row(say(message('report.column.total')), entries).map((cell) => `**${cell}**`);
  return table(headers(['kind', 'agreements', ...counted], say), [...kinds, all]);
}

function ofKind(kind: AgreementKind, entries: readonly CatalogueEntry[], say: Say): readonly string[] {
  const rows = entries
    .filter(({ agreement }) => agreement.kind === kind)
    .map(({ agreement }) => {
      const { id, name, status, term, confidence, read, checked } = agreement;
      const counts = countsOf(agreement);
      return [
        `[${escapeMarkdown(id)}](agreements/${id}.md)<br>${escapeMarkdown(name)}`,
        say(message(`agreement.status.${status}`)),
        say(termLabel(term)),
        say(message(`confidence.${confidence}`)),
        say(message(`agreement.read.${read}`)),
        say(checked),
        ...counted.map((what) => String(counts[what])),
      ];
    });
  const columns = headers(['agreement', 'status', 'term', 'confidence', 'read', 'checked', ...counted], say);
  return rows.length > 0 ? [`## ${say(message(`catalogue.kind.${kind}`))}`, table(columns, rows)] : [];
}

/** The days on which a term begins or ends after it was looked up, then what has no such day and wants a look for another reason. */
function recheck(agreements: readonly Agreement[], say: Say): readonly string[] {
  const dates = recheckDates(agreements);
  const rows = dates.map(({ day, agreement, what }) => [say(day), linkTo(agreement), say(what)]);
  const lists: readonly (readonly [Message, (one: Agreement) => boolean])[] = [
    [
      message('catalogue.recheck.ended'),
      (one) =>
        hasEnded(one) &&
        !agreements.some(
          ({ continues, family, term }) =>
            continues?.agreement === one.id || (family === one.family && (term?.from ?? '') > (one.term?.until ?? '9')),
        ),
    ],
    [message('catalogue.recheck.drafts'), ({ status }) => status === 'draft'],
    [message('catalogue.recheck.unknown'), ({ status }) => status === 'terms-unknown' || status === 'none-found'],
  ];
  return [
    ...(rows.length > 0 ? [table(headers(['date', 'agreement', 'what'], say), rows)] : []),
    ...lists.flatMap(([title, fits]) => {
      const found = agreements.filter(fits);
      return found.length > 0 ? [`**${say(title)}**`, points(found.map(linkTo))] : [];
    }),
  ];
}

function hasEnded({ status, term, checked }: Agreement): boolean {
  return status === 'lapsed' || (term?.until !== undefined && term.until < checked);
}

function linkTo({ id, shortName }: Agreement): string {
  return `[${escapeMarkdown(shortName)}](agreements/${id}.md)`;
}
