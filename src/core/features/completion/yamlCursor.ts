import { LineIndex } from '../../text/lineIndex';
import type { Span } from '../../text/range';
import type { YamlPath } from '../../yaml/node';
import { keysAfter, openFrames, type Frame } from './flowCursor';
import { commentStart, readYamlLine, type YamlLine } from './yamlLines';

/** Where a cursor stands in a YAML text that may be half written and is then no valid YAML. */
export interface YamlCursor {
  /** The way to the record in which a key is being written, to the item of a list, or to the field whose value is; every list index is 0. */
  readonly path: YamlPath;
  /** An item behind a dash may turn out to be the first key of a record. */
  readonly part: 'key' | 'item' | 'value';
  /** The word that is being written, on one line. */
  readonly span: Span;
  /** The keys that the record has already. */
  readonly siblings: readonly string[];
  /** Between `{ }` or `[ ]`. */
  readonly flow: boolean;
  /** A key that has its colon. */
  readonly colon: boolean;
  /** How many columns the record's keys stand behind the indentation of the line. */
  readonly inset: number;
}

/** So many lines may lie between the beginning of a collection in brackets and the cursor. */
const MOST_FLOW_LINES = 40;

/** Finds out by indentation and brackets alone where a cursor stands; undefined in comments and in the middle of texts. */
export function yamlCursor(text: string, offset: number): YamlCursor | undefined {
  const lines = new YamlLines(text, offset);
  return lines.flowCursor() ?? lines.blockCursor();
}

class YamlLines {
  private readonly lines: LineIndex;
  /** The line with the cursor. */
  private readonly at: number;

  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {
    this.lines = new LineIndex(text);
    this.at = this.lines.position(offset).line;
  }

