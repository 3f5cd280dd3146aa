// Reads the arguments of `code` that matter here; the others (about windows, sandboxes and updates) are accepted and left alone.
import { resolve } from 'node:path';

const valued = ['extensionDevelopmentPath', 'extensionTestsPath', 'extensions-dir', 'user-data-dir'];

/** Returns the folder to open, the extensions under development, their tests, and whether the folder counts as trusted. */
export function parseArguments(args) {
  const values = new Map(valued.map((name) => [name, []]));
  const folders = [];
  const rest = [...args];
  while (rest.length > 0) {
    const arg = rest.shift();
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/.exec(arg) ?? [];
    if (values.has(name)) values.get(name).push(resolve(value ?? rest.shift()));
    else if (name === undefined) folders.push(resolve(arg));
  }
  const last = (name) => values.get(name).at(-1);
  return {
    folder: folders[0],
    developed: values.get('extensionDevelopmentPath'),
    tests: last('extensionTestsPath'),
    extensions: last('extensions-dir'),
    userData: last('user-data-dir'),
    // Test runners always ask for trust; the tests of an untrusted folder take it away again.
    trusted: args.includes('--disable-workspace-trust') && process.env.AI_SLATE_UNTRUSTED !== '1',
  };
}
