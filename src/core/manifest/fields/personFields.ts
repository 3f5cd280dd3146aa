import type { RecordFields } from '../field';
import { count, day, fact, idsOf, many, moment, one, open, papers, required, text, unions, yesNo } from './kinds';

/** What somebody does on this title. */
export const personRoles = [
  'performer',
  'background',
  'stunt',
  'stand-in',
  'singer',
  'voice',
  'adapter',
  'writer',
  'director',
  'assistant-director',
  'musician',
  'soloist',
  'artist',
  'crew',
  'public-figure',
] as const;

/** Somebody who works on the title, or who is seen or heard in it. */
export const personFields = {
  id: required(text),
  name: text,
  count: fact(count, 'casting'),
  members: idsOf('people'),
  role: fact(many(...personRoles), 'casting'),
  'role-complete': fact(yesNo, 'casting'),
  union: fact(open(many(...unions)), 'casting'),
  parts: { type: 'records', record: 'part', short: 'character' },
  hired: fact(yesNo, 'casting'),
  'engaged-on': fact(moment, 'casting'),
  'contract-date': fact(day, 'casting'),
  living: fact(one('living', 'deceased'), 'casting'),
  'consented-in-life': fact(yesNo, 'legal'),
  'domicile-at-death': fact(text, 'legal'),
  representative: text,
  'representative-found': fact(yesNo, 'legal'),
  minor: fact(yesNo, 'casting'),
  'contract-allows-replica': fact(yesNo, 'legal'),
  'clause-describes-uses': fact(yesNo, 'legal'),
  'represented-for-clause': fact(one('counsel', 'union', 'none'), 'legal'),
  'own-ai-kit': fact(yesNo, 'coordinator'),
  identifiers: { type: 'texts' },
  evidence: papers,
  remark: text,
} as const satisfies RecordFields;

/** A part somebody plays, with its own engagement. */
export const partFields = {
  character: required(text),
  'engaged-on': moment,
  'contract-date': day,
} as const satisfies RecordFields;
