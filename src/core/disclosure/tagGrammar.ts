import type { TagText } from './noteText';
import type { TagValue } from './tag';

/** The keys of a tag; `note` comes last and takes the rest. */
export const tagKeys = ['use', 'character', 'stage', 'by', 'on', 'note'] as const;
export type TagKey = (typeof tagKeys)[number];

/** One part of a tag between semicolons: a list of categories, or `key: value`. */
export interface TagPart {
  readonly whole: TagValue;
  /** Undefined where there is neither `:` nor `=`. */
  readonly key?: TagValue;
  /** What stands after the key, or all of it. */
  readonly value: TagValue;
  /** The value cut at its commas, empty ones included. */
  readonly list: readonly TagValue[];
}

/** Cuts a tag's text from `from` on into its parts: `de-aging; use: U-007 | character = ELENA`. Nothing is judged here. */
export function tagParts(note: TagText, from: number): readonly TagPart[] {
  const parts: TagPart[] = [];
  let start = from;
  while (start <= note.text.length) {
    const end = NOTE_KEY.test(note.text.slice(start, start + 80)) ? note.text.length : separatorFrom(note.text, start);
    parts.push(tagPart(note, start, end, parts.length === 0));
    start = end + 1;
  }
  // A semicolon at the very end separates nothing.
  if (parts.length > 1 && parts.at(-1)?.whole.text === '') parts.pop();
  return parts;
}

const NOTE_KEY = /^\s*note\s*[:=]/i;

function separatorFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== ';' && text.charAt(at) !== '|') at++;
  return at;
}

/** The first part is a list of categories even with a colon in it, unless it begins with one of the keys. */
function tagPart(note: TagText, start: number, end: number, first: boolean): TagPart {
  const colon = note.text.slice(start, end).search(/[:=]/);
  const sign = first && !isTagKey(note.text.slice(start, start + Math.max(colon, 0)).trim()) ? -1 : colon;
  const valueStart = sign < 0 ? start : start + sign + 1;
  return {
    whole: tagValue(note, start, end),
    ...(sign >= 0 && { key: tagValue(note, start, start + sign) }),
    value: tagValue(note, valueStart, end),
    list: listOf(note, valueStart, end),
  };
}

export function isTagKey(written: string): boolean {
  const key = written.toLowerCase();
  return tagKeys.some((known) => known === key);
}

function listOf(note: TagText, start: number, end: number): readonly TagValue[] {
  let at = start;
  return note.text
    .slice(start, end)
    .split(',')
    .map((piece) => {
      const value = tagValue(note, at, at + piece.length);
      at += piece.length + 1;
      return value;
    });
}

/** The text between two places without the white space around it, and on one line. */
function tagValue(note: TagText, start: number, end: number): TagValue {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(note.text.charAt(first))) first++;
  while (last > first && /\s/.test(note.text.charAt(last - 1))) last--;
  return { text: note.text.slice(first, last).replace(/\s+/g, ' '), span: note.spanOf(first, last) };
}
