import { Session, type Profiler } from 'node:inspector';

/** How long our code kept the extension host from doing anything else, in milliseconds, each time it did. */
export interface Holds {
  readonly longest: number;
  readonly p95: number;
  /** The part of the whole time, 0 to 1. */
  readonly share: number;
  /** The functions in which the longest one was seen most often. */
  readonly busiest: readonly string[];
}

const OURS = /\/dist\/extension\.js$/u;

/** Runs something and tells how long our bundle held the host meanwhile, by a sample of the stack every half millisecond. */
export async function withHolds(act: () => Promise<void>): Promise<Holds> {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: 500 });
    session.post('Profiler.start');
    await act();
    return holdsOf(await profileOf(session));
  } finally {
    session.disconnect();
  }
}

function profileOf(session: Session): Promise<Profiler.Profile> {
  return new Promise((resolve, reject) => {
    session.post('Profiler.stop', (error, { profile }) => (error ? reject(error) : resolve(profile)));
  });
}

function holdsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Holds {
  const ours = new Set<number>();
  const collector = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) {
    if (OURS.test(callFrame.url)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
    if (callFrame.functionName === '(garbage collector)') collector.add(id);
  }
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const holds: number[] = [];
  let seen = new Map<string, number>();
  let most = 0;
  let busiest = seen;
  let [held, whole] = [0, 0];
  for (const [index, id] of samples.entries()) {
    const milliseconds = (timeDeltas[index + 1] ?? 0) / 1000;
    whole += milliseconds;
    if (ours.has(id) || (held > 0 && collector.has(id))) held += milliseconds;
    else if (held > 0) holds.push(held);
    if (held > 0) seen.set(names.get(id) ?? '', (seen.get(names.get(id) ?? '') ?? 0) + milliseconds);
    if (held > most) {
      most = held;
      busiest = seen;
    }
    if (!ours.has(id) && !collector.has(id)) [held, seen] = [0, new Map<string, number>()];
  }
  if (held > 0) holds.push(held);
  holds.sort((a, b) => a - b);
  return {
    longest: holds.at(-1) ?? 0,
    p95: holds[Math.floor(holds.length * 0.95)] ?? 0,
    share: whole === 0 ? 0 : holds.reduce((sum, one) => sum + one, 0) / whole,
    busiest: [...busiest]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([name, milliseconds]) => `${name} ${milliseconds.toFixed(0)}`),
  };
}
