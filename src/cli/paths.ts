import { relative, resolve, sep } from 'node:path';
import type { PlacePart } from '../core/index';
import type { Io } from './io';

/** A path as it was typed, made whole, with `/` between folders. */
export function wholePath(written: string, { cwd }: Pick<Io, 'cwd'>): string {
  return resolve(cwd, written).split(sep).join('/');
}

/** A whole path as it is shown: from the folder in which the command was given, where that is shorter to read. */
export function displayPath(path: string, { cwd }: Pick<Io, 'cwd'>): string {
  const shown = relative(cwd, path).split(sep).join('/');
  return shown === '' ? '.' : shown.startsWith('../../..') ? path : shown;
}

/** `show/ep101.fountain:12:1`, lines and characters from one, for a place of a production in a folder. */
export function displayPlace({ path, range }: PlacePart, folder: string, io: Pick<Io, 'cwd'>): string {
  const whole = /^(?:\/|[a-z]:)/i.test(path) ? path : `${folder}/${path}`;
  return `${displayPath(whole, io)}:${range.start.line + 1}:${range.start.character + 1}`;
}
