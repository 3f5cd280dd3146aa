import { Lexer, rules, type Token } from 'fountain-js';
import { withoutHidden } from './logicalLine';
import type { Element, ElementKind, Scene, Screenplay } from './screenplay';
import { trimmedEnd } from './whiteSpace';

/** A line of a scene as it prints. */
export interface ExcerptLine {
  readonly kind: ElementKind;
  readonly text: string;
}

// fountain-js takes time in the square of the paragraphs, and of the letters in one: beyond these our own reading serves.
const MOST_ELEMENTS = 400;
const LONGEST_PARAGRAPH = 2000;

const printedKinds: { readonly [type: string]: ElementKind } = {
  scene_heading: 'scene-heading',
  action: 'action',
  character: 'character',
  parenthetical: 'parenthetical',
  dialogue: 'dialogue',
  lyrics: 'lyrics',
  transition: 'transition',
  centered: 'centered',
  page_break: 'page-break',
};

/**
 * The printed lines of a scene, its heading first, as fountain-js renders them: fed this one scene, without notes and
 * boneyards. Where it fails, or where words get lost on the way, our own elements serve.
 */
export function sceneExcerpt(scene: Scene, screenplay: Screenplay): readonly ExcerptLine[] {
  const own = ownLines(scene);
  const tokens = scene.elements.length > MOST_ELEMENTS ? undefined : tokensOf(sceneSource(scene, screenplay));
  if (!tokens) return own;
  const theirs = tokens.flatMap((token) => linesOf(printedKind(token), token.text ?? ''));
  return lettersOf(theirs) === lettersOf(own) ? theirs : own;
}

/** fountain-js behind its guard; undefined for text that it cannot take. */
function tokensOf(source: string): readonly Token[] | undefined {
  const tame = tamed(source);
  if (tame.split(/\n\s*\n/).some((paragraph) => paragraph.length > LONGEST_PARAGRAPH)) return undefined;
  forgetEarlierScripts();
  try {
    return Lexer.tokenizeScript(`${tame}\n`);
  } catch {
    // It throws, for one, on lyrics right under a cue.
    return undefined;
  } finally {
    forgetEarlierScripts();
  }
}

/** What fountain-js keeps between two calls would make `BOB` the left half of another script's dual dialogue. */
function forgetEarlierScripts(): void {
  (Lexer as unknown as { lastLineWasDualDialogue: boolean }).lastLineWasDualDialogue = false;
  rules.blank_lines.lastIndex = 0;
}

/** Long runs of spaces and of `*` send its expressions into searches that do not end; no script needs them. */
function tamed(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\u0085]/g, ' ')
    .replace(/\uFEFF/g, '')
    .replace(/[^\S\n]{9,}/g, '        ')
    .replace(/\*{4,}/g, '***')
    .replace(/_{4,}/g, '___')
    .replace(/\n(?:[^\S\n]*\n){3,}/g, '\n\n\n');
}

/** The scene's text by elements, with the blank lines that make each of them what it is. */
function sceneSource(scene: Scene, screenplay: Screenplay): string {
  const hidden = hiddenIn(scene.span, screenplay);
  let source = rawText(scene.heading, screenplay, hidden);
  for (const element of scene.elements) {
    if (element.kind === 'note' || element.kind === 'boneyard') continue;
    const spoken = element.kind === 'dialogue' || element.kind === 'parenthetical' || element.kind === 'lyrics';
    source += (spoken ? '\n' : '\n\n') + rawText(element, screenplay, hidden);
  }
  return source;
}

function rawText(
  { span }: Pick<Element, 'span'>,
  screenplay: Screenplay,
  hidden: Screenplay['boneyards'][number]['span'][],
): string {
  const inside = hidden.filter((mark) => mark.start >= span.start && mark.end <= span.end);
  return trimmedEnd(withoutHidden(screenplay.text, span, inside)).replace(/^[\r\n]+/, '');
}

function hiddenIn(span: Scene['span'], screenplay: Screenplay): Scene['span'][] {
  return [...screenplay.notes, ...screenplay.boneyards]
    .filter((mark) => mark.closed && mark.span.start >= span.start && mark.span.end <= span.end)
    .map((mark) => mark.span)
    .sort((one, other) => one.start - other.start);
}

function ownLines(scene: Scene): readonly ExcerptLine[] {
  return [
    { kind: 'scene-heading', text: scene.heading.text },
    ...scene.elements.flatMap((element) => linesOf(isPrinted(element.kind) ? element.kind : undefined, element.text)),
  ];
}

function printedKind(token: Token): ElementKind | undefined {
  return Object.hasOwn(printedKinds, token.type) ? printedKinds[token.type] : undefined;
}

function isPrinted(kind: ElementKind): boolean {
  return Object.values(printedKinds).includes(kind);
}

function linesOf(kind: ElementKind | undefined, text: string): readonly ExcerptLine[] {
  return kind ? text.split('\n').map((line) => ({ kind, text: trimmedEnd(line) })) : [];
}

/** Letters and digits only: enough to see that no word was lost. */
function lettersOf(lines: readonly ExcerptLine[]): string {
  return lines.map((line) => line.text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
}
