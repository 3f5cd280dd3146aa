import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownFonts } from '../core/index';
import type { Heavy } from './io';

/** What lies beside the program and is loaded when it is asked for. */
export const heavy: Heavy = {
  pdf: () => import('../core/pdf'),
  xlsx: () => import('../core/xlsx'),
  ownFonts: () =>
    Promise.all(
      ownFonts.map(async ({ file, weight }) => ({
        name: file,
        weight,
        bytes: await readFile(join(__dirname, 'fonts', file)),
      })),
    ),
};
