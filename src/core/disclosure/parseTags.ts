import type { Note, Screenplay } from '../fountain/screenplay';
import type { Parsed, Problem } from '../text/problem';
import { halfOpenTags } from './halfOpenTags';
import { NoteText } from './noteText';
import { TagReader } from './tagReader';
import { placementProblems } from './tagPlacement';
import type { Tag } from './tag';

/**
 * The tags of a script, `[[ai: de-aging; use: U-007]]`, wherever they stand; those before the first scene declare for the
 * whole script. Problems: what a tag says that cannot be read, and places that other Fountain programs misread. Tags in
 * boneyards do not count.
 */
export function parseTags(screenplay: Screenplay): Parsed<readonly Tag[]> {
  const tags: Tag[] = [];
  const problems: Problem[] = [...halfOpenTags(screenplay)];
  for (const note of screenplay.notes) {
    const { value, problems: found } = parseTag(screenplay, note);
    for (const problem of found) problems.push(problem);
    if (!value) continue;
    tags.push(value);
    problems.push(...placementProblems(screenplay, note));
  }
  return { value: tags, problems: problems.sort((one, other) => one.span.start - other.span.start) };
}

/** One note as a tag; undefined for a note that is none. */
export function parseTag(screenplay: Screenplay, note: Note): Parsed<Tag | undefined> {
  return new TagReader(new NoteText(screenplay, note), note).read();
}
