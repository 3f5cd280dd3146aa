/** One line of the bench: what was measured, the ratio, and the goal it is held against. */
export interface Line {
  readonly what: string;
  readonly value: number;
  /** How the value is to be read: `× split`, `× text`. */
  readonly unit: string;
  /** At most this; at least this where `atLeast` is set. Without a goal the line only informs. */
  readonly goal?: number;
  readonly atLeast?: true;
}

/** Milliseconds that some ways of doing a thing take, measured in turns in one run so that all meet the same machine. */
export function compare<Name extends string>(
  ways: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      ways[name]();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, typical(times.get(name) ?? [])])) as Record<Name, number>;
}

/** The faster quarter's end: what the thing takes when no other program is in its way. */
export function typical(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 2] ?? NaN;
}

/** A copy of a text as a file or an editor gives it: one flat piece, with nothing known about it yet. */
export function fresh(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Bytes in use after the memory collector has run (`node --expose-gc`). */
export function memoryInUse(): number {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  return process.memoryUsage().heapUsed;
}

function out(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function print(title: string, lines: readonly Line[]): void {
  out([`\n${title}`, ...table(lines)].join('\n'));
}

/** The figures as lines of text. */
export function table(lines: readonly Line[]): readonly string[] {
  return lines.map(({ what, value, unit, goal, atLeast }) => {
    const met = goal === undefined ? '' : (atLeast ? value >= goal : value <= goal) ? 'met' : 'NOT MET';
    const asked = goal === undefined ? '' : `goal ${atLeast ? '≥' : '≤'} ${goal}`;
    return `  ${what.padEnd(76)} ${value.toFixed(value < 10 ? 2 : 1).padStart(8)} ${unit.padEnd(12)} ${asked.padEnd(12)} ${met}`.trimEnd();
  });
}
