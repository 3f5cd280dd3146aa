import { message, type Message } from '../../words/message';
import type { Report } from '../report';

/** What a redacted report says of itself: what is left out, and what nobody has looked through. */
export function redactionNotes({ redacted, strict, unchecked = [] }: Report): readonly Message[] {
  if (!redacted) return [];
  return [
    message(strict ? 'report.caveat.strict' : 'report.caveat.redacted'),
    ...(unchecked.length > 0 ? [message('report.caveat.unchecked', { kinds: unchecked })] : []),
  ];
}
