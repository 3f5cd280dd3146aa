/** What leads from one step to the next in the editor. */
export const guideWords = {
  'sample.done': 'The sample is in {name}.',
  'sample.open-there': 'Open what is there',
  'sample.where': 'Where do you want to see it?',
  'sample.new-window': 'In a new window',
  'sample.this-window': 'In this window',

  'guide.which-question': 'Which question? Those about the same thing follow by themselves.',
  'guide.about-scene': 'About scene {scene}',
  'guide.about-others': 'About everything else',
  'guide.left': '{count, plural, one {one question about it} other {# questions about it}} (Esc stops, answers stay)',
  'guide.nothing-checked': 'Nothing is checked yet: type the first letters of a line, then Enter',
  'guide.nothing-more': 'Nothing more is asked about it.',
  'guide.nothing-more-about': '{subject}: nothing more is asked about it.',
  'guide.what-next': 'What next?',
  'guide.go-on':
    '{count, plural, one {Go on with the one question that is left} other {Go on with the # questions that are left}}',
  'guide.sign': 'Sign off scene {scene}…',
  'guide.report': 'Show the report',
} as const;
