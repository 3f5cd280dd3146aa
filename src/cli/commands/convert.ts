import {
  fileNameOf,
  finalDraftToFountain,
  isFinalDraftPath,
  message,
  parseScript,
  UnreadableFile,
  type Message,
  type Script,
} from '../../core/index';
import { decodeText } from '../decodeText';
import { Failure } from '../failure';
import { reasonInWords } from '../fileFaults';
import type { Io } from '../io';
import { refuseWayOut } from '../output';
import { displayPath, wholePath } from '../paths';
import type { Command } from './command';

/** `convert`: writes a Final Draft script as Fountain, and never over a file that is there unless told to. */
export const convert: Command = {
  options: ['output', 'force'],
  formats: [],
  words: 1,
  run: async ([written], given, io) => {
    if (written === undefined || !isFinalDraftPath(written)) throw new Failure(message('cli.failure.expected-fdx'));
    const path = wholePath(written, io);
    const text = await readScript(path, io);
    const before = parseScript(path, text);
    if (before.screenplay.elements.length === 0)
      throw new Failure(message('cli.failure.no-fdx-script', { path: displayPath(path, io) }));
    const fountain = finalDraftToFountain(text);
    const name = `${fileNameOf(path).replace(/\.fdxt?$/i, '')}.fountain`;
    await writeScript(fountain, name, given, io);
    for (const said of remarks(before, parseScript(name, fountain), displayPath(path, io)))
      io.err(`${io.words.say(said)}\n`);
    return 0;
  },
};

async function readScript(path: string, io: Io): Promise<string> {
  try {
    const { text, guessed } = decodeText(await io.files.bytes(path), path);
    if (guessed) io.err(`${displayPath(path, io)}: ${io.words.say(message('cli.fault.windows-1252'))}\n`);
    return text;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Failure(message('cli.failure.read', { path: displayPath(path, io), reason: reasonInWords(error) }));
  }
}

async function writeScript(text: string, name: string, given: Parameters<Command['run']>[1], io: Io): Promise<void> {
  const [target] = given.options.get('output') ?? [];
  if (target === undefined) {
    io.out(text);
    return;
  }
  const whole = wholePath(target, io);
  const isFolder = /[/\\]$/.test(target) || (await io.files.kind(whole)) === 'folder';
  const path = isFolder ? `${whole}/${name}` : whole;
  const shown = displayPath(path, io);
  if (!/\.(?:fountain|spmd)$/i.test(path)) throw new Failure(message('cli.failure.not-fountain', { path: shown }));
  await refuseWayOut(path, io);
  if (given.options.has('force')) await io.files.write([{ path, content: text }]);
  else if (!(await io.files.create(path, text))) throw new Failure(message('cli.failure.file-exists', { path: shown }));
  io.err(`${io.words.say(message('cli.written', { path: shown }))}\n`);
}

/** What the script held, and what Fountain has no way to say. */
function remarks(before: Script, after: Script, shown: string): readonly Message[] {
  const { scenes, notes } = after.screenplay;
  const changed = before.screenplay.scenes.filter(
    ({ heading }, at) => heading.text !== scenes[at]?.heading.text || heading.number !== scenes[at].heading.number,
  );
  const malformed = before.problems.find((problem) => problem.message.code === 'finaldraft.malformed');
  const { line, character } = before.screenplay.lines.position(malformed?.span.start ?? 0);
  return [
    message('cli.convert.counts', {
      scenes: scenes.length,
      tags: after.tags.length,
      notes: notes.length - after.tags.length,
    }),
    ...(changed.length === 0
      ? []
      : [
          message('cli.convert.changed', {
            headings: changed.map(
              ({ heading }) => `${heading.number === undefined ? '' : `${heading.number} `}“${heading.text}”`,
            ),
          }),
        ]),
    ...(malformed ? [message('cli.convert.malformed', { place: `${shown}:${line + 1}:${character + 1}` })] : []),
  ];
}
