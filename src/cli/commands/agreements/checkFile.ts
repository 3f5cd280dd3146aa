import {
  checkAgreement,
  fileNameOf,
  folderOf,
  isManifestPath,
  judgeExample,
  LineIndex,
  loadCatalogue,
  message,
  UnreadableFile,
  type AgreementFile,
  type AgreementSource,
  type Problem,
} from '../../../core/index';
import { builtIn } from '../../builtIn';
import { decodeText } from '../../decodeText';
import { Failure } from '../../failure';
import { reasonInWords } from '../../fileFaults';
import type { Io } from '../../io';
import { formatOf, jsonOf, writeOut } from '../../output';
import { displayPath, wholePath } from '../../paths';
import { dayGiven } from '../../session';
import { styleOf } from '../../style';
import { clean } from '../../text/lines';
import type { Command } from '../command';

/** `agreements check`: the faults of an agreement file with their places, and the examples that come out differently. */
export const checkAgreementFile: Command['run'] = async ([written], given, io) => {
  const format = formatOf(given, ['text', 'json']);
  if (written === undefined) throw new Failure(message('cli.failure.expected-file'));
  const path = wholePath(written, io);
  const text = await readAgreement(path, io);
  const { problems, examples } = faultsOf(
    { path, text },
    [...(await neighbours(path, io)), ...builtIn(io)],
    dayGiven(given),
  );
  const lines = new LineIndex(text);
  const shown = displayPath(path, io);
  const found = [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ message: said, severity, span }) => ({
      code: said.code,
      severity,
      text: io.words.say(said),
      range: lines.range(span),
    }));
  const style = styleOf(given, io);
  const say = (line: Parameters<Io['words']['say']>[0]): string => clean(io.words.say(line));
  const head =
    found.length === 0
      ? say(
          examples > 0
            ? message('cli.agreements.sound', { path: shown, n: examples })
            : message('cli.agreements.sound-bare', { path: shown }),
        )
      : say(
          message('cli.agreements.faulty', {
            path: shown,
            count: message('cli.agreements.faults', { n: found.length }),
          }),
        );
  const rows = found.map(
    (one) =>
      `  ${style.severity(one.severity, say(message(`report.severity.${one.severity}`)))}  ${clean(one.text)}  ${clean(shown)}:${one.range.start.line + 1}:${one.range.start.character + 1}`,
  );
  const made =
    format === 'json'
      ? jsonOf([{ schema: 'ai-slate/agreement-check/1', path: shown, examples, problems: found }])
      : `${[head, ...rows].join('\n')}\n`;
  await writeOut([{ name: 'ai-slate-agreement-check.txt', text: made }], given, io);
  return found.length > 0 ? 1 : 0;
};

async function readAgreement(path: string, { files, cwd }: Io): Promise<string> {
  try {
    return decodeText(await files.bytes(path), path).text;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Failure(message('cli.failure.read', { path: displayPath(path, { cwd }), reason: reasonInWords(error) }));
  }
}

/** The other agreement files of its folder, which it may carry on. */
async function neighbours(path: string, { files }: Io): Promise<readonly AgreementFile[]> {
  const folder = folderOf(path);
  const names = (await files.names(folder)).filter(
    (name) => name.endsWith('.yaml') && !isManifestPath(name) && name !== fileNameOf(path),
  );
  const read = names.map(async (name): Promise<readonly AgreementFile[]> => {
    const other = `${folder}/${name}`;
    return files.bytes(other).then(
      (bytes) => [{ path: other, text: decodeText(bytes, other).text }],
      () => [],
    );
  });
  return (await Promise.all(read)).flat();
}

/** What is wrong with a file beside its neighbours and the built-in ones; of two with one id the first of these counts. */
function faultsOf(
  file: AgreementFile,
  others: readonly AgreementSource[],
  asOf: string | undefined,
): { readonly problems: readonly Problem[]; readonly examples: number } {
  const { path } = file;
  const catalogue = loadCatalogue([file, ...others]);
  const entry = catalogue.entries.find((one) => one.file === file);
  if (!entry) return { problems: catalogue.unreadable.find((one) => one.file === file)?.problems ?? [], examples: 0 };
  const { agreement, written } = entry;
  const problems: Problem[] = [...entry.problems, ...checkAgreement(agreement, written)];
  if (fileNameOf(path) !== `${agreement.id}.yaml`)
    problems.push({
      message: message('agreement.file-name', { id: agreement.id }),
      severity: 'warning',
      span: { start: 0, end: 0 },
    });
  let examples = 0;
  for (const obligation of written.obligations) {
    for (const example of obligation.examples) {
      examples++;
      if (example.then === '' || obligation.levelUnread) continue;
      const actual =
        judgeExample(example, obligation, agreement, asOf ?? agreement.checked)?.outcome ??
        message('cli.agreements.nothing');
      if (actual === example.then) continue;
      problems.push({
        message: message('agreement.example-differs', { id: obligation.id, expected: example.then, actual }),
        severity: 'error',
        span: example.span,
      });
    }
  }
  return { problems, examples };
}
