import { message } from '../words/message';
import type { Problem } from '../text/problem';
import { findCategory, nearestCategory, type Declared } from './findCategory';
import type { TaggedCategory, TagValue } from './tag';
import type { TagPart } from './tagGrammar';

export interface ReadCategories {
  readonly categories: readonly TaggedCategory[];
  readonly none: boolean;
  readonly unclear: boolean;
  readonly problems: readonly Problem[];
}

/** Whether a part reads as categories: one of its words is a category or near one, or it begins with one. */
export function startsWithCategory(part: TagPart | undefined): boolean {
  return part?.key === undefined && (part?.list.some(({ text }) => understand(text) !== undefined) ?? false);
}

/** Whether a part holds a category, rightly spelt and alone between its commas. */
export function namesCategory(part: TagPart | undefined): boolean {
  return part?.list.some(({ text }) => findCategory(text) !== undefined) ?? false;
}

/** The categories of a tag, or `none`; words that are no category stay in the list and make the tag unclear. */
export function readCategories(part: TagPart): ReadCategories {
  const categories: TaggedCategory[] = [];
  const problems: Problem[] = [];
  let none = 0;
  let unclear = false;
  for (const value of part.list) {
    const declared = findCategory(value.text);
    if (declared === 'none') {
      none++;
      if (part.list.length > 1) categories.push(value);
    } else if (declared !== undefined) {
      categories.push({ ...value, category: declared });
    } else if (value.text === '') {
      problems.push({ message: message('tag.empty-category'), severity: 'warning', span: part.whole.span });
    } else {
      unclear = true;
      categories.push(value);
      problems.push(unknownCategory(value));
    }
  }
  if (part.list.every(({ text }) => text === '')) unclear = true;
  if (none > 0 && part.list.length > 1)
    problems.push({ message: message('tag.none-with-categories'), severity: 'warning', span: part.whole.span });
  return { categories, none: none > 0, unclear, problems };
}

type Understood = { readonly declared: Declared; readonly leading?: number };

/** A category outright, one with words after it (`de-aging of Elena`), or one misspelt. */
function understand(text: string): Understood | undefined {
  const whole = findCategory(text);
  if (whole !== undefined) return { declared: whole };
  const nearest = nearestCategory(text);
  if (nearest !== undefined) return { declared: nearest };
  return leadingCategory(text);
}

/** `de-aging of Elena`, `voice clone (Elena)`; the first word may be misspelt if it is long enough not to be another word. */
function leadingCategory(text: string): Understood | undefined {
  const ends = [...text.slice(0, 60).matchAll(/[^\p{L}\p{N}_-]/gu)].map((match) => match.index);
  for (const leading of ends.toReversed()) {
    const declared = findCategory(text.slice(0, leading));
    if (declared !== undefined) return { declared, leading };
  }
  const leading = ends[0] ?? 0;
  const nearest = leading > 4 ? nearestCategory(text.slice(0, leading)) : undefined;
  return nearest === undefined ? undefined : { declared: nearest, leading };
}

function unknownCategory(value: TagValue): Problem {
  const understood = understand(value.text);
  const { span } = value;
  if (!understood) return { message: message('tag.unknown-category', { word: value.text }), severity: 'warning', span };
  const { declared, leading } = understood;
  if (leading === undefined) {
    const fix = { title: message('tag.write.fix', { text: declared }), edits: [{ span, newText: declared }] };
    return {
      message: message('tag.misspelt-category', { word: value.text, nearest: declared }),
      severity: 'warning',
      span,
      fix,
    };
  }
  return {
    message: message('tag.words-after-category', {
      word: value.text.slice(0, leading),
      rest: value.text.slice(leading).trim(),
    }),
    severity: 'warning',
    span,
  };
}
