import * as vscode from 'vscode';
import {
  legible,
  relatedMessage,
  spoken,
  visible,
  type Card,
  type Diagnostic,
  type Located,
  type Look,
  type Position,
  type Range,
  type Run,
  type Severity,
  type Way,
  type Words,
} from '../core/index';
import { plain } from './plain';

/** The only place where what the core says becomes what the editor understands, and the reverse. */

/** A file's path as the core has it: its whole address, without the escapes that would tell `ep 101.fountain` from its name in a manifest. */
export function toPath({ scheme, authority, path }: vscode.Uri): string {
  return authority !== '' || path.startsWith('/') ? `${scheme}://${authority}${path}` : `${scheme}:${path}`;
}

export function toUri(path: string): vscode.Uri {
  const [, scheme = 'file', authority = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/]*))?(.*)$/isu.exec(path) ?? [
    undefined,
    'file',
    '',
    path,
  ];
  return vscode.Uri.from({ scheme, authority, path: rest });
}

export function toPosition({ line, character }: vscode.Position): Position {
  return { line, character };
}

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

const severities: { readonly [S in Severity]: vscode.DiagnosticSeverity } = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function toDiagnostic(
  diagnostic: Diagnostic,
  words: Words,
  uriOf: (path: string) => vscode.Uri,
): vscode.Diagnostic {
  const { code, severity, range, message, related, reads } = diagnostic;
  const made = new vscode.Diagnostic(toRange(range), legible(words.say(message)), severities[severity]);
  made.source = 'AI Slate';
  made.code = {
    value: code,
    target: reads ? toCommand('aiSlate.showAgreement', reads) : toCommand('aiSlate.showProblem', [code]),
  };
  made.relatedInformation = related.map(
    (one) => new vscode.DiagnosticRelatedInformation(toLocation(one, uriOf), words.say(relatedMessage(code))),
  );
  return made;
}

/** The address that runs a command with its arguments. */
export function toCommand(command: string, args: readonly string[]): vscode.Uri {
  return vscode.Uri.from({ scheme: 'command', path: command, query: JSON.stringify(args) });
}

export function toLocation({ path, range }: Located, uriOf: (path: string) => vscode.Uri): vscode.Location {
  return new vscode.Location(uriOf(path), toRange(range));
}

export function toIcon({ icon, colour }: Look): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}

/** A card as Markdown in which every text is escaped, and whose links may run the given commands and no others. */
export function toMarkdown(card: Card, words: Words, enabledCommands: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands };
  for (const block of card.blocks) {
    if (block.kind === 'links') {
      markdown.appendMarkdown(block.links.map((link) => linked(escaped(words.say(link.title)), link)).join(' | '));
    } else {
      if (block.kind === 'item') markdown.appendMarkdown(`$(${block.icon}) `);
      for (const run of block.runs) appendRun(markdown, run, words);
      if (block.kind === 'item') {
        for (const act of block.acts ?? []) markdown.appendMarkdown(`${linked(escaped(words.say(act.title)), act)} `);
        for (const [index, line] of block.detail.entries()) {
          const said = escaped(spoken(words, line));
          // Two spaces end a line inside a paragraph.
          markdown.appendMarkdown(
            `  \n${block.source && index === block.detail.length - 1 ? linked(said, block.source) : said}`,
          );
        }
      }
    }
    markdown.appendMarkdown(block.kind === 'title' ? '\n\n---\n\n' : '\n\n');
  }
  return markdown;
}

const marks: { readonly [S in Exclude<Run['style'], 'code' | undefined>]: string } = { strong: '**', quiet: '*' };

function linked(label: string, { command, args }: Way): string {
  // A bracket in a name would end the address.
  const written = encodeURIComponent(JSON.stringify(args)).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${label}](command:${command}?${written})`;
}

function appendRun(markdown: vscode.MarkdownString, { text, style, leads }: Run, words: Words): void {
  const said = spoken(words, text).trim();
  if (said === '') return;
  if (style === 'code') {
    markdown.appendMarkdown(`\`${plain(visible(said)).replaceAll('`', "'")}\` `);
    return;
  }
  const mark = style ? marks[style] : '';
  const shown = `${mark}${escaped(said)}${mark}`;
  markdown.appendMarkdown(`${leads ? linked(shown, leads) : shown} `);
}

/** Escaped by the editor's own rules, word by word: it would make every space one at which a line cannot end. */
function appendText(markdown: vscode.MarkdownString, text: string): void {
  for (const [index, word] of text.split(/\s+/u).entries()) {
    if (index > 0) markdown.appendMarkdown(' ');
    markdown.appendText(word);
  }
}

function escaped(text: string): string {
  const markdown = new vscode.MarkdownString('', true);
  appendText(markdown, visible(text));
  // Addresses of pages and mail would still become links.
  return markdown.value.replace(/:(?=\/\/)|@|(?<=\bwww)\./giu, '\\$&');
}
