import type { RecordFields } from '../field';
import {
  day,
  days,
  fact,
  idOf,
  many,
  one,
  open,
  papers,
  path,
  required,
  text,
  texts,
  unions,
  yesNo,
  regions,
} from './kinds';

/** What is true of the whole title: what it is, for whom, where and when it is made and shown. */
export const productionFields = {
  title: required(text),
  'production-kind': fact(
    one('feature', 'series', 'short', 'documentary', 'animation', 'commercial', 'game', 'vertical'),
    'producer',
  ),
  programme: fact(
    many(
      'fiction',
      'satire',
      'criticism',
      'docudrama',
      'biographical',
      'documentary',
      'factual',
      'news',
      'advertisement',
    ),
    'producer',
    'legal',
  ),
  company: text,
  identifiers: texts,
  agreements: fact(texts, 'producer'),
  'agreements-complete': fact(yesNo, 'producer'),
  buyer: fact(open(one('netflix', 'bbc', '9-story')), 'producer'),
  territories: fact(regions, 'producer'),
  'shooting-places': fact(regions, 'producer'),
  'country-of-production': fact(regions, 'producer'),
  'principal-photography-start': fact(day, 'assistant-director'),
  'principal-photography-end': fact(day, 'assistant-director'),
  'release-date': fact(day, 'producer'),
  'submission-date': fact(day, 'producer'),
  'application-date': fact(day, 'producer'),
  'declare-by': day,
  version: fact(idOf('versions'), 'post'),
  'categories-entered': fact(many('acting', 'writing', 'cinematography', 'craft', 'other'), 'producer'),
  strikes: fact({ type: 'records', record: 'strike' }, 'producer'),
  'ai-known-at-hire': fact(yesNo, 'producer'),
  'ai-policy': fact({ type: 'record', record: 'policy' }, 'legal'),
  'gai-made-a-condition': fact(yesNo, 'producer'),
  'background-numbers-apply': fact(yesNo, 'assistant-director'),
  'human-musician-on-score': fact(yesNo, 'music'),
  'offers-own-ai-system': fact(yesNo, 'legal'),
  'copyright-registration': fact(one('planned', 'filed', 'none'), 'legal'),
  'insurance-application': fact(one('planned', 'filed', 'none'), 'legal'),
  'delivery-ai-clause': fact(yesNo, 'legal'),
  'ai-tracker': fact(text, 'producer'),
  'earlier-declaration': fact(yesNo, 'producer'),
  'time-zone': fact({ type: 'time-zone' }, 'assistant-director'),
  holidays: fact(days, 'assistant-director'),
  restricted: yesNo,
  'period-from': day,
  'period-until': day,
  signatory: text,
  'signatory-authority': text,
  evidence: papers,
  remark: text,
} as const satisfies RecordFields;

/** A stretch of time in which a union was on strike. */
export const strikeFields = {
  union: required(open(one(...unions))),
  from: required(day),
  until: day,
} as const satisfies RecordFields;

/** The company's own rules on AI. */
export const policyFields = {
  version: text,
  dated: day,
  document: path,
} as const satisfies RecordFields;
