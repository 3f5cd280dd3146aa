import type { RecordFields } from '../field';
import { day, many, one, open, path, required, scenes, somebody, idOf, stages, text } from './kinds';

/** A script file whose scenes the manifest speaks of; its drafts and locks are recorded, not guessed. */
export const scriptFields = {
  id: text,
  file: required(path),
  title: text,
  draft: text,
  dated: day,
  locked: day,
  revisions: { type: 'records', record: 'revision' },
  remark: text,
} as const satisfies RecordFields;

/** A set of changed pages: which colour, of which day, which scenes. */
export const revisionFields = {
  name: required(text),
  dated: day,
  scenes,
  file: path,
} as const satisfies RecordFields;

/** A cut or a language version of the title. */
export const versionFields = {
  id: required(text),
  kind: open(one('picture', 'dub', 'subtitles', 'trailer', 'television', 'airline')),
  name: text,
  language: text,
  dated: day,
  remark: text,
} as const satisfies RecordFields;

/** Somebody's word that no AI was used, for which scenes and at which stages. */
export const declarationFields = {
  scenes,
  stages: many(...stages),
  script: idOf('scripts'),
  revision: text,
  by: somebody,
  on: day,
  says: one('none'),
  remark: text,
} as const satisfies RecordFields;
