export const manifestWords = {} as const;
