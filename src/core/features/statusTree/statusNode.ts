import type { Assessment } from '../../evaluation/assessment';
import { comparePressing } from '../../judged/rank';
import { message, type Argument } from '../../words/message';
import type { Look } from '../looks';
import type { Located } from '../../judged/places';

/** A line of the status tree. */
export interface StatusNode {
  /** The same for the same thing at every refresh, so that what was open stays open. */
  readonly id: string;
  readonly label: Argument;
  readonly description?: Argument;
  readonly tooltip?: Argument;
  readonly look: Look;
  /** The whole line as a screen reader says it, status included. */
  readonly spoken: Argument;
  /** What a click shows. */
  readonly place?: Located;
  /** The agreement it is about, and the obligation: what `aiSlate.showAgreement` is given after the production's folder. */
  readonly reads?: readonly [folder: string, agreement: string, obligation?: string];
  /** What one can do about it: its kind, by which menus know it, and what a command is given to be about it. */
  readonly acts?: {
    readonly on: 'production' | 'script' | 'scene' | 'tag' | 'item' | 'question' | 'vendor' | 'person' | 'document';
    readonly args: readonly string[];
    /** Of a line that stands for several items: what each is found by, the first included. */
    readonly all?: readonly (readonly [code: string, about: string])[];
  };
  /** Open when it is first shown. */
  readonly expanded?: boolean;
  /** Asked for when the line is opened; undefined for a line with nothing below. */
  readonly children?: () => readonly StatusNode[];
}

/** Whether a group may stand open from the start: a long one is asked for when somebody opens it. */
export function isShort(group: readonly unknown[]): boolean {
  return group.length <= 50;
}

/** The most pressing first; what presses alike as evaluated. */
export function byUrgency(assessments: readonly Assessment[], asOf: string): readonly Assessment[] {
  return [...assessments].sort((a, b) => comparePressing(a, b, asOf));
}

/** A line as a screen reader says it: label, then what stands beside it. */
export function spokenLine(label: Argument, description: Argument): Argument {
  return description === '' ? label : message('editor.tree.spoken', { label, description });
}
