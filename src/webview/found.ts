/** More places than a person looks at. */
const MOST = 2000;

/** Marks where the words of a search stand in what is on the page, without changing it. */
export function markFound(places: readonly HTMLElement[], words: readonly string[]): void {
  const ranges = words.length === 0 ? [] : places.flatMap((place) => rangesIn(place, words)).slice(0, MOST);
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(place: HTMLElement, words: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < MOST; node = walker.nextNode()) {
    const letters = (node.nodeValue ?? '').toLowerCase();
    for (const word of words) {
      for (
        let at = letters.indexOf(word);
        at >= 0 && letters.length === node.nodeValue?.length;
        at = letters.indexOf(word, at + word.length)
      ) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
