// The properties try the same inputs in every run, so that a run tells about the change and not about luck. `npm run fuzz`
// looks for new ones; `AI_SLATE_SEED=7 npm run unit` tries others here. The seed is printed with a failure.
import { createRequire } from 'node:module';
import fc from 'fast-check';

// Tests that are bundled by themselves ask for the CommonJS build of fast-check, whose settings are its own.
for (const build of [fc, createRequire(import.meta.url)('fast-check')])
  build.configureGlobal({ seed: Number(process.env.AI_SLATE_SEED ?? 1) });
