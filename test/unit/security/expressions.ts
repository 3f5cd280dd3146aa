import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the sources, with its place. */
export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** What the sources match with: every literal, and every `new RegExp` as it is written. */
export interface Expressions {
  readonly literals: readonly Expression[];
  readonly made: readonly string[];
}

/** Reads the sources below a folder with TypeScript's own parser, so that no expression is overlooked. */
export function expressionsBelow(folder: string): Expressions {
  const literals: Expression[] = [];
  const made: string[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort()) {
    const path = `${folder}/${file.replaceAll('\\', '/')}`;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        literals.push({ place: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') made.push(`${path}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, made };
}
