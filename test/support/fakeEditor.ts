import { readFileSync, readdirSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';

/**
 * Stand-ins for the parts of the editor's interface that only carry what the extension says. Whatever else is asked of the
 * editor answers with nothing.
 */
class MarkdownString {
  isTrusted: boolean | { readonly enabledCommands: readonly string[] } | undefined;
  supportHtml: boolean | undefined;

  constructor(
    public value = '',
    public supportThemeIcons = false,
  ) {}

  /** As letters: marks of Markdown and, where icons are drawn, names of icons have a backslash before them. */
  appendText(text: string): this {
    const named = this.supportThemeIcons ? text.replace(/\$(?=\([\w-]+\))/g, '\\$') : text;
    this.value += named
      .replace(/[\\`*_{}[\]()#+\-!~<>&|$]/g, '\\$&')
      .replace(/[ \t]+/g, (blanks) => '&nbsp;'.repeat(blanks.length))
      .replace(/\n/g, '\n\n');
    return this;
  }

  appendMarkdown(text: string): this {
    this.value += text;
    return this;
  }
}

class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
    this.start = new Position(startLine, startCharacter);
    this.end = new Position(endLine, endCharacter);
  }
}

class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
    readonly query: string,
  ) {}

  static from({
    scheme,
    path = '',
    query = '',
  }: {
    readonly scheme: string;
    readonly path?: string;
    readonly query?: string;
  }): Uri {
    return new Uri(scheme, path, query);
  }
}

/** Remembers what it was made of. */
class Made {
  readonly given: readonly unknown[];

  constructor(...given: readonly unknown[]) {
    this.given = given;
  }
}

/** Of a tree's line only the label is given at once. */
class TreeItem {
  constructor(readonly label: string) {}
}

/** A diagnostic carries its range and message. */
class Diagnostic {
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

/** Answers to everything, as a function, a class or a value. */
const nothing: object = new Proxy(Made, {
  get: (target, name) =>
    name === 'prototype' ? target.prototype : name === Symbol.iterator || name === 'then' ? undefined : nothing,
  apply: () => nothing,
});

/** A file's kind is a bit of a number. */
const FileType = { File: 1, Directory: 2, SymbolicLink: 64 };

const known: { readonly [name: string]: unknown } = {
  FileType,
  MarkdownString,
  Position,
  Range,
  Uri,
  Diagnostic,
  TreeItem,
  Hover: Made,
  Location: Made,
  DiagnosticRelatedInformation: Made,
  ThemeIcon: Made,
  ThemeColor: Made,
};

/** Everything that the shell asks of the editor by name. */
const names = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join('src/vscode', file), 'utf8').matchAll(/\bvscode\.(\w+)/gu)].map(([, name = '']) => name),
  );

const editor: object = { ...Object.fromEntries(names.map((name) => [name, nothing])), ...known };

type Load = (request: string, ...rest: readonly unknown[]) => unknown;

/** Imports a module of the extension's shell, for which a stand-in takes the place of the editor; `parts` take the place of parts of that. */
export async function besideFakeEditor<Shell>(
  load: () => Promise<Shell>,
  parts: { readonly [name: string]: unknown } = {},
): Promise<Shell> {
  const loader = Module as unknown as { _load: Load };
  const before = loader._load;
  loader._load = (request, ...rest) =>
    request === 'vscode' ? { ...editor, ...parts } : before.call(Module, request, ...rest);
  try {
    return await load();
  } finally {
    loader._load = before;
  }
}
