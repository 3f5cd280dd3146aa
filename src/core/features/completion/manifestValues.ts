import { categoryLabel, categoryMeaning, type CategoryId } from '../../disclosure/categories';
import { valueLabel } from '../../evaluation/explain';
import type { Field, Referable, RecordKind } from '../../manifest/field';
import { fields } from '../../manifest/fields';
import { wordMeaning } from '../../manifest/fieldWords';
import { roles } from '../../manifest/referenceProblems';
import { renderWord } from '../../manifest/renderYaml';
import { standingLabel } from '../../production/sceneStanding';
import { relativeTo } from '../../text/paths';
import { message, type Argument } from '../../words/message';
import { agreementChoices } from '../edits/agreementChoices';
import { recordsOf, type Choice } from '../edits/answerWay';
import { obligationName } from '../edits/openItems';
import { likelyCategories } from '../edits/sceneChoices';
import type { Served } from '../fieldCard';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { asksForWork } from '../looks';
import { literal, type Suggestion, type SuggestionKind } from './suggestion';

/** What may be written in a field: its own words unless a schema offers them, ids, scenes, characters, agreements, the day. */
export function fieldValues(
  kind: RecordKind,
  name: string,
  field: Field,
  judged: JudgedProduction | undefined,
  { bySchema }: Served,
): readonly Suggestion[] {
  const words = bySchema ? [] : wordsOf(name, field, judged);
  return [...words, ...(judged ? known(kind, name, field, judged) : [])];
}

function wordsOf(name: string, field: Field, judged: JudgedProduction | undefined): readonly Suggestion[] {
  switch (field.type) {
    case 'yes-no':
      return ['yes', 'no', 'unknown'].map((word) => suggestion('word', word));
    case 'one':
    case 'many':
      if (name === 'category') return likelyCategories(judged?.production).map(({ id }) => category(id));
      return [...field.values.map((word) => ofField(name, word)), suggestion('word', 'unknown')];
    default:
      return [];
  }
}

/** What only the texts of the production can tell. */
function known(kind: RecordKind, name: string, field: Field, judged: JudgedProduction): readonly Suggestion[] {
  switch (field.type) {
    case 'reference':
    case 'references':
      return [...ids(field.to, judged), ...(field.orRole ? roles.map((role) => suggestion('word', role)) : [])];
    case 'record':
      return field.orReference ? ids(field.orReference, judged) : [];
    case 'records':
      return shortWords(field.record, field.short, judged);
    case 'scene':
    case 'scenes':
      return scenes(judged);
    case 'date':
    case 'dates':
    case 'moment':
      return [suggestion('date', judged.evaluation.asOf, message('completion.today'))];
    case 'time-zone':
      return Intl.supportedValuesOf('timeZone').map((zone) => suggestion('word', zone));
    case 'path':
      return kind === 'script' && name === 'file' ? scriptFiles(judged) : [];
    case 'text':
    case 'texts':
      return named(kind, name, judged);
    default:
      return [];
  }
}

/** Fields of plain text that name something of the production all the same. */
function named(kind: RecordKind, name: string, judged: JudgedProduction): readonly Suggestion[] {
  if (name === 'character') return characters(judged);
  if (name === 'agreements')
    return agreementChoices(judged.catalogue).map((one) => ofChoice('agreement', { ...one, detail: one.label }));
  if (name === 'obligation') return obligations(judged);
  return kind === 'decision' && name === 'question' ? questions(judged) : [];
}

/** The records of a list by their ids, with what people know them by. */
export function ids(list: Referable, { production }: JudgedProduction): readonly Suggestion[] {
  const kind = list === 'people' ? 'person' : list === 'uses' ? 'use' : 'record';
  return recordsOf(list, production).map((one) =>
    ofChoice(kind, { ...one, detail: one.label === one.value ? '' : one.label }),
  );
}

/** What may stand for a whole record as a single word: `people: [P-7]`. */
export function shortWords(
  record: RecordKind,
  short: string | undefined,
  judged: JudgedProduction,
): readonly Suggestion[] {
  const table: { readonly [name: string]: Field } = fields[record];
  const field = short === undefined ? undefined : table[short];
  return short === undefined || !field ? [] : known(record, short, field, judged);
}

function scriptFiles({ production: { folder, scripts } }: JudgedProduction): readonly Suggestion[] {
  return scripts.map(({ path }) => suggestion('record', relativeTo(folder, path)));
}

function scenes(judged: JudgedProduction): readonly Suggestion[] {
  return judged.production.scenes.map((record) => {
    const { name, scene } = record;
    // A heading stands for a scene without its quotes too, so that YAML needs no more than one pair.
    const written = name.replace(/"(.*)"/u, '$1');
    const quoted = written !== name;
    return {
      ...suggestion(
        'scene',
        quoted ? scene.heading.text : name,
        quoted ? standingLabel(judged.standing(record)) : scene.heading.text,
      ),
      snippet: literal(renderWord(written)),
      alias: scene.heading.text,
    };
  });
}

function characters({ production }: JudgedProduction): readonly Suggestion[] {
  const played = production.records.people.flatMap(({ parts }) =>
    (parts ?? []).flatMap(({ character }) => character ?? []),
  );
  const speaking = production.scripts.flatMap(({ screenplay }) =>
    screenplay.elements.flatMap(({ kind, text }) => (kind === 'character' ? cueName(text) : [])),
  );
  return [...new Set([...played, ...speaking])]
    .filter((name) => name !== 'unknown')
    .sort()
    .map((name) => suggestion('character', name));
}

function cueName(cue: string): readonly string[] {
  const name = cue
    .replace(/(?<!\s)\s*\(.*$/su, '')
    .trimEnd()
    .replace(/\^$/u, '')
    .trim();
  return name === '' ? [] : [name];
}

/** What asks for work or may be asked for: what records of waivers, acceptances and requests are about. */
function obligations(judged: JudgedProduction): readonly Suggestion[] {
  const items = judged.evaluation.assessments.filter(
    (one) => one.obligation !== null && (asksForWork(one) || one.outcome === 'on-request'),
  );
  const asked = new Map(items.map((item) => [obligationName(item, judged), item.summary]));
  return [...asked].map(([name, summary]) => suggestion('agreement', name, summary));
}

function questions(judged: JudgedProduction): readonly Suggestion[] {
  const asked = new Map(
    judged.evaluation.questions.flatMap(({ missing, text, putBy }) =>
      putBy
        .flatMap((id) => judged.agreement(id)?.family ?? [])
        .map((family) => [`${family}/${missing.fact}`, text] as const),
    ),
  );
  return [...asked].map(([question, text]) => suggestion('agreement', question, text));
}

/** A word of a field with what it is called and means. */
function ofField(name: string, word: string): Suggestion {
  const label = valueLabel(name, word);
  const meaning = wordMeaning(name, word);
  return { ...suggestion('word', word, label === word ? undefined : label), ...(meaning && { meaning: [meaning] }) };
}

/** A category with what it means. */
function category(id: CategoryId): Suggestion {
  return { ...suggestion('category', id, categoryLabel(id)), meaning: [categoryMeaning(id)] };
}

function ofChoice(kind: SuggestionKind, { value, detail }: Choice): Suggestion {
  return suggestion(kind, value, detail);
}

function suggestion(kind: SuggestionKind, word: string, detail?: Argument): Suggestion {
  return {
    kind,
    label: word,
    snippet: literal(renderWord(word)),
    ...(detail !== undefined && detail !== '' && { detail }),
  };
}
