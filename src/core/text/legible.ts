/**
 * A text in which nothing works unseen: a sign stands for each control character but the end of a line, for each change
 * of the direction of writing, and for half of a character.
 */
export function legible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
