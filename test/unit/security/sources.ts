import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as ts from 'typescript';

/** The sources of the product, parsed, under their paths from the root of the project. */
export const sources: ReadonlyMap<string, ts.SourceFile> = new Map(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .map((file) => [file, parsed(readFileSync(file, 'utf8'), file)]),
);

export function parsed(text: string, file = 'any.ts'): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Every node of a file, from the outside in. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
