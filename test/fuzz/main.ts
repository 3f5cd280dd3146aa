// `npm run fuzz [-- --seconds 120 --seed 7 --only WORD --path 0:1]`: tries every property for as long as is given, with inputs made from a seed.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { faultsInjected } from '../support/disk';
import { edited } from './edits';
import { growthCases, growthOf } from './growth';
import { largeScript } from './largeScript';
import { properties } from './properties';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    path: { type: 'string' },
  },
});
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
const chosen = Object.entries(properties).filter(([name]) => name.includes(values.only));
const each = (Number(values.seconds) * 1000) / Math.max(1, chosen.length);

function out(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What is printed of a failure; `--seed` and `--path` give all of it again. */
const LONGEST = 4000;
/** Milliseconds from which on a growth is measured: the more, the less is chance. */
const LEAST = 120;

async function main(): Promise<void> {
  out(`seed ${seed}, ${Math.round(each / 1000)} s for each property`);
  let tried = 0;
  for (const [name, [, property]] of chosen) {
    const started = performance.now();
    const parameters = {
      seed,
      numRuns: 1e9,
      interruptAfterTimeLimit: each,
      markInterruptAsFailure: false,
      ...(values.path === undefined ? {} : { path: values.path }),
    };
    const found = await fc.check(property, parameters);
    tried += found.numRuns;
    out(
      `${found.failed ? 'FAILED' : 'holds '} ${name}: ${found.numRuns} inputs in ${Math.round((performance.now() - started) / 1000)} s`,
    );
    if (!found.failed) continue;
    process.exitCode = 1;
    out(String(found.errorInstance).slice(0, LONGEST));
    out(`with ${fc.stringify(found.counterexample)}`.slice(0, LONGEST));
    out(
      `again: npm run fuzz -- --only ${JSON.stringify(name)} --seed ${found.seed} --path ${found.counterexamplePath ?? ''}`,
    );
  }
  out(
    `${tried} inputs tried, ${faultsInjected} faults of the disk put in the way, ${edited.made} edits checked and ${edited.refused} refused`,
  );
  for (const one of growthCases.filter(({ name }) => name.includes(values.only))) {
    const { ratio, holds } = growthOf(one, LEAST);
    if (!holds) process.exitCode = 1;
    out(
      `${holds ? 'holds ' : 'FAILED'} time grows with the size: ${one.name}: ${ratio.toFixed(1)} times for four times as much`,
    );
  }
  if (LARGE.includes(values.only)) await large();
}

const LARGE = 'a script larger than the limit';

async function large(): Promise<void> {
  const { refused, scenes, ratio, holds } = await largeScript();
  if (!holds) process.exitCode = 1;
  out(
    `${holds ? 'holds ' : 'FAILED'} ${LARGE}: ${refused ? 'refused' : 'not refused'}, then ${scenes} scenes read of 51 MB in ${ratio.toFixed(1)} times the time of a tenth`,
  );
}

void main();
