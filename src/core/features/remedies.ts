/** What there is to cure a problem: a change of the text, a command that asks, or nothing and why. */
export type Remedy =
  | 'fix'
  | 'safe'
  | 'sometimes'
  | 'command'
  | `none.${'writer' | 'choice' | 'record' | 'torn' | 'outside' | 'note' | 'agreement'}`;

/**
 * The remedy of every code, by its longest beginning. `fix` is made one by one, because what was meant is only likely;
 * `safe` means the same as before and is made by "Fix All" too; `sometimes` exists where one cure is at hand.
 */
const remedies: ReadonlyMap<string, Remedy> = new Map<string, Remedy>([
  ['fountain.unclosed-note', 'fix'],
  ['fountain.unclosed-boneyard', 'fix'],
  ['fountain.boneyard-opened-twice', 'none.writer'],
  ['fountain.heading-without-blank-line-after', 'safe'],
  ['fountain.transition-above-heading', 'safe'],
  ['fountain.unread-heading', 'fix'],
  ['fountain.unread-heading.letters', 'none.writer'],

  ['tag.plain-note', 'none.writer'],
  ['tag.missing-colon', 'safe'],
  ['tag.foreign-letter', 'none.writer'],
  ['tag.no-category', 'none.writer'],
  ['tag.unknown-category', 'none.writer'],
  ['tag.misspelt-category', 'fix'],
  ['tag.words-after-category', 'none.writer'],
  ['tag.empty', 'none.writer'],
  ['tag.category-after-semicolon', 'none.writer'],
  ['tag.none-with-categories', 'none.choice'],
  ['tag.expected-key', 'none.writer'],
  ['tag.unknown-key', 'none.writer'],
  ['tag.misspelt-key', 'fix'],
  ['tag.duplicate-key', 'none.choice'],
  ['tag.bad-date', 'none.writer'],
  ['tag.unknown-stage', 'sometimes'],
  ['tag.half-open', 'fix'],
  ['tag.placement', 'safe'],
  ['tag.placement.above-heading', 'none.choice'],
  ['finaldraft', 'none.outside'],

  ['yaml', 'none.torn'],
  ['yaml.duplicate-key', 'none.choice'],
  ['yaml.unknown-alias', 'none.writer'],

  ['manifest.expected', 'none.writer'],
  ['manifest.expected-list', 'safe'],
  ['manifest.expected-yes-no', 'sometimes'],
  ['manifest.expected-word', 'fix'],
  ['manifest.expected-words', 'none.writer'],
  ['manifest.expected-date', 'sometimes'],
  ['manifest.expected-moment', 'sometimes'],
  ['manifest.expected-region', 'sometimes'],
  ['manifest.expected-count', 'none.writer'],
  ['manifest.unusual-word', 'fix'],
  ['manifest.scene-number-in-comment', 'sometimes'],
  ['manifest.missing-required', 'none.record'],
  ['manifest.unknown-field', 'none.writer'],
  ['manifest.unknown-field-near', 'fix'],
  ['manifest.misplaced-field', 'none.choice'],
  ['manifest.worked-out-field', 'none.record'],
  ['manifest.unusual-id', 'none.writer'],
  ['manifest.duplicate-id', 'none.choice'],
  ['manifest.unknown-reference', 'none.record'],
  ['manifest.unknown-reference-near', 'fix'],

  ['finding.second-production', 'none.outside'],
  ['finding.script-missing', 'none.outside'],
  ['finding.script-missing-near', 'fix'],
  ['finding.script-outside', 'none.outside'],
  ['finding.script-listed-twice', 'none.choice'],
  ['finding.script-not-listed', 'none.choice'],
  ['finding.script-converted', 'none.outside'],
  ['finding.duplicate-scene-number', 'none.outside'],
  ['finding.unknown-scene', 'sometimes'],
  ['finding.unknown-scene-near', 'fix'],
  ['finding.unknown-scene-near-omitted', 'none.writer'],
  ['finding.several-scenes-fit', 'fix'],
  ['finding.several-scenes-alike', 'fix'],
  ['finding.untagged', 'command'],
  ['finding.renumbered-still-there', 'none.choice'],
  ['finding.omitted-scene', 'none.note'],
  ['finding.shot-twice', 'none.choice'],
  ['finding.shared-disagree', 'none.choice'],
  ['finding.shared-overruled', 'none.choice'],
  ['finding.shot-against-use', 'none.choice'],
  ['finding.shot-without-use', 'none.record'],
  ['finding.unknown-use', 'command'],
  ['finding.unknown-use-near', 'fix'],
  ['finding.several-uses-fit', 'fix'],
  ['finding.contradiction', 'none.choice'],
  ['finding.date-order', 'none.choice'],
  ['finding.categories-differ', 'none.choice'],
  ['finding.scenes-differ', 'sometimes'],
  ['finding.character-differs', 'none.choice'],
  ['finding.unknown-character', 'none.writer'],
  ['finding.unknown-character-near', 'fix'],
  ['finding.incomplete-none', 'none.record'],
  ['finding.none-ahead', 'none.record'],
  ['finding.none-day', 'none.record'],
  ['finding.none-reopened', 'none.choice'],
  ['finding.none-revised', 'none.choice'],
  ['finding.none-beside-use', 'none.choice'],
  ['finding.no-scenes', 'none.writer'],
  ['finding.sign-off-without-fingerprint', 'command'],
  ['finding.sign-off-day', 'none.record'],
  ['finding.sign-off-ahead', 'none.record'],
  ['finding.stale-sign-off', 'command'],
  ['finding.document', 'none.outside'],
  ['finding.stale-evidence', 'fix'],
  ['finding.undeclared', 'command'],

  ['evaluation.no-agreements', 'command'],
  ['evaluation.unknown-agreement', 'none.writer'],
  ['evaluation.unknown-agreement-near', 'fix'],
  ['evaluation.unknown-agreement-year', 'none.agreement'],
  ['evaluation.waiver', 'none.record'],
  ['evaluation.accepted', 'none.record'],
  ['evaluation.decision-unmatched', 'none.writer'],
  ['evaluation.decision-unsigned', 'none.writer'],
  ['evaluation.decision-day-open', 'none.record'],
  ['evaluation.decision-wide', 'none.record'],
  ['evaluation.decision-after', 'none.record'],
  ['evaluation.decision-whose', 'none.writer'],
  ['evaluation.decision-overtaken', 'none.writer'],
  ['evaluation.decision-contradicted', 'none.choice'],
  ['evaluation.absence-unsigned', 'none.record'],
  ['evaluation.document-name', 'none.writer'],
  ['evaluation.document-name-elsewhere', 'none.record'],
  ['evaluation.request-after', 'none.record'],
  ['evaluation.request-unmatched', 'none.writer'],

  ['agreement', 'none.agreement'],
  ['editor.more-problems', 'none.note'],
  ['editor.no-production-block', 'command'],
  ['editor.unreadable', 'none.outside'],
  ['question', 'command'],
]);

