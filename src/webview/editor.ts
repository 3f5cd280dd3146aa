import type { FromPage } from '../core/reports/view/messages';
import type { Wish } from './filter';

/** What a page keeps of itself while it is hidden, and from one start of the editor to the next. */
export interface Kept {
  readonly folder: string;
  readonly wish: Wish;
  readonly entries: readonly string[];
  readonly sections: readonly string[];
  /** So many entries are on the page. */
  readonly limit: number;
  /** How far the page is scrolled, in pixels. */
  readonly scroll: number;
}

/** The editor around a page: the only way out of it. */
export interface Editor {
  readonly postMessage: (said: FromPage) => void;
  readonly setState: (kept: Kept) => void;
  readonly getState: () => unknown;
}

declare function acquireVsCodeApi(): Editor;

export const editor = acquireVsCodeApi();
