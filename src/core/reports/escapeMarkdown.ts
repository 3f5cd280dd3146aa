import { legible } from '../text/legible';

/**
 * A text that somebody wrote, so that Markdown (CommonMark and GitHub's tables) shows it letter by letter: no markup, no
 * HTML, no link, no second line. Control characters and those that turn the direction of writing become visible.
 */
export function escapeMarkdown(text: string): string {
  return escapeLetters(visible(text));
}

/** The same of a text that is visible already, with the blanks around it. */
export function escapeLetters(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&');
}

/** An id, a path or a field in a code span, which shows every character as it is; only a pipe would end a table's cell. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  if (shown === '' || shown.includes('|')) return escapeMarkdown(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/**
 * On one line, with nothing in it that works unseen: no control characters, no change of the direction of writing, no
 * half of a character.
 */
export function visible(text: string): string {
  return legible(text.replace(/\s+/gu, ' ').trim());
}
