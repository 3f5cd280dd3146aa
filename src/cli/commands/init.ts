import {
  factNamed,
  fileNameOf,
  initialManifest,
  isManifestPath,
  isScriptPath,
  message,
  parseManifest,
  parseScript,
  ProfileDraft,
  profileLine,
  profileFacts,
  relativeTo,
  today,
  type ProfileQuestion,
} from '../../core/index';
import { catalogueWith } from '../builtIn';
import { decodeText } from '../decodeText';
import { Failure } from '../failure';
import type { Io } from '../io';
import type { Given } from '../options';
import { displayPath, wholePath } from '../paths';
import { dayGiven } from '../session';
import type { Command } from './command';

const FILE = 'production.slate.yaml';

/** `init`: starts a manifest beside the scripts of a folder, and never touches one that is there. */
export const init: Command = {
  options: ['profile', 'as-of'],
  formats: [],
  words: 1,
  run: async ([written = '.'], given, io) => {
    const folder = wholePath(written, io);
    const kind = await io.files.kind(folder);
    if (kind === undefined) throw new Failure(message('cli.failure.no-such-path', { path: displayPath(folder, io) }));
    if (kind !== 'folder') throw new Failure(message('cli.failure.not-a-folder', { path: displayPath(folder, io) }));
    const path = `${folder === '/' ? '' : folder}/${FILE}`;
    if ((await io.files.kind(path)) !== undefined)
      throw new Failure(message('cli.failure.manifest-exists', { path: displayPath(path, io) }));
    await expectNoProduction(folder, io);
    const scripts = (await io.files.list(folder)).filter(isScriptPath);
    const asOf = dayGiven(given) ?? today(undefined, io.now());
    const text = initialManifest(await firstDay(folder, scripts, io));
    const draft = new ProfileDraft(path, text, catalogueWith([], io), asOf);
    answerByOptions(draft, given);
    if (io.ask) await askProfile(draft, io, io.ask);
    if (!(await io.files.create(path, draft.content)))
      throw new Failure(message('cli.failure.manifest-exists', { path: displayPath(path, io) }));
    const line = profileLine(draft.profile);
    io.out(
      `${io.words.say(message('cli.init.written', { path: displayPath(path, io) }))}\n${scripts.length > 0 ? '' : `${io.words.say(message('cli.init.no-script'))}\n`}${line ? `${io.words.say(message('profile.sentence', { line }))}\n` : ''}${io.words.say(message('cli.init.next', { command: `ai-slate questions ${displayPath(folder, io)}` }))}\n`,
    );
    return 0;
  },
};

/** Answers given as `--profile buyer=netflix`. Throws `Failure`. */
function answerByOptions(draft: ProfileDraft, { options }: Given): void {
  for (const written of options.get('profile') ?? []) {
    const [name = '', ...rest] = written.split('=');
    if (rest.length === 0 || !profileFacts.some((one) => one === name))
      throw new Failure(message('cli.failure.profile', { written, names: profileFacts }));
    const fault = draft.set(name, rest.join('='));
    if (fault) throw new Failure(message('cli.failure.profile-answer', { name, fault }));
  }
}

/** Asks what is open, one question after the other; an empty line leaves one open, and the end of input all that are left. */
async function askProfile(draft: ProfileDraft, io: Io, ask: NonNullable<Io['ask']>): Promise<void> {
  const passed = new Set<string>();
  let asked = draft.next(passed);
  if (asked) io.out(`${io.words.say(message('cli.init.profile'))}\n`);
  while (asked) {
    const answer = await ask(`\n${questionLines(asked, io).join('\n')}\n> `);
    if (answer === undefined) return;
    const fault = answer.trim() === '' ? undefined : draft.answer(asked, answer);
    if (fault) io.out(`${io.words.say(fault)}\n`);
    else if (answer.trim() === '') passed.add(asked.question.missing.fact);
    asked = draft.next(passed);
  }
}

const MOST_CHOICES = 12;
const MOST_NAMES = 3;

/** The question, why it is asked and who is likely to know, and what may be typed. */
function questionLines({ question, way, decides }: ProfileQuestion, { words }: Io): readonly string[] {
  const { text, missing } = question;
  const choices = way.kind === 'choice' ? way.choices.map(({ value }) => value) : [];
  const names = decides.length > MOST_NAMES + 1 ? decides.slice(0, MOST_NAMES) : decides;
  const lines = [
    message('cli.init.why', {
      names: [
        ...names,
        ...(decides.length > names.length ? [message('cli.questions.more', { n: decides.length - names.length })] : []),
      ],
      who: (factNamed(missing.fact)?.field.who ?? []).map((one) => message(`who.${one}`)),
    }),
    ...(choices.length > MOST_CHOICES
      ? [message('cli.init.many', { command: 'ai-slate agreements' })]
      : choices.length > 0
        ? [
            message('cli.questions.answers', {
              answers: [...choices, ...(way.kind === 'choice' && way.other ? [message('report.answers.other')] : [])],
            }),
          ]
        : way.kind === 'typed'
          ? [way.typed.expects]
          : []),
  ];
  const asked = typeof text === 'object' && 'code' in text ? words.say(text) : missing.fact;
  return [asked, ...lines.map((line) => `  ${words.say(line)}`)];
}

/** A second `production:` block in a folder would be an error. */
async function expectNoProduction(folder: string, io: Io): Promise<void> {
  for (const name of (await io.files.names(folder)).filter(isManifestPath)) {
    const path = `${folder}/${name}`;
    const { production } = parseManifest(path, decodeText(await io.files.bytes(path), path).text);
    if (production) throw new Failure(message('cli.failure.production-exists', { path: displayPath(path, io) }));
  }
}

type FirstDay = Parameters<typeof initialManifest>[0];

async function firstDay(folder: string, scripts: readonly string[], { files }: Io): Promise<FirstDay> {
  const titles = await Promise.all(
    scripts.map((path) =>
      files.bytes(path).then(
        (bytes) => titleOf(path, decodeText(bytes, path).text),
        () => undefined,
      ),
    ),
  );
  const title = titles.find((one) => one !== undefined) ?? fileNameOf(folder);
  return { title, scripts: scripts.map((path) => relativeTo(folder, path)), agreements: [] };
}

/** The title on a script's title page, without its marks of emphasis. */
function titleOf(path: string, text: string): string | undefined {
  const entry = parseScript(path, text).screenplay.titlePage.find(({ key }) => key.toLowerCase() === 'title');
  const title = (entry?.values ?? []).join(' ').replace(/[*_]+/g, '').trim();
  return title === '' ? undefined : title;
}
