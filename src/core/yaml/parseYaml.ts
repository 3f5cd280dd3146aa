import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { message } from '../words/message';
import type { Parsed, Problem } from '../text/problem';
import type { Span } from '../text/range';
import type { YamlEntry, YamlNode } from './node';

/** Aliases (`*name`) are followed this often in one file, so that a few lines cannot unfold into millions. */
const MOST_ALIASES = 1000;
const DEEPEST = 64;

/** Reads YAML 1.2 text into nodes with offsets; a torn text gives what could be read, and its problems. Never throws. */
export function parseYaml(text: string): Parsed<YamlNode | null> {
  const problems: Problem[] = [];
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, strict: true, keepSourceTokens: false, logLevel: 'silent' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: null, problems: [{ message: message('yaml.unreadable', { reason }), severity: 'error', span: { start: 0, end: 0 } }] };
  }
  for (const { list, severity } of [{ list: document.errors, severity: 'error' as const }, { list: document.warnings, severity: 'warning' as const }]) {
    for (const error of list) {
      const span = { start: error.pos[0], end: Math.max(error.pos[0], error.pos[1]) };
      problems.push({ message: message('yaml.syntax', { reason: sentence(error.message) }), severity, span });
    }
  }
  const reader = new Reader(document, text, problems);
  return { value: reader.read(document.contents, 0), problems };
}

class Reader {
  private aliases = 0;

  constructor(
    private readonly document: Document.Parsed,
    private readonly text: string,
    private readonly problems: Problem[],
  ) {}

  read(node: unknown, depth: number): YamlNode | null {
    if (depth > DEEPEST) return this.refuse('yaml.too-deep', node);
    if (isAlias(node)) {
      if (++this.aliases > MOST_ALIASES) return this.refuse('yaml.too-many-aliases', node);
      const target = node.resolve(this.document);
      return target ? withSpan(this.read(target, depth + 1), spanOf(node)) : null;
    }
    if (isMap(node)) return { kind: 'map', entries: node.items.flatMap((pair) => this.entry(pair, depth)), span: this.trimmed(spanOf(node)) };
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.read(item, depth + 1)), span: this.trimmed(spanOf(node)) };
    if (!isScalar(node)) return null;
    const quoted = node.type !== 'PLAIN';
    const source = quoted ? String(node.value ?? '') : (node.source ?? '');
    return source === '' && !quoted ? null : { kind: 'scalar', source, span: spanOf(node), quoted };
  }

  private entry(pair: unknown, depth: number): YamlEntry[] {
    if (!isPair(pair) || !isScalar(pair.key)) {
      const key = isPair(pair) ? pair.key : pair;
      this.refuse('yaml.key-not-text', key);
      return [];
    }
    const keySpan = spanOf(pair.key);
    const value = this.read(pair.value, depth + 1);
    const end = value ? value.span.end : keySpan.end;
    return [{ key: pair.key.source ?? String(pair.key.value), keySpan, value, span: { start: keySpan.start, end: Math.max(end, keySpan.end) } }];
  }

  private refuse(code: 'yaml.too-deep' | 'yaml.too-many-aliases' | 'yaml.key-not-text', node: unknown): null {
    if (!this.problems.some((problem) => problem.message.code === code)) {
      this.problems.push({ message: message(code), severity: 'error', span: spanOf(node as Node) });
    }
    return null;
  }

  /** Block collections end after trailing blank lines; what is pointed at should not. */
  private trimmed(span: Span): Span {
    let end = span.end;
    while (end > span.start && /\s/.test(this.text.charAt(end - 1))) end--;
    return { start: span.start, end };
  }
}

function withSpan(node: YamlNode | null, span: Span): YamlNode | null {
  return node && { ...node, span };
}

function spanOf(node: Node | undefined): Span {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** The library's own words, as one sentence. */
function sentence(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
