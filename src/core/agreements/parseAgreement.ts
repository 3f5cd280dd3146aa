import type { Parsed } from '../text/problem';
import type { Span } from '../text/range';
import { message } from '../words/message';
import { entryOf, type YamlMap, type YamlNode } from '../yaml/node';
import { parseYaml } from '../yaml/parseYaml';
import {
  agreementKinds,
  agreementStatuses,
  levels,
  type Agreement,
  type Case,
  type Confidence,
  type Change,
  type Continuation,
  type WithoutMain,
  type Definition,
  type Paper,
  type Question,
  type Source,
} from './agreement';
import { conditionOf } from './parseCondition';
import { ObligationParser, confidences, parseTerm } from './parseObligation';
import { Reader, spanOf } from './reader';

const agreementKeys = [
  'format',
  'agreement',
  'name',
  'short-name',
  'kind',
  'parties',
  'jurisdiction',
  'family',
  'continues',
  'status',
  'status-note',
  'for-reference',
  'term',
  'covers',
  'read',
  'confidence',
  'checked',
  'published',
  'without-main',
  'changes',
  'sources',
  'definitions',
  'questions',
  'papers',
  'obligations',
];

/** The papers that an agreement names, its predecessors' included. */
export type PapersOf = (agreement: string) => ReadonlyMap<string, Paper>;

/**
 * Reads one agreement file as it stands; what it carries on from another is added by the catalogue. A file that is no
 * map gives no value; any other gives what could be read. Names of facts are checked later, by `checkAgreement`.
 */
export function parseAgreement(text: string, papersOf: PapersOf = () => new Map()): Parsed<Agreement | undefined> {
  const yaml = parseYaml(text);
  const reader = new Reader();
  for (const problem of yaml.problems) reader.problems.push(problem);
  const map = reader.map(yaml.value, 'an agreement file', agreementKeys);
  return { value: map && agreement(reader, map, papersOf), problems: reader.problems };
}

function agreement(reader: Reader, map: YamlMap, papersOf: PapersOf): Agreement {
  if (reader.text(map, 'format') !== '1')
    reader.report(message('agreement.unknown-format'), entryOf(map, 'format')?.span ?? map.span);
  const id = reader.required(map, 'agreement', 'an agreement file');
  const name = reader.required(map, 'name', 'an agreement file');
  const confidence = reader.oneOf(map, 'confidence', confidences, 'low', true);
  const papers = new Map(named(reader, map, 'papers').map(([key, node]) => [key, paper(reader, key, node)]));
  const continues = continuation(reader, map, confidence);
  const parser = new ObligationParser(
    reader,
    id,
    confidence,
    new Map([...(continues ? papersOf(continues.agreement) : []), ...papers]),
  );
  const term = parseTerm(reader, entryOf(map, 'term')?.value, []);
  const statusNote = reader.text(map, 'status-note');
  const forReference = reader.text(map, 'for-reference');
  const covers = entryOf(map, 'covers')?.value;
  if (covers) reader.map(covers, 'covers', ['production', 'person']);
  const production = conditionOf(reader, entryOf(covers, 'production'));
  const person = conditionOf(reader, entryOf(covers, 'person'));
  const published = reader.date(map, 'published');
  return {
    id,
    name,
    shortName: reader.text(map, 'short-name') ?? name,
    kind: reader.oneOf(map, 'kind', agreementKinds, 'custom', true),
    parties: reader.texts(map, 'parties'),
    jurisdiction: reader.texts(map, 'jurisdiction'),
    family: reader.text(map, 'family') ?? id,
    ...(continues && { continues }),
    status: reader.oneOf(map, 'status', agreementStatuses, 'in-force', true),
    ...(statusNote === undefined ? {} : { statusNote }),
    ...(forReference === undefined ? {} : { forReference }),
    ...(term && { term }),
    covers: { ...(production && { production }), ...(person && { person }) },
    read: reader.oneOf(map, 'read', ['full', 'part', 'second-hand'], 'second-hand', true),
    confidence,
    checked: reader.date(map, 'checked') ?? reader.required(map, 'checked', 'an agreement file'),
    ...(published === undefined ? {} : { published }),
    changes: reader.list(entryOf(map, 'changes')?.value).flatMap((one) => change(reader, one)),
    withoutMain: reader.list(entryOf(map, 'without-main')?.value).flatMap((one) => withoutMain(reader, one)),
    sources: new Map(named(reader, map, 'sources').map(([key, node]) => [key, source(reader, node)])),
    definitions: new Map(named(reader, map, 'definitions').map(([key, node]) => [key, definition(reader, key, node)])),
    questions: new Map(
      named(reader, map, 'questions').map(([key, node, span]) => [key, question(reader, key, node, span)]),
    ),
    papers,
    obligations: reader
      .list(entryOf(map, 'obligations')?.value)
      .flatMap((one, index) => parser.parse(one, index) ?? []),
  };
}

/** The entries of a map of named things, such as `definitions`: name, entry and the place of the name. */
function named(reader: Reader, map: YamlMap, key: string): readonly (readonly [string, YamlNode | null, Span])[] {
  const value = entryOf(map, key)?.value;
  if (!value) return [];
  if (value.kind !== 'map') {
    reader.report(message('agreement.expected-named', { key }), value.span);
    return [];
  }
  return value.entries.map((entry) => [entry.key, entry.value, entry.keySpan] as const);
}

