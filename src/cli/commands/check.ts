import { message, renderJson, type Report } from '../../core/index';
import { Failure } from '../failure';
import type { Given } from '../options';
import { formatOf, jsonOf, writeOut } from '../output';
import { judgePath } from '../session';
import { styleOf } from '../style';
import { checkText } from '../text/checkText';
import type { Command } from './command';

const formats = ['text', 'json'] as const;

/** `check`: what is left to do in each production; the exit code says whether anything is. */
export const check: Command = {
  options: ['format', 'output', 'for', 'as-of', 'fail-on', 'redacted'],
  formats,
  words: 1,
  run: async ([path = '.'], given, io) => {
    const format = formatOf(given, formats);
    const kinds = kindsGiven(given);
    const judged = await judgePath(path, given, io);
    const style = styleOf(given, io);
    const reports = judged.map(({ report }) => report);
    const text = format === 'text' ? judged.map((one) => checkText(one, style, io)).join('\n') : reports.length === 1 ? reports.map(renderJson).join('') : jsonOf(reports);
    await writeOut([{ name: `ai-slate-check.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
    return reports.some((report) => kinds.some((kind) => left[kind](report) > 0)) ? 1 : 0;
  },
};

/** What `check` fails because of, and how much of it a production has. */
const left = {
  error: ({ verdict }: Report) => verdict.counts.errors,
  blocked: ({ verdict }: Report) => verdict.counts.blocked,
  open: ({ verdict }: Report) => verdict.counts.open,
  'needs-facts': ({ verdict }: Report) => verdict.counts.needsFacts,
  'needs-judgement': ({ verdict }: Report) => verdict.counts.needsJudgement,
  undeclared: ({ verdict }: Report) => verdict.counts.undeclared + verdict.counts.unclear + verdict.counts.vendors,
} as const;

type Kind = keyof typeof left;

/** The words that `--fail-on` takes. */
export const failKinds = Object.keys(left) as readonly Kind[];

function kindsGiven({ options }: Given): readonly Kind[] {
  const written = options.get('fail-on')?.[0];
  if (written === undefined) return failKinds;
  if (written.trim() === 'none') return [];
  return written.split(',').map((word) => {
    const kind = failKinds.find((one) => one === word.trim());
    if (kind === undefined) throw new Failure(message('cli.failure.unknown-kind', { kind: word.trim(), kinds: failKinds }));
    return kind;
  });
}
