import { opensQuote, unquoted } from './yamlLines';

/** A map `{ … }` or list `[ … ]` that is open at a place of a text. */
export interface Frame {
  readonly kind: 'map' | 'list';
  /** The keys that stand in it up to here. */
  readonly keys: string[];
  /** The key whose value is being written. */
  key: string | undefined;
  /** Where the present key, value or item begins. */
  from: number;
}

/** What is open at `end` when a collection begins at `start`; undefined when the text ends in a comment or closes what it opened. */
export function openFrames(text: string, start: number, end: number): readonly Frame[] | undefined {
  const frames: Frame[] = [];
  const at = scan(text, start, end, frames, 0);
  return at === end && frames.length > 0 ? frames : undefined;
}

/** The keys that follow in the innermost map, up to the end of the line. */
export function keysAfter(text: string, offset: number): readonly string[] {
  const lineEnd = text.slice(offset).search(/[\r\n]|$/u) + offset;
  const frame: Frame = { kind: 'map', keys: [], key: '', from: offset };
  scan(text, offset, lineEnd, [frame], 1);
  return frame.keys;
}

/** Goes on until the end, or until what was open at `least` frames closes; gives the offset reached. */
function scan(text: string, start: number, end: number, frames: Frame[], least: number): number {
  let quote = '';
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    const top = frames.at(-1);
    if (quote !== '') {
      if (quote === '"' && character === '\\') at++;
      else if (character === quote) quote = '';
    } else if (opensQuote(text, at)) quote = character;
    else if (character === '#' && /\s/u.test(text.charAt(at - 1))) {
      const lineEnd = text.slice(at, end).search(/[\r\n]/u);
      if (lineEnd < 0) return at;
      at += lineEnd;
    } else if (character === '{' || character === '[')
      frames.push({ kind: character === '{' ? 'map' : 'list', keys: [], key: undefined, from: at + 1 });
    else if (character === '}' || character === ']') {
      if (frames.length <= Math.max(least, 1)) return at;
      frames.pop();
    } else if (character === ',' && top) {
      top.key = undefined;
      top.from = at + 1;
    } else if (
      character === ':' &&
      top?.kind === 'map' &&
      top.key === undefined &&
      /\s|^$/u.test(text.charAt(at + 1))
    ) {
      top.key = unquoted(text.slice(top.from, at));
      top.keys.push(top.key);
      top.from = at + 1;
    }
  }
  return end;
}
