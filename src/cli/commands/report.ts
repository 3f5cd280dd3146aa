import { formatNames, message, relativeTo, reportFormats, type FormatName, type ReportFormat } from '../../core/index';
import { asksForAnswers, writeAnswers } from '../answers';
import { withChanges } from '../earlier';
import { Failure } from '../failure';
import type { Io } from '../io';
import type { Given } from '../options';
import { Destinations, formatsOf, jsonOf, writeOut, type Made } from '../output';
import { wholePath } from '../paths';
import { renderMeans } from '../renderMeans';
import { judgePath, type Judged } from '../session';
import type { Command } from './command';

/** `report`: the disclosure report of each production, in each format asked for. */
export const report: Command = {
  options: [
    'format',
    'output',
    'font',
    'for',
    'statement',
    'for-version',
    'since',
    'as-of',
    'brief',
    'whole',
    'redacted',
  ],
  formats: formatNames,
  words: 1,
  run: async ([path = '.'], given, io) => {
    if (asksForAnswers(given)) return writeAnswers(path, given, io);
    const chosen = formatsOf(given, formatNames);
    const destinations = await Destinations.of(given, io);
    if (destinations.toOutput && chosen.length > 1) throw new Failure(message('cli.failure.folder-for-many'));
    const judged = await withChanges(await judgePath(path, given, io), given, io);
    const [format] = chosen;
    if (destinations.toOutput && format === 'json' && judged.length > 1) {
      io.out(jsonOf(judged.map((one) => one.report)));
      return 0;
    }
    const root = judged.length > 1 ? wholePath(path, io) : undefined;
    const made: Made[] = [];
    for (const one of judged)
      for (const ending of chosen)
        made.push(...(await render(one, ending, fileName(one, ending, root), { destinations, given, io })));
    await writeOut(made, given, io);
    return 0;
  },
};

async function render(
  { folder, report }: Judged,
  format: FormatName,
  name: string,
  { destinations, given, io }: { readonly destinations: Destinations; readonly given: Given; readonly io: Io },
): Promise<readonly Made[]> {
  const how: ReportFormat = reportFormats[format];
  const made = await how.render(report, io.words, renderMeans(folder, destinations.fileFor(name), given, io));
  if ('code' in made) throw new Failure(made);
  return made.map(({ suffix, content }) => ({ name, suffix, text: content }));
}

/** `ai-slate-report.md`; of several productions, each in a folder called like its own. */
function fileName({ folder }: Judged, ending: string, root: string | undefined): string {
  const below = root === undefined || folder === root ? '' : `${relativeTo(root, folder)}/`;
  return `${below}ai-slate-report.${ending}`;
}
