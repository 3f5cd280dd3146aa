/** So many answers are kept; then all are forgotten, so that no text can fill the memory. */
const MOST = 20_000;

/** A pure function of a text that gives its answer again without working it out. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    if (known.size >= MOST) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
