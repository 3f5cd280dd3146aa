/**
 * Work on texts of any size that can be left after each step and taken up again, so that whoever waits for a key need not
 * wait for all of it. A step takes far less than a millisecond.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Takes a step for each value, and gives what was made of them. */
export function* each<Value, Made>(
  values: Iterable<Value>,
  make: (value: Value, index: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  for (const value of values) {
    made.push(make(value, made.length));
    yield;
  }
  return made;
}
