// Turns places in a test bundle into places in the files that it was made of, in the stack of a failed test.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { root } from './places.mjs';

const place = /[^\s()]*(?:out\/test\/editor\/\w+|\/tests\/index)\.js([^\s():]*):(\d+):(\d+)/;

/** The worker runs a bundle as the body of a function, which puts two lines before it. */
const linesBefore = (inWorker) => (inWorker ? 3 : 1);

/** A function that rewrites stacks of `bundle`: `…/node.js:72:59` becomes `test/editor/extension.test.ts:9:12`. */
export function sourceLines(bundle) {
  if (!existsSync(`${bundle}.map`)) return (stack) => stack;
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const rewritten = (line) => {
    const [, inWorker, row, column] = place.exec(line) ?? [];
    if (!row) return line;
    const entry = map.findEntry(Number(row) - linesBefore(inWorker), Number(column) - 1);
    if (!entry.originalSource) return undefined; // mocha itself, in the bundle for the worker
    const file = relative(root, resolve(dirname(bundle), entry.originalSource));
    return line.replace(place, `${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
  };
  return (stack) =>
    stack
      .split('\n')
      .map(rewritten)
      .filter((line) => line !== undefined)
      .join('\n');
}
