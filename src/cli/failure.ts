import type { Message } from '../core/index';

/** The command cannot be carried out, for a reason that its user can do something about: exit code 2 with one sentence. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(readonly reason: Message) {
    super(reason.code);
  }
}
