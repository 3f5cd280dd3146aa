import { compareReports, message, readReport, UnreadableFile, type Report, type WrittenReport } from '../core/index';
import { decodeText } from './decodeText';
import { Failure } from './failure';
import { reasonInWords } from './fileFaults';
import { limited } from './fileLimit';
import type { Io } from './io';
import type { Given } from './options';
import { displayPath, wholePath } from './paths';
import { revisionFiles } from './revisionFiles';
import { judgePath, type Judged } from './session';

/** Reads a report that was written as JSON. Throws `Failure` with what it is instead. */
export async function readReportFile(written: string, io: Io): Promise<WrittenReport> {
  const path = wholePath(written, io);
  if ((await io.files.kind(path)) !== 'file')
    throw new Failure(message('cli.failure.no-such-path', { path: displayPath(path, io) }));
  const read = readReport(decodeText(await reportBytes(path, io), path).text);
  if ('fault' in read) throw new Failure(message(`cli.failure.report.${read.fault}`, { path: displayPath(path, io) }));
  return read;
}

/** No text is longer in every version of Node; a report of a whole season may be long. */
const LARGEST_REPORT_MEGABYTES = 500;

async function reportBytes(path: string, { files, cwd }: Io): Promise<Uint8Array> {
  try {
    return await files.bytes(path, LARGEST_REPORT_MEGABYTES);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const reason =
      error.reason === 'too-large'
        ? message('cli.reason.too-large-report', { limit: LARGEST_REPORT_MEGABYTES })
        : reasonInWords(error);
    throw new Failure(message('cli.failure.read', { path: displayPath(path, { cwd }), reason }));
  }
}

/** The report of an earlier state of a production, from a file or from a revision, to compare one of today with. */
export async function earlierReport(since: string, { folder, report }: Judged, given: Given, io: Io): Promise<Report> {
  const isFile = (await io.files.kind(wholePath(since, io))) === 'file' || since.endsWith('.json');
  const earlier = isFile
    ? (await readReportFile(since, io)).report
    : await reportAt(since, folder, withOption(given, 'as-of', report.asOf), io);
  expectComparable(earlier, report);
  return earlier;
}

/** The same productions with what changed in them since the report or revision of `--since`, if one is given. */
export async function withChanges(judged: readonly Judged[], given: Given, io: Io): Promise<readonly Judged[]> {
  const since = given.options.get('since')?.[0];
  if (since === undefined) return judged;
  return Promise.all(
    judged.map(async (one) => ({
      ...one,
      report: { ...one.report, changes: compareReports(await earlierReport(since, one, given, io), one.report) },
    })),
  );
}

async function reportAt(revision: string, folder: string, given: Given, io: Io): Promise<Report> {
  const files = limited(await revisionFiles(revision, folder, io), given);
  const there =
    (await files.kind(folder)) === 'folder' ? await judgePath(folder, given, { ...io, files }).catch(asMissing) : [];
  const found = there.find((one) => one.folder === folder);
  if (!found) throw new Failure(message('cli.failure.not-at-revision', { path: displayPath(folder, io), revision }));
  return found.report;
}

/** There may have been no production then. */
function asMissing(error: unknown): readonly Judged[] {
  if (error instanceof Failure) return [];
  throw error;
}

/** Today's report of the one production that a path means. */
export async function onlyJudged(path: string, given: Given, io: Io): Promise<Judged> {
  const [only, another] = await judgePath(path, given, io);
  if (!only || another) throw new Failure(message('cli.failure.one-production', { path }));
  return only;
}

/** What one report leaves out would look like a change. */
export function expectComparable(earlier: Report, later: Report): void {
  if (earlier.redacted !== later.redacted || earlier.strict !== later.strict)
    throw new Failure(message('cli.failure.redacted-differs'));
  if (earlier.version !== later.version) throw new Failure(message('cli.failure.version-differs'));
  if (JSON.stringify(earlier.only) !== JSON.stringify(later.only))
    throw new Failure(message('cli.failure.only-differs'));
}

/** The options with which a report was made, so that the same is left out of another. */
export function asMadeBefore(given: Given, { redacted, strict, only, version }: Report): Given {
  const options = new Map(given.options);
  if (redacted) options.set('redacted', [strict ? 'strict' : '']);
  if (only) options.set('for', only);
  if (version !== undefined) options.set('for-version', [version]);
  return { ...given, options };
}

/** The same command line with one option more. */
export function withOption(given: Given, name: 'as-of', value: string): Given {
  return { ...given, options: new Map([...given.options, [name, [value]]]) };
}
