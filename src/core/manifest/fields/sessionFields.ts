import type { RecordFields } from '../field';
import {
  count,
  day,
  fact,
  idsOf,
  many,
  moment,
  one,
  papers,
  path,
  required,
  scenes,
  text,
  texts,
  yesNo,
} from './kinds';

/** A date in the schedule: a shoot, a scan, a capture, a recording. */
export const sessionFields = {
  id: text,
  'session-kind': fact(one('shoot', 'scan', 'capture', 'recording'), 'assistant-director'),
  people: idsOf('people'),
  'people-count': count,
  'session-start': fact(moment, 'assistant-director'),
  'consent-asked-on': fact(moment, 'producer'),
  'session-makes-replica': fact(yesNo, 'post'),
  'separate-day': fact(yesNo, 'assistant-director'),
  biometrics: fact(many('fingerprint', 'palm', 'iris', 'none'), 'post'),
  'biometrics-purpose': fact(one('picture', 'set-security', 'unrelated'), 'post'),
  scenes,
  evidence: papers,
  remark: text,
} as const satisfies RecordFields;

/** A company that does work on the picture, and whether it has said what AI it used. */
export const vendorFields = {
  id: required(text),
  name: text,
  scenes,
  'asked-on': day,
  declared: yesNo,
  declaration: path,
  'used-ai': yesNo,
  subcontractors: texts,
  'for-its-uses': { type: 'record', record: 'shared' },
  columns: { type: 'records', record: 'column' },
  remark: text,
} as const satisfies RecordFields;

/** Something that left the house: a replica handed over, a library licensed for training. */
export const transferFields = {
  id: text,
  'transfer-kind': fact(one('replica', 'training-licence', 'vendor-access'), 'legal'),
  recipient: text,
  people: idsOf('people'),
  uses: idsOf('uses'),
  affiliated: fact(yesNo, 'legal'),
  paid: fact(yesNo, 'legal'),
  'public-model': fact(yesNo, 'legal'),
  'transferred-on': fact(moment, 'legal'),
  evidence: papers,
  remark: text,
} as const satisfies RecordFields;
