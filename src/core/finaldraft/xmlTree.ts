import { SaxesParser } from 'saxes';
import { budgets, type Budgets } from '../text/budgets';
import type { Span } from '../text/range';

/** An element of an XML text with its places in it (UTF-16 offsets). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** From `<` of its opening tag to `>` of its closing one. */
  readonly span: Span;
  /** Between its tags. */
  readonly content: Span;
  /** The characters directly in it, entities decoded. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

export interface XmlTree {
  readonly roots: readonly XmlElement[];
  /** Where the text first is no well-formed XML; what follows is read as far as possible. */
  readonly fault?: number;
  /** It holds more elements than are read: where the first of the others begins. */
  readonly beyond?: number;
}

/** Ends a reading. */
class Enough extends Error {}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: Draft[] };

/** No script nests deeper; what does is left out, so that no text can exhaust the stack of its readers. */
const DEEPEST = 60;

/** An `&` that begins no entity would take everything up to the next semicolon for its name; this stands for it. */
const LONE_AMPERSAND = /&(?!(?:[a-z_][\w.-]{0,40}|#\d{1,7}|#x[\da-f]{1,6});)/gi;
const STAND_IN = '\uEDED';

/** Reads an XML text. Never throws; entities that the text declares itself are neither expanded nor fetched. */
export function readXml(text: string, limits: Budgets = budgets): XmlTree {
  const parser = new SaxesParser();
  const roots: Draft[] = [];
  const open: Draft[] = [];
  let fault: number | undefined;
  let elements = 0;
  let beyond: number | undefined;
  const tagStart = (): number => Math.max(text.lastIndexOf('<', parser.position - 1), 0);
  const write = (characters: string): void => {
    const element = open.at(-1);
    if (element) element.text += characters.replaceAll(STAND_IN, '&');
  };
  parser.on('error', () => {
    fault ??= Math.min(parser.position, text.length);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > limits.elements) {
      beyond = tagStart();
      throw new Enough();
    }
    const end = parser.position;
    const element: Draft = {
      name,
      attributes,
      span: { start: tagStart(), end },
      content: { start: end, end },
      text: '',
      children: [],
    };
    if (open.length < DEEPEST) (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (element && !isSelfClosing) close(element, tagStart(), parser.position);
  });
  parser.on('text', (characters) => {
    if (characters.includes(STAND_IN)) fault ??= parser.position - 1;
    write(characters);
  });
  parser.on('cdata', write);
  try {
    parser.write(text.replace(LONE_AMPERSAND, STAND_IN)).close();
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  for (const element of open) close(element, text.length, text.length);
  return { roots, ...(fault !== undefined && { fault }), ...(beyond !== undefined && { beyond }) };
}

function close(element: Draft, contentEnd: number, end: number): void {
  element.content = { start: element.content.start, end: Math.max(element.content.start, contentEnd) };
  element.span = { start: element.span.start, end };
}

/** The children of an element that have this name, or its grandchildren along several names. */
export function childrenOf(element: XmlElement | undefined, ...path: readonly string[]): readonly XmlElement[] {
  let found: readonly XmlElement[] = element ? [element] : [];
  for (const name of path)
    found = found.length === 1 ? named(found[0], name) : found.flatMap((one) => named(one, name));
  return found;
}

function named(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.some((child) => child.name === name)
    ? element.children.filter((child) => child.name === name)
    : NONE;
}

const NONE: readonly XmlElement[] = [];
