import { options, runMocha } from './runMocha.js';

/** The entry that VS Code calls in its Node extension host: runs the test files that `load` imports. */
export async function runInNode(load: () => Promise<unknown>): Promise<void> {
  await runMocha(async () => {
    const { default: Mocha } = await import('mocha');
    const mocha = new Mocha({ ...options, grep: process.env['AI_SLATE_GREP'] ?? '' });
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    return mocha;
  }, load);
}
