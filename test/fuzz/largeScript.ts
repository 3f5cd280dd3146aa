import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../src/cli/nodeFiles';
import { run } from '../unit/cli/memory';

const MEGABYTE = 1024 * 1024;
/** Ten for time in proportion to the size, a hundred for its square. */
const LIMIT = 25;

/** What a file of 51 MB on the disk came to, beside one of a tenth. */
export interface LargeScript {
  /** It was refused, with its limit, until a higher one was set. */
  readonly refused: boolean;
  /** How many scenes were then read of it. */
  readonly scenes: number;
  /** How many times longer it took than the tenth. */
  readonly ratio: number;
  readonly holds: boolean;
}

/** Reads and checks a real script that is larger than the limit, with the limit raised. Takes minutes. */
export async function largeScript(): Promise<LargeScript> {
  const folder = mkdtempSync(join(tmpdir(), 'ai-slate-'));
  try {
    writeFileSync(join(folder, 'production.slate.yaml'), 'production: { title: The Night Ferry, buyer: netflix }\n');
    const check = (...args: readonly string[]): ReturnType<typeof run> =>
      run(['check', '.', ...args], [], { cwd: folder, files: nodeFiles });
    const small = await cost(async () => {
      writeFileSync(join(folder, 'ferry.fountain'), scriptOf(5.1));
      await check();
    });
    writeFileSync(join(folder, 'ferry.fountain'), scriptOf(51));
    const refusal = (await check()).out;
    let out = '';
    const large = await cost(async () => {
      ({ out } = await check('--max-file-size', '60'));
    });
    const scenes = Number(/Declare ([\d,]+) scenes/u.exec(out)?.[1]?.replaceAll(',', '') ?? 0);
    const [refused, ratio] = [/larger than 50 MB/u.test(refusal), large / small];
    return { refused, scenes, ratio, holds: refused && scenes > 100_000 && ratio <= LIMIT };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scriptOf(megabytes: number): string {
  const scenes: string[] = [];
  for (let [length, at] = [0, 1]; length < megabytes * MEGABYTE; at++) {
    const scene = `INT. FERRY, DECK ${at} - NIGHT\n\n${'She waits by the rail and looks at the water for a while.\n\nODETTE\nWe will not turn back tonight.\n\n'.repeat(4)}`;
    scenes.push(scene);
    length += scene.length;
  }
  return scenes.join('');
}

async function cost(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
