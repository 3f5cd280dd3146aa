/** What one line of block YAML begins: items (`- `), then perhaps a key. */
export interface YamlLine {
  readonly indent: number;
  /** The columns of its dashes. */
  readonly dashes: readonly number[];
  /** Where its content begins, behind the dashes. */
  readonly column: number;
  readonly content: string;
  readonly key?: string;
  /** The column behind the colon. */
  readonly colon?: number;
  /** What follows the colon, without its comment. */
  readonly value: string;
  /** Holds nothing but white space, a comment or a document mark. */
  readonly blank: boolean;
}

/** Reads one line by itself, whatever surrounds it. */
export function readYamlLine(line: string): YamlLine {
  const indent = /^ */u.exec(line)?.[0].length ?? 0;
  const dashes: number[] = [];
  let column = indent;
  while (line.charAt(column) === '-' && (column + 1 >= line.length || line.charAt(column + 1) === ' ')) {
    dashes.push(column);
    column++;
    while (line.charAt(column) === ' ') column++;
  }
  const content = line.slice(column, commentStart(line, column)).trimEnd();
  const colon = colonOf(content);
  const blank = dashes.length === 0 && (content === '' || content === '---');
  if (colon < 0) return { indent, dashes, column, content, value: content, blank };
  return {
    indent,
    dashes,
    column,
    content,
    key: unquoted(content.slice(0, colon)),
    colon: column + colon + 1,
    value: content.slice(colon + 1).trim(),
    blank,
  };
}

/** Where the comment of a line begins, or its end: a `#` behind white space and outside quotes. */
export function commentStart(line: string, from = 0): number {
  let quote = '';
  for (let at = from; at < line.length; at++) {
    const character = line.charAt(at);
    if (quote !== '') {
      if (quote === '"' && character === '\\') at++;
      else if (character === quote) quote = '';
    } else if (opensQuote(line, at)) quote = character;
    else if (character === '#' && (at === 0 || /\s/u.test(line.charAt(at - 1)))) return at;
  }
  return line.length;
}

/** Whether a quote opens here; an apostrophe inside a word does not. */
export function opensQuote(text: string, at: number): boolean {
  return /["']/u.test(text.charAt(at)) && (at === 0 || /[\s,[{]/u.test(text.charAt(at - 1)));
}

export function unquoted(word: string): string {
  const text = word.trim();
  return /^(["']).*\1$/su.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

/** The colon behind the key with which a content begins; -1 where it begins with none. */
function colonOf(content: string): number {
  if (/^[[{#&*!|>%@`]/u.test(content)) return -1;
  const quote = /^["']/u.exec(content)?.[0];
  const close = quote === undefined ? 0 : content.indexOf(quote, 1);
  if (close < 0) return -1;
  const found = /:(?=\s|$)/u.exec(content.slice(close));
  return found ? close + found.index : -1;
}
