import * as vscode from 'vscode';
import {
  completeManifest,
  completeTag,
  spoken,
  type Suggestion,
  type SuggestionKind,
  type Suggestions,
  type Words,
} from '../../core/index';
import { toRange } from '../convert';
import { scriptOf } from '../documents';
import { servedBySchema } from '../neighbours';
import type { Shell } from '../shell';

/** Offers what may be written: in tags, and in manifests. */
export function registerCompletion(shell: Shell): vscode.Disposable {
  const { productions, texts, words, guarded } = shell;
  const inScript = guarded((document: vscode.TextDocument, position: vscode.Position) =>
    toItems(
      completeTag(
        document.getText(),
        document.offsetAt(position),
        scriptOf(shell, document),
        productions.of(texts.pathOf(document)),
      ),
      document,
      words,
    ),
  );
  const inManifest = guarded((document: vscode.TextDocument, position: vscode.Position) =>
    toItems(
      completeManifest(document.getText(), document.offsetAt(position), productions.of(texts.pathOf(document)), {
        bySchema: servedBySchema(document, 'completion'),
      }),
      document,
      words,
    ),
  );
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      { language: 'fountain' },
      { provideCompletionItems: inScript },
      '[',
      ':',
      ';',
      ',',
      ' ',
    ),
    vscode.languages.registerCompletionItemProvider(
      { pattern: '**/*.slate.yaml' },
      { provideCompletionItems: inManifest },
      ' ',
      ',',
      '[',
      '{',
      ...letters,
    ),
  );
}

/** In YAML the editor takes every word for a text, in which it suggests nothing by itself. */
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

const kinds: { readonly [Kind in SuggestionKind]: vscode.CompletionItemKind } = {
  category: vscode.CompletionItemKind.EnumMember,
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.Value,
  use: vscode.CompletionItemKind.Reference,
  person: vscode.CompletionItemKind.User,
  record: vscode.CompletionItemKind.Reference,
  character: vscode.CompletionItemKind.User,
  scene: vscode.CompletionItemKind.Event,
  agreement: vscode.CompletionItemKind.Module,
  date: vscode.CompletionItemKind.Constant,
  new: vscode.CompletionItemKind.Snippet,
};

function toItems(
  suggestions: Suggestions | undefined,
  document: vscode.TextDocument,
  words: Words,
): vscode.CompletionItem[] {
  if (!suggestions) return [];
  const range = toRange({
    start: document.positionAt(suggestions.span.start),
    end: document.positionAt(suggestions.span.end),
  });
  return suggestions.all.map((one, index) => toItem(one, index, range, words));
}

function toItem(
  { kind, label: word, title, detail, meaning, snippet, alias, goesOn }: Suggestion,
  index: number,
  range: vscode.Range,
  words: Words,
): vscode.CompletionItem {
  const label = title === undefined ? word : spoken(words, title);
  const description = detail === undefined ? undefined : spoken(words, detail);
  const item = new vscode.CompletionItem(description === undefined ? label : { label, description }, kinds[kind]);
  item.range = range;
  item.sortText = String(index).padStart(5, '0');
  item.filterText = [...new Set([word, label, alias, description])].filter((part) => part !== undefined).join(' ');
  item.insertText = new vscode.SnippetString(snippet);
  if (meaning && meaning.length > 0) item.documentation = toDocumentation(meaning.map((text) => spoken(words, text)));
  if (goesOn) item.command = { title: '', command: 'editor.action.triggerSuggest' };
  return item;
}

function toDocumentation(paragraphs: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  for (const paragraph of paragraphs) markdown.appendText(paragraph).appendMarkdown('\n\n');
  return markdown;
}
