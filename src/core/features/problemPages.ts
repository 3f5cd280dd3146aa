import { en } from '../words/en';
import { factNamed } from '../manifest/facts';
import { factMeaning, factQuestion, whoLabel } from '../manifest/fieldWords';
import { message, type Message, type MessageCode } from '../words/message';
import type { Words } from '../words/words';
import { byBeginning, remedyOf } from './remedies';

/** Every code of a fault that the Problems list may show: those of scripts first, then of manifests, of both, and of agreement files. */
export function problemCodes(): readonly MessageCode[] {
  const codes = (Object.keys(en) as MessageCode[]).filter((code) => !notFaults.test(code) && !parts.test(code));
  return faults.flatMap((beginning) => codes.filter((code) => code.startsWith(beginning)));
}

const faults = [
  'fountain.',
  'tag.',
  'finaldraft.',
  'manifest.',
  'yaml.',
  'finding.',
  'evaluation.',
  'agreement.',
  'editor.more-problems',
  'editor.no-production-block',
  'editor.unreadable.',
];
/** Titles of cures, reasons inside other sentences, and words for what agreements are. */
const notFaults =
  /\.fix$|^manifest\.refused\.|^yaml\.(?:tab|colon)$|^evaluation\.reason\.|^agreement\.(?:kind|status|read)\./u;

/** Words that stand inside a fault's sentence or its other cures. */
const parts = /\.(?:fix|as)\./u;

/** The page of one code as Markdown: what it says, what it means, what cures it. */
export function problemPage(asked: string, words: Words): string {
  // What is asked for may be anything, and the page is Markdown.
  const code = /^[\w.-]+$/u.test(asked) && meaningOf(asked) ? asked : '…';
  return `${[`# ${code}`, ...body(code, words), words.say(message('problems.severity'))].join('\n\n')}\n`;
}

/** The pages of all codes as one document, each under its code; questions together at the end. */
export function problemsMarkdown(words: Words): string {
  const sections = [...problemCodes(), 'question', 'question.judged'].map((code) =>
    [`## ${code}`, ...body(code, words)].join('\n\n'),
  );
  const head = [message('problems.head'), message('problems.severity')].map((one) => words.say(one));
  return `${[`# ${words.say(message('problems.title'))}`, ...head, ...sections].join('\n\n')}\n`;
}

function body(code: string, words: Words): readonly string[] {
  const meaning = meaningOf(code);
  if (!meaning) return [words.say(message('problems.unknown', { code }))];
  const remedy = remedyOf(code);
  return [
    ...(isMessage(code) ? [`${words.say(message('problems.says'))}\n\n> ${words.say(exampleOf(code))}`] : []),
    ...factBlocks(code, words),
    words.say(meaning),
    ...(remedy ? [`**${words.say(message('problems.remedy'))}.** ${words.say(message(`remedy.${remedy}`))}`] : []),
  ];
}

/** A page of its own, or that of the codes that begin alike. */
export function meaningOf(code: string): Message | undefined {
  if (code.startsWith('question.judged-')) return message('problem.question.judged');
  return byBeginning(code, (beginning) =>
    isMessage(`problem.${beginning}`) ? { code: `problem.${beginning}` as MessageCode, args: {} } : undefined,
  );
}

/** The question in the words in which it is asked, what the fact means, and who may know it. */
function factBlocks(code: string, words: Words): readonly string[] {
  const fact = code.startsWith('question.') ? factNamed(code.slice('question.'.length)) : undefined;
  if (!fact) return [];
  const { field, name, home, workedOut } = fact;
  const values = 'values' in field ? field.values : [];
  return [
    `> ${words.say(factQuestion(name))}`,
    words.say(factMeaning(name)),
    ...(field.who ? [words.say(message('problems.who', { who: field.who.map(whoLabel) }))] : []),
    workedOut
      ? words.say(message('problems.worked-out'))
      : words.say(message('problems.field', { field: name, record: message(`record.${home}`) })),
    ...(values.length > 0 ? [words.say(message('problems.values', { values: [...values] }))] : []),
  ];
}

/** The message with a dot for whatever differs from time to time, and with the hint that may stand at its end. */
function exampleOf(code: MessageCode): Message {
  const names = [...en[code].matchAll(/\{(\w+)(, plural)?/gu)].map(
    ([, name = '', plural]) => [name, plural === undefined ? '…' : 2] as const,
  );
  return {
    code,
    args: {
      ...Object.fromEntries(names),
      ...(names.some(([name]) => name === 'meant') && { meant: message('words.meant', { near: '…' }) }),
    },
  };
}

function isMessage(code: string): code is MessageCode {
  return Object.hasOwn(en, code);
}
