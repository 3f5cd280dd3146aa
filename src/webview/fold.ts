import { refill } from './dom';

/** A line to open. What stands below it is only on the page once somebody has opened it. */
export class Fold {
  readonly element = document.createElement('details');
  private readonly summary = document.createElement('summary');
  private readonly line = document.createElement('span');
  private readonly noted = document.createElement('span');
  private readonly below = document.createElement('div');
  private shown: { line: string; below: string } = { line: '', below: '' };

  constructor(
    readonly name: string,
    private readonly onToggle: () => void,
  ) {
    this.noted.className = 'noted';
    this.summary.append(this.line, this.noted);
    this.element.append(this.summary, this.below);
    this.element.addEventListener('toggle', () => {
      this.fill();
      this.onToggle();
    });
  }

  get isOpen(): boolean {
    return this.element.open;
  }

  get isNoted(): boolean {
    return this.noted.textContent !== '';
  }

  /** A few words beside the line. */
  note(text: string): void {
    this.noted.textContent = text;
  }

  /** Whether Previous and Next are here. */
  mark(isHere: boolean): void {
    if (isHere) this.element.setAttribute('aria-current', 'true');
    else this.element.removeAttribute('aria-current');
  }

  /** Opens it and gives it what stands below at once, without waiting to be told. */
  open(): void {
    this.element.open = true;
    this.fill();
  }

  focus(): void {
    this.summary.focus();
    this.summary.scrollIntoView({ block: 'nearest' });
  }

  show(line: string, below: string): void {
    if (line !== this.shown.line) refill(this.line, line);
    const changed = below !== this.shown.below;
    this.shown = { line, below };
    if (changed && this.isOpen) refill(this.below, below);
    else if (changed) this.below.replaceChildren();
  }

  private fill(): void {
    if (this.isOpen && this.below.childNodes.length === 0) this.below.innerHTML = this.shown.below;
  }
}
