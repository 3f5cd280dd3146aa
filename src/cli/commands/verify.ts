import { message, verifyReport } from '../../core/index';
import { asMadeBefore, onlyJudged, readReportFile, withOption } from '../earlier';
import { Failure } from '../failure';
import { formatOf, jsonOf, writeOut } from '../output';
import { styleOf } from '../style';
import { verifyText } from '../text/verifyText';
import type { Command } from './command';

const formats = ['text', 'json'] as const;

/** `verify`: whether a report belongs to the files that lie here; the exit code says so too. */
export const verify: Command = {
  options: ['format', 'output'],
  formats,
  words: 2,
  run: async ([written, path = '.'], given, io) => {
    const format = formatOf(given, formats);
    if (written === undefined) throw new Failure(message('cli.failure.expected-report'));
    const report = await readReportFile(written, io);
    const { report: now } = await onlyJudged(path, withOption(asMadeBefore(given, report), 'as-of', report.asOf), io);
    const verification = verifyReport(report, now);
    const text = format === 'text' ? verifyText(verification, styleOf(given, io), io) : jsonOf([verification]);
    await writeOut([{ name: `ai-slate-verify.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
    return verification.result === 'same' ? 0 : 1;
  },
};
