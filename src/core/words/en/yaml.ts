/** Faults of YAML text itself. `reason` is the YAML library's own sentence. */
export const yamlWords = {
  'yaml.syntax': 'Unreadable YAML: {reason}',
  'yaml.tab': 'expected spaces at the beginning of this line, which takes no tabs.',
  'yaml.colon': 'expected quotes around this text, which holds a colon followed by a space.',
  'yaml.no-colon': 'expected a colon and a space after the key on this line.',
  'yaml.unclosed': 'expected the bracket that closes what was opened on an earlier line.',
  'yaml.unreadable': 'Unreadable YAML: {reason}',
  'yaml.too-deep': 'Expected fewer levels: this is nested too deeply to be read.',
  'yaml.too-many': 'Expected fewer lines and values: this file holds too many to be read.',
  'yaml.too-many-aliases': 'Expected fewer aliases: this file unfolds into too much text.',
  'yaml.unknown-alias': 'Unknown alias “{name}”: nothing before it carries the anchor “&{name}”.',
  'yaml.duplicate-key': 'Duplicate key “{key}”: the first one counts.',
  'yaml.several-documents': 'Expected one document: what stands below this line is not read.',
  'yaml.key-not-text': 'Expected a plain word as key.',
} as const;
