import type { RecordFields } from '../field';
import { day, fact, idOf, idsOf, many, moment, one, path, required, scene, somebody, somebodies, text, texts, yesNo } from './kinds';

export const evidenceKinds = [
  'consent', 'union-consent', 'notice', 'disclosure', 'acknowledgement', 'approval', 'escalation', 'consultation', 'answer', 'request',
  'pay-record', 'deal-memo', 'bargaining-record', 'script-page', 'value-memo', 'business-reason', 'access-list', 'transfer-approval',
  'assumption-agreement', 'prompt-log', 'licence', 'estate-licence', 'clearance', 'terms-snapshot', 'pipeline-record', 'quality-test',
  'review-log', 'human-contribution', 'legal-opinion', 'editorial-note', 'count-sheet', 'cue-sheet', 'credit-notice', 'meeting-record',
  'label', 'audience-disclosure', 'declaration', 'submission-statement', 'registration-statement', 'funding-declaration',
  'agreement-reference',
] as const;

/** A paper on record: a consent, a notice, a licence. Not recorded means missing. */
export const evidenceFields = {
  id: text,
  kind: required(fact(one(...evidenceKinds), 'coordinator')),
  person: idOf('people'),
  from: somebody,
  to: fact(somebodies, 'coordinator'),
  'given-at': fact(moment, 'coordinator'),
  expires: fact(day, 'legal'),
  signer: fact(one('person', 'guardian', 'representative', 'union', 'company', 'buyer'), 'legal'),
  'own-signature': fact(yesNo, 'legal'),
  conspicuous: fact(yesNo, 'legal'),
  'separate-document': fact(yesNo, 'legal'),
  acts: fact(many('creation', 'use', 'alteration', 'other-picture', 'training', 'dubbing'), 'legal'),
  'describes-use': fact(yesNo, 'legal'),
  'states-duration': fact(yesNo, 'legal'),
  scope: text,
  scenes: { type: 'records', record: 'evidence-scene', short: 'scene' },
  picture: fact(text, 'legal'),
  version: idsOf('versions'),
  languages: fact(texts, 'legal'),
  tool: fact(text, 'legal'),
  levels: fact(texts, 'casting'),
  for: fact(texts, 'legal'),
  document: path,
  hash: text,
  territories: texts,
  conditions: text,
  wording: text,
  placement: text,
  supersedes: idOf('evidence'),
  uses: idsOf('uses'),
  people: idsOf('people'),
  sessions: idsOf('schedule'),
  transfers: idsOf('transfers'),
  remark: text,
} as const satisfies RecordFields;

/** A scene that a paper names, with the fingerprint of its text when it was named. */
export const evidenceSceneFields = {
  scene: required(scene),
  text,
} as const satisfies RecordFields;

/** Somebody asks for what is owed on request. */
export const requestFields = {
  obligation: required(text),
  use: idOf('uses'),
  person: idOf('people'),
  session: idOf('schedule'),
  transfer: idOf('transfers'),
  by: somebody,
  on: day,
  document: path,
  remark: text,
} as const satisfies RecordFields;
