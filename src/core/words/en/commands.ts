/** The commands for change, proof and continuous integration: help and failures. */
export const commandWords = {
  'cli.command.diff': 'what changed between two reports, or since an earlier report or a Git revision',
  'cli.usage.diff':
    'ai-slate diff OLD.json [NEW.json | PATH] [OPTIONS], or ai-slate diff --since REVISION [PATH] [OPTIONS]',
  'cli.command.verify': 'whether a report (JSON) belongs to the files here, and what differs',
  'cli.usage.verify': 'ai-slate verify REPORT.json [PATH] [OPTIONS]',
  'cli.failure.expected-report': 'Expected a report: ai-slate verify REPORT.json [PATH].',
  'cli.option.baseline': 'a file with what is known to be left: only what is new counts and is listed',
  'cli.option.write-baseline': 'write all that is left now into the baseline',
  'cli.option.prune': 'take out of the baseline what no longer occurs',
  'cli.placeholder.baseline': 'FILE',
  'cli.failure.expected-baseline': 'Expected --baseline FILE with {option}.',
  'cli.failure.baseline-for': 'Expected {option} without --for: a baseline is about all agreements.',
  'cli.failure.no-baseline': 'No baseline at {path}: --write-baseline writes one.',
  'cli.failure.not-a-baseline': 'Not a baseline, and not touched: {path}',
  'cli.baseline.written': '{n, plural, one {Written: {path}, with # entry} other {Written: {path}, with # entries}}',
  'cli.baseline.gone':
    '{n, plural, one {One entry of {path} no longer occurs; --prune takes it out:} other {# entries of {path} no longer occur; --prune takes them out:}}',
  'cli.baseline.pruned':
    '{n, plural, one {Taken out of {path}, because it no longer occurs:} other {Taken out of {path}, because they no longer occur (#):}}',
  'cli.baseline.known': 'Known from {file} and not listed: {n}. New: {fresh}.',
  'cli.option.for-recipient':
    'answer this recipient alone, in its order and words: an agreement by id or family; may be given more than once',
  'cli.option.statement': 'one page to sign, of the whole record or with --for of the answers to a recipient',
  'cli.option.for-version': 'only what is in this version: its id in the manifest, or its language',
  'cli.placeholder.for-version': 'VERSION',
  'cli.failure.version': 'Unknown version “{version}”. The manifest has {versions}.',
  'cli.failure.no-versions': 'Unknown version “{version}”: the manifest lists no “versions”.',
  'cli.option.since':
    'compare with an earlier report (a .json file) or with a Git revision; for “agreements changes”, a day',
  'cli.placeholder.since': 'FILE|REVISION',

  'cli.failure.report.not-json': 'Not a report: {path} is not JSON. “ai-slate report -f json” writes one.',
  'cli.failure.report.not-a-report': 'Not a report: {path} is JSON, but not what “ai-slate report -f json” writes.',
  'cli.failure.report.other-version': 'Not read: {path} is a report of another version of this program’s format.',
  'cli.failure.expected-earlier':
    'Expected an earlier report: ai-slate diff OLD.json [PATH], or --since with a Git revision.',
  'cli.failure.one-production': 'Expected one production at {path}: a report is about one.',
  'cli.failure.redacted-differs': 'Expected two reports that are redacted in the same way, or not at all.',
  'cli.failure.version-differs':
    'Expected two reports on the same version: one of them was made with another --for-version.',
  'cli.failure.only-differs': 'Expected two reports on the same agreements: one of them was made with another --for.',
  'cli.failure.no-git': 'No Git repository at {path}, or no Git on this computer: a revision cannot be read.',
  'cli.failure.no-revision': 'Unknown revision “{revision}”.',
  'cli.failure.not-at-revision': 'No production at {path} in revision “{revision}”.',
} as const;
