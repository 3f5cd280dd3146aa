import type { Note } from '../fountain/screenplay';
import { isDay, isMonthOrYear } from '../text/days';
import { nearestWord } from '../text/nearest';
import type { Fix, Parsed, Problem, Severity } from '../text/problem';
import type { Span } from '../text/range';
import { message, type Message } from '../words/message';
import { namesCategory, readCategories, startsWithCategory, type ReadCategories } from './tagCategories';
import type { TagText } from './noteText';
import type { Tag, TagValue } from './tag';
import { tagKeys, tagParts, type TagKey, type TagPart } from './tagGrammar';

const stages = ['development', 'prep', 'shoot', 'post', 'delivery', 'marketing'];
const listKeys = { use: 'uses', character: 'characters', stage: 'stages' } as const;

/** `ai:` with a letter or colon of another script in it, which looks the same and is none. */
const LOOKS_ALIKE = /^[aаαａ][iіιｉı]\s*[:：]/iu;

/** A note that speaks of AI without being a tag: `[[AI used here]]`, `[[A.I.: crowd]]`, `[[IA: crowd]]`, `[[KI: crowd]]`. */
const ABOUT_AI = /^(?:ai|a\.\s?i\.?)(?![\p{L}\d:])|^(?:a\.\s?i\.?|i\.?\s?a\.?|k\.?\s?i\.?)\s*[:：]/iu;

type Lists = { -readonly [Key in (typeof listKeys)[keyof typeof listKeys]]: TagValue[] };
type Singles = { by?: TagValue; on?: TagValue; note?: TagValue };

/** Reads one note as a tag and collects what is wrong with it. */
export class TagReader {
  private readonly problems: Problem[] = [];
  private readonly lists: Lists = { uses: [], characters: [], stages: [] };
  private readonly singles: Singles = {};
  private readonly seen = new Set<TagKey>();

  constructor(
    private readonly note: TagText,
    private readonly source: Omit<Note, 'text'>,
  ) {}

  read(): Parsed<Tag | undefined> {
    const begin = /^\s*ai\s*:/i.exec(this.note.text);
    const written = this.note.text.trimStart();
    if (!begin && LOOKS_ALIKE.test(written)) this.report(message('tag.foreign-letter'), this.source.span, 'warning');
    const value = begin ? this.readFrom(begin[0].length) : this.readWithoutColon();
    if (!begin && !value && ABOUT_AI.test(written)) this.report(message('tag.plain-note'), this.source.span, 'hint');
    return { value, problems: this.problems };
  }

  /** `[[ai de-aging]]` is close enough to a tag to ask. */
  private readWithoutColon(): Tag | undefined {
    const begin = /^\s*ai(?=\s)/i.exec(this.note.text);
    if (!begin || !namesCategory(tagParts(this.note, begin[0].length)[0])) return undefined;
    const at = this.note.spanOf(begin[0].length, begin[0].length).start;
    this.report(message('tag.missing-colon'), this.source.span, 'warning', insertion(at, ':'));
    const tag = this.readFrom(begin[0].length);
    return tag && { ...tag, declares: 'unclear' };
  }

  private readFrom(from: number): Tag | undefined {
    const parts = tagParts(this.note, from);
    const [first, ...rest] = parts;
    if (!first) return undefined;
    const keysOnly = keyOf(first) !== undefined;
    if (!keysOnly && !startsWithCategory(first) && !rest.some((part) => keyOf(part) !== undefined)) {
      this.report(message('tag.plain-note'), this.source.span, 'hint');
      return undefined;
    }
    const read = keysOnly ? this.withoutCategories(first) : readCategories(first);
    for (const problem of read.problems) this.problems.push(problem);
    const more = (keysOnly ? parts : rest).flatMap((part) => this.readPart(part));
    return this.tag({ ...read, categories: [...read.categories, ...more] });
  }

