/** Whether everything is tried, as `npm run test:long` does. */
export const inFull = process.env['AI_SLATE_LONG'] !== undefined;

/** How often something is tried with random inputs: `all` in `npm run test:long`, a quarter of it (or another part) in `npm test`. */
export const runs = (all: number, part = 4): number => (inFull ? all : Math.ceil(all / part));

/** Every one of a long list in `npm run test:long`, every `step`th in `npm test`. */
export const someOf = <T>(all: Iterable<T>, step: number): readonly T[] =>
  [...all].filter((_, index) => inFull || index % step === 0);
