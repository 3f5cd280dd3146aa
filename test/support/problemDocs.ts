import { problemsMarkdown } from '../../src/core/features/problemPages';
import { english } from '../../src/core/words/words';

/** The page of all problems, by its path. */
export function problemDocs(): ReadonlyMap<string, string> {
  return new Map([['docs/problems.md', problemsMarkdown(english)]]);
}
