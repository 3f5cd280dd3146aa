/** Scripts that put no spaces between words: each letter is a token of its own. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Marks and what works unseen stay with their letter, so that neither can break a name in two. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}][\p{M}\p{Cf}]*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])\p{L}[\p{M}\p{Cf}]*)+|\p{N}+|[,;!?，、；。]/gu;

/** The same of most texts, many times as fast. */
const ASCII_TOKEN = /[a-z]+|\d+|[,;!?]/gi;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Letters that Unicode does not take apart, as they are written without their strokes. */
const bare: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th' }),
);

/** A word without case, accents and what works unseen: `Pérez`, `PEREZ` and `perez` are one. */
export function folded(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/[øłđðħıæœþ]/g, (letter) => bare.get(letter) ?? letter);
}

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words and numbers of a text, each letter of scripts without spaces, and the signs that end a name. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(BEYOND_ASCII.test(text) ? TOKEN : ASCII_TOKEN)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Whether a token is a letter of a script without spaces. */
export function standsAlone(token: string): boolean {
  return UNSPACED.test(token);
}

interface Phrase {
  /** What stands in its place; undefined where the phrase stays. */
  readonly instead: string | undefined;
  /** It is also a word of the language, and meant only where it begins with a capital. */
  readonly capital: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  phrase?: Phrase;
}

/**
 * Phrases that are looked for in texts, whatever the case, the accents and the signs between the words. A text takes time in
 * proportion to its length, however many phrases there are.
 */
export class Phrases {
  private readonly root: Node = { next: new Map() };

  /** Adds a phrase; where it is known with something else in its place, `clash` stands there. A phrase that stays does so whatever else is added. */
  add(phrase: string, instead: string | undefined, clash: string | undefined, capital = false): void {
    let node = this.root;
    for (const { text } of tokensOf(phrase)) {
      const key = folded(text);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map() }));
      node = next;
    }
    if (node === this.root) return;
    const before = node.phrase;
    if (!before) node.phrase = { instead, capital };
    else if (before.instead !== undefined)
      node.phrase = { instead: before.instead === instead ? instead : clash, capital: capital && before.capital };
  }

  /** Whether a phrase was added as it is. */
  knows(phrase: string): boolean {
    let node: Node | undefined = this.root;
    for (const { text } of tokensOf(phrase)) node = node?.next.get(folded(text));
    return node?.phrase !== undefined;
  }

  /** The text with the longest phrase at each place replaced. */
  replaceIn(text: string): string {
    const tokens = tokensOf(text);
    const parts: string[] = [];
    let done = 0;
    for (let at = 0; at < tokens.length; at++) {
      const found = this.longestAt(tokens, at);
      const [first, last] = [tokens[at], found && tokens[at + found.tokens - 1]];
      if (!found || !first || !last) continue;
      at += found.tokens - 1;
      if (found.instead === undefined) continue;
      parts.push(text.slice(done, first.start), found.instead);
      done = last.end;
    }
    return done === 0 ? text : parts.join('') + text.slice(done);
  }

  private longestAt(
    tokens: readonly Token[],
    at: number,
  ): { readonly tokens: number; readonly instead: string | undefined } | undefined {
    let found: { readonly tokens: number; readonly instead: string | undefined } | undefined;
    let node: Node | undefined = this.root;
    for (let read = at; node && read < tokens.length; read++) {
      const word = tokens[read]?.text ?? '';
      node = node.next.get(folded(word));
      const phrase = node?.phrase;
      if (phrase && !(phrase.capital && /^\p{Ll}/u.test(word)))
        found = { tokens: read - at + 1, instead: phrase.instead };
    }
    return found;
  }
}
