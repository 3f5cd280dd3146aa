/** Runs something once after a burst of calls. */
export class Debounced {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly run: () => void,
  ) {}

  /** Runs it after the pause; with `milliseconds` after another one. */
  soon(milliseconds = this.milliseconds): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), milliseconds);
  }

  get isPending(): boolean {
    return this.timer !== undefined;
  }

  now(): void {
    this.dispose();
    this.run();
  }

  /** Runs it now if it was to run soon. */
  flush(): void {
    if (this.timer !== undefined) this.now();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
