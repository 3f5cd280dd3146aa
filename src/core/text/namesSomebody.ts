/** Words that stand where a name is still to come, or say that there is none. */
const nobody: ReadonlySet<string> = new Set([
  'all',
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'na',
  'nil',
  'no one',
  'nobody',
  'none',
  'null',
  'somebody',
  'someone',
  'tba',
  'tbc',
  'tbd',
  'unknown',
  'unsigned',
]);

/** Whether a text can be somebody's name, id or role: it has a letter, and is no word such as `nobody` or `TBD`. */
export function namesSomebody(text: string | undefined): text is string {
  if (text === undefined || !/\p{L}/u.test(text)) return false;
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return !nobody.has(plain);
}