/** What there is to cure a problem of this code; undefined for a code that nobody has looked at. */
export function remedyOf(code: string): Remedy | undefined {
  return byBeginning(code, (beginning) => remedies.get(beginning));
}

/** Cures that change nothing in what was said: made all at once too. */
export function isSafe(code: string): boolean {
  return remedyOf(code) === 'safe';
}

/** Cures of what was surely meant so are offered first. */
export function isSure(code: string): boolean {
  return !uncertain.has(code);
}

/** Problems whose text may mean something else than what the change makes of it. */
const uncertain: ReadonlySet<string> = new Set([
  'fountain.unread-heading.place',
  'fountain.unread-heading.form',
  'fountain.unread-heading.language',
  'fountain.unread-heading.front',
  'fountain.unclosed-boneyard',
  'fountain.unclosed-note',
  'manifest.unusual-word',
  'finding.several-uses-fit',
  'finding.several-scenes-fit',
  'finding.several-scenes-alike',
  'finding.scenes-differ',
  'finding.stale-evidence',
  'finding.unknown-character-near',
]);

/** The first that is found for a code, then for what is left without its last word. */
export function byBeginning<T>(code: string, find: (beginning: string) => T | undefined): T | undefined {
  for (
    let beginning = code;
    beginning !== '';
    beginning = beginning.slice(0, Math.max(beginning.lastIndexOf('-'), beginning.lastIndexOf('.'), 0))
  ) {
    const found = find(beginning);
    if (found !== undefined) return found;
  }
  return undefined;
}
