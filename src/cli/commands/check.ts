import {
  beyondBaseline,
  compareWithBaseline,
  leftItems,
  leftKinds,
  message,
  relativeTo,
  renderJson,
  renderSarif,
} from '../../core/index';
import { BaselineFile } from '../baselineFile';
import { Failure } from '../failure';
import { failOn } from '../failOn';
import type { Io } from '../io';
import type { Given } from '../options';
import { formatOf, jsonOf, writeOut, type Made } from '../output';
import { wholePath } from '../paths';
import { fromCheckout } from '../renderMeans';
import { judgePath, type Judged } from '../session';
import { styleOf } from '../style';
import { checkBrief } from '../text/checkBrief';
import { checkText, type Checked } from '../text/checkText';
import type { Command } from './command';

const formats = ['text', 'json', 'sarif'] as const;

/** `check`: what is left to do in each production; the exit code says whether anything is, beyond a baseline if there is one. */
export const check: Command = {
  options: [
    'format',
    'output',
    'for',
    'for-version',
    'as-of',
    'fail-on',
    'all',
    'baseline',
    'write-baseline',
    'prune',
    'redacted',
  ],
  formats,
  failKinds: leftKinds,
  words: 1,
  run: async ([path = '.'], given, io) => {
    const format = formatOf(given, formats);
    const kinds = failOn(given, leftKinds);
    const judged = await judgePath(path, given, io);
    const known = await baselineGiven(given, io);
    if (known && given.options.has('write-baseline')) return writeBaseline(known, path, judged, io);
    const checked = judged.map((one) => compare(one, known, given.options.has('for')));
    const style = styleOf(given, io);
    // With a baseline what is new is all that is told, so all of it is.
    const inFull = given.options.has('all') || known !== undefined;
    await writeOut(
      format === 'sarif'
        ? sarif(checked, path, io)
        : [
            format === 'text'
              ? {
                  name: 'ai-slate-check.txt',
                  text: checked.map((one) => (inFull ? checkText : checkBrief)(one, style, io)).join('\n'),
                }
              : { name: 'ai-slate-check.json', text: json(checked) },
          ],
      given,
      io,
    );
    if (known && !given.options.has('for')) await tellOfGone(known, path, checked, given, io);
    return checked.some(({ left }) => left.some((item) => item.kinds.some((kind) => kinds.includes(kind)))) ? 1 : 0;
  },
};

async function baselineGiven({ options }: Given, io: Io): Promise<BaselineFile | undefined> {
  const file = options.get('baseline')?.[0];
  const changes = (['write-baseline', 'prune'] as const).find((name) => options.has(name));
  if (changes !== undefined && file === undefined)
    throw new Failure(message('cli.failure.expected-baseline', { option: `--${changes}` }));
  // What is judged only in part would look as if the rest no longer occurred.
  if (changes !== undefined && options.has('for'))
    throw new Failure(message('cli.failure.baseline-for', { option: `--${changes}` }));
  return file === undefined ? undefined : BaselineFile.open(file, options.has('write-baseline'), io);
}

function compare(one: Judged, known: BaselineFile | undefined, inPart: boolean): Checked {
  const left = leftItems(one.report);
  if (!known) return { ...one, left };
  const { fresh, known: n, gone } = compareWithBaseline(left, known.keysOf(one.folder));
  return { ...one, left: fresh, baseline: { file: known.shown, known: n, gone: inPart ? [] : gone } };
}

function json(checked: readonly Checked[]): string {
  const values = checked.map(({ report, left, baseline }) =>
    baseline ? { ...report, baseline: { ...baseline, new: left.map(({ key }) => key) } } : report,
  );
  return checked.length === 1 && !checked[0]?.baseline
    ? checked.map(({ report }) => renderJson(report)).join('')
    : jsonOf(values);
}

/** A log for each production; with a baseline it holds only what is new. */
function sarif(checked: readonly Checked[], path: string, io: Io): readonly Made[] {
  const root = wholePath(path, io);
  return checked.map(({ folder, report, left, baseline }): Made => {
    const below = checked.length > 1 && folder !== root ? `${relativeTo(root, folder)}/` : '';
    return {
      name: `${below}ai-slate-check.sarif`,
      text: renderSarif(baseline ? beyondBaseline(report, left) : report, io.words, fromCheckout(folder, io)),
    };
  });
}

async function writeBaseline(known: BaselineFile, path: string, judged: readonly Judged[], io: Io): Promise<0> {
  const entries = judged.map(({ folder, report }) => ({ folder, keys: leftItems(report).map(({ key }) => key) }));
  await known.write(searchedFolder(path, judged, io), entries);
  io.err(
    `${io.words.say(message('cli.baseline.written', { path: known.shown, n: entries.reduce((sum, { keys }) => sum + keys.length, 0) }))}\n`,
  );
  return 0;
}

/** Entries that no longer occur are told, and with `--prune` taken out; nothing is ever added. */
async function tellOfGone(
  known: BaselineFile,
  path: string,
  checked: readonly Checked[],
  { options }: Given,
  io: Io,
): Promise<void> {
  const searched = searchedFolder(path, checked, io);
  const gone = [
    ...checked.flatMap(({ baseline }) => baseline?.gone ?? []),
    ...known.lostIn(
      searched,
      checked.map(({ folder }) => folder),
    ),
  ];
  if (gone.length === 0) return;
  const prune = options.has('prune');
  if (prune)
    await known.write(
      searched,
      checked.map((one) => ({ folder: one.folder, keys: stillThere(one, known) })),
    );
  io.err(
    `${io.words.say(message(prune ? 'cli.baseline.pruned' : 'cli.baseline.gone', { path: known.shown, n: gone.length }))}\n${gone.map((key) => `  ${key}\n`).join('')}`,
  );
}

function stillThere({ folder, baseline }: Checked, known: BaselineFile): readonly string[] {
  const gone = [...(baseline?.gone ?? [])];
  return known.keysOf(folder).filter((key) => {
    const at = gone.indexOf(key);
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
}

/** The folder whose productions were looked at: the one that was named, or that of the one production a file belongs to. */
function searchedFolder(path: string, judged: readonly Judged[], io: Io): string {
  const whole = wholePath(path, io);
  const [only, another] = judged;
  return only && !another && only.folder.length < whole.length ? only.folder : whole;
}
