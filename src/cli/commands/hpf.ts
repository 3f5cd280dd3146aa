import { declareHpf, hpfDocument, message } from '../../core/index';
import { documentEndings, documentText } from '../documents';
import { onlyJudged } from '../earlier';
import { Failure } from '../failure';
import { Destinations, formatsOf, jsonOf, writeOut, type Made } from '../output';
import { renderMeans } from '../renderMeans';
import type { Command } from './command';

/** `hpf`: the declaration of one version, ready to sign; while anything is unresolved it is not written, and says why. */
export const hpf: Command = {
  options: ['format', 'output', 'font', 'for-version', 'as-of'],
  formats: documentEndings,
  words: 1,
  run: async ([path = '.'], given, io) => {
    const chosen = formatsOf(given, documentEndings);
    const destinations = await Destinations.of(given, io);
    if (destinations.toOutput && chosen.length > 1) throw new Failure(message('cli.failure.folder-for-many'));
    const { folder, report } = await onlyJudged(path, given, io);
    const declared = declareHpf(report);
    if ('unresolved' in declared)
      throw new Failure(
        message('cli.failure.hpf', {
          title: report.production.title,
          reasons: declared.unresolved.map((one) => io.words.say(one).replace(/[.?]$/, '')).join('; '),
        }),
      );
    const { declaration } = declared;
    const made: Made[] = [];
    for (const ending of chosen) {
      const name = `ai-slate-hpf.${ending}`;
      const text =
        ending === 'json'
          ? jsonOf([declaration])
          : await documentText(
              hpfDocument(declaration, report, io.words),
              ending,
              renderMeans(folder, destinations.fileFor(name), given, io),
              io,
            );
      made.push({ name, text });
    }
    await writeOut(made, given, io);
    return 0;
  },
};
