/** What is put off, and what an agreement file says about it. */
export const economyWords = {
  'agreement.asked-after':
    'Expected an obligation of this agreement at the same level or above, with owed-until-shown, under asked-after: “{id}”.',
  'agreement.until-shown':
    'Expected owed-until-shown only on an exception without instead, of an obligation that requires or forbids something (“{id}”).',
  'document.asked-after': 'asked about only once the record shows what {ids} wants found out',
  'document.exception-until-shown': 'While nobody has recorded this, the obligation holds, and nobody is asked.',
  'edit.answer.under': 'For which agreement is this the answer? Each has its own reading of the words.',
  'edit.answer.under-all': '{agreements}: the same answer for each',
} as const;