  private withoutCategories(first: TagPart): ReadCategories {
    this.report(message('tag.no-category'), first.whole.span, 'warning');
    return { categories: [], none: false, unclear: true, problems: [] };
  }

  private tag(read: ReadCategories): Tag {
    const { categories, none } = read;
    const unclear = read.unclear || !this.source.closed || (none && categories.length > 0);
    return {
      span: this.source.span,
      placement: this.source.placement,
      declares: unclear ? 'unclear' : none ? 'none' : 'uses',
      categories,
      ...this.lists,
      ...this.singles,
    };
  }

  /** Reads `key: value`; a category that stands alone after a semicolon is given back. */
  private readPart(part: TagPart): ReadCategories['categories'] {
    if (!part.key) return this.readLonePart(part);
    const key = keyOf(part);
    if (key === undefined) {
      this.reportUnknownKey(part.key);
      return [];
    }
    if (this.seen.has(key)) this.report(message('tag.duplicate-key', { key }), part.key.span, 'warning');
    if (part.value.text === '') this.report(message('tag.empty-value', { key }), part.whole.span, 'warning');
    else this.readValue(key, part);
    this.seen.add(key);
    return [];
  }

  private readLonePart(part: TagPart): ReadCategories['categories'] {
    if (part.whole.text === '') {
      this.report(message('tag.empty-part'), part.whole.span, 'information');
      return [];
    }
    if (!startsWithCategory(part)) {
      this.report(message('tag.expected-key', { text: part.whole.text }), part.whole.span, 'warning');
      return [];
    }
    this.report(message('tag.category-after-semicolon'), part.whole.span, 'warning');
    const read = readCategories(part);
    for (const problem of read.problems) this.problems.push(problem);
    return read.categories;
  }

  private readValue(key: TagKey, part: TagPart): void {
    if (key === 'use' || key === 'character' || key === 'stage') this.readList(key, part);
    else if (this.seen.has(key)) return;
    else if (key === 'on' && !isDay(part.value.text) && !isMonthOrYear(part.value.text))
      this.report(message('tag.bad-date', { text: part.value.text }), part.value.span, 'warning');
    else this.singles[key] = part.value;
  }

  private readList(key: keyof typeof listKeys, part: TagPart): void {
    for (const value of part.list) {
      if (value.text === '') {
        this.report(message('tag.empty-value', { key }), part.value.span, 'warning');
        continue;
      }
      if (key === 'stage' && !stages.includes(value.text.toLowerCase())) this.reportStage(value);
      this.lists[listKeys[key]].push(key === 'stage' ? { ...value, text: value.text.toLowerCase() } : value);
    }
  }

  private reportUnknownKey(key: TagValue): void {
    const nearest = nearestWord(key.text.toLowerCase(), tagKeys);
    if (nearest === undefined) this.report(message('tag.unknown-key', { key: key.text }), key.span, 'warning');
    else
      this.report(
        message('tag.misspelt-key', { key: key.text, nearest }),
        key.span,
        'warning',
        replacement(key.span, nearest),
      );
  }

  private reportStage(stage: TagValue): void {
    const nearest = nearestWord(stage.text.toLowerCase(), stages);
    const fix = nearest === undefined ? undefined : replacement(stage.span, nearest);
    this.report(message('tag.unknown-stage', { stage: stage.text, stages }), stage.span, 'warning', fix);
  }

  private report(what: Message, span: Span, severity: Severity, fix?: Fix): void {
    this.problems.push({ message: what, severity, span, ...(fix && { fix }) });
  }
}

function keyOf(part: TagPart): TagKey | undefined {
  const written = part.key?.text.toLowerCase();
  return tagKeys.find((key) => key === written);
}

function replacement(span: Span, newText: string): Fix {
  return { title: message('tag.write.fix', { text: newText }), edits: [{ span, newText }] };
}

function insertion(at: number, newText: string): Fix {
  return { title: message('tag.write.fix', { text: newText }), edits: [{ span: { start: at, end: at }, newText }] };
}
