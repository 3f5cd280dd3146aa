// The figures of the real editor: bundles what ships and the suite `bench` of the editor tests, and runs it.
import { spawnSync } from 'node:child_process';
import { runEditorTests } from '../host/editorTests.mjs';

/** Prints how typing feels in the real editor; says so in one line where no editor can be had. */
export async function benchEditor() {
  const { status } = spawnSync(process.execPath, ['esbuild.js', '--tests'], { stdio: 'inherit' });
  if (status !== 0) return fail('it could not be built');
  try {
    const { failed } = await runEditorTests(console.log, { names: ['bench'] });
    if (failed > 0) process.exitCode = 1;
  } catch (error) {
    fail(error.message);
  }
}

function fail(reason) {
  console.log(`\nNo figures of the real editor: ${reason}`);
}
