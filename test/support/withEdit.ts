/** The text with `before` changed to `after` where it first stands. Throws where it stands nowhere: a test that changes nothing tests nothing. */
export function withEdit(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`Expected “${before}” in the text to be changed.`);
  return text.replace(before, () => after);
}
