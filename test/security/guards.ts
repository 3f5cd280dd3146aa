/** A guard of the threat model in docs/security.md, how to take it out of its file, and the tests that must notice. */
export interface Guard {
  /** The row of the table that it belongs to. */
  readonly row: number;
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

const unit = (...names: readonly string[]): readonly string[] => names.map((name) => `test/unit/${name}.test.ts`);

const raw = String.raw;

export const guards: readonly Guard[] = [
  { row: 1, what: 'marks of Markdown made letters', file: 'src/core/reports/escapeMarkdown.ts', from: raw`.replace(/[\\${'`'}*_{}[\]<>#|~$&!]/g, '\\$&')`, to: '', tests: unit('reports/escapeMarkdown', 'security/markdown') },
  { row: 1, what: 'addresses made letters', file: 'src/core/reports/escapeMarkdown.ts', from: raw`.replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&')`, to: '', tests: unit('reports/escapeMarkdown', 'security/markdown') },
  { row: 1, what: 'code that its own marks cannot end', file: 'src/core/reports/escapeMarkdown.ts', from: 'const longest = Math.max(0, ', to: 'const longest = Math.min(0, ', tests: unit('reports/escapeMarkdown', 'security/markdown') },
  { row: 1, what: 'pages for known problems alone', file: 'src/core/features/problemPages.ts', from: raw`/^[\w.-]+$/u.test(asked) && meaningOf(asked) ? asked : '…'`, to: 'asked', tests: unit('security/markdown') },
  { row: 2, what: 'escaping', file: 'src/core/reports/html/escapeHtml.ts', from: raw`text.replace(/[&<>"']/g, (letter) => ${'`'}&#${'$'}{letter.charCodeAt(0)};${'`'})`, to: 'text', tests: unit('reports/formats/hostile', 'security/pages') },
  { row: 2, what: 'escaping of quotation marks', file: 'src/core/reports/html/escapeHtml.ts', from: raw`/[&<>"']/g`, to: '/[&<>]/g', tests: unit('security/pages') },
  { row: 2, what: 'a policy that begins with nothing', file: 'src/core/reports/html.ts', from: raw`default-src 'none'; `, to: 'default-src *; ', tests: unit('reports/formats/html', 'security/pages') },
  { row: 3, what: 'an apostrophe before formulas', file: 'src/core/reports/csv.ts', from: raw`${'`'}'${'$'}{shown}${'`'} : shown`, to: 'shown : shown', tests: unit('reports/formats/tables', 'reports/formats/hostile') },
  { row: 3, what: 'doubled quotation marks', file: 'src/core/reports/csv.ts', from: raw`.replaceAll('"', '""')`, to: '', tests: unit('reports/formats/tables', 'reports/formats/hostile') },
  { row: 3, what: 'an apostrophe before formulas of a form', file: 'src/core/features/forms/formCsv.ts', from: raw`${'`'}'${'$'}{shown}${'`'} : shown`, to: 'shown : shown', tests: unit('cli/forms') },
  { row: 4, what: 'cells that are texts', file: 'src/core/reports/xlsx/workbook.ts', from: "type: String, format: '@'", to: "type: text.startsWith('=') ? 'Formula' : String, format: '@'", tests: unit('reports/formats/tables', 'reports/formats/hostile') },
  { row: 4, what: 'cells of a form that are texts', file: 'src/core/reports/xlsx/formWorkbook.ts', from: "type: String, format: '@'", to: "type: text.startsWith('=') ? 'Formula' : String, format: '@'", tests: unit('security/data') },
  { row: 5, what: 'brackets made letters', file: 'src/core/reports/sarif/text.ts', from: raw`.replace(/[\\[\]]/g, '\\$&')`, to: '', tests: unit('reports/formats/sarif') },
  { row: 5, what: 'braces made letters', file: 'src/core/reports/sarif/text.ts', from: ".replace(/[{}]/g, '$&$&')", to: '', tests: unit('reports/formats/sarif') },
  { row: 5, what: 'file names as addresses', file: 'src/core/text/uriPart.ts', from: raw`encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))`, to: 'text', tests: unit('security/links') },
  { row: 6, what: 'links that lead to pages alone', file: 'src/core/reports/document/address.ts', from: 'page.test(word) && ', to: '', tests: unit('security/links') },
  { row: 7, what: 'control characters made signs', file: 'src/cli/text/lines.ts', from: raw`(letter) => (letter === '\n' ? letter : letter === '\t' ? ' ' : '\ufffd')`, to: '(letter) => letter', tests: unit('security/data') },
  { row: 8, what: 'marks made letters', file: 'src/vscode/convert.ts', from: 'appendText(markdown, visible(text));', to: 'markdown.appendMarkdown(visible(text));', tests: unit('security/editorTexts') },
  { row: 8, what: 'addresses made letters', file: 'src/vscode/convert.ts', from: raw`.replace(/:(?=\/\/)|@|(?<=\bwww)\./giu, '\\$&')`, to: '', tests: unit('security/editorTexts') },
  { row: 8, what: 'ids on one line', file: 'src/vscode/convert.ts', from: raw`plain(visible(said)).replaceAll('${'`'}', '\'')`, to: 'said', tests: unit('security/editorTexts') },
  { row: 8, what: 'a fixed list of commands', file: 'src/vscode/convert.ts', from: 'markdown.isTrusted = { enabledCommands };', to: 'markdown.isTrusted = true;', tests: unit('security/editorTexts') },
  { row: 8, what: 'brackets in arguments', file: 'src/vscode/convert.ts', from: ".replaceAll('(', '%28').replaceAll(')', '%29')", to: '', tests: unit('security/editorTexts') },
  { row: 9, what: 'characters made visible in labels', file: 'src/vscode/features/statusTree.ts', from: 'new vscode.TreeItem(legible(spoken(words, node.label)))', to: 'new vscode.TreeItem(spoken(words, node.label))', tests: unit('security/editorTexts') },
  { row: 9, what: 'plain tooltips', file: 'src/vscode/features/statusTree.ts', from: 'item.tooltip = legible(spoken(this.shell.words, node.tooltip ?? node.label));', to: 'item.tooltip = new vscode.MarkdownString(spoken(this.shell.words, node.tooltip ?? node.label));', tests: unit('security/editorTexts', 'security/shellDoors') },
  { row: 9, what: 'characters made visible in problems', file: 'src/vscode/convert.ts', from: 'legible(words.say(message))', to: 'words.say(message)', tests: unit('security/editorTexts') },
  { row: 10, what: 'links and icons made letters', file: 'src/vscode/plain.ts', from: raw`.replace(/(?<=[\]$])\(/gu, ' (')`, to: '', tests: unit('security/editorTexts') },
  { row: 10, what: 'plain refusals', file: 'src/vscode/features/edits/carryOut.ts', from: 'plain(words.say(why))', to: 'words.say(why)', tests: unit('security/shellDoors') },
  { row: 10, what: 'plain lines to pick', file: 'src/vscode/features/goTo.ts', from: 'items.map(plainItem)', to: 'items', tests: unit('security/shellDoors') },
  { row: 10, what: 'plain prompts', file: 'src/vscode/features/edits/ask.ts', from: 'prompt: plain(question)', to: 'prompt: question', tests: unit('security/shellDoors') },
  { row: 11, what: 'meanings as letters', file: 'src/vscode/features/completion.ts', from: "markdown.appendText(paragraph).appendMarkdown('\\n\\n')", to: "markdown.appendMarkdown(paragraph).appendMarkdown('\\n\\n')", tests: unit('security/shellDoors') },
  { row: 12, what: 'arguments that are no templates', file: 'src/core/words/words.ts', from: "if (typeof argument === 'string' || typeof argument === 'number') return argument;", to: "if (typeof argument === 'number') return argument;\n    if (typeof argument === 'string') return String(new IntlMessageFormat(argument, this.locale).format({ count: 2, x: 'x' }));", tests: unit('security/data') },
  { row: 13, what: 'a policy that begins with nothing', file: 'src/core/reports/view/viewPage.ts', from: "default-src 'none'; ", to: "default-src https:; ", tests: unit('security/pages') },
  { row: 13, what: 'scripts that bear the word of the page', file: 'src/core/reports/view/viewPage.ts', from: "script-src 'nonce-${nonce}'", to: "script-src 'unsafe-inline'", tests: unit('security/pages') },
  { row: 13, what: 'links to pages alone', file: 'src/core/reports/view/links.ts', from: raw`if (link.kind === 'address' && !/^https:\/\//iu.test(link.address)) return undefined;`, to: '', tests: unit('security/links') },
  { row: 13, what: 'no commands behind links', file: 'src/vscode/features/reportView/reportPanel.ts', from: 'enableCommandUris: false', to: 'enableCommandUris: true', tests: unit('security/shellDoors', 'security/pages') },
  { row: 14, what: 'signs for what works unseen', file: 'src/core/text/legible.ts', from: raw`, '\ufffd')`, to: ", '$&')", tests: unit('reports/escapeMarkdown', 'security/editorTexts', 'reports/formats/hostile') },
  { row: 15, what: 'expressions in a time that grows with the text', file: 'src/core/features/statusTree/shortHeading.ts', from: raw`/(?<![\s\-–—.,/])[\s\-–—.,/]+$/u`, to: raw`/[\s\-–—.,/]+$/u`, tests: unit('security/expressions') },
  { row: 15, what: 'names that are no expressions', file: 'src/core/reports/redact.ts', from: raw`secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')`, to: 'secret', tests: unit('security/data') },
  { row: 16, what: 'a limit to the depth of XML', file: 'src/core/finaldraft/xmlTree.ts', from: 'if (open.length < DEEPEST)', to: 'if (open.length < 1e9)', tests: unit('security/data') },
  { row: 17, what: 'a limit to what aliases add', file: 'src/core/yaml/anchors.ts', from: 'this.added > MOST_NODES || ', to: '', tests: unit('yaml/parseYaml') },
  { row: 17, what: 'a limit to the depth of YAML', file: 'src/core/yaml/parseYaml.ts', from: 'if (parser.stack.length > deepest)', to: 'if (parser.stack.length > 1e9)', tests: unit('yaml/parseYaml') },
  { row: 18, what: 'relative paths alone', file: 'src/core/text/paths.ts', from: raw`if (relative.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(relative)) return undefined;`, to: '', tests: unit('text/paths') },
  { row: 18, what: 'links to files below the production', file: 'src/core/reports/html/inline.ts', from: raw`return !/^(?:\/|[a-z]:)/i.test(path) && !path.split('/').includes('..');`, to: 'return path !== \'\';', tests: unit('security/links') },
  { row: 19, what: 'links that stay in the folder', file: 'src/cli/nodeFiles.ts', from: 'target.startsWith(root.endsWith(sep) ? root : root + sep)', to: 'target !== root', tests: unit('cli/nodeFiles') },
  { row: 19, what: 'a limit to the size of a file', file: 'src/cli/nodeFiles.ts', from: 'async bytes(path, largest = FILE_LIMIT)', to: 'async bytes(path, largest = 1e18)', tests: unit('cli/nodeFiles') },
  { row: 19, what: 'a limit to the size of a file in the editor', file: 'src/vscode/readText.ts', from: 'size > largest ? undefined : await', to: 'await', tests: unit('security/names') },
  { row: 20, what: 'file names of letters', file: 'src/vscode/fileName.ts', from: raw`.replace(/[\\/:*?"<>|#\u0000-\u001f]+/gu, ' ')`, to: '', tests: unit('security/names') },
  { row: 20, what: 'names of forms of letters', file: 'src/cli/forms.ts', from: raw`whom.id.replace(/[^\p{L}\p{N}._-]/gu, '-')`, to: 'whom.id', tests: unit('security/names') },
  { row: 21, what: 'quotation marks', file: 'src/core/manifest/renderYaml.ts', from: 'plain && !isMistaken(text) ? text : JSON.stringify(text)', to: 'text', tests: unit('manifest/renderYaml', 'manifest/editProperty') },
  { row: 21, what: 'marks taken out of a tag', file: 'src/core/disclosure/formatTag.ts', from: "oneSpaced(inNote(text).replace(/[;|]/g, ' '))", to: 'text', tests: unit('disclosure/writeTags') },
  { row: 22, what: 'what is read is not written over', file: 'src/cli/output.ts', from: 'if (isInput(path) || isInput(await io.files.real(path))) throw', to: 'if (path === \'\') throw', tests: unit('cli/reportFormats') },
  { row: 22, what: 'whole files', file: 'src/cli/writeWhole.ts', from: 'await writing(path, () => rename(draft, target));', to: 'await writing(path, async () => open(target, \'w\').then(async (file) => file.writeFile(await readFile(draft)).then(() => file.close())));', tests: unit('security/names') },
  { row: 23, what: 'answers about oneself alone', file: 'src/core/features/forms/importForm.ts', from: 'referred && mayAnswer(referred, whom, own) ? placeOf', to: 'referred ? placeOf', tests: unit('cli/forms') },
  { row: 23, what: 'answers that overwrite nothing', file: 'src/core/features/forms/importForm.ts', from: 'if (recorded.length === 0) return', to: 'if (recorded.length >= 0) return', tests: unit('cli/forms') },
  { row: 24, what: 'reports of the right shape', file: 'src/core/reports/readReport.ts', from: 'return fits(value, shape) ?', to: 'return fits({}, {}) ?', tests: unit('security/data') },
  { row: 24, what: 'baselines of the right shape', file: 'src/core/reports/baseline.ts', from: "Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string')", to: 'entry.length === 2', tests: unit('security/data') },
  { row: 25, what: 'no options for names', file: 'src/cli/revisionFiles.ts', from: "revision.startsWith('-') ? undefined : ", to: '', tests: unit('security/git') },
  { row: 25, what: 'commits alone', file: 'src/cli/revisionFiles.ts', from: '${revision}^{commit}', to: '${revision}', tests: unit('security/git') },
  { row: 25, what: 'no programs of the repository', file: 'src/cli/nodeGit.ts', from: "'-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ", to: '', tests: unit('security/git') },
  { row: 25, what: 'nothing fetched', file: 'src/cli/nodeGit.ts', from: "GIT_NO_LAZY_FETCH: '1', ", to: '', tests: unit('security/git') },
  { row: 25, what: 'files that are no links', file: 'src/cli/revisionFiles.ts', from: raw`/^100\d{3} blob`, to: raw`/^\d{6} blob`, tests: unit('security/git') },
  { row: 26, what: 'settings that a folder may not make for itself', file: 'package.json', from: '"aiSlate.diagnostics.severity",\n        "aiSlate.marks.enabled"', to: '', tests: unit('security/trust') },
  { row: 26, what: 'severities that are words of ours', file: 'src/core/features/remapSeverities.ts', from: "typeof value === 'string' && choices.includes(value)", to: 'value !== undefined', tests: unit('features/remapSeverities') },
  { row: 27, what: 'a core that asks for nothing', file: 'src/core/text/today.ts', from: 'export function today(', to: "void (() => fetch('https://example.org'));\nexport function today(", tests: unit('security/network') },
  { row: 28, what: 'faults without their words', file: 'src/vscode/guard.ts', from: 'stack.slice(at + message.length)', to: 'stack', tests: unit('security/log') },
  { row: 28, what: 'faults without folders', file: 'src/vscode/guard.ts', from: 'frames.map(withoutFolders)', to: 'frames', tests: unit('security/log') },
];
