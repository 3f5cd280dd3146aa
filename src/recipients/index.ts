import packed from 'compiled:recipients';
import { unpack, type Recipient } from '../core/index';

/** The recipients that come with AI Slate, each with its own questions. */
export function builtInRecipients(): readonly Recipient[] {
  return unpack(packed) as readonly Recipient[];
}
