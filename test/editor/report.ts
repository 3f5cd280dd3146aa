/** One line for the runner outside. `@@editor-test` tells it from everything else that an editor prints. */
export function report(line: TestLine): void {
  // oxlint-disable-next-line no-console -- the console is the only way out of an extension host that every editor has
  console.log(`@@editor-test ${JSON.stringify(line)}`);
}

/** What tests tell the runner: a result each, figures, and at the end the counts. */
export type TestLine =
  | { readonly passed: string; readonly milliseconds: number }
  | { readonly failed: string; readonly error: string }
  | { readonly says: string }
  | { readonly end: { readonly passed: number; readonly failed: number } };
