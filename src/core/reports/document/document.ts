import type { Drawing } from '../charts/drawing';
import type { Rich } from './rich';

/** What people read of a report, before a format is chosen: Markdown, HTML and PDF show the same blocks. */
export interface ReportDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO day on which everything is judged. */
  readonly asOf: string;
  readonly madeBy: string;
  readonly labels: DocumentLabels;
  readonly blocks: readonly Block[];
}

/** Words that a format needs for its own furniture. */
export interface DocumentLabels {
  readonly skip: string;
  readonly contents: string;
}

export type Block = Heading | Paragraph | Callout | Points | Contents | Table | Glance | Chart;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: Rich;
  /** Of a section that stands in the contents. */
  readonly number?: number;
  /** By which links within the document find it. */
  readonly id?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Rich;
}

/** What must not be overlooked. */
export interface Callout {
  readonly kind: 'callout';
  readonly text: Rich;
}

export interface Points {
  readonly kind: 'points';
  readonly items: readonly Rich[];
}

/** The numbered sections, each with the id of its heading. */
export interface Contents {
  readonly kind: 'contents';
  readonly entries: readonly { readonly number: number; readonly title: Rich; readonly id: string }[];
}

/** A table with a head, or without one when its first column names what the second holds. */
export interface Table {
  readonly kind: 'table';
  readonly head?: readonly Rich[];
  readonly rows: readonly (readonly Rich[])[];
}

/** The first thing to look at: how much is left of what, and what to take up first. Markdown says it in its callouts. */
export interface Glance {
  readonly kind: 'glance';
  readonly numbers: readonly { readonly n: number; readonly label: string; readonly to: string }[];
  readonly title: string;
  /** The first few items, gravest first. */
  readonly first: readonly Rich[];
}

/** A chart with its title and the same in words; as lines of text where a format cannot draw. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  readonly inWords: string;
  readonly labels: { readonly inWords: string };
  readonly drawing: Drawing;
  readonly lines?: readonly string[];
}

export function heading(level: Heading['level'], text: Rich, id?: string): Heading {
  return { kind: 'heading', level, text, ...(id === undefined ? {} : { id }) };
}

export function paragraph(text: Rich): Paragraph {
  return { kind: 'paragraph', text };
}

export function callout(text: Rich): Callout {
  return { kind: 'callout', text };
}

export function points(items: readonly Rich[]): Points {
  return { kind: 'points', items };
}

/** A table; every row has as many cells as the head. */
export function table(head: readonly Rich[] | undefined, rows: Table['rows']): Table {
  return { kind: 'table', ...(head ? { head } : {}), rows };
}