  flowCursor(): YamlCursor | undefined {
    let found: YamlCursor | undefined;
    for (let line = this.at; line >= Math.max(this.at - MOST_FLOW_LINES, 0); line--) {
      const read = this.read(line);
      const opens = /^[[{]/u.test(read.value) ? this.startOf(line) + (read.colon ?? read.column) : undefined;
      const frames =
        opens === undefined || opens >= this.offset ? undefined : openFrames(this.text, opens, this.offset);
      const path = frames && this.pathTo(line, read, read.key !== undefined);
      // A collection inside another begins further up.
      if (frames && path) found = this.inFrames(frames, path);
      if (read.indent === 0 && read.dashes.length === 0 && read.key !== undefined) break;
    }
    return found;
  }

  blockCursor(): YamlCursor | undefined {
    const line = this.textOf(this.at);
    const character = this.offset - this.startOf(this.at);
    if (character > commentStart(line)) return undefined;
    const read = this.read(this.at);
    if (read.colon !== undefined && character >= read.colon) return this.blockValue(read, character);
    const empty = read.content === '';
    if (empty && this.text.charAt(this.offset - 1) === '-') return undefined;
    const column = empty ? Math.max(character, read.dashes.length > 0 ? read.column : 0) : read.column;
    if (character < read.column && !empty) return undefined;
    const path = this.pathTo(this.at, { ...read, column }, false);
    const end = empty
      ? this.offset
      : this.startOf(this.at) + (read.colon === undefined ? read.column + read.content.length : read.colon - 1);
    return (
      path && {
        path,
        part: read.dashes.length > 0 ? 'item' : 'key',
        span: { start: empty ? this.offset : this.startOf(this.at) + read.column, end: Math.max(end, this.offset) },
        siblings: this.siblings(column, read),
        flow: false,
        colon: read.colon !== undefined,
        inset: column - (empty && read.dashes.length === 0 ? column : read.indent),
      }
    );
  }

  private blockValue(read: YamlLine, character: number): YamlCursor | undefined {
    const line = this.textOf(this.at);
    const behind = line.slice(read.colon, commentStart(line));
    const gap = behind.length - behind.trimStart().length;
    if (character === read.colon || gap === 0 || /^[|>&*!]/u.test(read.value)) return undefined;
    const path = this.pathTo(this.at, read, true);
    const start = this.startOf(this.at) + Math.min((read.colon ?? 0) + gap, character);
    const end = this.startOf(this.at) + (read.colon ?? 0) + behind.trimEnd().length;
    return (
      path && {
        path,
        part: 'value',
        span: { start, end: Math.max(end, this.offset) },
        siblings: [],
        flow: false,
        colon: false,
        inset: read.column - read.indent,
      }
    );
  }

  private inFrames(frames: readonly Frame[], path: YamlPath): YamlCursor | undefined {
    const top = frames.at(-1);
    if (!top || this.text.charAt(this.offset - 1) === ':') return undefined;
    const steps = frames.slice(0, -1).map((frame) => (frame.kind === 'list' ? 0 : (frame.key ?? '')));
    const last = top.kind === 'list' ? [0] : top.key === undefined ? [] : [top.key];
    const written = this.text.slice(top.from, this.offset);
    if (/[\r\n]/u.test(written.trim())) return undefined;
    const rest = /^[^,:\]}\r\n#]*/u.exec(this.text.slice(this.offset))?.[0].trimEnd() ?? '';
    const end = this.offset + rest.length;
    return {
      path: [...path, ...steps, ...last],
      part: top.kind === 'list' ? 'item' : top.key === undefined ? 'key' : 'value',
      span: { start: this.offset - written.trimStart().length, end },
      siblings: top.kind === 'map' && top.key === undefined ? [...top.keys, ...keysAfter(this.text, this.offset)] : [],
      flow: true,
      colon: this.text.charAt(end) === ':',
      inset: 0,
    };
  }

  /** The way to the record in which the content of a line stands, or with `key` to the field that the line begins. */
  private pathTo(line: number, { column, dashes, key }: YamlLine, withKey: boolean): YamlPath | undefined {
    const way: (string | number)[] = withKey && key !== undefined ? [key] : [];
    const passed = { limit: column, afterDash: false };
    const passDashes = (columns: readonly number[]): void => {
      for (const dash of columns.toReversed()) {
        if (dash >= passed.limit) continue;
        way.push(0);
        passed.limit = dash;
        passed.afterDash = true;
      }
    };
    passDashes(dashes);
    for (let above = line - 1; above >= 0 && (passed.limit > 0 || passed.afterDash); above--) {
      if (this.standsBelow(above, passed)) continue;
      const read = this.read(above);
      if (read.blank) continue;
      // The dashes of a list may stand right below its key.
      const isParent =
        read.column < passed.limit || (passed.afterDash && read.column === passed.limit && read.dashes.length === 0);
      if (read.key !== undefined && isParent) {
        // What stands deeper than a key with a value is more of that value.
        if (read.value !== '' && !read.value.startsWith('&')) return undefined;
        way.push(read.key);
        passed.limit = read.column;
        passed.afterDash = false;
      } else if (read.key === undefined && read.content !== '' && read.column < passed.limit) return undefined;
      passDashes(read.dashes);
    }
    return way.reverse();
  }

  /** Whether a line, by its first character alone, stands in what was passed: most lines of a long list do. */
  private standsBelow(
    line: number,
    { limit, afterDash }: { readonly limit: number; readonly afterDash: boolean },
  ): boolean {
    const start = this.startOf(line);
    let indent = 0;
    while (this.text.charAt(start + indent) === ' ') indent++;
    return indent > limit || (indent === limit && (!afterDash || this.text.startsWith('- ', start + indent)));
  }

  /** The keys of the record whose keys stand in a column, above and below the cursor's line. */
  private siblings(column: number, { dashes }: YamlLine): readonly string[] {
    const keys: string[] = [];
    const take = (read: YamlLine, upwards: boolean): boolean => {
      if (read.blank) return true;
      const begins = read.dashes.some((dash) => dash < column);
      const inside = read.column >= column && (upwards || !begins);
      if (inside && read.column === column && read.key !== undefined) keys.push(read.key);
      return inside && !(upwards && begins && read.column <= column);
    };
    let above = dashes.length > 0 ? -1 : this.at - 1;
    while (above >= 0 && take(this.read(above), true)) above--;
    let below = this.at + 1;
    while (below < this.lines.lineCount && take(this.read(below), false)) below++;
    return keys;
  }

  private read(line: number): YamlLine {
    return readYamlLine(this.textOf(line));
  }

  private startOf(line: number): number {
    return this.lines.lineStart(line);
  }

  /** Without what ends it. */
  private textOf(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\r?\n$|\r$/u, '');
  }
}
