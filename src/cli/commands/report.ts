import { message, relativeTo, renderJson, renderMarkdown, type Report } from '../../core/index';
import { Failure } from '../failure';
import type { Io } from '../io';
import { formatsOf, jsonOf, writeOut, type Made } from '../output';
import { judgePath, type Judged } from '../session';
import { wholePath } from '../paths';
import type { Command } from './command';

/** Every format of a report: one line each. */
const renderings = {
  md: (report: Report, { words }: Io) => renderMarkdown(report, words),
  json: (report: Report) => renderJson(report),
} as const satisfies { readonly [format: string]: (report: Report, io: Io) => string };

const formats = ['md', 'json'] as const satisfies readonly (keyof typeof renderings)[];

/** `report`: the disclosure report of each production, in each format asked for. */
export const report: Command = {
  options: ['format', 'output', 'for', 'as-of', 'redacted'],
  formats,
  words: 1,
  run: async ([path = '.'], given, io) => {
    const chosen = formatsOf(given, formats);
    const toOutput = !given.options.has('output');
    if (toOutput && chosen.length > 1) throw new Failure(message('cli.failure.folder-for-many'));
    const judged = await judgePath(path, given, io);
    const [format] = chosen;
    if (toOutput && format === 'json' && judged.length > 1) {
      io.out(jsonOf(judged.map((one) => one.report)));
      return 0;
    }
    const made = judged.flatMap((one) => chosen.map((ending): Made => ({ name: fileName(one, ending, judged.length > 1 ? wholePath(path, io) : one.folder), text: renderings[ending](one.report, io) })));
    await writeOut(made, given, io);
    return 0;
  },
};

/** `ai-slate-report.md`; of several productions, each in a folder called like its own. */
function fileName({ folder }: Judged, ending: string, root: string): string {
  const below = folder === root ? '' : `${relativeTo(root, folder)}/`;
  return `${below}ai-slate-report.${ending}`;
}
