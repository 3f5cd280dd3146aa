import { message, type FormChange, type ImportedForm, type Message } from '../../core/index';
import type { Io } from '../io';
import { clean } from './lines';

/** What a returned form says beyond the record, what stands against it, and whether it has been written. */
export function importText(
  {
    path,
    whom,
    imported,
    files,
  }: {
    readonly path: string;
    readonly whom: string;
    readonly imported: ImportedForm;
    readonly files: readonly string[] | undefined;
  },
  { words }: Io,
): string {
  const say = (text: Message): string => clean(words.say(text));
  const about = ({ ids }: FormChange): string => Object.values(ids).join(' · ');
  const { changes, conflicts, faults, same, unanswered, unrecorded } = imported;
  const blocks = [
    [
      say(
        message('cli.import.head', {
          path,
          whom,
          new: message('cli.import.new', { n: changes.length }),
          same,
          unanswered,
        }),
      ),
    ],
    section(
      say(message('cli.import.changes')),
      changes.map((one) =>
        say(message('cli.import.change', { about: about(one), field: one.field, answer: one.words })),
      ),
    ),
    section(
      say(message('cli.import.conflicts')),
      conflicts.map((one) => {
        const args = { about: about(one), field: one.field, answer: one.words };
        return say(
          one.uses.length > 0
            ? message('cli.import.conflict-uses', { ...args, uses: one.uses })
            : message('cli.import.conflict', { ...args, recorded: one.recorded }),
        );
      }),
    ),
    section(
      say(message('cli.import.faults')),
      faults.map(({ question, answer, fault }) => say(message('cli.import.fault', { question, answer, fault }))),
    ),
    unrecorded ? [say(message('cli.import.unrecorded', { whom }))] : [],
    changes.length === 0 ? [] : [say(files ? message('cli.import.written', { files }) : message('cli.import.dry'))],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)] : [];
}
