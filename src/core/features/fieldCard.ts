import { categoryLabel, categoryMeaning } from '../disclosure/categories';
import { findCategory } from '../disclosure/findCategory';
import { factLabel, valueLabel } from '../evaluation/explain';
import type { Field, FieldTable, RecordKind } from '../manifest/field';
import { fields } from '../manifest/fields';
import { fieldMeaning, listMeaning, whoLabel, wordMeaning } from '../manifest/fieldWords';
import { recordKindOf, topLevelNames, type ListName } from '../manifest/lists';
import type { Range } from '../text/range';
import { message, type Argument, type Message } from '../words/message';
import type { YamlPath } from '../yaml/node';
import type { Block, Card } from './card';
import type { JudgedProduction } from '../judged/judgedProduction';
import type { YamlPlace } from './yamlPlaceAt';

const table: FieldTable = fields;

/**
 * The card of a field of the manifest: what it is called, what may be written, who is likely to know, and who asks. Where a
 * schema tells the meaning too, only what it cannot know.
 */
export function fieldCard(
  place: YamlPlace,
  range: Range,
  judged: JudgedProduction | undefined,
  { bySchema }: Served,
): Card | undefined {
  const [top, ...steps] = place.path;
  if (steps.length === 0 && typeof top === 'string' && topLevelNames.includes(top)) {
    return bySchema ? undefined : { range, blocks: [title(top, ''), paragraph(listMeaning(top as ListName))] };
  }
  const found = fieldAt(place.path);
  if (!found) return undefined;
  const { kind, name, field } = found;
  const category = name === 'category' && place.part === 'value' ? findCategory(place.text) : undefined;
  if (category !== undefined && category !== 'none') {
    return { range, blocks: [title(categoryLabel(category), place.text), paragraph(categoryMeaning(category))] };
  }
  const word = place.part === 'value' ? wordMeaning(name, place.text) : undefined;
  if (word) return { range, blocks: [title(valueLabel(name, place.text), place.text), paragraph(word)] };
  const meaning = fieldMeaning(kind, name);
  const blocks = [
    ...(bySchema
      ? []
      : [title(factLabel(name), name), ...(meaning ? [paragraph(meaning)] : []), ...allowed(name, field)]),
    ...(field.who ? [paragraph(message('editor.field.who', { who: field.who.map(whoLabel) }))] : []),
    ...asking(name, judged),
  ];
  return blocks.length > 0 ? { range, blocks } : undefined;
}

/** Whether a schema of the manifest, too, offers the words of a field and explains them. */
export interface Served {
  readonly bySchema: boolean;
}

interface FoundField {
  readonly kind: RecordKind;
  readonly name: string;
  readonly field: Field;
}

/** The field that a path of the manifest leads to, by the table of records and fields. */
export function fieldAt(path: YamlPath): FoundField | undefined {
  const [top, ...steps] = path.filter((step) => typeof step === 'string');
  let kind: RecordKind | undefined =
    top === undefined ? undefined : top === 'production' ? 'production' : recordKindOf(top);
  let found: FoundField | undefined;
  for (const name of steps) {
    const record = kind && table[kind];
    const field = record && Object.hasOwn(record, name) ? record[name] : undefined;
    if (!kind || !field) return undefined;
    found = { kind, name, field };
    kind = field.type === 'record' || field.type === 'records' ? field.record : undefined;
  }
  return found;
}

/** What may be written in a field, each of its words with what it means. */
export function allowed(name: string, field: Field): readonly Block[] {
  const words =
    field.type !== 'one' && field.type !== 'many'
      ? []
      : field.values.flatMap((word): readonly Block[] => {
          const meaning = wordMeaning(name, word);
          return meaning ? [{ kind: 'paragraph', runs: [{ text: word, style: 'code' }, { text: meaning }] }] : [];
        });
  if (words.length === 0) return [paragraph(allowedWords(field))];
  const open = 'open' in field && field.open;
  const code = open ? 'open-words' : field.type === 'one' ? 'one-of-these' : 'many-of-these';
  return [paragraph(message(`editor.field.${code}`)), ...words];
}

/** What may be written in a field, in one line. */
export function allowedWords(field: Field): Message {
  switch (field.type) {
    case 'one':
    case 'many':
      return message(
        field.open ? 'editor.field.words-open' : field.type === 'one' ? 'editor.field.one' : 'editor.field.many',
        { words: field.values },
      );
    case 'reference':
    case 'references':
      return message(field.orRole ? 'editor.field.reference-or-role' : 'editor.field.reference', { list: field.to });
    case 'record':
    case 'records':
      return message(`editor.field.${field.type}`, { record: message(`record.${field.record}`) });
    default:
      return message(`editor.field.${field.type}`);
  }
}

/** The agreements whose open questions ask for this field. */
function asking(name: string, judged: JudgedProduction | undefined): readonly Block[] {
  const agreements = [...(judged?.evaluation.profile ?? []), ...(judged?.evaluation.questions ?? [])]
    .filter(({ missing }) => missing.fact === name)
    .flatMap((question) => question.agreements);
  const names = [...new Set(agreements)].map((id) => judged?.agreement(id)?.shortName ?? id);
  return names.length > 0 ? [paragraph(message('editor.field.asked-by', { agreements: names }))] : [];
}

function title(label: Argument, name: string): Block {
  return {
    kind: 'title',
    runs: [
      { text: label, style: 'strong' },
      { text: name, style: 'code' },
    ],
  };
}

function paragraph(text: Argument): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}
