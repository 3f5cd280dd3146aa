import { arrange } from './dom';
import { Fold } from './fold';

interface Line {
  readonly name: string;
  readonly line: string;
  readonly below: string;
}

/** A list of lines to open. Those that stay keep their place on the page, whether they are open, and the keyboard. */
export class Folds {
  private readonly all = new Map<string, Fold>();
  private readonly opened: Set<string>;

  constructor(
    private readonly home: HTMLElement,
    opened: readonly string[],
    private readonly onToggle: () => void,
  ) {
    this.opened = new Set(opened);
  }

  /** The names of those that are open, also while they are not shown. */
  get open(): readonly string[] {
    return [...this.opened];
  }

  get shown(): readonly Fold[] {
    return [...this.all.values()];
  }

  show(lines: readonly Line[]): void {
    const before = new Map(this.all);
    this.all.clear();
    for (const { name, line, below } of lines) {
      const known = before.get(name);
      const fold = known ?? new Fold(name, () => this.keep(name));
      this.all.set(name, fold);
      fold.show(line, below);
      if (!known && this.opened.has(name)) fold.open();
    }
    arrange(
      this.home,
      this.shown.map(({ element }) => element),
    );
  }

  /** Opens one and puts the keyboard on it. */
  goTo(name: string): Fold | undefined {
    const fold = this.all.get(name);
    fold?.open();
    fold?.focus();
    return fold;
  }

  private keep(name: string): void {
    if (this.all.get(name)?.isOpen === true) this.opened.add(name);
    else this.opened.delete(name);
    this.onToggle();
  }
}
