import { compareReports, message, type Changes } from '../../core/index';
import { asMadeBefore, earlierReport, expectComparable, onlyJudged, readReportFile } from '../earlier';
import { Failure } from '../failure';
import { failOn } from '../failOn';
import type { Io } from '../io';
import type { Given } from '../options';
import { formatOf, jsonOf, writeOut } from '../output';
import { judgePath } from '../session';
import { styleOf } from '../style';
import { diffText } from '../text/diffText';
import type { Command } from './command';

const formats = ['text', 'json'] as const;

/** What `diff` fails because of, and how much of it there is. */
const worse = {
  new: (changes: Changes) =>
    changes.new.length +
    changes.asked.length +
    changes.silent.length +
    changes.faults.new.length +
    changes.scenes.filter(({ status }) => isSilent(status?.after)).length,
  reopened: (changes: Changes) => changes.reopened.length,
  stale: (changes: Changes) => changes.stale.length,
} as const;

const failKinds = Object.keys(worse) as readonly (keyof typeof worse)[];

/** `diff`: what changed between two reports, or since an earlier report or a Git revision; fails when more is left to do. */
export const diff: Command = {
  options: ['format', 'output', 'since', 'for', 'as-of', 'fail-on', 'redacted'],
  formats,
  failKinds,
  words: 2,
  run: async (words, given, io) => {
    const format = formatOf(given, formats);
    const kinds = failOn(given, failKinds);
    const compared = await compareAsAsked(words, given, io);
    const style = styleOf(given, io);
    const text =
      format === 'text'
        ? compared.map(({ folder, changes }) => diffText(changes, folder, style, io)).join('\n')
        : jsonOf(compared.map(({ changes }) => changes));
    await writeOut([{ name: `ai-slate-diff.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
    return compared.some(({ changes }) => kinds.some((kind) => worse[kind](changes) > 0)) ? 1 : 0;
  },
};

function isSilent(status: string | undefined): boolean {
  return status === 'undeclared' || status === 'unclear';
}

/** What changed in the production of a folder. */
interface Compared {
  readonly folder: string;
  readonly changes: Changes;
}

async function compareAsAsked(words: readonly string[], given: Given, io: Io): Promise<readonly Compared[]> {
  const since = given.options.get('since')?.[0];
  if (since !== undefined) {
    const [path = '.', extra] = words;
    if (extra !== undefined) throw new Failure(message('cli.failure.too-many', { argument: extra }));
    const judged = await judgePath(path, given, io);
    return Promise.all(
      judged.map(async (one) => ({
        folder: one.folder,
        changes: compareReports(await earlierReport(since, one, given, io), one.report),
      })),
    );
  }
  const [earlier, later = '.'] = words;
  if (earlier === undefined) throw new Failure(message('cli.failure.expected-earlier'));
  const { report: before } = await readReportFile(earlier, io);
  const after = later.endsWith('.json')
    ? { folder: io.cwd, report: (await readReportFile(later, io)).report }
    : await onlyJudged(later, asMadeBefore(given, before), io);
  expectComparable(before, after.report);
  return [{ folder: after.folder, changes: compareReports(before, after.report) }];
}
