/** Answers to one recipient, and statements to sign. */
export const recipientWords = {
  'answers.title': 'Answers on the use of AI in {title}, for {name}',
  'answers.agreement': '{name} ({standing})',
  'answers.about': 'What is asked about',
  'answers.questions': 'The questions',
  'answers.questions-read':
    'in our own words, {sure}, looked up {day}; where the recipient has a form of its own, its wording counts',
  'answers.not-applying':
    '{names}: not checked for this production. Uses and people below answer the questions all the same; what its obligations ask is left out.',
  'answers.not-final':
    '{n, plural, one {Not final: # thing below is unresolved, and an answer may change with it.} other {Not final: # things below are unresolved, and answers may change with them.}}',
  'answers.cite': '{cite} ({confidence})',
  'answers.yes': 'Yes, according to the record.',
  'answers.no':
    'No, according to the record: every scene is declared from development to delivery, and every vendor has answered.',
  'answers.unknown': 'Not known: the record does not settle it.',
  'answers.none': 'No such use is recorded.',
  'answers.none-known': 'No such use is recorded. The record is still open, so there may be one.',
  'answers.nothing-recorded': 'Nothing about this is recorded, and nothing was checked.',
  'answers.not-required': 'Checked: does not apply here.',
  'answers.not-required-recorded': 'Does not apply to what is recorded. The record is still open.',
  'answers.fits': 'Belongs here',
  'answers.recorded': 'recorded',
  'answers.not-recorded': 'not recorded whether',
  'answers.paper': 'Recorded: {kind} of {date} {document}',
  'answers.unresolved': 'Unresolved',
  'answers.signature': 'Statement and signature',
  'answers.signs-for': 'For',
  'answers.signs.company': 'The producing company signs through somebody with authority, for what its record says.',
  'answers.signs.performer':
    'A performer signs for themself; for a minor a parent or guardian; for a performer who has died the authorized representative.',
  'answers.signs.vendor': 'A vendor signs its own declaration; the company does not sign it for the vendor.',
  'answers.no-signatory': 'Nobody is recorded as signatory.',
  'answers.register': 'The record behind this statement: SHA-256 {sha256}.',

  'statement.title': 'Statement on the use of AI in {title}',
  'statement.title-for': 'Statement on the use of AI in {title}, for {name}',
  'statement.version': 'Version: {version}',
  'statement.uses': 'uses {uses}',
  'statement.open': '{n, plural, one {# item behind it is left to do} other {# items behind it are left to do}}',
  'statement.none-open': 'nothing behind it is left to do',
  'statement.none-open-recorded': 'nothing recorded behind it is left to do',
  'statement.not-final':
    '{n, plural, one {Not final: # thing behind these answers is unresolved.} other {Not final: # things behind these answers are unresolved.}}',
} as const;
