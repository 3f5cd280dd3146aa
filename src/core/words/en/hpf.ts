/** The Human Provenance in Film declaration. */
export const hpfWords = {
  'hpf.title': 'Human Provenance in Film: declaration for {title}',
  'hpf.standard': 'Standard',
  'hpf.party': 'Declaring party',
  'hpf.class': 'Class',
  'hpf.class.no_ai': 'No AI Used',
  'hpf.class.assistive_ai': 'Assistive AI (assistive_ai)',
  'hpf.class.generative_ai': 'Generative AI (generative_ai)',
  'hpf.descriptors': 'Descriptors (provisional)',
  'hpf.unsigned':
    'Not signed: this is what the record leads to, for the producer to declare or not. The signed document governs; until it is recorded nothing is written into metadata.',
  'hpf.signed': 'A signed declaration is recorded; it governs.',
  'hpf.signed-classless':
    'A signed declaration is recorded, but not which class it declares: write the class in the document’s “wording”. Until then nothing is written into metadata.',
  'hpf.two-declarations':
    'Declarations of the same day name different classes: {papers}. Record in one of them which other it replaces (`supersedes`).',
  'hpf.other-class': 'the signed document declares {declared}, and the record leads to {found}',
  'hpf.elements': 'What AI did, and what of it is in the film',
  'hpf.no-elements': 'No output of AI is in the finished film, according to the record.',
  'hpf.source-type': 'IPTC digital source type',
  'hpf.signs':
    'The declaring party signs through its authorized signatory, for itself, its co-producers and its contractors.',

  'hpf.not-listed': 'HPF is not among the agreements of this production: list “hpf” under “agreements” to adopt it.',
  'hpf.redacted': 'a redacted report cannot be declared from',
  'hpf.errors': '{n, plural, one {# error in the texts} other {# errors in the texts}}',
  'hpf.open': '{what}',
  'hpf.version': 'which version is declared: {versions} (--for-version)',
  'hpf.company': 'the declaring party: “company” in the production’s block',
  'hpf.left': '{obligation}: {what}',
  'hpf.no-class': 'no class follows from the record',

  'cli.command.hpf': 'the Human Provenance in Film declaration to sign, or why it cannot be written yet',
  'cli.usage.hpf': 'ai-slate hpf [PATH] [OPTIONS]',
  'cli.failure.hpf': 'No HPF declaration is written for {title}. Unresolved: {reasons}.',
} as const;
