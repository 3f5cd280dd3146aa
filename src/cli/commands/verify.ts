import { message, verifyReport } from '../../core/index';
import { asMadeBefore, earlierReport, onlyJudged, readReportFile, withOption } from '../earlier';
import { Failure } from '../failure';
import { formatOf, jsonOf, writeOut } from '../output';
import { styleOf } from '../style';
import { verifyText } from '../text/verifyText';
import type { Command } from './command';

const formats = ['text', 'json'] as const;

/** `verify`: whether a report belongs to the files that lie here; the exit code says so too. */
export const verify: Command = {
  options: ['format', 'output', 'since'],
  formats,
  words: 2,
  run: async ([written, path = '.'], given, io) => {
    const format = formatOf(given, formats);
    if (written === undefined) throw new Failure(message('cli.failure.expected-report'));
    const read = await readReportFile(written, io);
    const options = withOption(asMadeBefore(given, read.report), 'as-of', read.report.asOf);
    const now = await onlyJudged(path, options, io);
    const since = given.options.get('since')?.[0];
    const earlier = since === undefined ? undefined : await earlierReport(since, now, options, io);
    const verification = verifyReport(read, now.report, earlier);
    const text = format === 'text' ? verifyText(verification, styleOf(given, io), io) : jsonOf([verification]);
    await writeOut([{ name: `ai-slate-verify.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
    return verification.result === 'same' ? 0 : 1;
  },
};
