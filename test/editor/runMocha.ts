import type MochaClass from 'mocha';
import { report } from './report.js';

/**
 * What both hosts ask of mocha: no test left out or singled out, and none tried twice. The timeout only ends a test that hangs: what
 * a test waits for has a limit of its own (`until`), which grows as the computer slows.
 */
export const options: MochaClass.MochaOptions & { ui: 'bdd' } = {
  ui: 'bdd',
  timeout: 600_000,
  forbidOnly: true,
  forbidPending: true,
  reporter: reportLines as unknown as MochaClass.ReporterConstructor,
};

/**
 * Makes mocha with `create`, imports the test files with `load`, and runs them.
 * Throws when one failed, so that the editor ends with an error.
 */
export async function runMocha(create: () => Mocha | Promise<Mocha>, load: () => Promise<unknown>): Promise<void> {
  const mocha = await loaded(create, load);
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** A test file that cannot even be loaded counts as a failed test. */
async function loaded(create: () => Mocha | Promise<Mocha>, load: () => Promise<unknown>): Promise<Mocha> {
  try {
    const mocha = await create();
    await load();
    return mocha;
  } catch (error) {
    report({
      failed: 'the test files load',
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    report({ end: { passed: 0, failed: 1 } });
    throw error;
  }
}

/** The reporter: mocha calls it with `new`. */
function reportLines(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    passed += 1;
    report({ passed: test.fullTitle(), milliseconds: test.duration ?? 0 });
  });
  runner.on('fail', (test, error: Error) => {
    failed += 1;
    report({ failed: test.fullTitle(), error: error.stack ?? error.message });
  });
  runner.once('end', () => report({ end: { passed, failed } }));
}
