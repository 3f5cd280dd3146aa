import { categoryLabel, categoryMeaning, categories } from '../../disclosure/categories';
import { isTagKey, tagKeys, type TagKey } from '../../disclosure/tagGrammar';
import { stages } from '../../manifest/fields/kinds';
import type { Script } from '../../production/production';
import type { Span } from '../../text/range';
import { message, type Argument } from '../../words/message';
import { charactersIn, likelyCategories, sceneAtOffset } from '../edits/sceneChoices';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { ids } from './manifestValues';
import { literal, type Suggestion, type SuggestionKind, type Suggestions } from './suggestion';

/** A tag that is longer than this is none. */
const LONGEST = 2000;

/** What may be written at an offset of a script: only inside a tag, or where a note begins that may become one. */
export function completeTag(
  text: string,
  offset: number,
  script: Script | undefined,
  judged: JudgedProduction | undefined,
): Suggestions | undefined {
  const open = openNote(text, offset);
  if (open === undefined) return undefined;
  const inside = text.slice(open, offset);
  const begin = /^\s*ai\s*:/iu.exec(inside);
  if (begin) return inTag(text, open + begin[0].length, offset, script, judged);
  if (!/^\s*(?:a|ai)?$/iu.test(inside)) return undefined;
  const start = offset - inside.trimStart().length;
  return {
    span: { start, end: offset },
    all: firstWords(judged).map((one) => ({ ...one, label: `ai: ${one.label}`, snippet: `ai: ${one.snippet}` })),
  };
}

/** Where the inside of the note begins that is open at an offset; a blank line ends a note. */
function openNote(text: string, offset: number): number | undefined {
  const before = text.slice(Math.max(offset - LONGEST, 0), offset);
  const open = before.lastIndexOf('[[');
  if (open < 0) return undefined;
  const inside = before.slice(open + 2);
  return inside.includes(']]') || /\n[ \t]?\r?\n/u.test(inside) ? undefined : offset - inside.length;
}

/** The part of a tag, between its semicolons, in which the cursor is. */
function inTag(
  text: string,
  from: number,
  offset: number,
  script: Script | undefined,
  judged: JudgedProduction | undefined,
): Suggestions | undefined {
  const parts = text.slice(from, offset).split(/[;|]/u);
  const keys = parts.map((part) => /^\s*([a-z]+)\s*[:=]/iu.exec(part)?.[1]?.toLowerCase());
  if (keys.includes('note')) return undefined;
  const part = parts.at(-1) ?? '';
  const key = keys.at(-1);
  const isFirst = parts.length === 1;
  if (key !== undefined && isTagKey(key))
    return offered(text, offset, part.slice(part.search(/[:=]/u) + 1), valuesOf(key as TagKey, offset, script, judged));
  if (isFirst) return offered(text, offset, part, firstWords(judged));
  const written = [
    ...keys,
    ...[...restOf(text, offset).matchAll(/[;|]\s*([a-z]+)\s*[:=]/giu)].map(([, one]) => one?.toLowerCase()),
  ];
  return offered(text, offset, part, tagKeys.filter((one) => !written.includes(one)).map(keySuggestion), false);
}

/** The word of a list in which the cursor is, up to the next comma, and what may stand there that the list does not have. */
function offered(text: string, offset: number, list: string, all: readonly Suggestion[], several = true): Suggestions {
  const words = several ? list.split(',') : [list];
  const word = words.at(-1) ?? '';
  const given = new Set(words.slice(0, -1).map((one) => one.trim()));
  const rest = /^[^,;|\]:=\r\n]*/u.exec(restOf(text, offset))?.[0].trimEnd() ?? '';
  const span: Span = { start: offset - word.trimStart().length, end: offset + rest.length };
  return { span, all: all.filter(({ label }) => !given.has(label)) };
}

function restOf(text: string, offset: number): string {
  const rest = text.slice(offset, offset + LONGEST);
  const end = rest.search(/\]\]|[\r\n]/u);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The categories, the likeliest first, and `none`. */
function firstWords(judged: JudgedProduction | undefined): readonly Suggestion[] {
  const spellings = new Map(categories.map((one) => [one.id, one.spellings.join(' ')]));
  return [
    ...likelyCategories(judged?.production).map(({ id }) => ({
      ...suggestion('category', id, categoryLabel(id), categoryMeaning(id)),
      alias: spellings.get(id) ?? '',
    })),
    suggestion('category', 'none', message('scene-status.none'), message('scene-status.none.meaning')),
  ];
}

function keySuggestion(key: TagKey): Suggestion {
  return { ...suggestion('key', key, '', message(`completion.tag.${key}`)), snippet: `${key}: `, goesOn: true };
}

function valuesOf(
  key: TagKey,
  offset: number,
  script: Script | undefined,
  judged: JudgedProduction | undefined,
): readonly Suggestion[] {
  switch (key) {
    case 'use':
      return judged ? usesFirstOf(offset, script, judged) : [];
    case 'character': {
      const scene =
        script &&
        sceneAtOffset(
          script.screenplay.scenes.map((one) => ({ scene: one, script })),
          script.path,
          offset,
        )?.scene;
      if (!scene) return [];
      return charactersIn(scene, judged?.production).map(({ name, speaks }) =>
        suggestion('character', name, speaks ? message('completion.speaks') : ''),
      );
    }
    case 'stage':
      return stages.map((stage) => suggestion('word', stage, ''));
    case 'by':
      return judged ? ids('people', judged) : [];
    case 'on':
      return judged ? [suggestion('date', judged.evaluation.asOf, message('completion.today'))] : [];
    case 'note':
      return [];
  }
}

/** The uses on record, those that are recorded for this scene first. */
function usesFirstOf(offset: number, script: Script | undefined, judged: JudgedProduction): readonly Suggestion[] {
  const scene = script && sceneAtOffset(judged.production.scenes, script.path, offset);
  const here = new Set(scene?.uses.map(({ id }) => id));
  const all = ids('uses', judged).map((one) => {
    const use = judged.production.uses.find(({ id }) => id === one.label);
    return use ? { ...one, meaning: [use.categories.map(categoryLabel)] } : one;
  });
  return [...all.filter(({ label }) => here.has(label)), ...all.filter(({ label }) => !here.has(label))];
}

function suggestion(kind: SuggestionKind, word: string, detail: Argument, meaning?: Argument): Suggestion {
  return {
    kind,
    label: word,
    snippet: literal(word),
    ...(detail !== '' && { detail }),
    ...(meaning !== undefined && { meaning: [meaning] }),
  };
}
