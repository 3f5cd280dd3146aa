import type { FieldType, RecordKind } from '../../manifest/field';
import { fields } from '../../manifest/fields';
import { walkRecords, writtenFields } from '../../manifest/walkRecords';
import type { Production } from '../../production/production';
import { message, type Argument } from '../../words/message';
import { fieldLabel } from '../labels';

/** Texts that are codes: they name nobody, and other programs look them up. */
const codes: ReadonlySet<string> = new Set([
  'agreements',
  'identifiers',
  'languages',
  'levels',
  'question',
  'record',
  'scene-intros',
  'shots',
  'territories',
  'versions',
  'id',
  'hash',
  'original-hash',
  'row',
  'revision',
  'version',
  'language',
  'timecode-in',
  'timecode-out',
]);
/** Without it nobody knows what a report is about. */
const kept: ReadonlySet<string> = new Set(['title']);

function isFree({ type }: FieldType): boolean {
  return type === 'text' || type === 'texts';
}

/** Fields that hold what somebody wrote in their own words, whatever the kind of record. */
export const freeFields: ReadonlySet<string> = (() => {
  const tables = Object.values(fields).map((table): readonly (readonly [string, FieldType])[] => Object.entries(table));
  const other = new Set(tables.flat().flatMap(([name, field]) => (isFree(field) ? [] : [name])));
  const free = tables.flat().flatMap(([name, field]) => (isFree(field) ? [name] : []));
  return new Set(free.filter((name) => !other.has(name) && !codes.has(name) && !kept.has(name)));
})();

/** Every text of a production that somebody wrote in their own words: of records, headings and tags. */
export function* freeTexts(production: Production): Generator<string> {
  for (const [, name, value] of writtenTexts(production)) if (!codes.has(name) && !kept.has(name)) yield* value;
  for (const { scene, tags } of production.scenes) {
    yield scene.heading.text;
    for (const { note, categories } of tags) {
      if (note) yield note.text;
      for (const { category, text } of categories) if (category === undefined) yield text;
    }
  }
}

/** Which kinds of such texts a production has and a redacted report shows, as its readers know them. */
export function shownKinds(production: Production, leftOut: ReadonlySet<string>): readonly Argument[] {
  const seen = new Map<string, Argument>();
  for (const [kind, name] of writtenTexts(production))
    if (!codes.has(name) && !leftOut.has(name) && !seen.has(name)) seen.set(name, fieldLabel(name, kind));
  return [
    ...(production.scenes.length > 0 ? [message('report.unchecked.headings')] : []),
    message('report.unchecked.files'),
    ...seen.values(),
  ];
}

function* writtenTexts({ manifests }: Production): Generator<readonly [RecordKind, string, readonly string[]]> {
  for (const { kind, record } of manifests.flatMap((manifest) => [...walkRecords(manifest)]))
    for (const [name, field, value] of writtenFields(kind, record))
      if (isFree(field) && value !== 'unknown')
        yield [kind, name, [value].flat().filter((one) => typeof one === 'string')];
}
