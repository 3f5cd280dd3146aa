import { message, type Message } from '../words/message';

/** What the other places of a problem are, by its code: `finding.undeclared-after-lock` points at the undeclared scenes. */
export function relatedMessage(code: string): Message {
  if (code.startsWith('finding.undeclared-after-')) return message('editor.related.undeclared');
  return message(code.startsWith('finding.stale-sign-off') ? 'editor.related.stale' : 'editor.related');
}
