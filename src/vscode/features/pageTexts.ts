import {
  changeCounts,
  changesHead,
  changeSections,
  escapeMarkdown,
  isUnchanged,
  message,
  spoken,
  type Changes,
  type FormChange,
  type ImportedForm,
  type Message,
  type PreviewPart,
  type Verification,
  type Words,
} from '../../core/index';

/** A page to read, as Markdown in which every text is escaped: a title, sentences, and lists under headings. */
interface Page {
  readonly title: Message;
  readonly sentences: readonly Message[];
  readonly lists: readonly { readonly title: Message; readonly lines: readonly string[] }[];
}

/** What has changed between an earlier report and the production as it stands. */
export function changesPage(changes: Changes, words: Words): string {
  const unchanged = isUnchanged(changes);
  const other =
    changes.before.title === changes.after.title
      ? []
      : [message('changes.other-title', { title: changes.before.title })];
  const lists = changeSections(changes).map(({ title, lines }) => ({
    title,
    lines: lines.map(({ text }) => spoken(words, text)),
  }));
  return pageOf(
    {
      title: changesHead(changes),
      sentences: [...other, unchanged ? message('changes.same') : changeCounts(changes)],
      lists,
    },
    words,
  );
}

/** Whether a report belongs to the files of a production. Files alone are compared with certainty; what they give is the command line's to say. */
export function verificationPage({ result, title, asOf, inputs, unchanged, tool }: Verification, words: Words): string {
  const version = ({ name, version: number }: typeof tool.now): string => `${name} ${number}`;
  const programs =
    version(tool.report) === version(tool.now)
      ? []
      : [message('verify.tool', { report: version(tool.report), now: version(tool.now) })];
  const lines = inputs.map(({ kind, path, change }) =>
    words.say(message(`changes.input.${kind}`, { path, change: message(`verify.input.${change}`) })),
  );
  return pageOf(
    {
      title: message('verify.head', { title, date: asOf }),
      sentences: [
        message(result === 'altered' ? 'page.same-files' : `verify.${result}`),
        message('verify.unchanged', { n: unchanged }),
        ...programs,
      ],
      lists: lines.length > 0 ? [{ title: message('page.files'), lines }] : [],
    },
    words,
  );
}

/** What a returned form says beyond the record, and what stands against it. */
export function importPage(
  file: string,
  whom: string,
  { changes, conflicts, faults, same, unanswered, unrecorded }: ImportedForm,
  words: Words,
): string {
  const about = ({ ids, field, words: answer }: FormChange) => ({
    about: Object.values(ids).join(' · '),
    field,
    answer,
  });
  const lists = [
    { title: message('cli.import.changes'), lines: changes.map((one) => message('cli.import.change', about(one))) },
    {
      title: message('cli.import.conflicts'),
      lines: conflicts.map((one) =>
        one.uses.length > 0
          ? message('cli.import.conflict-uses', { ...about(one), uses: one.uses })
          : message('cli.import.conflict', { ...about(one), recorded: one.recorded }),
      ),
    },
    {
      title: message('cli.import.faults'),
      lines: faults.map(({ question, answer, fault }) => message('cli.import.fault', { question, answer, fault })),
    },
  ];
  return pageOf(
    {
      title: message('page.form', { file }),
      sentences: [
        message('cli.import.head', {
          path: file,
          whom,
          new: message('cli.import.new', { n: changes.length }),
          same,
          unanswered,
        }),
        ...(unrecorded ? [message('cli.import.unrecorded', { whom })] : []),
      ],
      lists: lists.map(({ title, lines }) => ({ title, lines: lines.map((line) => words.say(line)) })),
    },
    words,
  );
}

/** What becomes of a vendor’s shot list. */
export function shotsPage(head: Message, parts: readonly PreviewPart[], words: Words): string {
  return pageOf(
    {
      title: head,
      sentences: [],
      lists: parts.map(({ title, lines }) => ({ title, lines: lines.map((line) => words.say(line)) })),
    },
    words,
  );
}

function pageOf({ title, sentences, lists }: Page, words: Words): string {
  const say = (one: Message): string => escapeMarkdown(words.say(one));
  const blocks = [
    `# ${say(title)}`,
    ...sentences.map(say),
    ...lists
      .filter(({ lines }) => lines.length > 0)
      .map((list) =>
        [`## ${say(list.title)}`, '', ...list.lines.map((line) => `- ${escapeMarkdown(line)}`)].join('\n'),
      ),
  ];
  return `${blocks.join('\n\n')}\n`;
}
