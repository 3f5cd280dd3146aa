import fc from 'fast-check';

/** Something that holds of any input, which fast-check can try for as long as one likes. */
export type Property = fc.IAsyncPropertyWithHooks<readonly unknown[]>;

export function property<T>(input: fc.Arbitrary<T>, check: (value: T) => void | Promise<void>): Property {
  return fc.asyncProperty(input, async (value) => check(value));
}
