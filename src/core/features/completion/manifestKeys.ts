import type { Field, FieldTable, RecordKind } from '../../manifest/field';
import { fields } from '../../manifest/fields';
import { fieldMeaning, listMeaning } from '../../manifest/fieldWords';
import { lists, listShorts, topLevelNames, type ListName } from '../../manifest/lists';
import { message, type Message } from '../../words/message';
import { allowedWords } from '../fieldCard';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { newRecord, recordLines } from './newRecord';
import type { Suggestion } from './suggestion';
import type { YamlCursor } from './yamlCursor';

const table: FieldTable = fields;

/** The fields that a record does not have yet: what it cannot do without first, then what is asked for now, then in their usual order. */
export function fieldKeys(
  kind: RecordKind,
  cursor: YamlCursor,
  judged: JudgedProduction | undefined,
): readonly Suggestion[] {
  const asked = new Set(
    judged && [...judged.evaluation.profile, ...judged.evaluation.questions].map(({ missing }) => missing.fact),
  );
  const rank = ([name, field]: readonly [string, Field]): number => (field.required ? 0 : asked.has(name) ? 1 : 2);
  return Object.entries(table[kind])
    .filter(([name]) => !cursor.siblings.includes(name))
    .sort((a, b) => rank(a) - rank(b))
    .map(([name, field]) => ({
      kind: 'key',
      label: name,
      ...(asked.has(name) && { detail: message('completion.asked') }),
      meaning: [...meaningOf(fieldMeaning(kind, name)), allowedWords(field)],
      ...begin(name, cursor, beginning(field, cursor)),
    }));
}

/** What may stand at the top of a manifest and does not yet. */
export function topKeys(cursor: YamlCursor, judged: JudgedProduction | undefined): readonly Suggestion[] {
  return topLevelNames
    .filter((name) => !cursor.siblings.includes(name))
    .map((name): Suggestion => {
      const list = name as ListName;
      const first =
        name === 'production'
          ? '\n  title: $1\n  agreements: [$2]'
          : name === 'renumbered'
            ? '\n  $1'
            : listShorts.has(name)
              ? '\n  - '
              : `\n  - ${recordLines(lists[list], list, '    ', judged)}`;
      return { kind: 'key', label: name, meaning: meaningOf(listMeaning(list)), ...begin(name, cursor, first) };
    });
}

/** A new record of a list, with the fields that it most likely needs. */
export function newItem(
  kind: RecordKind,
  list: ListName | undefined,
  cursor: YamlCursor,
  dash: string,
  judged: JudgedProduction | undefined,
): Suggestion {
  return {
    kind: 'new',
    label: dash === '' ? '{ … }' : '- …',
    title: message('completion.new', { record: message(`record.${kind}`) }),
    alias: kind,
    snippet: cursor.flow
      ? newRecord(kind, list, judged)
      : `${dash}${recordLines(kind, list, ' '.repeat(cursor.inset + dash.length), judged)}`,
  };
}

/** A key alone where its colon is there already. */
function begin(name: string, { colon }: YamlCursor, rest: string): Pick<Suggestion, 'snippet' | 'goesOn'> {
  return colon ? { snippet: name } : { snippet: `${name}:${rest}`, goesOn: true };
}

/** What follows the colon of a field: a place for the word, brackets for several, the first field of a record below. */
function beginning(field: Field, { flow, inset }: YamlCursor): string {
  const below = `\n${' '.repeat(inset + 2)}`;
  switch (field.type) {
    case 'scenes':
    case 'texts':
    case 'regions':
    case 'dates':
    case 'references':
      return ' [$1]';
    case 'record':
      return field.orReference ? ' ' : flow ? ' { $1 }' : `${below}$1`;
    case 'records': {
      const first = field.short ?? Object.entries(table[field.record]).find(([, one]) => one.required)?.[0];
      const start = first === undefined ? '$1' : `${first}: $1`;
      return flow ? ` [{ ${start} }]` : `${below}- ${start}`;
    }
    default:
      return ' ';
  }
}

function meaningOf(meaning: Message | undefined): readonly Message[] {
  return meaning ? [meaning] : [];
}
