/** How often something is tried with random inputs: `all` in `npm run test:long`, a quarter of it in `npm test`. */
export const runs = (all: number): number => (process.env['AI_SLATE_LONG'] ? all : Math.ceil(all / 4));
