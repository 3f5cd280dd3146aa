export const factWords = {} as const;