function change(reader: Reader, node: YamlNode): readonly Change[] {
  const map = reader.map(node, 'an entry under changes', ['on', 'what']);
  if (!map) return [];
  return [
    {
      on: reader.date(map, 'on') ?? reader.required(map, 'on', 'an entry under changes'),
      what: reader.required(map, 'what', 'an entry under changes'),
    },
  ];
}

function withoutMain(reader: Reader, node: YamlNode): readonly WithoutMain[] {
  const map = reader.map(node, 'an entry under without-main', ['category', 'why']);
  if (!map) return [];
  return [
    { categories: reader.texts(map, 'category'), why: reader.required(map, 'why', 'an entry under without-main') },
  ];
}

function continuation(reader: Reader, map: YamlMap, otherwise: Confidence): Continuation | undefined {
  const node = entryOf(map, 'continues')?.value;
  const from = node && reader.map(node, 'continues', ['agreement', 'confidence', 'sources', 'note']);
  if (!from) return undefined;
  return {
    agreement: reader.required(from, 'agreement', 'continues'),
    confidence: reader.oneOf(from, 'confidence', confidences, otherwise),
    sources: reader.texts(from, 'sources'),
    span: spanOf(from, 'agreement'),
  };
}

function source(reader: Reader, node: YamlNode | null): Source {
  const map = reader.map(node, 'a source', ['title', 'address', 'note']);
  if (!map) return { title: '' };
  const address = reader.text(map, 'address');
  const note = reader.text(map, 'note');
  return {
    title: reader.required(map, 'title', 'a source'),
    ...(address === undefined ? {} : { address }),
    ...(note === undefined ? {} : { note }),
  };
}

function paper(reader: Reader, name: string, node: YamlNode | null): Paper {
  const map = reader.map(node, 'a paper', ['what', 'accepts', 'valid-when', 'note']);
  if (!map) return { name, what: '', accepts: [] };
  const validWhen = conditionOf(reader, entryOf(map, 'valid-when'));
  const note = reader.text(map, 'note');
  return {
    name,
    what: reader.required(map, 'what', 'a paper'),
    accepts: reader.texts(map, 'accepts'),
    ...(validWhen && { validWhen }),
    ...(note === undefined ? {} : { note }),
  };
}

function question(reader: Reader, name: string, node: YamlNode | null, span: Span): Question {
  const map = reader.map(node, 'a question', ['level', 'ask', 'note', 'values', 'lasting']);
  if (!map) return { name, level: 'production', ask: '', values: ['yes', 'no'], span };
  const note = reader.text(map, 'note');
  const values = reader.texts(map, 'values');
  return {
    name,
    level: reader.oneOf(map, 'level', levels, 'production', true),
    ask: reader.required(map, 'ask', 'a question'),
    ...(note === undefined ? {} : { note }),
    values: values.length > 0 ? values : ['yes', 'no'],
    ...(reader.yesNo(map, 'lasting') === true && { lasting: true as const }),
    span,
  };
}

function definition(reader: Reader, name: string, node: YamlNode | null): Definition {
  const map = reader.map(node, 'a definition', ['level', 'means', 'note', 'when', 'cases', 'confidence', 'sources']);
  if (!map) return { name, level: 'production', when: { lines: [], span: { start: 0, end: 0 } }, sources: [] };
  const when = conditionOf(reader, entryOf(map, 'when'));
  const cases = entryOf(map, 'cases');
  if ((when === undefined) === (cases === undefined))
    reader.report(message('agreement.when-or-cases', { name }), map.entries[0]?.keySpan ?? map.span);
  const means = reader.text(map, 'means');
  const note = reader.text(map, 'note');
  return {
    name,
    level: reader.oneOf(map, 'level', levels, 'production', true),
    ...(means === undefined ? {} : { means }),
    ...(note === undefined ? {} : { note }),
    ...(when && { when }),
    ...(cases && { cases: reader.list(cases.value).flatMap((one) => caseOf(reader, one)) }),
    ...(entryOf(map, 'confidence') ? { confidence: reader.oneOf(map, 'confidence', confidences, 'low') } : {}),
    sources: reader.texts(map, 'sources'),
  };
}

function caseOf(reader: Reader, node: YamlNode): Case[] {
  const map = reader.map(node, 'a case', ['is', 'when', 'otherwise', 'note']);
  if (!map) return [];
  const note = reader.text(map, 'note');
  const otherwise = reader.text(map, 'otherwise');
  if (otherwise !== undefined) return [{ is: otherwise, ...(note === undefined ? {} : { note }) }];
  const when = conditionOf(reader, entryOf(map, 'when'));
  if (!when)
    reader.report(
      message('agreement.missing-key', { key: 'when', what: 'a case' }),
      map.entries[0]?.keySpan ?? map.span,
    );
  return [{ is: reader.required(map, 'is', 'a case'), ...(when && { when }), ...(note === undefined ? {} : { note }) }];
}
