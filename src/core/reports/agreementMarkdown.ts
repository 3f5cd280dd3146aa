import type { Agreement, Definition, Paper, Question } from '../agreements/agreement';
import type { CatalogueEntry } from '../agreements/catalogue';
import { factLabel, valueLabel } from '../evaluation/explain';
import { message, type Argument, type Message } from '../words/message';
import type { Words } from '../words/words';
import { held, obligationText, type Say } from './agreement/obligationText';
import { codeSpan, escapeMarkdown } from './escapeMarkdown';
import { points, table } from './markdown/page';
import { termLabel } from './labels';

/** One agreement as a document that a lawyer can read beside its sources: everything the file says, in words. */
export function renderAgreement({ agreement }: CatalogueEntry, words: Words): string {
  const say: Say = (argument) => escapeMarkdown(plain(argument, words));
  const blocks = [
    ...head(agreement, say),
    ...held(message('document.covers.production'), agreement.covers.production, say),
    ...held(message('document.covers.person'), agreement.covers.person, say),
    ...section('document.definitions', [...agreement.definitions.values()].flatMap((one) => definitionText(one, say)), say),
    ...section('document.questions', [...agreement.questions.values()].flatMap((one) => questionBlocks(one, say)), say),
    ...section('document.papers', [...agreement.papers.values()].flatMap((one) => paperText(one, say)), say),
    ...section('document.obligations', agreement.obligations.flatMap((one) => obligationText(one, agreement, say)), say),
    ...section('document.sources', sourcesTable(agreement, say), say),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function plain(argument: Argument, words: Words): string {
  if (typeof argument === 'string') return argument;
  return words.say(message('condition.text', { text: argument }));
}

function section(title: 'document.definitions' | 'document.questions' | 'document.papers' | 'document.obligations' | 'document.sources', blocks: readonly string[], say: Say): readonly string[] {
  return blocks.length > 0 ? [`## ${say(message(title))}`, ...blocks] : [];
}

function head(agreement: Agreement, say: Say): readonly string[] {
  const { id, name, kind, status, statusNote, confidence, read, checked, parties, jurisdiction, term, continues, forReference } = agreement;
  const line = message('report.agreement.line', {
    kind: message(`agreement.kind.${kind}`), status: message(`agreement.status.${status}`), confidence: message(`confidence.${confidence}`), read: message(`agreement.read.${read}`), checked,
  });
  const dates = (term?.by ?? []).map(factLabel);
  const facts: readonly Message[] = [
    ...(parties.length > 0 ? [message('document.parties', { parties })] : []),
    ...(jurisdiction.length > 0 ? [message('document.jurisdiction', { jurisdiction })] : []),
    dates.length > 0 ? message('document.term', { term: termLabel(term), dates }) : message('document.term-undated', { term: termLabel(term) }),
    ...(continues ? [message('document.continues', { agreement: continues.agreement, confidence: message(`confidence.${continues.confidence}`) })] : []),
    ...(forReference === undefined ? [] : [message('document.for-reference', { family: forReference })]),
  ];
  return [
    `# ${escapeMarkdown(name)}`,
    `${codeSpan(id)}: ${say(line)}`,
    ...(statusNote === undefined ? [] : [escapeMarkdown(statusNote)]),
    points(facts.map(say)),
  ];
}

function definitionText({ name, level, means, note, when, cases, confidence }: Definition, say: Say): readonly string[] {
  const line = [message('document.judged-for', { level: message(`document.level.${level}`) }), ...(confidence ? [message(`confidence.${confidence}`)] : [])].map(say).join(' · ');
  const value = (is: string): Argument => valueLabel(name, is);
  return [
    `### ${say(factLabel(name))}`,
    `${codeSpan(name)} · ${line}`,
    ...[means, note].flatMap((text) => (text === undefined ? [] : [escapeMarkdown(text)])),
    ...held(message('document.when'), when, say),
    ...(cases ?? []).flatMap((one) => [
      ...(one.when ? held(message('document.case', { value: value(one.is) }), one.when, say) : [say(message('document.otherwise', { value: value(one.is) }))]),
      ...(one.note === undefined ? [] : [escapeMarkdown(one.note)]),
    ]),
  ];
}

function questionBlocks({ name, level, ask, note, values }: Question, say: Say): readonly string[] {
  return [
    `### ${escapeMarkdown(ask)}`,
    `${codeSpan(name)} · ${say(message('document.judged-for', { level: message(`document.level.${level}`) }))} · ${say(message('document.answers', { values: values.map((value) => valueLabel(name, value)) }))}`,
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
  ];
}

function paperText({ name, what, accepts, validWhen }: Paper, say: Say): readonly string[] {
  return [
    `### ${escapeMarkdown(what)}`,
    `${codeSpan(name)} · ${say(message('document.accepts', { kinds: accepts.map((kind) => valueLabel('kind', kind)) }))}`,
    ...held(message('document.valid-when'), validWhen, say),
  ];
}

function sourcesTable({ sources }: Agreement, say: Say): readonly string[] {
  if (sources.size === 0) return [];
  const header = (['source', 'title', 'address', 'remarks'] as const).map((column) => say(message(`report.column.${column}`)));
  return [table(header, [...sources].map(([key, { title, address, note }]) => [escapeMarkdown(key), escapeMarkdown(title), address === undefined ? '' : codeSpan(address), escapeMarkdown(note ?? '')]))];
}
