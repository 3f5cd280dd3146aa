import { options, runMocha } from '../editor/runMocha.js';

/**
 * The entry that VS Code calls in its web-worker extension host: runs the test files that `load` imports,
 * with mocha's browser build, which stands in front of the bundle as the global `mocha`.
 */
export async function runInWorker(load: () => Promise<unknown>): Promise<void> {
  await runMocha(() => mocha.setup(options), load);
}
