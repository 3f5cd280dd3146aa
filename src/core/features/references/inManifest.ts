import { findCategory } from '../../disclosure/findCategory';
import type { Field, RecordFields, RecordKind } from '../../manifest/field';
import { fields } from '../../manifest/fields';
import { shortFieldOf } from '../../manifest/kindAt';
import { idLists, listNames, lists } from '../../manifest/lists';
import type { Manifest, RecordPlace } from '../../manifest/manifest';
import { characterName } from '../../production/characterName';
import type { SceneRecord } from '../../production/production';
import { referredTo } from '../../manifest/referenceProblems';
import type { Span } from '../../text/range';
import { entryOf, type YamlMap, type YamlNode, type YamlPath, type YamlScalar } from '../../yaml/node';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { scenesMeant } from '../edits/scenesMeant';
import type { Named, Occurrence } from './occurrence';

/** What a manifest names, by the table of its fields: ids, scenes, characters, categories, agreements. */
export function occurrencesInManifest(manifest: Manifest, judged: JudgedProduction): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const name of ['production', ...listNames] as const) {
    const value = entryOf(manifest.root, name)?.value ?? null;
    records(value, name === 'production' ? name : lists[name], [name], (kind, field, scalar, path) => {
      const named = namedBy(kind, field, scalar.source.trim(), judged, { file: manifest.path, path });
      if (named) found.push({ named, span: inside(scalar), defines: field === 'id' });
    });
  }
  for (const { keySpan, key, value } of mapEntries(entryOf(manifest.root, 'renumbered')?.value ?? null)) {
    for (const [source, span] of [
      [key, keySpan],
      ...(value?.kind === 'scalar' ? [[value.source, value.span] as const] : []),
    ] as const) {
      const scene = judged.production.findScene(source);
      if (scene) found.push({ named: { kind: 'scene', name: scene.name }, span, defines: false });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Visit = (kind: RecordKind, field: string, scalar: YamlScalar, path: YamlPath) => void;

/** Visits every word in a record, or in a list of them; what an alias repeats is visited where it is written. */
function records(node: YamlNode | null, kind: RecordKind, path: YamlPath, visit: Visit): void {
  if (node?.kind === 'list' && !node.aliased) {
    const short = shortFieldOf(path);
    for (const [index, item] of node.items.entries()) {
      if (item?.kind === 'scalar') word(item, kind, short, [...path, index], visit);
      else records(item, kind, [...path, index], visit);
    }
  } else if (node?.kind === 'scalar') word(node, kind, shortFieldOf(path), path, visit);
  else for (const { key, value } of mapEntries(node)) inField(value, kind, key, [...path, key], visit);
}

function word(node: YamlScalar, kind: RecordKind, field: string | undefined, path: YamlPath, visit: Visit): void {
  if (field !== undefined && !node.aliased) visit(kind, field, node, path);
}

function inField(value: YamlNode | null, kind: RecordKind, name: string, path: YamlPath, visit: Visit): void {
  const field = fieldOf(kind, name);
  if (!value || !field) return;
  if ('record' in field && value.kind !== 'scalar') records(value, field.record, path, visit);
  else if (field.type === 'records') records(value, field.record, path, visit);
  else if (value.kind === 'scalar') word(value, kind, name, path, visit);
  else if (value.kind === 'list' && !value.aliased)
    for (const item of value.items) if (item?.kind === 'scalar') word(item, kind, name, path, visit);
}

/** What a word in a field names, if it names something. */
function namedBy(
  kind: RecordKind,
  name: string,
  word: string,
  judged: JudgedProduction,
  at: RecordPlace,
): Named | undefined {
  const field = fieldOf(kind, name);
  const list = idLists.get(kind);
  if (!field || word === '' || word === 'unknown') return undefined;
  if (name === 'id') return list && { kind: list, name: word };
  const to = referredTo(field);
  if (to) return { kind: to, name: word };
  if (field.type === 'scene' || field.type === 'scenes') return sceneNamed(word, judged, at);
  if (name === 'category') {
    const category = findCategory(word);
    return category === undefined || category === 'none' ? undefined : { kind: 'category', name: category };
  }
  if (name === 'character') return { kind: 'character', name: characterName(word) };
  return agreementNamed(name, word, judged);
}

function sceneNamed(word: string, judged: JudgedProduction, { file, path }: RecordPlace): Named | undefined {
  const { production } = judged;
  const script =
    path[0] === 'scripts' && typeof path[1] === 'number' ? production.records.scripts[path[1]]?.id : undefined;
  const scene =
    production.findScene(word) ??
    (script === undefined ? undefined : production.findScene(`${script}/${word}`)) ??
    (path[0] === 'uses' ? sceneOfUse(word, judged, { file, path }) : undefined);
  return scene && { kind: 'scene', name: scene.name };
}

/** Of several scenes that are alike the one in which a tag names the use. */
function sceneOfUse(word: string, judged: JudgedProduction, { file, path }: RecordPlace): SceneRecord | undefined {
  const meant = new Set(scenesMeant(word, judged));
  const use = judged.production.uses.find(
    ({ record }) => record?.at.file === file && record.at.path[0] === path[0] && record.at.path[1] === path[1],
  );
  const [scene, ...others] = use?.scenes.filter((one) => meant.has(one)) ?? [];
  return others.length === 0 ? scene : undefined;
}

/** `sagaftra-tvth` or `sagaftra-tvth/ebdr-create-notice`, where records name agreements and what they ask for. */
function agreementNamed(name: string, word: string, { catalogue }: JudgedProduction): Named | undefined {
  if (!['agreements', 'obligation', 'question'].includes(name)) return undefined;
  const [id = '', obligation] = word.split('/');
  const known = catalogue.entries.some(({ agreement }) => agreement.id === id || agreement.family === id);
  return known ? { kind: 'agreement', name: id, ...(obligation !== undefined && { obligation }) } : undefined;
}

function fieldOf(kind: RecordKind, name: string): Field | undefined {
  const table: RecordFields = fields[kind];
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function mapEntries(node: YamlNode | null): YamlMap['entries'] {
  return node?.kind === 'map' && !node.aliased ? node.entries : [];
}

/** A word without its quotes. */
function inside({ span, quoted, source }: YamlScalar): Span {
  return quoted && span.end - span.start === source.length + 2 ? { start: span.start + 1, end: span.end - 1 } : span;
}
