/** All agreements on file as one page. */
export const catalogueWords = {
  'catalogue.title': 'The agreements on file',
  'catalogue.about':
    'Every agreement that comes with AI Slate, with a link to all that its file says, in words. Each is a reading of the sources it names, not the text itself and not legal advice: what was read second-hand says so. In the tables by kind an agreement is counted with what it carries on from its predecessor; in the totals that is counted once.',
  'catalogue.totals': 'Totals',
  'catalogue.kind.union': 'Union agreements',
  'catalogue.kind.buyer': 'Buyers’ policies',
  'catalogue.kind.law': 'Laws and bills',
  'catalogue.kind.award': 'Award rules',
  'catalogue.kind.standard': 'Standards and guidelines',
  'catalogue.kind.custom': 'General practice and own riders',
  'catalogue.column.agreement': 'Agreement',
  'catalogue.column.agreements': 'Agreements',
  'catalogue.column.kind': 'Kind',
  'catalogue.column.status': 'Status',
  'catalogue.column.term': 'Term',
  'catalogue.column.confidence': 'How sure',
  'catalogue.column.read': 'How read',
  'catalogue.column.checked': 'Looked up',
  'catalogue.column.obligations': 'Obligations',
  'catalogue.column.exceptions': 'Exceptions',
  'catalogue.column.questions': 'Questions',
  'catalogue.column.examples': 'Examples',
  'catalogue.column.date': 'Day',
  'catalogue.column.what': 'What happens',
  'catalogue.recheck': 'When to look again',
  'catalogue.recheck.about':
    'The days, later than the one on which an agreement was looked up, on which its term or that of single obligations begins or ends.',
  'catalogue.recheck.begins': 'The term begins.',
  'catalogue.recheck.ends': 'The stated term ends.',
  'catalogue.recheck.obligations-begin':
    '{n, plural, one {An obligation begins: {ids}} other {Obligations begin: {ids}}}',
  'catalogue.recheck.obligations-end': '{n, plural, one {An obligation ends: {ids}} other {Obligations end: {ids}}}',
  'catalogue.recheck.ended':
    'The stated term had ended when these were looked up, and no later agreement is on file. Is there a new text, or does the old one continue?',
  'catalogue.recheck.drafts': 'Not in force when these were looked up: are they by now?',
  'catalogue.recheck.unknown': 'Their terms on AI were not found: is there a text by now?',
} as const;
