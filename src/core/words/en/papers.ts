/** What is asked when a paper is recorded that may speak of several uses. */
export const paperWords = {
  'edit.paper.also':
    'Which other uses does the document itself name? Check those that stand in it; none if there are none.',
  'edit.paper.also-open': 'Missing: {summaries}',
  'edit.paper.done-for': '{file} is recorded as {id}, for {uses}.',
} as const;
