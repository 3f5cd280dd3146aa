/**
 * The part of `node:assert/strict` that editor tests use, for the web-worker extension host, which has no Node modules.
 * The bundler puts this file in its place; types come from Node's own.
 */
function assert(value: unknown, message?: string): asserts value {
  if (!value) throw new Error(message ?? `Expected a true value, got ${show(value)}`);
}

assert.ok = assert;

assert.equal = (actual: unknown, expected: unknown, message?: string): void =>
  assert(Object.is(actual, expected), message ?? `Expected ${show(expected)}, got ${show(actual)}`);

assert.notEqual = (actual: unknown, expected: unknown, message?: string): void =>
  assert(!Object.is(actual, expected), message ?? `Expected anything but ${show(expected)}`);

assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void =>
  assert(same(actual, expected), message ?? `Expected ${show(expected)}, got ${show(actual)}`);

assert.match = (text: string, pattern: RegExp, message?: string): void =>
  assert(pattern.test(text), message ?? `Expected ${show(text)} to match ${pattern.source}`);

assert.doesNotMatch = (text: string, pattern: RegExp, message?: string): void =>
  assert(!pattern.test(text), message ?? `Expected ${show(text)} not to match ${pattern.source}`);

assert.fail = (message?: string): never => {
  throw new Error(message ?? 'Failed');
};

assert.rejects = async (promise: Promise<unknown> | (() => Promise<unknown>), pattern?: RegExp): Promise<void> => {
  const error = await (typeof promise === 'function' ? promise() : promise).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert(error instanceof Error, 'Expected a rejection');
  if (pattern) assert(pattern.test(String(error)), `Expected ${String(error)} to match ${pattern.source}`);
};

export default assert;

/** Equal in type, keys and values, at every depth. */
function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  const [ours, theirs] = [Object.entries(left), new Map<string, unknown>(Object.entries(right))];
  return ours.length === theirs.size && ours.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)));
}

function show(value: unknown): string {
  return typeof value === 'undefined' ? 'undefined' : JSON.stringify(value, undefined, 2);
}
