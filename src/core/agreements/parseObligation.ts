import type { Span } from '../text/range';
import { message } from '../words/message';
import { entryOf, type YamlMap, type YamlNode, type YamlPath } from '../yaml/node';
import {
  levels,
  obligationKinds,
  strengths,
  type Condition,
  type Confidence,
  type DeadlineRule,
  type Demand,
  type Example,
  type Exception,
  type Obligation,
  type Paper,
  type Requirement,
  type Term,
} from './agreement';
import { conditionOf, parseCondition, plainYesNo } from './parseCondition';
import { spanOf, type Reader } from './reader';

const obligationKeys = [
  'id',
  'formerly',
  'cite',
  'summary',
  'note',
  'level',
  'kind',
  'strength',
  'on-request',
  'waivable',
  'main',
  'when',
  'exceptions',
  'requires',
  'forbids',
  'term',
  'replaces',
  'asked-after',
  'confidence',
  'sources',
  'examples',
];
const demandKeys = ['what', 'from', 'to', 'evidence', 'valid-when', 'by', 'shown-by', 'owed-until-shown', 'when'];
const deadlineKeys = ['before', 'at', 'after', 'hours', 'days', 'business-days', 'or-at', 'no-later-than'];
export const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** Reads one obligation of an agreement file; papers are looked up by name and written into the demands that ask for them. */
export class ObligationParser {
  constructor(
    private readonly reader: Reader,
    private readonly agreement: string,
    private readonly confidence: Confidence,
    private readonly papers: ReadonlyMap<string, Paper>,
  ) {}

  parse(node: YamlNode, index: number): Obligation | undefined {
    const { reader } = this;
    const map = reader.map(node, 'an obligation', obligationKeys);
    if (!map) return undefined;
    const id = reader.required(map, 'id', 'an obligation');
    const confidence = reader.oneOf(map, 'confidence', confidences, this.confidence, true);
    const when = conditionOf(reader, entryOf(map, 'when'));
    const forbids = conditionOf(reader, entryOf(map, 'forbids'));
    const requires =
      entryOf(map, 'requires') && this.requirement(entryOf(map, 'requires')?.value, spanOf(map, 'requires'));
    const term = parseTerm(reader, entryOf(map, 'term')?.value, []);
    const note = reader.text(map, 'note');
    const level = reader.oneOf(map, 'level', levels, undefined, true);
    const waivable = reader.yesNo(map, 'waivable');
    return {
      id,
      agreement: this.agreement,
      formerly: reader.texts(map, 'formerly'),
      cite: reader.required(map, 'cite', 'an obligation'),
      summary: reader.required(map, 'summary', 'an obligation'),
      ...(note === undefined ? {} : { note }),
      level: level ?? 'production',
      ...(level === undefined && { levelUnread: true }),
      kind: reader.oneOf(map, 'kind', obligationKinds, 'record', true),
      strength: reader.oneOf(map, 'strength', strengths, 'required'),
      onRequest: reader.yesNo(map, 'on-request') ?? false,
      ...(waivable === undefined ? {} : { waivable }),
      ...(reader.yesNo(map, 'main') && { main: true as const }),
      ...(when && { when }),
      exceptions: reader.list(entryOf(map, 'exceptions')?.value).flatMap((one) => this.exception(one, confidence)),
      ...(requires && { requires }),
      ...(forbids && { forbids }),
      ...(term && { term }),
      replaces: reader.texts(map, 'replaces'),
      askedAfter: reader.texts(map, 'asked-after'),
      confidence,
      sources: reader.texts(map, 'sources'),
      sourcesSpan: spanOf(map, 'sources'),
      examples: reader
        .list(entryOf(map, 'examples')?.value)
        .flatMap((one, at) => this.example(one, ['obligations', index, 'examples', at])),
      span: entryOf(map, 'id')?.span ?? map.span,
    };
  }

  private exception(node: YamlNode, confidence: Confidence): Exception[] {
    const { reader } = this;
    const map = reader.map(node, 'an exception', [
      'id',
      'when',
      'owed-until-shown',
      'instead',
      'note',
      'confidence',
      'sources',
    ]);
    if (!map) return [];
    const instead = entryOf(map, 'instead') && this.requirement(entryOf(map, 'instead')?.value, spanOf(map, 'instead'));
    const note = reader.text(map, 'note');
    return [
      {
        id: reader.required(map, 'id', 'an exception'),
        when: parseCondition(reader, entryOf(map, 'when')?.value, entryOf(map, 'when') ?? map.entries[0]),
        ...(reader.yesNo(map, 'owed-until-shown') && { owedUntilShown: true }),
        ...(instead && { instead }),
        ...(note === undefined ? {} : { note }),
        confidence: reader.oneOf(map, 'confidence', confidences, confidence),
        sources: reader.texts(map, 'sources'),
      },
    ];
  }

