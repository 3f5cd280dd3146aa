import type { Tag } from '../disclosure/tag';
import { isUnreadHeading } from '../fountain/headingProblems';
import type { Script } from '../production/production';
import type { Range } from '../text/range';

/** The version of the lists below. */
export const scenesSchema = 'ai-slate/scenes/1';

/** The scenes of scripts with their tags, for other programs: numbers and headings, no dialogue. */
export interface SceneLists {
  readonly schema: typeof scenesSchema;
  readonly scripts: readonly {
    readonly path: string;
    readonly scenes: readonly ListedScene[];
    /** Tags before the first heading, which are the whole script's. */
    readonly tags: readonly ListedTag[];
    /** Lines that begin like a scene heading and were not read as one: there may be more scenes. */
    readonly unread: readonly UnreadLine[];
  }[];
}

export interface UnreadLine {
  readonly text: string;
  readonly range: Range;
}

export interface ListedScene {
  /** Null where the heading has none. */
  readonly number: string | null;
  readonly heading: string;
  /** Of the heading; lines and characters from zero. */
  readonly range: Range;
  readonly omitted: boolean;
  readonly tags: readonly ListedTag[];
}

export interface ListedTag {
  readonly declares: Tag['declares'];
  /** Category ids; a word that is no category as it was written. */
  readonly categories: readonly string[];
  readonly uses: readonly string[];
  readonly characters: readonly string[];
  readonly stages: readonly string[];
  readonly by?: string;
  readonly on?: string;
  readonly note?: string;
  readonly range: Range;
}

/** Lists the scenes of scripts in the order given; `pathOf` says how their paths are shown. */
export function makeScenes(scripts: readonly Script[], pathOf: (path: string) => string): SceneLists {
  return { schema: scenesSchema, scripts: scripts.map((script) => listScript(script, pathOf(script.path))) };
}

function listScript({ screenplay, tags, problems }: Script, path: string): SceneLists['scripts'][number] {
  const { scenes, lines } = screenplay;
  const listed = (tag: Tag): ListedTag => listTag(tag, lines.range(tag.span));
  const first = scenes[0]?.span.start ?? Infinity;
  return {
    path,
    scenes: scenes.map(({ heading, span, omitted }) => ({
      number: heading.number ?? null,
      heading: heading.text,
      range: lines.range(heading.span),
      omitted,
      tags: tags.filter((tag) => tag.span.start >= span.start && tag.span.start < span.end).map(listed),
    })),
    tags: tags.filter((tag) => tag.span.start < first).map(listed),
    unread: problems
      .filter(isUnreadHeading)
      .map(({ span }) => ({ text: screenplay.text.slice(span.start, span.end).trim(), range: lines.range(span) })),
  };
}

function listTag(tag: Tag, range: Range): ListedTag {
  const texts = (values: readonly { readonly text: string }[]): readonly string[] => values.map(({ text }) => text);
  return {
    declares: tag.declares,
    categories: tag.categories.map((one) => one.category ?? one.text),
    uses: texts(tag.uses),
    characters: texts(tag.characters),
    stages: texts(tag.stages),
    ...(tag.by ? { by: tag.by.text } : {}),
    ...(tag.on ? { on: tag.on.text } : {}),
    ...(tag.note ? { note: tag.note.text } : {}),
    range,
  };
}
