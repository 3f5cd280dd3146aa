import type { Span } from '../text/range';
import { childrenOf, type XmlElement } from './xmlTree';

/** A stretch of words with one look: `<Text Style="Bold+Italic" TagNumber="3">`. */
export interface Run {
  readonly text: string;
  readonly span: Span;
  readonly styles: readonly string[];
  /** Numbers of the tagger's entries that hold for it. */
  readonly tagNumbers: readonly string[];
}

/** A paragraph of a Final Draft script. */
export interface Paragraph {
  /** `Scene Heading`, `Action`, `Character`, …: the name of its element. */
  readonly type: string;
  readonly span: Span;
  /** From its first word to its last; the whole paragraph where it has none. */
  readonly words: Span;
  readonly runs: readonly Run[];
  readonly number?: string;
  readonly numberSpan?: Span;
  readonly centered: boolean;
  readonly startsPage: boolean;
  readonly synopses: readonly Paragraph[];
  /** Script notes written into the paragraph, as older versions and other programs do. */
  readonly notes: readonly XmlElement[];
  /** Of alternative lines in the file's `<AltCollection>`. */
  readonly alternatives: readonly string[];
  /** Two speeches side by side, in place of words. */
  readonly dual: readonly Paragraph[];
  /** What a scene that is omitted said. */
  readonly omitted?: { readonly span: Span; readonly paragraphs: readonly Paragraph[] };
}

/** Reads the paragraphs of a `<Content>`, those of a `<DualDialogue>` directly in it as one paragraph. */
export function readParagraphs(content: XmlElement | undefined, text: string): readonly Paragraph[] {
  return (content?.children ?? []).flatMap((child) => {
    if (child.name === 'Paragraph') return [readParagraph(child, text)];
    return child.name === 'DualDialogue' ? [{ ...readParagraph(child, text), dual: readParagraphs(child, text) }] : [];
  });
}

export function readParagraph(element: XmlElement, text: string): Paragraph {
  const runs = childrenOf(element, 'Text').map(readRun);
  const number = (
    element.attributes.Number ??
    childrenOf(element, 'SceneProperties')[0]?.attributes.Number ??
    ''
  ).trim();
  const numberSpan = number === '' ? undefined : numberPlace(element, text);
  const [omitted] = childrenOf(element, 'OmittedScene');
  return {
    type: element.attributes.Type ?? 'General',
    span: element.span,
    words: { start: runs[0]?.span.start ?? element.span.start, end: runs.at(-1)?.span.end ?? element.span.end },
    runs,
    ...(number !== '' && { number, ...(numberSpan && { numberSpan }) }),
    centered: element.attributes.Alignment === 'Center',
    startsPage: element.attributes.StartsNewPage === 'Yes',
    synopses: childrenOf(element, 'SceneProperties', 'Summary', 'Paragraph').map((one) => readParagraph(one, text)),
    notes: childrenOf(element, 'ScriptNote'),
    alternatives: childrenOf(element, 'Alts', 'AltId').map((one) => one.text.trim()),
    dual: childrenOf(element, 'DualDialogue').flatMap((one) => readParagraphs(one, text)),
    ...(omitted && { omitted: { span: omitted.span, paragraphs: readParagraphs(omitted, text) } }),
  };
}

function readRun({ text, content, attributes }: XmlElement): Run {
  return {
    text,
    span: content,
    styles: partsOf(attributes.Style, '+'),
    tagNumbers: partsOf(attributes.TagNumber, /[\s,;]+/),
  };
}

function partsOf(list: string | undefined, separator: string | RegExp): readonly string[] {
  return list === undefined || list === '' ? NONE : list.split(separator).filter((one) => one !== '');
}

const NONE: readonly string[] = [];

/** The scene number in the paragraph's own tag: `Number="12A"`. */
function numberPlace({ span, content }: XmlElement, text: string): Span | undefined {
  const found = /\sNumber\s*=\s*["']([^"']*)["']/.exec(text.slice(span.start, content.start));
  if (!found) return undefined;
  const end = span.start + found.index + found[0].length - 1;
  return { start: end - (found[1]?.length ?? 0), end };
}
