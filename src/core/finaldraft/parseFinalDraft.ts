import { halfOpenTags } from '../disclosure/halfOpenTags';
import type { Tag } from '../disclosure/tag';
import { TagReader } from '../disclosure/tagReader';
import { isOmitted } from '../fountain/heading';
import type { Boneyard, Element, Note, Scene, SceneHeading, Screenplay } from '../fountain/screenplay';
import { LineIndex } from '../text/lineIndex';
import type { Problem } from '../text/problem';
import type { Block } from './block';
import { readDraft } from './draft';
import type { DraftNote } from './scriptNotes';

/** A Final Draft script with its tags. */
export interface FinalDraftScript {
  readonly screenplay: Screenplay;
  readonly tags: readonly Tag[];
  /** Of the file and of the tags together; none has a fix, because the file is Final Draft's to write. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a `.fdx` text as a screenplay; all spans are UTF-16 offsets into its XML. Script notes, notes among the words and
 * entries of the tagger that speak of AI or visual effects are its notes. Never throws, and takes time in proportion to
 * the text.
 */
export function parseFinalDraft(text: string): FinalDraftScript {
  const { titlePage, blocks, unplaced, problems } = readDraft(text);
  const script = new ScriptBuilder(text.length);
  for (const block of blocks) script.add(block);
  const { elements, scenes, notes, boneyards } = script.finish();
  const screenplay: Screenplay = {
    text,
    lines: new LineIndex(text),
    titlePage,
    elements,
    scenes,
    boneyards,
    problems,
    notes: [...unplaced.map(noteOf), ...notes],
  };
  const tags = notes.map((note) => new TagReader({ text: note.text, spanOf: () => note.span }, note).read());
  const found = [...problems, ...halfOpenTags(screenplay), ...tags.flatMap((tag) => tag.problems)];
  return {
    screenplay,
    tags: tags.flatMap(({ value }) => (value ? [value] : [])),
    problems: found
      .map(({ message: what, severity, span }) => ({ message: what, severity, span }))
      .sort((one, other) => one.span.start - other.span.start),
  };
}

function noteOf({ text, place }: DraftNote): Note {
  return { text, span: place, placement: 'paragraph', closed: true };
}

class ScriptBuilder {
  private readonly elements: Element[] = [];
  private readonly notes: Note[] = [];
  private readonly boneyards: Boneyard[] = [];
  private readonly scenes: {
    heading: SceneHeading;
    start: number;
    elements: Element[];
    notes: Note[];
    omitted: boolean;
  }[] = [];

  constructor(private readonly textLength: number) {}

  add(block: Block): void {
    if (block.kind === 'scene-heading') this.addHeading(block);
    else if (block.text !== '' || block.kind === 'page-break') this.addElement(elementOf(block));
    if (block.omitted && block.omitted.blocks.length > 0) {
      this.boneyards.push({ span: block.omitted.span, closed: true });
      this.addElement({ kind: 'boneyard', text: '', span: block.omitted.span });
    }
    for (const note of block.notes.map(noteOf)) {
      this.notes.push(note);
      this.scenes.at(-1)?.notes.push(note);
    }
  }

  finish(): Pick<Screenplay, 'elements' | 'scenes' | 'notes' | 'boneyards'> {
    const scenes = this.scenes.map(
      ({ start, ...scene }, at): Scene => ({
        ...scene,
        span: { start, end: this.scenes[at + 1]?.start ?? this.textLength },
      }),
    );
    return { elements: this.elements, scenes, notes: this.notes, boneyards: this.boneyards };
  }

  private addHeading(block: Block): void {
    const { text, span, number, numberSpan, start } = block;
    const heading = { text, span, ...(number !== undefined && { number, numberSpan: numberSpan ?? span }) };
    this.elements.push(elementOf(block));
    this.scenes.push({ heading, start, elements: [], notes: [], omitted: isOmitted(text) });
  }

  private addElement(element: Element): void {
    this.elements.push(element);
    this.scenes.at(-1)?.elements.push(element);
  }
}

function elementOf({ kind, text, span, depth, dual }: Block): Element {
  return { kind, text, span, ...(depth !== undefined && { depth }), ...(dual && { dual }) };
}
