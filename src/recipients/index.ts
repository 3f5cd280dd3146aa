import type { AgreementFile } from '../core/index';
import * as files from './files';

/** The recipients that come with AI Slate: the text of every file in this folder, under its name. */
export const builtInRecipients: readonly AgreementFile[] = Object.entries(files)
  .map(([path, text]) => ({ path, text }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));
