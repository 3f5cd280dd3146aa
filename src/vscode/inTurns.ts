import type { Steps } from '../core/index';

/** So many milliseconds at a time: a key that comes meanwhile waits no longer. */
const TURN = 12;

/** Takes steps in turns with everything else that the editor's extensions have to do; undefined when `isOver` says that nobody waits for the outcome any more. */
export async function inTurns<Result>(steps: Steps<Result>, isOver: () => boolean): Promise<Result | undefined> {
  for (;;) {
    for (const end = performance.now() + TURN; performance.now() < end; ) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return undefined;
  }
}
