import { hashOf, message, type Change, type Plan, type Production } from '../../core/index';
import { decodeText } from '../decodeText';
import { Failure } from '../failure';
import type { Io } from '../io';
import type { Given } from '../options';
import { displayPath } from '../paths';

/** A file that is taken over, and how. */
export interface Taken {
  readonly file: string;
  readonly hash: string;
  /** ISO day on which it is. */
  readonly on: string;
  readonly format: 'text' | 'json';
  /** The production as the command names it. */
  readonly path: string;
  readonly given: Given;
  readonly production: Production;
  readonly io: Io;
}

/** Writes all of a plan or nothing, and only into what still reads as it did; the paths as they are shown. */
export async function writePlan(plan: Plan, io: Io): Promise<readonly string[]> {
  if ('refused' in plan) throw new Failure(message('cli.failure.refused', { reason: plan.refused }));
  for (const { path, before } of plan.changes) {
    const bytes = await io.files.bytes(path);
    if (decodeText(bytes, path).text === before && hashOf(bytes) !== hashOf(encoded(before)))
      throw new Failure(message('cli.failure.not-utf8', { path: displayPath(path, io) }));
  }
  await io.files.write(
    plan.changes.map((change) => ({ path: change.path, before: encoded(change.before), content: applied(change) })),
  );
  return plan.changes.map(({ path }) => displayPath(path, io));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text with its edits, the last one first, so that the others keep their places. */
function applied({ before, edits }: Change): string {
  const parts: string[] = [];
  let end = before.length;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    parts.push(before.slice(span.end, end), newText);
    end = span.start;
  }
  return [...parts, before.slice(0, end)].reverse().join('');
}
