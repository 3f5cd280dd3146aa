import {
  Composer,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Document,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { message } from '../words/message';
import type { Argument, Message } from '../words/message';
import type { Parsed, Problem, Severity } from '../text/problem';
import type { Span } from '../text/range';
import { budgets, type Budgets } from '../text/budgets';
import { Anchors } from './anchors';
import type { YamlEntry, YamlNode } from './node';

/** Deeper than this no manifest or agreement goes; the library's own recursion ends a process that goes on. */
export const DEEPEST = 64;
/** A torn text can be wrong at every character; nobody reads more than this. */
const MOST_PROBLEMS = 100;

/**
 * Reads YAML 1.2 text into nodes with offsets; a torn text gives what could be read, and its problems. Never throws. A part of a
 * text is nested `above` levels deeper than it looks.
 */
export function parseYaml(text: string, above = 0, limits: Budgets = budgets): Parsed<YamlNode | null> {
  const problems: Problem[] = [];
  const report = (said: Message, span: Span, severity: Severity = 'error'): void => {
    if (problems.length >= MOST_PROBLEMS) return;
    // The library points one past the end of a text that breaks off.
    const start = Math.min(span.start, text.length);
    problems.push({ message: said, severity, span: { start, end: Math.max(start, Math.min(span.end, text.length)) } });
  };
  if (!holdsAtMost(text, limits.values)) {
    report(message('yaml.too-many'), { start: 0, end: 0 });
    return { value: null, problems };
  }
  try {
    const [document, ...more] = documentsIn(text, DEEPEST - above, report);
    if (!document) return { value: null, problems };
    // What follows the first fault is mostly its consequence.
    const [error] = document.errors;
    if (error)
      report(message('yaml.syntax', { reason: reason(error.code, error.message) }), {
        start: error.pos[0],
        end: error.pos[1],
      });
    for (const warning of document.warnings) {
      report(
        message('yaml.syntax', { reason: sentence(warning.message) }),
        { start: warning.pos[0], end: warning.pos[1] },
        'warning',
      );
    }
    if (more[0]) report(message('yaml.several-documents'), { start: more[0].range[0], end: more[0].range[0] });
    return { value: new Reader(text, report, limits).read(document.contents), problems };
  } catch (error) {
    const reason = sentence(error instanceof Error ? error.message : String(error));
    report(message('yaml.unreadable', { reason }), { start: 0, end: 0 });
    return { value: null, problems };
  }
}

/** The slips that people make most, in plain words; the others in the library's own. */
function reason(code: string, said: string): Argument {
  if (code === 'TAB_AS_INDENT') return message('yaml.tab');
  if (code === 'MULTILINE_IMPLICIT_KEY') return message('yaml.no-colon');
  if (code === 'BAD_INDENT' && said.startsWith('Flow ')) return message('yaml.unclosed');
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? message('yaml.colon') : sentence(said);
}

/** Whether a text can hold no more values than that: each stands behind a line end, a comma, a bracket, a dash, a question mark or a colon. */
export function holdsAtMost(text: string, values: number): boolean {
  if (text.length <= values) return true;
  let found = 0;
  for (const _ of text.matchAll(/[\n\r,[{]|[-?] /g)) if (++found > values) return false;
  return true;
}

type Report = (said: Message, span: Span, severity?: Severity) => void;

/** The documents of a text, up to the place where it is nested too deeply. */
function documentsIn(text: string, deepest: number, report: Report): readonly Document.Parsed[] {
  // The library knows LF and CR LF; other line ends of the same length keep every offset.
  const source = text.replace(/\r(?!\n)/g, '\n');
  const parser = new Parser();
  // Duplicate keys are looked for below: the library compares each with all before it.
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    keepSourceTokens: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (documents.length > 1) return documents;
    if (parser.stack.length > deepest) {
      report(message('yaml.too-deep'), { start: parser.offset, end: parser.offset });
      break;
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return documents;
}

class Reader {
  private readonly anchors: Anchors;
  private refused = false;

  constructor(
    private readonly text: string,
    private readonly report: Report,
    limits: Budgets,
  ) {
    this.anchors = new Anchors(DEEPEST, limits.aliased);
  }

  read(node: unknown): YamlNode | null {
    if (isAlias(node)) return this.aliased(node.source, this.spanOf(node));
    const value = this.plain(node);
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    if (!value || anchor === undefined) return value;
    this.anchors.set(anchor, value);
    return { ...value, anchored: true };
  }

  private plain(node: unknown): YamlNode | null {
    if (isMap(node)) {
      const entries = this.entries(node.items);
      return { kind: 'map', entries, span: this.blockSpan(node, entries.at(-1)?.value) };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item));
      return { kind: 'list', items, span: this.blockSpan(node, items.at(-1)) };
    }
    return isScalar(node) ? this.scalar(node) : null;
  }

  private scalar(node: Scalar): YamlNode | null {
    const quoted = node.type !== 'PLAIN';
    const source = quoted ? textOf(node.value) : (node.source ?? '');
    return source === '' && !quoted ? null : { kind: 'scalar', source, span: this.spanOf(node), quoted };
  }

  private entries(pairs: readonly unknown[]): readonly YamlEntry[] {
    const seen = new Set<string>();
    return pairs.flatMap((pair): YamlEntry[] => {
      const entry = this.entry(pair);
      if (!entry) return [];
      if (seen.has(entry.key)) this.report(message('yaml.duplicate-key', { key: entry.key }), entry.keySpan);
      seen.add(entry.key);
      return [entry];
    });
  }

  private entry(pair: unknown): YamlEntry | undefined {
    const keyNode = isPair(pair) ? pair.key : pair;
    const key = isScalar(keyNode) ? this.scalar(keyNode) : null;
    if (!isPair(pair) || key?.kind !== 'scalar') {
      this.report(message('yaml.key-not-text'), this.spanOf(keyNode));
      return undefined;
    }
    const value = this.read(pair.value);
    return {
      key: key.source,
      keySpan: key.span,
      value,
      span: { start: key.span.start, end: Math.max(value?.span.end ?? 0, key.span.end) },
    };
  }

  private aliased(name: string, span: Span): YamlNode | null {
    const target = this.anchors.follow(name);
    if (target === 'unknown') {
      this.report(message('yaml.unknown-alias', { name }), span);
      return null;
    }
    if (target !== 'too-many') return { ...target, span, aliased: true };
    if (!this.refused) this.report(message('yaml.too-many-aliases'), span);
    this.refused = true;
    return null;
  }

  /** A block ends with the last thing in it, not with the comment behind that. */
  private blockSpan(node: YAMLMap | YAMLSeq, last: YamlNode | null | undefined): Span {
    const span = this.spanOf(node);
    return last && !node.flow ? { start: span.start, end: last.span.end } : span;
  }

  /** Blocks end after trailing blank lines; what is pointed at should not. */
  private spanOf(node: unknown): Span {
    const [start, close] = isNode(node) && node.range ? node.range : [0, 0];
    let end = close;
    while (end > start && /\s/.test(this.text.charAt(end - 1))) end--;
    return { start, end };
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The library's own words, as one sentence. */
function sentence(text: string): string {
  const line = text.replace(/\n.*/s, '');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
