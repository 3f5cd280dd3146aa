import { isDay } from '../text/days';
import type { Problem, Severity } from '../text/problem';
import type { Span } from '../text/range';
import { message, type Message } from '../words/message';
import { entryOf, type YamlMap, type YamlNode } from '../yaml/node';
import { meant } from './meant';

const WHOLE: Span = { start: 0, end: 0 };

/** Reads the fields of an agreement file one by one, and collects what is wrong with them at the narrowest place. */
export class Reader {
  readonly problems: Problem[] = [];

  report(text: Message, span: Span, severity: Severity = 'error'): void {
    this.problems.push({ message: text, severity, span });
  }

  /** The node as a map, with unknown keys reported. */
  map(
    node: YamlNode | null | undefined,
    what: string,
    keys: readonly string[],
    span: Span = WHOLE,
  ): YamlMap | undefined {
    if (node?.kind !== 'map') {
      this.report(message('agreement.expected-map', { what, keys: keys.join(', ') }), node?.span ?? span);
      return undefined;
    }
    for (const entry of node.entries) {
      if (!keys.includes(entry.key))
        this.report(message('agreement.unknown-key', { key: entry.key, what, keys: keys.join(', ') }), entry.keySpan);
    }
    return node;
  }

  /** The node as a list; a single node stands for a list of one. */
  list(node: YamlNode | null | undefined): readonly YamlNode[] {
    if (!node) return [];
    return node.kind === 'list' ? node.items.filter((item) => item !== null) : [node];
  }

  text(map: YamlMap, key: string): string | undefined {
    const value = entryOf(map, key)?.value;
    if (!value) return undefined;
    if (value.kind === 'scalar') return value.source;
    this.report(message('agreement.expected-text', { key }), value.span);
    return undefined;
  }

  required(map: YamlMap, key: string, what: string): string {
    const text = this.text(map, key);
    if (text === undefined && !entryOf(map, key)?.value) {
      this.report(message('agreement.missing-key', { key, what }), map.entries[0]?.keySpan ?? map.span);
    }
    return text ?? '';
  }

  texts(map: YamlMap, key: string): readonly string[] {
    return this.scalars(entryOf(map, key)?.value, key);
  }

  scalars(node: YamlNode | null | undefined, key: string): readonly string[] {
    return this.list(node).flatMap((item) => {
      if (item.kind === 'scalar') return [item.source];
      this.report(message('agreement.expected-text', { key }), item.span);
      return [];
    });
  }

  oneOf<Word extends string, Otherwise extends Word | undefined>(
    map: YamlMap,
    key: string,
    words: readonly Word[],
    otherwise: Otherwise,
    required = false,
  ): Word | Otherwise {
    const value = entryOf(map, key)?.value;
    if (!value) {
      if (required)
        this.report(
          message('agreement.missing-key', { key, what: words.join(', ') }),
          map.entries[0]?.keySpan ?? map.span,
        );
      return otherwise;
    }
    const found = value.kind === 'scalar' ? words.find((word) => word === value.source) : undefined;
    if (found === undefined) {
      const written = value.kind === 'scalar' ? value.source : '';
      this.report(
        message('agreement.expected-one-of', { key, words: words.join(', '), meant: meant(written, words) }),
        value.span,
      );
    }
    return found ?? otherwise;
  }

  yesNo(map: YamlMap, key: string): boolean | undefined {
    const text = this.text(map, key);
    if (text === undefined) return undefined;
    if (text === 'yes' || text === 'true') return true;
    if (text !== 'no' && text !== 'false')
      this.report(message('agreement.expected-one-of', { key, words: 'yes, no', meant: '' }), spanOf(map, key));
    return false;
  }

  /** A whole number of at least one, such as the hours of a deadline. */
  count(map: YamlMap, key: string): number | undefined {
    const text = this.text(map, key);
    if (text === undefined) return undefined;
    if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
    this.report(message('agreement.expected-count', { key }), spanOf(map, key));
    return undefined;
  }

  date(map: YamlMap, key: string): string | undefined {
    const text = this.text(map, key);
    if (text === undefined) return undefined;
    if (isDay(text)) return text;
    this.report(message('agreement.expected-date', { key }), spanOf(map, key));
    return undefined;
  }
}

/** The place of a key's value, else of the key, else of the map. */
export function spanOf(map: YamlMap, key: string): Span {
  const entry = entryOf(map, key);
  return entry?.value?.span ?? entry?.keySpan ?? map.span;
}
