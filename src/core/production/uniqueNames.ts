/** Gives each name once: the second `INT. HALL - DAY` becomes `INT. HALL - DAY (2)`, whatever others are called. */
export class UniqueNames {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  has(name: string): boolean {
    return this.taken.has(name);
  }

  give(name: string): string {
    let count = (this.counts.get(name) ?? 0) + 1;
    let unique = count === 1 ? name : `${name} (${count})`;
    while (this.taken.has(unique)) unique = `${name} (${++count})`;
    this.counts.set(name, count);
    this.taken.add(unique);
    return unique;
  }
}
