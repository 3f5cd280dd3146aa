/** Files that are not read or not written, and why. */
export const fileWords = {
  'cli.option.max-file-size':
    'read scripts, manifests and agreement files up to so many megabytes, from 1 to 500; 50 if not given',
  'cli.placeholder.max-file-size': 'MEGABYTES',
  'cli.failure.max-file-size': 'Expected a number of megabytes from 1 to 500 for --max-file-size, not “{written}”.',
  'cli.failure.not-utf8':
    'Nothing written: {path} is not in UTF-8, and writing it would change more than the answers. Save it as UTF-8 first.',
  'cli.reason.too-large': 'it is larger than {limit} MB; --max-file-size sets that limit, up to 500',
  'cli.reason.too-large-report': 'it is larger than {limit} MB',
  'cli.reason.disk-full': 'the disk is full',
  'cli.reason.is-folder': 'it is a folder',
  'cli.reason.busy': 'another command is writing it; run the command again',
  'cli.reason.no-file': 'it is a device or a pipe; leave out -o, and pipe the output there',
  'cli.reason.changed': 'it has changed since it was read; run the command again',
} as const;
