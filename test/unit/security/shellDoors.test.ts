import assert from 'node:assert/strict';
import * as ts from 'typescript';
import { nodesOf, parsed, sources } from './sources';

const shell = [...sources].filter(([file]) => file.startsWith('src/vscode/'));

/** The last name of what is called or made: `vscode.window.showQuickPick(…)` → `showQuickPick`. */
function calledName(node: ts.CallExpression | ts.NewExpression): string {
  return ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
}

function isCall(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

function callsIn(source: ts.Node, name: RegExp): readonly (ts.CallExpression | ts.NewExpression)[] {
  return [...nodesOf(source)].filter(isCall).filter((node) => name.test(calledName(node)));
}

/** Whether a text is a sentence of ours without anything in it that somebody wrote but a number: `words.say(message('code', { count }))`. */
function isOurs(node: ts.Node): boolean {
  const [made, ...others] = callsIn(node, /^message$/u);
  const [, written] = made?.arguments ?? [];
  const counts =
    written === undefined ||
    (ts.isObjectLiteralExpression(written) && written.properties.every(({ name }) => name?.getText() === 'count'));
  return ts.isCallExpression(node) && calledName(node) === 'say' && made !== undefined && others.length === 0 && counts;
}

function isPlain(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isCallExpression(node) && /^plain(?:Of)?$/u.test(calledName(node));
}

/** Texts that the editor would read for links or icons, and that reach it as they were written. */
function unguarded(source: ts.SourceFile): readonly string[] {
  const messages = callsIn(source, /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)$/u).filter(
    ({ arguments: [text] = [] }) => text && !isPlain(text) && !isOurs(text),
  );
  const picks = callsIn(source, /^showQuickPick$/u).filter(
    ({ arguments: [items] = [] }) => !items?.getText().includes('plainItem'),
  );
  const lists =
    callsIn(source, /^createQuickPick$/u).length > source.text.split('written.map(plainItem)').length - 1
      ? ['createQuickPick']
      : [];
  const prompts = callsIn(source, /^showInputBox$/u)
    .flatMap((call) => [...nodesOf(call)].filter(ts.isPropertyAssignment))
    .filter(({ name, initializer }) => {
      if (name.getText() === 'prompt') return !isPlain(initializer);
      return name.getText() === 'validateInput' && !(ts.isArrowFunction(initializer) && isPlain(initializer.body));
    });
  const lenses =
    callsIn(source, /^CodeLens$/u).length > 0 && callsIn(source, /^plain$/u).length === 0 ? ['CodeLens'] : [];
  return [...messages, ...picks, ...prompts].map((node) => node.getText()).concat(lists, lenses);
}

function named(source: ts.SourceFile, name: string): boolean {
  return [...nodesOf(source)].some((node) => ts.isIdentifier(node) && node.text === name);
}

describe('the editor’s shell', () => {
  it('gives no text that somebody wrote to what makes links or icons of it', () => {
    assert.deepEqual(
      shell.flatMap(([file, source]) => unguarded(source).map((text) => `${file}: ${text}`)),
      [],
    );
  });

  for (const bad of [
    'vscode.window.showWarningMessage(said);',
    'vscode.window.showInformationMessage(words.say(message("a", { file })));',
    'vscode.window.setStatusBarMessage(words.say(why), 5);',
    'vscode.window.showQuickPick(items, {});',
    'vscode.window.createQuickPick();',
    'vscode.window.showInputBox({ prompt: question });',
    'vscode.window.showInputBox({ validateInput: (text) => fault(text) });',
    'new vscode.CodeLens(range, { title });',
  ]) {
    it(`is seen where it does: ${bad}`, () => assert.equal(unguarded(parsed(bad)).length, 1));
  }

  it('trusts no Markdown but its cards, and those with commands by name', () => {
    const using = (name: string): readonly string[] =>
      shell.filter(([, source]) => named(source, name)).map(([file]) => file);
    assert.deepEqual([...using('MarkdownString')].sort(), [
      'src/vscode/convert.ts',
      'src/vscode/features/completion.ts',
    ]);
    assert.deepEqual(
      using('isTrusted').filter((file) => !sources.get(file)?.text.includes('workspace.isTrusted')),
      ['src/vscode/convert.ts'],
    );
    assert.deepEqual([...using('supportHtml'), ...using('baseUri')], []);
  });

  it('puts meanings of fields into a completion as letters', () => {
    const completion = sources.get('src/vscode/features/completion.ts');
    const markup = completion ? callsIn(completion, /^appendMarkdown$/u) : [];
    assert.equal(markup.length, 1);
    assert.ok(markup.every(({ arguments: [text] = [] }) => text && ts.isStringLiteral(text)));
  });

  it('opens web views that run nothing but their own files', () => {
    for (const [file, source] of shell) {
      const views = callsIn(
        source,
        /^(?:createWebviewPanel|registerWebviewViewProvider|registerCustomEditorProvider)$/u,
      );
      if (views.length === 0) continue;
      assert.match(source.text, /localResourceRoots/u, file);
      assert.doesNotMatch(source.text, /enableCommandUris:\s*(?!false)|enableForms:\s*true/u, file);
    }
  });
});
