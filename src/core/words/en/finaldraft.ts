/** What is said of Final Draft scripts, and of turning one into Fountain. */
export const finaldraftWords = {
  'finaldraft.malformed':
    'Malformed XML: from here on the script may be read wrong. Open it in Final Draft and save it again.',
  'finaldraft.too-many': 'Expected fewer paragraphs: from here on this file is not read.',
  'finaldraft.no-script': 'Expected a Final Draft script: this file has no <FinalDraft> with a <Content>.',
  'finaldraft.tagged-effect':
    'Tagged in Final Draft under “{category}”: “{label}”. The entry does not say whether AI is used.',
  'finaldraft.unplaced-tag':
    'Expected a place in the script for this tag: its script note is tied to no paragraph, so it counts for no scene.',
  'finaldraft.unread-heading':
    'This paragraph begins like a scene heading, but Final Draft has it as another element. Make it a Scene Heading there if it is a scene.',
  'finaldraft.printed-tag': 'Expected this tag in a script note: among the script’s words it prints.',
  'finding.script-converted':
    'Expected this script once: {other} beside it has the same name, and the scenes of both count. Keep one of them outside this folder.',

  'cli.command.convert': 'write a Final Draft script (.fdx) as Fountain',
  'cli.usage.convert': 'ai-slate convert SCRIPT.fdx [-o OUT.fountain] [--force]',
  'cli.option.force': 'replace a file that is there already',
  'cli.failure.expected-fdx': 'Expected one Final Draft script: ai-slate convert SCRIPT.fdx.',
  'cli.failure.file-exists': 'Nothing written: {path} is there already. --force replaces it.',
  'cli.failure.not-fountain': 'Expected the name of a Fountain script (.fountain, .spmd) after -o: {path}',
  'cli.failure.no-fdx-script': 'Nothing written: {path} is not a Final Draft script.',
  'cli.convert.counts': 'Scenes: {scenes}; tags: {tags}; other notes: {notes}.',
  'cli.convert.malformed':
    'Malformed XML at {place}: read the converted script against the original before you rely on it.',
  'cli.convert.changed': 'Written otherwise, because Fountain has no way to say it: {headings}',
} as const;
