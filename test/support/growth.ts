import assert from 'node:assert/strict';

/** The least the processor's own clock can tell apart, in milliseconds. */
const COARSE = 2;

/** The time that the processor spends on something, in milliseconds; other programs run beside the tests and do not count. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** Asserts that work grows with its size: sixteen times as much takes less than eighty times as long, where the square of it would take 256 times as long. */
export function assertLinear(work: (size: number) => () => unknown, size: number): void {
  assertGrowth(work(size), work(16 * size), 80);
}

/**
 * Asserts that the larger work takes at most so many times as long as the smaller one. Both run in turn, up to ten times, and the
 * fastest run of each counts: the memory collector and a busy computer only ever add, so work that grows too fast fails each time.
 * `grace` is what the larger work may take beside, in milliseconds of the smaller one.
 */
export function assertGrowth(small: () => unknown, large: () => unknown, atMost: number, grace = COARSE): void {
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < 10; round++) {
    least = Math.min(least, processorTime(small));
    most = Math.min(most, processorTime(large));
    if (most <= atMost * (least + grace)) return;
  }
  assert.fail(`${most.toFixed(1)} ms, more than ${atMost} times the ${least.toFixed(1)} ms of the smaller work`);
}