  private requirement(node: YamlNode | null | undefined, span: Span): Requirement {
    const either = entryOf(node, 'either');
    const demands = either ? this.reader.list(either.value) : this.reader.list(node);
    if (demands.length === 0) this.reader.report(message('agreement.expected-demand'), span);
    return { need: either ? 'either' : 'all', demands: demands.flatMap((one) => this.demand(one)) };
  }

  private demand(node: YamlNode): Demand[] {
    const { reader } = this;
    const map = reader.map(node, 'a demand', demandKeys);
    if (!map) return [];
    const words = reader.texts(map, 'evidence');
    const paper = words.length === 1 ? this.papers.get(words[0] ?? '') : undefined;
    const own = conditionOf(reader, entryOf(map, 'valid-when'));
    const validWhen = together(paper?.validWhen, own);
    const what = reader.text(map, 'what') ?? paper?.what;
    if (what === undefined)
      reader.report(
        message('agreement.missing-key', { key: 'what', what: 'a demand' }),
        map.entries[0]?.keySpan ?? map.span,
      );
    const from = reader.text(map, 'from');
    const to = reader.text(map, 'to');
    const by = this.deadline(map);
    const shownBy = conditionOf(reader, entryOf(map, 'shown-by'));
    const when = conditionOf(reader, entryOf(map, 'when'));
    if (words.length === 0 && !shownBy)
      reader.report(
        message('agreement.missing-key', { key: 'evidence', what: 'a demand' }),
        map.entries[0]?.keySpan ?? map.span,
      );
    return [
      {
        what: what ?? '',
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        accepts: paper?.accepts ?? words,
        evidenceSpan: spanOf(map, 'evidence'),
        ...(validWhen && { validWhen }),
        ...(by && { by }),
        bySpan: spanOf(map, 'by'),
        ...(shownBy && { shownBy }),
        ...(reader.yesNo(map, 'owed-until-shown') && { owedUntilShown: true }),
        ...(when && { when }),
      },
    ];
  }

  private deadline(map: YamlMap): DeadlineRule | undefined {
    const { reader } = this;
    const node = entryOf(map, 'by')?.value;
    if (!node) return undefined;
    const by = reader.map(node, 'a deadline', deadlineKeys);
    if (!by) return undefined;
    const rule: { -readonly [Key in keyof DeadlineRule]: DeadlineRule[Key] } = {};
    for (const key of ['before', 'at', 'after'] as const) {
      const text = reader.text(by, key);
      if (text !== undefined) rule[key] = text;
    }
    const orAt = reader.text(by, 'or-at');
    if (orAt !== undefined) rule.orAt = orAt;
    const noLaterThan = reader.text(by, 'no-later-than');
    if (noLaterThan !== undefined) rule.noLaterThan = noLaterThan;
    const hours = reader.count(by, 'hours');
    if (hours !== undefined) rule.hours = hours;
    const days = reader.count(by, 'days');
    if (days !== undefined) rule.days = days;
    const businessDays = reader.count(by, 'business-days');
    if (businessDays !== undefined) rule.businessDays = businessDays;
    if (rule.before === undefined && rule.at === undefined && rule.after === undefined)
      reader.report(message('agreement.expected-deadline'), by.span);
    return rule;
  }

  private example(node: YamlNode, path: YamlPath): Example[] {
    const { reader } = this;
    const map = reader.map(node, 'an example', ['given', 'evidence', 'then', 'note']);
    if (!map) return [];
    const note = reader.text(map, 'note');
    return [
      {
        given: this.facts(entryOf(map, 'given')?.value),
        evidence: reader.list(entryOf(map, 'evidence')?.value).map((one) => this.facts(one)),
        then: reader.required(map, 'then', 'an example'),
        ...(note === undefined ? {} : { note }),
        path,
        span: map.span,
      },
    ];
  }

  private facts(node: YamlNode | null | undefined): ReadonlyMap<string, readonly string[]> {
    if (node?.kind !== 'map') return new Map();
    return new Map(
      node.entries.map((entry) => [entry.key, this.reader.scalars(entry.value, entry.key).map(plainYesNo)]),
    );
  }
}

/** Two conditions of which both must hold. */
function together(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  return one && other ? { lines: [...one.lines, ...other.lines], span: other.span } : (one ?? other);
}

/** Reads a term, `{ from: 2026-07-01, until: 2030-06-30, by: act-date }`. */
export function parseTerm(
  reader: Reader,
  node: YamlNode | null | undefined,
  otherwise: readonly string[],
): Term | undefined {
  if (!node) return undefined;
  const map = reader.map(node, 'a term', ['from', 'until', 'by']);
  if (!map) return undefined;
  const from = reader.date(map, 'from');
  const until = reader.date(map, 'until');
  const by = reader.texts(map, 'by');
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    by: by.length > 0 ? by : otherwise,
  };
}
