import type { RecordFields } from '../field';
import { idOf, idsOf, one, required, scene, text, yesNo } from './kinds';

export const shotStatuses = ['planned', 'in-progress', 'final', 'omitted'] as const;

/**
 * A shot as its vendor lists it: `TID_101_012_0010`. What it says of AI is the vendor's statement about this shot, as of the
 * day of the list; what was done stands in the uses that it names.
 */
export const shotFields = {
  code: required(text),
  scene,
  vendor: idOf('vendors'),
  description: text,
  status: one(...shotStatuses),
  version: text,
  'timecode-in': text,
  'timecode-out': text,
  'used-ai': yesNo,
  'used-generative-ai': yesNo,
  uses: idsOf('uses'),
  list: idOf('evidence'),
  row: text,
  remark: text,
} as const satisfies RecordFields;

/** What a column of a vendor's lists may mean. */
export const columnMeanings = [
  'code',
  'scene',
  'episode',
  'description',
  'status',
  'version',
  'timecode-in',
  'timecode-out',
  'used-ai',
  'used-generative-ai',
  'category',
  'tool',
  'ai-note',
  'vendor',
  'ignore',
] as const;

/** What a column of a vendor's lists means where its heading does not say so: `{ heading: KI, means: used-ai }`. */
export const columnFields = {
  heading: required(text),
  means: required(one(...columnMeanings)),
} as const satisfies RecordFields;
