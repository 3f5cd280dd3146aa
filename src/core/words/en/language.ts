/** What the editor says while somebody writes: suggestions, renaming, code lenses, the outline. */
export const languageWords = {
  'completion.asked': 'asked for',
  'completion.new': 'New record: {record}',
  'completion.today': 'today',
  'completion.speaks': 'speaks in this scene',
  'completion.tag.use': 'Ids of records in the manifest: the link that survives renumbering.',
  'completion.tag.character': 'Whom it touches, as the cues name them.',
  'completion.tag.stage': 'At which stage of the work.',
  'completion.tag.by': 'Who says so: an id of “people”, or a name.',
  'completion.tag.on': 'The day on which it is said.',
  'completion.tag.note': 'Anything else. It comes last and takes the rest of the tag.',

  'rename.no-production':
    'Nothing is renamed here: this file belongs to no production, or its production is still being read.',
  'rename.nothing':
    'Only the ids of records can be renamed here: of uses, people, vendors, tools, documents, versions, scripts, sessions and transfers.',
  'rename.scene':
    'A scene number is changed in the script. The manifest then keeps the old one under “renumbered:”, as in {example}, so that what was signed stays readable.',
  'rename.character': 'A character is renamed in the script: cues, dialogue and tags are the writer’s words.',
  'rename.category': 'Categories are AI Slate’s own words. Another one is chosen, not renamed.',
  'rename.agreement': 'Agreements keep the ids under which they are on file.',
  'rename.unrecorded': 'No record has the id {id}, so there is nothing to rename.',
  'rename.read-only': '{id} is named in {file}, which is read and never written. Change it there first.',
  'rename.partial': 'The private manifest of this production is not here and may name {id} too, so nothing is renamed.',
  'rename.bad-id': 'Expected an id of letters, digits, dots, hyphens and underscores, such as {example}.',
  'rename.taken': '{id} is the id of another record.',
  'rename.role': '{id} is the word for a role or for something unknown; as an id it would be misread.',

  'card.family': '{family} means this term here: {id}',
  'card.fact.written': 'Written in the manifest, in {record}.',
  'card.fact.worked-out': 'Never written: worked out from what the manifest says of {record}.',
  'card.standing': 'In this production: {standing}',
  'card.read': 'Read the agreement',
  'card.act.evidence': 'Record evidence',
  'card.act.record': 'Create the record',
  'card.act.answer': 'Answer',

  'lens.tag': 'Tag scene',
  'lens.none': 'Declare none',
  'lens.sign': 'Sign off',
} as const;
