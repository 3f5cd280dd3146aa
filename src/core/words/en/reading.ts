/** What is said while texts that have changed are read again. */
export const readingWords = {
  'reading.behind': '{before} · reading…',
  'reading.first': 'AI Slate reads what has changed, and goes on with the command then',
  'reading.before': 'A text has changed and is being read again: this is how things stood before.',
} as const;
