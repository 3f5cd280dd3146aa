import type { Problem, TextEdit } from '../text/problem';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/node';
import type { Manifest } from './manifest';

/** Why a change was not made. */
export type Refusal = 'unreadable' | 'no-record' | 'repeated' | 'comments' | 'layout';

/** A change as text edits, or why it was refused. */
export type ManifestEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: Refusal };

/** The text of a manifest as its lines and columns, to write into it as its author would have. */
export class ManifestText {
  readonly text: string;
  readonly lineBreak: string;

  constructor(readonly manifest: Manifest) {
    this.text = manifest.text;
    this.lineBreak = manifest.lines.lineBreak;
  }

  isFlow(node: YamlNode): boolean {
    return node.kind !== 'scalar' && (this.text[node.span.start] === '{' || this.text[node.span.start] === '[');
  }

  /** The blanks under which further fields of a block of fields stand; undefined for an unusual layout. */
  indentOf(map: YamlMap): string | undefined {
    const indents = map.entries.map((entry) => this.before(entry.keySpan.start));
    const [first] = indents;
    const sound =
      first !== undefined &&
      indents.every((one, at) => one.length === first.length && (at === 0 ? /^[ -]*$/ : /^ *$/).test(one));
    return sound ? first.replaceAll('-', ' ') : undefined;
  }

  /** What stands on the line before an offset; a mark of the byte order is no part of a line. */
  before(offset: number): string {
    return this.text.slice(this.lineStart(offset), offset).replace(/^\ufeff/, '');
  }

  /** The place after the colon of a field; undefined where there is none. */
  afterColon(entry: YamlEntry): number | undefined {
    const colon = /^\s*:/.exec(this.text.slice(entry.keySpan.end, entry.keySpan.end + 1000));
    return colon ? entry.keySpan.end + colon[0].length : undefined;
  }

  /** True when nothing but blanks and a comment stand between an offset and the end of its line. */
  endsLine(offset: number): boolean {
    return /^[ \t]*(?:#[^]*)?$/.test(this.text.slice(offset, this.lineEnd(offset)));
  }

  isFollowedBy(offset: number, pattern: RegExp): boolean {
    return pattern.test(this.text.slice(offset, offset + 1000));
  }

  isOneLine(start: number, end: number): boolean {
    return this.lineStart(start) === this.lineStart(end);
  }

  /**
   * Inserts lines below the line of an offset, and below comments that stand deeper than `column` and so belong to
   * what ends there. At the end of a text that breaks off without a line end, one is put before.
   */
  insertBelow(offset: number, column: number, lines: string): TextEdit {
    let at = this.nextLine(offset);
    for (let look = at; look < this.text.length; look = this.nextLine(look)) {
      const line = this.text.slice(look, this.lineEnd(look));
      const blanks = /^ */.exec(line)?.[0].length ?? 0;
      if (line[blanks] === '#' && blanks > column) at = this.nextLine(look);
      else if (blanks < line.length) break;
    }
    return this.insertLine(at, lines);
  }

  insertAtEnd(lines: string): TextEdit {
    return this.insertLine(this.text.length, lines);
  }

  private insertLine(at: number, lines: string): TextEdit {
    const broken = at === this.text.length && at > 0 && !/[\r\n]/.test(this.text.charAt(at - 1));
    return {
      span: { start: at, end: at },
      newText: broken ? `${this.lineBreak}${lines}` : `${lines}${this.lineBreak}`,
    };
  }

  private lineStart(offset: number): number {
    return this.manifest.lines.lineStart(this.manifest.lines.position(offset).line);
  }

  private lineEnd(offset: number): number {
    const next = this.nextLine(offset);
    return next - (/(?:\r\n|\r|\n)$/.exec(this.text.slice(Math.max(offset, next - 2), next))?.[0].length ?? 0);
  }

  private nextLine(offset: number): number {
    return this.manifest.lines.lineStart(this.manifest.lines.position(offset).line + 1);
  }
}

/** A text that is torn gives places that cannot be trusted. */
export function isReadable(manifest: Manifest): boolean {
  return !manifest.problems.some(tears);
}

/** Whether what stands behind a problem cannot be read. */
export function tears({ message: { code } }: Pick<Problem, 'message'>): boolean {
  return (
    code === 'yaml.syntax' ||
    code === 'yaml.unreadable' ||
    code === 'yaml.too-deep' ||
    code === 'yaml.too-many' ||
    code === 'yaml.several-documents'
  );
}
