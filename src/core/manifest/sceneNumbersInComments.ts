import type { Span } from '../text/range';
import type { YamlEntry } from '../yaml/node';

/**
 * Scene numbers that somebody wrote with their marks, `scenes: #12#` or `- #12#`: to YAML they are comments, and the
 * scenes would be lost without a word. Gives the place of each, and the number as it must be written.
 */
export function sceneNumbersInComments(
  text: string,
  entry: YamlEntry,
): readonly { readonly span: Span; readonly meant: string }[] {
  const { value, keySpan } = entry;
  if (value?.kind === 'scalar' || value?.aliased) return [];
  if (value === null) {
    const direct = /^["']?[ \t]*:[ \t]+(#+([^\s#]+)#+)/.exec(text.slice(keySpan.end, keySpan.end + 200));
    return direct ? [found(keySpan.end + direct[0].length, direct[1], direct[2])] : [];
  }
  if (value.kind !== 'list' || !value.items.includes(null)) return [];
  const end = text.indexOf('\n', value.span.end);
  const block = text.slice(value.span.start, end < 0 ? text.length : end);
  return [...block.matchAll(/(?:^|\n)[ \t]*-[ \t]+(#+([^\s#]+)#+)/g)].map((match) =>
    found(value.span.start + match.index + match[0].length, match[1], match[2]),
  );
}

function found(end: number, written = '', meant = ''): { readonly span: Span; readonly meant: string } {
  return { span: { start: end - written.length, end }, meant };
}
