import type { RecordFields } from '../field';
import { day, idOf, path, required, scene, somebody, text, texts } from './kinds';

/** A person's answer to a question that the rules leave open; to several where they put it in the same words. */
export const decisionFields = {
  question: required(texts),
  use: idOf('uses'),
  person: idOf('people'),
  session: idOf('schedule'),
  transfer: idOf('transfers'),
  answer: required(text),
  by: somebody,
  on: day,
  why: text,
} as const satisfies RecordFields;

/** An obligation lifted by the party to whom it is owed. */
export const waiverFields = {
  obligation: required(text),
  use: idOf('uses'),
  person: idOf('people'),
  session: idOf('schedule'),
  transfer: idOf('transfers'),
  'granted-by': somebody,
  document: path,
  hash: text,
  dated: day,
  scope: text,
  until: day,
} as const satisfies RecordFields;

/** The production goes on although an obligation is open; it stays open. */
export const acceptedFields = {
  obligation: required(text),
  use: idOf('uses'),
  person: idOf('people'),
  session: idOf('schedule'),
  transfer: idOf('transfers'),
  by: somebody,
  on: day,
  until: day,
  why: text,
} as const satisfies RecordFields;

/** Somebody has gone through a scene as it stands; text and record are kept as fingerprints. */
export const signOffFields = {
  scene: required(scene),
  by: somebody,
  role: text,
  on: day,
  text,
  record: text,
  agreements: texts,
  versions: texts,
} as const satisfies RecordFields;
