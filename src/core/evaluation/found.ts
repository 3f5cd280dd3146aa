import type { RecordPlace } from '../manifest/manifest';
import type { Message } from '../words/message';
import type { Evaluation } from './assessment';

/** A problem of the record that shows only when it is judged. */
export type Found = Evaluation['findings'][number];

export function finding(text: Message, at: RecordPlace, severity: Found['severity'] = 'warning'): Found {
  return { message: text, severity, place: at };
}
