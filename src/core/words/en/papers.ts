/** What is asked when a paper is recorded that may speak of several uses. */
export const paperWords = {
  'edit.paper.also':
    'Which other uses does the paper itself name? Check those that stand in it; none if there are none.',
  'edit.paper.also-open': 'Open: {summaries}',
  'edit.paper.done-for': '{file} is on record as {id}, for {uses}.',
} as const;
