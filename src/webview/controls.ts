import { facets, type Choices, type Facet } from '../core/reports/view/messages';
import { byId } from './dom';
import { noWish, type Wish } from './filter';

/** The search and the filters of the page. */
export class Controls {
  private readonly search = byId('search', HTMLInputElement);
  private readonly asks = byId('asks', HTMLInputElement);
  private readonly overdue = byId('overdue', HTMLInputElement);
  private readonly choosers = new Map(facets.map((facet) => [facet, byId(facet, HTMLSelectElement)]));

  constructor(private readonly onChange: () => void) {
    for (const control of [this.search, this.asks, this.overdue, ...this.choosers.values()])
      control.addEventListener('input', () => this.onChange());
    byId('clear', HTMLButtonElement).addEventListener('click', () => {
      this.set(noWish);
      this.search.focus();
      this.onChange();
    });
  }

  get wish(): Wish {
    const value = (facet: Facet): string => this.choosers.get(facet)?.value ?? '';
    return {
      search: this.search.value,
      chosen: {
        outcome: value('outcome'),
        agreement: value('agreement'),
        person: value('person'),
        vendor: value('vendor'),
        scene: value('scene'),
      },
      asks: this.asks.checked,
      overdue: this.overdue.checked,
    };
  }

  set({ search, chosen, asks, overdue }: Wish): void {
    this.search.value = search;
    this.asks.checked = asks;
    this.overdue.checked = overdue;
    for (const [facet, chooser] of this.choosers) {
      chooser.value = chosen[facet];
      if (chooser.selectedIndex < 0) chooser.value = '';
    }
  }

  /** Offers what the report holds now, keeps what is chosen, and tells which choices it no longer holds. */
  offer(choices: Choices, wish: Wish): readonly string[] {
    const lost: string[] = [];
    for (const [facet, chooser] of this.choosers) {
      const [any] = chooser.options;
      const offered = choices[facet].map(({ value, label }) => new Option(label, value));
      const chosen = wish.chosen[facet];
      if (chosen !== '' && !choices[facet].some(({ value }) => value === chosen)) lost.push(chosen);
      if (sameOptions([...chooser.options].slice(1), offered)) continue;
      chooser.replaceChildren(...(any ? [any] : []), ...offered);
    }
    this.set(wish);
    return lost;
  }

  focusSearch(): void {
    this.search.focus();
    this.search.select();
  }
}

function sameOptions(one: readonly HTMLOptionElement[], other: readonly HTMLOptionElement[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ value, text }, index) => other[index]?.value === value && other[index].text === text)
  );
}
