/** Faults of the script's text, and of the tags in it. */
export const fountainWords = {
  'fountain.unclosed-note': 'Expected "]]" at the end of this note. Without it the note prints as part of the script.',
  'fountain.unclosed-note.fix': 'Close the note here',
  'fountain.unclosed-boneyard':
    'Expected "*/" at the end of this boneyard. Some programs hide the rest of the script without it.',
  'fountain.unclosed-boneyard.fix': 'Close the boneyard at the end of the line',
  'fountain.boneyard-opened-twice':
    'Expected "*/" before this second "/*": the boneyard that began before it ends at the next "*/", and everything up to there is taken out.',
  'fountain.heading-without-blank-line-after':
    'Expected a blank line below this scene heading: some programs read it as a character and lose the scene.',
  'fountain.transition-above-heading':
    'Expected a blank line between this transition and the scene heading: some programs read both as a speech and lose the scene.',
  'fountain.unread-heading.place':
    'This line begins like a scene heading, but is read as {read}. Give it blank lines if it is a scene.',
  'fountain.unread-heading.form':
    'This line begins almost like a scene heading, but is read as {read}. Put a dot before it if it is a scene.',
  'fountain.unread-heading.language':
    'This line begins like a scene heading in {language}, but is read as {read}. Put a dot before it, or write “Language: {language}” on the title page.',
  'fountain.unread-heading.letters':
    'This looks like a scene heading, but a letter or a line break in it is another, so it is read as {read}. Type the line again if it is a scene.',
  'fountain.unread-heading.front':
    'A number or a word stands before what looks like a scene heading, so this line is read as {read}. Write the number at its end, or a dot before it.',
  'fountain.unread-heading.as.action': 'action',
  'fountain.unread-heading.as.cue': 'the name of a speaker',
  'fountain.unread-heading.as.speech': 'part of a speech',
  'fountain.unread-heading.as.title-page': 'part of the title page',
  'fountain.unread-heading.fix': 'Make it a scene heading with a dot',
  'fountain.unread-heading.fix.number': 'Make it a scene heading with the number {number}',
  'fountain.unread-heading.fix.language':
    'Write “Language: {code}” on the title page, to read all headings in {language}',
  'fountain.unread-heading.fix.all': 'Make scene headings of all {count} lines like this',
  'fountain.blank-line.fix': 'Insert a blank line',

  'language.or': '{one} or {other}',
  'language.en': 'English',
  'language.fr': 'French',
  'language.es': 'Spanish',
  'language.it': 'Italian',
  'language.de': 'German',
  'language.pt': 'Portuguese',
  'language.pl': 'Polish',
  'language.ru': 'Russian',
  'language.tr': 'Turkish',
  'language.zh': 'Chinese',
  'language.ja': 'Japanese',
  'language.ko': 'Korean',

  'tag.plain-note': 'Plain note: it begins like a tag, but not with a category of AI use.',
  'tag.missing-colon': 'Expected ":" after "ai".',
  'tag.foreign-letter':
    'Expected “ai:” in plain letters: a letter or the colon is of another script, so this is not a tag.',
  'tag.no-category': 'Expected a category before the other parts of the tag, or "none".',
  'tag.unknown-category': 'Unknown category "{word}". The scene counts as unclear.',
  'tag.misspelt-category': 'Unknown category "{word}", near "{nearest}". The scene counts as unclear.',
  'tag.words-after-category':
    'Unknown category: expected ";" after "{word}", and "note: {rest}" if it is a remark. The scene counts as unclear.',
  'tag.empty-category': 'Expected a category between the commas.',
  'tag.category-after-semicolon': 'Expected a comma between categories.',
  'tag.none-with-categories': 'Expected "none" alone: it says that no AI is known of, the others say that AI is used.',
  'tag.expected-key': 'Expected a key before "{text}": use, character, stage, by, on or note.',
  'tag.empty-part': 'Expected something between the semicolons.',
  'tag.unknown-key': 'Unknown key "{key}": a tag has use, character, stage, by, on and note.',
  'tag.misspelt-key': 'Unknown key "{key}", near "{nearest}".',
  'tag.duplicate-key': 'Expected "{key}" only once.',
  'tag.empty-value': 'Expected a value for "{key}".',
  'tag.bad-date': 'Expected a date such as 2026-05-04 in place of "{text}".',
  'tag.unknown-stage': 'Unknown stage "{stage}": stages are {stages}.',
  'tag.half-open': 'Expected "[[" and "]]" around a tag: with one bracket it prints as part of the script.',
  'tag.half-open.fix': 'Write two brackets',
  'tag.write.fix': 'Write "{text}"',
  'tag.placement.multi-line': 'Expected the tag on one line: other programs print its lines as action.',
  'tag.placement.under-heading':
    'Expected a blank line between heading and tag: without it other programs lose the scene.',
  'tag.placement.heading-before-number':
    'Expected the tag in its own paragraph: other programs show it as part of the heading.',
  'tag.placement.heading-after-number':
    'Expected the tag in its own paragraph: after the number it makes other programs lose the number.',
  'tag.placement.cue':
    'Expected the tag in its own paragraph: on a cue it makes other programs read the speech as action.',
  'tag.placement.dialogue': 'Expected the tag in its own paragraph: other programs read it as dialogue.',
  'tag.placement.action': 'Expected the tag in its own paragraph: other programs read it as action.',
  'tag.placement.title-page':
    'Expected the tag in its own paragraph below the title page: other programs take it for a line of the title page.',
  'tag.placement.above-heading':
    'Unclear place: the tag belongs to the scene above, because it stands before the next heading.',
  'tag.placement.fix': 'Move the tag to its own paragraph',
} as const;
