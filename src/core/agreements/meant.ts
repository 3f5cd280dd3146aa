import { nearest, onlyLonger } from '../manifest/nearest';
import { message, type Argument } from '../words/message';

/** “Did you mean …?” behind a fault, where one known word is near to the one that is written; else nothing. */
export function meant(written: string, words: readonly string[]): Argument {
  const near = nearest(written, words) ?? onlyLonger(written, words);
  return near === undefined ? '' : message('words.meant', { near });
}
