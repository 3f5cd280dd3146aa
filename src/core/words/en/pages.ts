/** Pages about forms and earlier reports, and what is asked on the way to them. */
export const pageWords = {
  'page.compared': 'Changes since {file}',
  'page.verified': 'Whether {file} belongs to these files',
  'page.which-report': 'An earlier report (JSON)',
  'page.no-report': '{file} is not a report that can be compared. “Export Disclosure Report” writes one as JSON.',
  'page.other-version': '{file} is a report in the format of another version of AI Slate.',
  'page.no-version': 'The report is about the version {version}, and no version of that name is recorded here.',
  'page.same-files':
    'It was made from the same files. What it says is not what the editor gives for them: “ai-slate verify” on the command line tells whether it was changed afterwards.',
  'page.files': 'Files',

  'page.form': 'What {file} says',
  'page.form-make': 'Make a form',
  'page.form-whom': 'For whom? Each form asks only what its reader is likely to know.',
  'page.form-rows': '{count, plural, one {one question} other {# questions}}',
  'page.form-nobody': 'Nothing is missing that a recorded vendor or person is likely to know.',
  'page.form-save': 'Save the form',
  'page.form-saved':
    '{count, plural, one {One question is in {file}.} other {# questions are in {file}.}} “Import a Returned Form” takes the answers over.',
  'page.form-which': 'A form that came back',
  'page.no-form': '{file} is not a form that AI Slate has written.',
  'page.form-nothing': 'The form says nothing that is not recorded already. Nothing is written.',
  'page.form-sure': 'Read the page first. Where the form and the record differ, nothing is written.',
  'page.form-write':
    '{count, plural, one {Write the new answer, with a record of the form} other {Write the # new answers, with a record of the form}}',
  'page.form-changed': 'The record has changed since the form was shown. Import it again.',
  'page.form-written': '{count, plural, one {One answer} other {# answers}} of the form recorded.',

  'page.shots': 'What {file} becomes',
  'page.shots-title': 'Import a shot list',
  'page.shots-whose': 'Whose list is it?',
  'page.shots-no-vendor':
    'Record the vendor first, under “vendors” in the manifest: a shot list is some vendor’s statement.',
  'page.shots-which-column': 'Which column says whether AI was used?',
  'page.shots-no-column': 'None: every shot counts as not answered',
  'page.shots-write':
    '{count, plural, one {Write the one new or changed shot, with a record of the list} other {Write the # new and changed shots, with a record of the list}}',
  'page.shots-omit':
    '{count, plural, one {The same, and mark the shot that the list leaves out as omitted} other {The same, and mark the # shots that the list leaves out as omitted}}',
  'page.shots-written': '{count, plural, one {One shot} other {# shots}} of the list recorded.',
} as const;
