/** A chart as shapes on a plane, from the upper left corner on, in units of which a page is about 720 wide. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = Box | Line | Label;

/** A filled box; its pattern tells what its colour tells. */
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  /** The id of what a click leads to. */
  readonly to?: string;
  /** What the box stands for, in words. */
  readonly says: string;
}

export interface Line {
  readonly kind: 'line';
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Label {
  readonly kind: 'label';
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly text: string;
  readonly at: 'start' | 'middle' | 'end';
  readonly size: number;
}

/** Every way a box may look, the gravest first: for people, colours only repeat what patterns and numbers say. */
export const looks = {
  blocked: { pattern: 'solid', light: '#9f1d35', dark: '#ff8a9a' },
  open: { pattern: 'rising', light: '#b45309', dark: '#ffb454' },
  'needs-facts': { pattern: 'dots', light: '#6d28d9', dark: '#c4a7ff' },
  'needs-judgement': { pattern: 'crossed', light: '#7c3f9e', dark: '#dba6f5' },
  recommended: { pattern: 'steps', light: '#0e7490', dark: '#67d4ec' },
  'recommended-waiting': { pattern: 'sparse', light: '#4f46e5', dark: '#a5b0ff' },
  'profile-waiting': { pattern: 'blank', light: '#7e22ce', dark: '#d0a9ff' },
  accepted: { pattern: 'squares', light: '#a16207', dark: '#e6c35c' },
  undeclared: { pattern: 'empty', light: '#475569', dark: '#a3b1c6' },
  'not-yet': { pattern: 'level', light: '#0369a1', dark: '#7cc7f2' },
  'on-request': { pattern: 'upright', light: '#0f766e', dark: '#6fd6c8' },
  waived: { pattern: 'falling', light: '#4d6a12', dark: '#bcd873' },
  met: { pattern: 'pale', light: '#15703a', dark: '#7fd49d' },
  none: { pattern: 'blank', light: '#64748b', dark: '#94a3b8' },
} as const;

export type Look = keyof typeof looks;
export type Pattern = (typeof looks)[Look]['pattern'];

export function isLook(word: string): word is Look {
  return Object.hasOwn(looks, word);
}

/** Strokes of a pattern within a square of eight units, as lines from point to point; what a format repeats over a box. */
export const strokes: {
  readonly [Name in Pattern]: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
} = {
  solid: [],
  rising: [
    [-2, 6, 6, -2],
    [2, 10, 10, 2],
  ],
  falling: [
    [-2, 2, 6, 10],
    [2, -2, 10, 6],
  ],
  crossed: [
    [0, 8, 8, 0],
    [0, 0, 8, 8],
  ],
  dots: [
    [1.5, 2, 3, 2],
    [5.5, 6, 7, 6],
  ],
  steps: [
    [0, 2, 4, 2],
    [4, 6, 8, 6],
  ],
  sparse: [[3, 4, 5, 4]],
  squares: [
    [0, 4, 8, 4],
    [4, 0, 4, 8],
  ],
  level: [[0, 4, 8, 4]],
  upright: [[4, 0, 4, 8]],
  pale: [],
  empty: [],
  blank: [],
};
