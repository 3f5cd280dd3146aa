import type { ShowReport, ViewEntry } from '../core/reports/view/messages';
import { Content } from './content';
import { Controls } from './controls';
import { byId, refill, sayIn } from './dom';
import { editor, type Kept } from './editor';
import { isNoWish, timesFound, wished, wordsOf } from './filter';
import type { Fold } from './fold';
import { Folds } from './folds';
import { markFound } from './found';

/** So many entries are put on the page at a time; a season has ten thousand. */
export const STEP = 100;

/** The report on the page: its entries as the search and the filters leave them, and its sections. */
export class ReportPage {
  private readonly content = new Content();
  private readonly head = byId('head', HTMLElement);
  private readonly count = byId('count', HTMLElement);
  private readonly at = byId('at', HTMLElement);
  private readonly more = byId('more', HTMLButtonElement);
  private readonly entries: Folds;
  private readonly sections: Folds;
  private readonly controls = new Controls(() => this.change());
  private matching: readonly ViewEntry[] = [];
  private limit: number;
  private current: Fold | undefined;
  private shown = false;

  constructor(
    private kept: Omit<Kept, 'folder'>,
    private readonly folder: string,
  ) {
    const opened = (): void => this.opened();
    this.entries = new Folds(byId('entries', HTMLElement), kept.entries, opened);
    this.sections = new Folds(byId('sections', HTMLElement), kept.sections, opened);
    this.limit = kept.limit;
    this.more.addEventListener('click', () => this.showMore());
    byId('next', HTMLButtonElement).addEventListener('click', () => this.step(1));
    byId('previous', HTMLButtonElement).addEventListener('click', () => this.step(-1));
    byId('search', HTMLInputElement).addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.step(event.shiftKey ? -1 : 1);
      else if (event.key === 'ArrowDown') (this.current ?? this.entries.shown[0])?.focus();
      else return;
      event.preventDefault();
    });
  }

  /** Puts the report on the page as it stands now. What a person chose, opened and looks at stays as it was. */
  take(report: ShowReport): void {
    this.content.take(report);
    refill(this.head, report.head);
    const wish = this.shown ? this.controls.wish : this.kept.wish;
    const lost = this.controls.offer(report.choices, wish);
    const note = byId('lost', HTMLElement);
    note.hidden = lost.length === 0;
    sayIn(note, { choice: lost.join(', ') });
    this.draw();
    if (!this.shown) window.scrollTo(0, this.kept.scroll);
    this.shown = true;
    this.keep();
  }

  /** Goes to what has an id: an entry of a list, or a section, which opens. */
  goTo(id: string): void {
    const mark = `id="${id}"`;
    const section =
      this.content.sections.find((one) => one.id === id) ??
      this.content.sections.find(({ html }) => html.includes(mark));
    if (!section) return;
    this.sections.goTo(section.id);
    const place = document.getElementById(id);
    place?.setAttribute('tabindex', '-1');
    place?.focus();
    place?.scrollIntoView({ block: 'start' });
  }

  keep(): void {
    if (!this.shown) return;
    this.kept = {
      wish: this.controls.wish,
      entries: this.entries.open,
      sections: this.sections.open,
      limit: this.limit,
      scroll: window.scrollY,
    };
    editor.setState({ ...this.kept, folder: this.folder });
  }

  private change(): void {
    this.limit = STEP;
    byId('lost', HTMLElement).hidden = true;
    this.draw();
    this.keep();
  }

  private opened(): void {
    this.mark();
    this.keep();
  }

  private draw(): void {
    const { wish } = this.controls;
    const { entries } = this.content;
    this.matching = wished(entries, wish, this.content.lettersOf);
    this.entries.show(this.matching.slice(0, this.limit).map(({ key, line, below }) => ({ name: key, line, below })));
    this.drawSections(wordsOf(wish.search));
    const numbers = { shown: String(this.matching.length), all: String(entries.length) };
    sayIn(this.count, numbers);
    byId('filtered', HTMLElement).hidden = isNoWish(wish);
    const nothing = byId('nothing', HTMLElement);
    nothing.hidden = this.matching.length > 0 || entries.length === 0;
    sayIn(nothing, numbers);
    byId('empty', HTMLElement).hidden = entries.length > 0;
    const left = this.matching.length - this.limit;
    this.more.hidden = left <= 0;
    sayIn(this.more, { n: String(Math.min(left, STEP)) });
    this.setCurrent(this.current && this.stops.includes(this.current) ? this.current : undefined);
    this.mark();
  }

  /** Every section with how often the search finds something in it. */
  private drawSections(words: readonly string[]): void {
    const { sections } = this.content;
    this.sections.show(
      sections.map(({ id, title, html }) => ({
        name: id,
        line: `<span role="heading" aria-level="2">${title}</span>`,
        below: html,
      })),
    );
    const home = byId('sections', HTMLElement);
    for (const [index, fold] of this.sections.shown.entries()) {
      const section = sections[index];
      const times = section ? timesFound(this.content.lettersOf(section), words) : 0;
      fold.note(times === 0 ? '' : (home.dataset['says'] ?? '').replace('{n}', String(times)));
    }
  }

  private showMore(): void {
    const first = this.limit;
    this.limit += STEP;
    this.draw();
    this.entries.shown[first]?.focus();
    this.keep();
  }

  /** What Previous and Next walk through: the entries, and with a search the sections in which something is found. */
  private get stops(): readonly Fold[] {
    return [...this.entries.shown, ...this.sections.shown.filter(({ isNoted }) => isNoted)];
  }

  private step(by: 1 | -1): void {
    const { stops } = this;
    const at = this.current ? stops.indexOf(this.current) : -1;
    if (by === 1 && at === this.entries.shown.length - 1 && !this.more.hidden) {
      this.limit += STEP;
      this.draw();
    }
    const next =
      at < 0 && by < 0 ? this.stops.length - 1 : (at + by + this.stops.length) % Math.max(this.stops.length, 1);
    this.setCurrent(this.stops[next]);
    this.current?.element.scrollIntoView({ block: 'center' });
  }

  private setCurrent(fold: Fold | undefined): void {
    this.current?.mark(false);
    this.current = fold;
    fold?.mark(true);
    const at = fold ? this.stops.indexOf(fold) : -1;
    // Entries that are not on the page yet are counted all the same.
    const hidden = this.matching.length - this.entries.shown.length;
    const n = at < this.entries.shown.length ? at + 1 : at + 1 + hidden;
    sayIn(this.at, { n: String(n), shown: String(this.stops.length + hidden) });
    if (at < 0) this.at.textContent = '';
  }

  private mark(): void {
    markFound(
      [...this.entries.shown, ...this.sections.shown].map(({ element }) => element),
      wordsOf(this.controls.wish.search),
    );
  }
}
