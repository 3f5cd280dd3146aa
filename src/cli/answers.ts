import { builtInRecipients } from '../recipients/index';
import {
  answersDocument,
  answersFor,
  message,
  recipientNamed,
  relativeTo,
  statementDocument,
  type Answers,
  type Report,
} from '../core/index';
import { Failure } from './failure';
import type { Io } from './io';
import type { Given } from './options';
import { documentEndings, documentText } from './documents';
import { Destinations, formatsOf, jsonOf, writeOut, type Made } from './output';
import { renderMeans } from './renderMeans';
import { wholePath } from './paths';
import { judgePath } from './session';

/** What people or programs are handed: answers to one recipient, or a statement to sign. */
interface Handed {
  readonly folder: string;
  readonly name: string;
  readonly report: Report;
  readonly answers?: Answers;
  readonly statement: boolean;
}

/** Whether a command line of `report` asks for answers to somebody, or for the page to sign, and not for the whole report. */
export function asksForAnswers({ options }: Given): boolean {
  return options.has('for') || options.has('statement');
}

/** Writes the answers to each recipient of `--for`, each by itself: what one is told is no answer to another. */
export async function writeAnswers(path: string, given: Given, io: Io): Promise<0> {
  const chosen = formatsOf(given, documentEndings);
  const names = given.options.get('for');
  const handed = names
    ? (await Promise.all(names.map((name) => answersTo(name, path, given, io)))).flat()
    : await statements(path, given, io);
  if (!given.options.has('output') && chosen.length * handed.length > 1)
    throw new Failure(message('cli.failure.folder-for-many'));
  const root = new Set(handed.map(({ folder }) => folder)).size > 1 ? wholePath(path, io) : undefined;
  const destinations = await Destinations.of(given, io);
  const made: Made[] = [];
  for (const one of handed) {
    for (const ending of chosen) {
      const name = fileName(one.folder, root, `${one.name}.${ending}`);
      const text =
        ending === 'json'
          ? jsonOf([one.answers ?? one.report])
          : await documentText(
              documentOf(one, io),
              ending,
              renderMeans(one.folder, destinations.fileFor(name), given, io),
              io,
            );
      made.push({ name, text });
    }
  }
  await writeOut(made, given, io);
  return 0;
}

async function answersTo(name: string, path: string, given: Given, io: Io): Promise<readonly Handed[]> {
  const judged = await judgePath(path, { ...given, options: new Map([...given.options, ['for', [name]]]) }, io);
  const statement = given.options.has('statement');
  return judged.map(({ folder, report, catalogue }): Handed => {
    const recipient = recipientNamed(name, builtInRecipients(), catalogue);
    return {
      folder,
      name: `${statement ? 'statement' : 'answers'}-${name}`,
      report,
      statement,
      ...(recipient ? { answers: answersFor(recipient, report) } : {}),
    };
  });
}

async function statements(path: string, given: Given, io: Io): Promise<readonly Handed[]> {
  return (await judgePath(path, given, io)).map(({ folder, report }) => ({
    folder,
    name: 'statement',
    report,
    statement: true,
  }));
}

function documentOf({ report, answers, statement }: Handed, { words }: Io): ReturnType<typeof statementDocument> {
  return statement || !answers ? statementDocument(report, answers, words) : answersDocument(answers, report, words);
}

function fileName(folder: string, root: string | undefined, name: string): string {
  return root === undefined || folder === root ? `ai-slate-${name}` : `${relativeTo(root, folder)}/ai-slate-${name}`;
}
