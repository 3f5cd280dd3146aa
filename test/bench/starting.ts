import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { compare, typical, type Line } from './measure';

const ROUNDS = 9;

/** What a person waits for before anything is said: whole processes of the built command line, and the start of the built extension. */
export function benchStarting(): readonly Line[] {
  const samples = readdirSync('samples').sort();
  const ways: Record<string, () => unknown> = { nothing: () => run('-e', '0') };
  for (const sample of samples) ways[sample] = () => run('dist/cli.js', 'check', `samples/${sample}`);
  const times = compare(ways, ROUNDS);
  const activation = Array.from({ length: ROUNDS }, () =>
    Number(execFileSync(process.execPath, ['test/bench/activate.cjs'], { encoding: 'utf8' })),
  );
  return [
    ...samples.map((sample): Line => {
      const value = (times[sample] ?? NaN) / (times['nothing'] ?? NaN);
      return { what: `check samples/${sample}, the whole process`, value, unit: '× node -e 0', goal: 6 };
    }),
    { what: 'the extension loaded and started, without the editor', value: typical(activation), unit: 'ms', goal: 50 },
  ];
}

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
}
