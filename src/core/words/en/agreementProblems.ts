/** What is wrong in an agreement file, code by code, and what cures it. */
export const agreementProblemWords = {
  'problem.agreement.expected-map':
    'Keys with values are expected at this place, and something else stands there: a single word, or a list. Write the keys one below the other, each with a colon, indented alike. Until then the part is not read.',
  'problem.agreement.unknown-key':
    'The format has no such key here, so that what stands under it is not read. Most often it is misspelt or indented too far; the known keys are named. A remark of your own belongs behind a “#”.',
  'problem.agreement.missing-key':
    'Something without which the entry cannot be judged, or not be shown with its source, is not there. Add the key; where the answer is not known, say so in the words that the format has for it.',
  'problem.agreement.expected-text': 'A text is expected. A number, a date or “yes” becomes one in quotes.',
  'problem.agreement.expected-one-of':
    'Only the words that are named are understood here. Another word would have to be guessed at, and nothing is guessed.',
  'problem.agreement.expected-count':
    'A whole number from 1 on is expected, without a unit: the unit stands under its own key.',
  'problem.agreement.expected-date':
    'Days are written year first, such as 2026-07-01, so that nobody can take a month for a day.',
  'problem.agreement.expected-condition':
    'A condition names facts, each with the value that it must have: “generative: yes”. Several facts in one condition must all be so.',
  'problem.agreement.unknown-test':
    'A fact is compared with a value, with a list of values, or with “only”, “before” or “from”. Another word for a comparison is not understood, and the condition is not judged.',
  'problem.agreement.expected-value':
    'A condition names a fact and no value, so that it could never be decided. Write the value it must have, or take the fact out.',
  'problem.agreement.expected-demand':
    'What is required names at least what is asked for and the kinds of document that show it. A demand that no document could meet would stay open for ever.',
  'problem.agreement.expected-deadline':
    'A deadline counts from a date that the manifest records: “before: act-date”, “after: release-date” with a number of days. Without one the day cannot be told.',
  'problem.agreement.expected-named':
    'This must be names, each with its own entry below it, not a list. Other parts of the file refer to an entry by its name.',
  'problem.agreement.unknown-format':
    'The first line says which version of the format the file is written in: “format: 1”. Files of another version are not read, because the same key may mean something else there.',
  'problem.agreement.when-or-cases':
    'A definition holds under a condition (“when”), or takes the value of the first case that holds (“cases”). Use one of them. With both, or with neither, nobody can tell its value.',
  'problem.agreement.unknown-name':
    'The name stands for no fact of the manifest, no definition and no question of this agreement. Correct the spelling, or define it: until then every obligation that turns on it is not judged.',
  'problem.agreement.unreachable':
    'The fact is recorded about something else than what is judged here: a fact about a person cannot decide an obligation of the whole production. Raise the question at the right level, or ask for “some-person” or “some-use”.',
  'problem.agreement.unknown-value':
    'The fact can never have this value, so that the condition would never hold. The values that the manifest knows are named.',
  'problem.agreement.not-a-date': 'Deadlines and terms count from facts that are dates. This fact is not a date.',
  'problem.agreement.named-like-a-fact':
    'A definition with the name of a fact would hide the fact from everything below it. Give it another name.',
  'problem.agreement.question-name':
    'A question for a person has a name that begins with “judged-”. That tells a decision from a fact wherever it is read.',
  'problem.agreement.circular':
    'The definition needs its own value to be worked out, by itself or by way of another. Take one of the two steps out.',
  'problem.agreement.restriction':
    'What forbids something is of the kind “restriction”, and nothing else is: no document cures what is forbidden, and readers are told so.',
  'problem.agreement.requires-or-forbids':
    'An obligation asks for something (“requires”) or rules it out (“forbids”). One that does both is two; one that does neither is a remark.',
  'problem.agreement.unknown-source':
    'The source is not described under “sources”. Every sentence in a report leads to one, so describe it there, with its address or with what document it is.',
  'problem.agreement.no-source':
    'Nothing says where this is written. A reader could not check it. Name a source that is described under “sources”.',
  'problem.agreement.unknown-evidence':
    'Documents are of the kinds that the manifest knows. A kind of its own could never be recorded as evidence, and the obligation would stay open for ever.',
  'problem.agreement.no-examples':
    'Each obligation carries two examples that are also its tests: one in which it is met and one in which it is not. They show a reader what was meant, and catch a condition that means something else.',
  'problem.agreement.example-differs':
    'The example says what should come out, and judging it gives something else. One of the two is wrong: the condition does not say what was meant, or the example leaves out a fact on which it turns.',
  'problem.agreement.duplicate-id':
    'Two entries have the same id, so that waivers, decisions and reports could mean either. Give one of them another.',
  'problem.agreement.unknown-predecessor':
    'The agreement that this one continues is not on file, so that what it carries on is not known. Name one that is, or take “continues” out and write its terms here.',
  'problem.agreement.replaces-nothing':
    'The agreement that this one continues has no obligation of this id: nothing is replaced, and both would be asked for. Name the id that it has there.',
  'problem.agreement.file-name':
    'The file is called after the id in it, so that the id in a manifest leads to the file. Rename the file, or correct the id.',
  'problem.agreement.asked-after':
    'An obligation can wait only for one of the same file, at the same level or above, that the production has to find out (“owed-until-shown”). Any other is never open for that reason, and waiting for it would hold a question back for ever.',
  'problem.agreement.until-shown':
    'The key says that an exception holds back nothing while the record is silent. That means something only where something is required, and where the exception asks for nothing in its place.',
} as const;
