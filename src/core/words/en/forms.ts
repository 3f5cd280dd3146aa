/** Forms that go out to a vendor or a person, and come back. */
export const formWords = {
  'form.how':
    'Fill in the column “Answer” and nothing else. Leave it empty, or write “unknown”, where you do not know. Send the file back as it is.',
  'form.column.reference': 'Reference (leave as it is)',
  'form.column.about': 'About',
  'form.column.question': 'Question',
  'form.column.answer': 'Answer',
  'form.column.allowed': 'Answers that are understood',
  'form.several': 'one or several of these, with commas',
  'form.vendor.used-ai': 'Did you, or anybody who works for you on this title, use AI in that work?',
  'form.shot.used-ai': 'Did you, or anybody who works for you, use AI for this shot?',
  'form.vendor.subcontractors': 'Who else worked on it for you?',
  'form.fault.twice': 'Two different answers to one question.',
  'form.fault.not-theirs': 'The reference leads to no question of this form.',
  'form.title': 'Questions for {whom}',

  'cli.option.vendor':
    'a vendor: with “questions”, a form with what is missing about its uses and shots (-f csv or xlsx); with “import”, whose list it is',
  'cli.option.person': 'a form for this person, with what is missing about them (-f csv or xlsx)',
  'cli.option.write': 'write what the form or list says; without it nothing is changed',
  'cli.placeholder.vendor': 'ID',
  'cli.placeholder.person': 'ID',
  'cli.command.import': 'take over a vendor’s shot list, or a form that came back; shows first what would be written',
  'cli.usage.import': 'ai-slate import FILE [PATH] [--vendor ID] [--write] [OPTIONS]',
  'cli.failure.one-whom': 'Expected --vendor or --person, not both.',
  'cli.failure.form-format': 'Expected a form as -f csv or -f xlsx, for one --vendor or --person.',
  'cli.failure.no-such-vendor': 'Unknown vendor “{id}”. The manifest has {ids}.',
  'cli.failure.no-such-person': 'Unknown person “{id}”. The manifest has {ids}.',
  'cli.failure.nobody': 'Unknown id “{id}”: the manifest lists nobody there.',
  'cli.failure.expected-form': 'Expected a form or a shot list: ai-slate import FILE [PATH].',
  'cli.failure.not-a-form':
    'Not a form: {path} is not what “ai-slate questions --vendor” or “--person” writes, and no list of shots was found in it.',
  'cli.failure.list-unread': 'Not read: {path}. {fault}',
  'cli.failure.other-title': 'Nothing taken over: the form is about “{form}”, the production here is “{title}”.',
  'cli.failure.form-for-nobody': 'Nothing taken over: the form is for {id}, and nobody with that id is recorded.',
  'cli.failure.refused': 'Nothing written: {reason}',
  'cli.form.nothing': 'Nothing is missing that {whom} is likely to know; the form is empty.',
  'cli.import.head': '{path}, for {whom}: {new}, {same} recorded already, {unanswered} not answered',
  'cli.import.new': '{n, plural, one {# new answer} other {# new answers}}',
  'cli.import.changes': 'New',
  'cli.import.conflicts': 'To be settled first: the form and the record differ',
  'cli.import.conflict': '{about} {field}: the form says {answer}, the record says {recorded}. Which is right?',
  'cli.import.conflict-uses':
    '{about} {field}: the form says {answer}, but these uses of theirs are recorded: {uses}. Which is right?',
  'cli.import.faults': 'Not understood',
  'cli.import.fault': '{question} “{answer}”: {fault}',
  'cli.import.change': '{about} {field}: {answer}',
  'cli.import.unrecorded':
    '{whom} says that AI was used, and no use of theirs is recorded. Record what it was. Until then the vendor counts as not having answered.',
  'cli.import.dry':
    'Nothing has been written. “--write” writes the new answers, with a record of this file and its hash.',
  'cli.import.written': 'Written: {files}',
} as const;
