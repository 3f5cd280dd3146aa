import type { Agreement, Condition, Example, Exception, Obligation } from '../../agreements/agreement';
import { factLabel, valueLabel } from '../../evaluation/explain';
import { message, type Argument, type Message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { conditionPoints, requirementPoints, type Point } from './conditionText';

/** Says a message or a text so that it may stand in Markdown. */
export type Say = (argument: Argument) => string;

/** One obligation with its trigger, exceptions, demands and examples. */
export function obligationText(obligation: Obligation, agreement: Agreement, say: Say): readonly string[] {
  const { id, summary, cite, confidence, sources, note, kind, level, strength, onRequest, when, exceptions, requires, forbids, examples } = obligation;
  const line = [
    codeSpan(`${agreement.id}/${id}`), escapeMarkdown(`${agreement.shortName}, ${cite}`), say(message(`document.kind.${kind}`)), say(message(`document.strength.${strength}`)),
    ...(onRequest ? [say(message('document.on-request'))] : []),
    say(message('document.judged-for', { level: message(`document.level.${level}`) })), say(message(`confidence.${confidence}`)),
    ...(sources.length > 0 ? [say(message('report.sources', { keys: sources }))] : []),
  ];
  return [
    `### ${escapeMarkdown(summary)}`,
    line.join(' · '),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    ...held(message('document.when'), when, say),
    ...exceptions.flatMap((exception) => exceptionText(exception, say)),
    ...(requires ? [titled(message(requires.need === 'either' ? 'document.requires-either' : 'document.requires'), requirementPoints(requires), say)] : []),
    ...(forbids ? held(message('document.forbids'), forbids, say) : []),
    ...(requires || forbids ? [] : [say(message('document.informs'))]),
    ...(examples.length > 0 ? [[`**${say(message('document.examples'))}**`, '', ...examples.map((example) => `- ${exampleText(example, say)}`)].join('\n')] : []),
  ];
}

/** A title with the points of a condition under it. */
export function held(title: Message, condition: Condition | undefined, say: Say): readonly string[] {
  return condition && condition.lines.length > 0 ? [titled(title, conditionPoints(condition), say)] : [];
}

function titled(title: Message, points: readonly Point[], say: Say): string {
  return [`**${say(title)}**`, '', ...pointLines(points, say)].join('\n');
}

function pointLines(points: readonly Point[], say: Say, indent = ''): readonly string[] {
  return points.flatMap(({ text, below }) => [`${indent}- ${say(text)}`, ...pointLines(below ?? [], say, `${indent}  `)]);
}

function exceptionText({ id, when, instead, note, confidence }: Exception, say: Say): readonly string[] {
  const title = message(instead ? 'document.exception-instead' : 'document.exception', { id: id.replaceAll('-', ' '), confidence: message(`confidence.${confidence}`) });
  return [
    ...held(title, when, say),
    ...(instead ? [titled(message('document.instead'), requirementPoints(instead), say)] : []),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
  ];
}

function exampleText({ given, evidence, then }: Example, say: Say): string {
  const facts = (pairs: ReadonlyMap<string, readonly string[]>, except?: string): Argument =>
    [...pairs].filter(([name]) => name !== except).map(([name, values]) => message('document.fact', { fact: factLabel(name), value: values.map((value) => valueLabel(name, value)) }));
  const outcome = outcomeLabel(then);
  const papers = evidence.map((paper) => {
    const kind = (paper.get('kind') ?? []).map((one) => valueLabel('kind', one));
    return paper.size > 1 ? message('document.paper', { kind, facts: facts(paper, 'kind') }) : message('document.paper-bare', { kind });
  });
  return say(papers.length > 0 ? message('document.example', { given: facts(given), papers, outcome }) : message('document.example-no-papers', { given: facts(given), outcome }));
}

function outcomeLabel(then: string): Argument {
  switch (then) {
    case 'met':
    case 'open':
    case 'blocked':
    case 'needs-facts':
    case 'needs-judgement':
    case 'waived':
    case 'on-request':
    case 'not-yet':
    case 'not-required':
      return message(`outcome.${then}`);
    default:
      return then;
  }
}
